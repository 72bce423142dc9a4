import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Child, h, render } from '../../../src/ui/view.js';

let parent: HTMLElement;

beforeEach(() => {
  document.body.textContent = '';
  parent = document.createElement('div');
  document.body.append(parent);
});

const show = (...children: readonly Child[]): void => render(parent, children);

describe('the renderer', () => {
  test('makes what is described and nothing for what is empty', () => {
    show(h('p', { class: 'a' }, 'one ', false, null, undefined, '', h('b', {}, 'two')), 'three');
    expect(parent.outerHTML).toBe('<div><p class="a">one <b>two</b></p>three</div>');
  });

  test('shows markup as text', () => {
    show(h('p', { title: '"><img>' }, '<img src=x onerror=alert(1)>'));
    expect(parent.querySelectorAll('img')).toHaveLength(0);
    expect(parent.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  test('keeps the elements that stay', () => {
    show(h('p', {}, 'a'), h('button', { key: 'go' }, 'Go'));
    const [p, button] = [...parent.children];
    show(false, h('p', {}, 'b'), h('button', { key: 'go' }, 'Stop'));
    expect([...parent.children]).toEqual([p, button]);
    expect(parent.textContent).toBe('bStop');
  });

  test('keeps what stays when something before it comes and goes', () => {
    const stays = h('section', { key: 'stays' });
    show(stays);
    const section = parent.firstChild;
    show(h('p', {}, 'new'), stays);
    expect(parent.lastChild).toBe(section);
    expect(parent.childNodes).toHaveLength(2);
    show(stays);
    expect([...parent.childNodes]).toEqual([section]);
  });

  test('never turns elements of different keys into one another', () => {
    show(h('section', { key: 'a' }));
    const before = parent.firstChild;
    show(h('section', { key: 'b' }));
    expect(parent.firstChild).not.toBe(before);
    expect(parent.childNodes).toHaveLength(1);
  });

  test('sets, changes and removes attributes', () => {
    show(h('a', { href: '/a', target: '_blank', title: 'x' }));
    show(h('a', { href: '/b', target: undefined }));
    expect(parent.innerHTML).toBe('<a href="/b"></a>');
  });

  test('sets the state of a switch back to what is described', () => {
    const toggle = h('input', { type: 'checkbox', checked: false, disabled: true });
    show(toggle);
    const input = parent.querySelector('input');
    if (input) input.checked = true;
    show(toggle);
    expect(input?.checked).toBe(false);
    expect(input?.disabled).toBe(true);
  });

  test('calls the latest listener only, once', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    show(h('button', { onclick: first }));
    show(h('button', { onclick: second }));
    parent.querySelector('button')?.click();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
    show(h('button', {}));
    parent.querySelector('button')?.click();
    expect(second).toHaveBeenCalledTimes(1);
  });

  test('makes drawings as drawings', () => {
    show(h('svg', { viewBox: '0 0 1 1' }, h('path', { d: 'M0 0' })));
    expect(parent.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  test('looks at own keys only', () => {
    const added = { href: 'javascript:1', title: 'theirs', onclick: () => undefined, key: 'k' };
    Object.assign(Object.prototype, added);
    try {
      show(h('a', { class: 'ours' }, 'text'));
      show(h('a', { class: 'ours' }, 'text'));
    } finally {
      for (const name of Object.keys(added)) Reflect.deleteProperty(Object.prototype, name);
    }
    expect(parent.innerHTML).toBe('<a class="ours">text</a>');
  });
});
