// The build's changes to Preact and to the files of languages: each is there, or the build fails.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { localesAsLists } from '../../rollup.locales.mjs';
import { guardedPreact } from '../../rollup.preact.mjs';

const path = createRequire(import.meta.url).resolve('preact');
const source = readFileSync(path, 'utf8');
const context = {
  error: (message: string) => {
    throw new Error(message);
  },
};
const guard = (code: string): string => {
  const { transform } = guardedPreact as unknown as {
    transform: (this: typeof context, code: string, id: string) => { code: string } | null;
  };
  return transform.call(context, code, path)?.code ?? '';
};

describe('Preact as it is built', () => {
  test('writes no markup, makes elements through prototypes, and inherits nothing', () => {
    const code = guard(source);
    expect(code).not.toContain('innerHTML=');
    expect(code).not.toMatch(/ownerDocument\|\|document/);
    expect(code).not.toMatch(/[^=]=\{\}/);
    expect(source).toContain('innerHTML=');
  });

  test('still draws, and looks at own properties only', async () => {
    const made: string[] = [];
    const node = (name: string) => ({
      name,
      attributes: {} as Record<string, unknown>,
      children: [] as unknown[],
      firstChild: null,
      setAttribute(key: string, value: unknown) {
        this.attributes[key] = value;
      },
      removeAttribute() {},
      insertBefore(child: unknown) {
        this.children.push(child);
      },
    });
    const maker = {
      createElementNS: (_: string, tag: string) => {
        made.push(tag);
        return node(tag);
      },
      createTextNode: (text: string) => text,
    };
    const body = guard(source)
      .replace(/^import .+;$/m, '')
      .replace(/export\{.+?\};/, 'return {h:k,render:Q};');
    const { h, render } = new Function('maker', body)(maker);
    Object.assign(Object.prototype, {
      dangerouslySetInnerHTML: { __html: '<i>theirs</i>' },
      title: 'theirs',
      onclick: 'theirs()',
    });
    const place = node('div');
    try {
      render(h('p', { class: 'ours' }, 'text'), place);
    } finally {
      for (const name of ['dangerouslySetInnerHTML', 'title', 'onclick']) {
        Reflect.deleteProperty(Object.prototype, name);
      }
    }
    expect(made).toEqual(['p']);
    expect(place.children).toMatchObject([{ attributes: { class: 'ours' }, children: ['text'] }]);
  });

  test.each([
    ['makes elements otherwise', 'ownerDocument', 'ownDocument'],
    ['writes markup otherwise', 'innerHTML=', 'outerHTML='],
    ['keeps state otherwise', 'setState=', 'putState='],
  ])('fails to build when the package %s', (_, from, to) => {
    expect(() => guard(source.replaceAll(from, to))).toThrow('Preact has changed');
  });
});

describe('a language as it is built', () => {
  const list = (code: string): string =>
    (
      localesAsLists.transform as (
        this: typeof context,
        code: string,
        id: string,
      ) => { code: string } | null
    ).call(context, code, '/src/i18n/locales/xx.ts')?.code ?? '';
  const german = readFileSync('src/i18n/locales/de.ts', 'utf8');

  test('holds its texts in the order of English, and the release they belong to', () => {
    const code = list(german);
    expect(code).toMatch(/^export const version = VERSION, messages = \['Alle akzeptieren',/);
    expect(code).not.toContain('acceptAll');
  });

  test('fails to build when a text is missing or out of order', () => {
    expect(() => list(german.replace(/ {2}rejectAll: .+\n/, ''))).toThrow('order of English');
    expect(() =>
      list(german.replace(/( {2}acceptAll: .+\n)( {2}rejectAll: .+\n)/, '$2$1')),
    ).toThrow('order of English');
  });
});
