// Preact as it is built draws what the package draws: the same trees, one after another, by both.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Window } from 'happy-dom';
import * as plain from 'preact';
import { expect, test } from 'vitest';
import { guardedPreact } from '../../rollup.preact.mjs';

type Preact = Pick<typeof plain, 'h' | 'render' | 'Fragment'>;
type Children = plain.ComponentChildren;

const { document } = new Window() as unknown as { document: Document };

/** The package after the build's changes. */
function built(): Preact {
  const path = createRequire(import.meta.url).resolve('preact');
  const { transform } = guardedPreact as unknown as {
    transform: (code: string, id: string) => { code: string };
  };
  const body = transform(readFileSync(path, 'utf8'), path)
    .code.replace(/^import .+;$/m, '')
    .replace(/export\{.+?\};/, 'return {h:k,render:Q,Fragment:$};');
  return new Function('maker', body)(document);
}

const ours = built();

/** Numbers that look like chance and are the same each time. */
function series(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Makes the trees of a series by one of the two. The same numbers make the same trees. */
function grower({ h, Fragment }: Preact, next: (below: number) => number): () => Children[] {
  const inner = ({ children, ...props }: { children?: Children }): plain.VNode =>
    h('p', props, children);
  const group = ({ children }: { children?: Children }): plain.VNode => h(Fragment, null, children);
  const types = ['p', 'div', 'button', 'svg', 'path', 'dialog', inner, group] as const;
  const tree = (depth: number): Children => {
    if (depth === 0 || next(4) === 0) return ['some', 'text', '', false, 7, null][next(6)];
    if (next(6) === 0) return trees(depth - 1);
    const type = types[next(types.length)] as 'p';
    const props: Record<string, unknown> = {};
    if (next(2)) props['key'] = `k${next(4)}`;
    if (next(2)) props['class'] = `c${next(3)}`;
    if (next(3) === 0) props['aria-hidden'] = next(2) === 0;
    if (next(3) === 0) props['disabled'] = next(2) === 0;
    if (next(4) === 0) props['href'] = [undefined, '/a', '/b'][next(3)];
    return h(type, props, ...trees(depth - 1));
  };
  const trees = (depth: number): Children[] => {
    const list = Array.from({ length: next(5) }, () => tree(depth));
    const keys = list.map((each) => Object(each).key as string | undefined);
    // A key stands once in a list.
    return list.filter((_, index) => !keys[index] || keys.indexOf(keys[index]) === index);
  };
  return () => trees(4);
}

test('draws what the package draws, whatever was drawn before', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const [mine, theirs] = [ours, plain].map((preact) => {
      const place = document.createElement('div');
      const grow = grower(preact, series(seed));
      const drawings = Array.from({ length: 8 }, (_, turn) => {
        preact.render(turn < 7 ? grow() : null, place);
        return place.innerHTML;
      });
      return drawings;
    });
    expect(mine, `seed ${seed}`).toEqual(theirs);
    expect(mine?.at(-1)).toBe('');
  }
});

test('keeps the element of a key, hears what is pressed, and tells what comes and goes', () => {
  const place = document.createElement('div');
  const told: string[] = [];
  const button = (name: string): Children =>
    ours.h('button', {
      key: name,
      ref: (found: Element | null) => {
        told.push(`${name} ${found?.localName}`);
        return () => told.push(`${name} goes`);
      },
      onClick: () => told.push(`${name} pressed`),
    });
  ours.render([button('a'), button('b')], place);
  expect(told).toEqual(['a button', 'b button']);
  const [a, b] = place.querySelectorAll('button');
  b?.click();
  expect(told.at(-1)).toBe('b pressed');
  ours.render([button('b'), button('a')], place);
  expect([...place.querySelectorAll('button')]).toEqual([b, a]);
  ours.render(null, place);
  expect(told.slice(-2)).toEqual(['b goes', 'a goes']);
});

test('throws what a component throws', () => {
  const broken = (): plain.VNode => {
    throw new Error('broken');
  };
  const place = document.createElement('div');
  expect(() => ours.render(ours.h('p', null, ours.h(broken, null)), place)).toThrow('broken');
});
