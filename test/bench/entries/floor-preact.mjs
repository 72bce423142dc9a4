// The banner of the lazy floor.

import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { css } from '../floor.mjs';

function Banner({ site, done }) {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState([]);
  const button = (label, action, onClick) => h('button', { 'data-a': action, onClick }, label);
  if (!isOpen) {
    return h('div', { id: 'fb', role: 'dialog', 'aria-label': site.title }, [
      h('b', null, site.title),
      h('p', null, site.text),
      button(site.accept, '1', () => done(['analytics', 'advertising'])),
      button(site.reject, '0', () => done([])),
      button(site.settings, 's', () => setOpen(true)),
    ]);
  }
  const boxes = site.categories.map(({ id, title, text, isRequired }) =>
    h('label', null, [
      h('input', {
        type: 'checkbox',
        disabled: isRequired,
        checked: isRequired || chosen.includes(id),
        onChange: ({ target }) =>
          setChosen(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id)),
      }),
      ` ${title}: ${text}`,
    ]),
  );
  return h('div', { id: 'fs', role: 'dialog', 'aria-label': site.settingsTitle }, [
    h('b', null, site.settingsTitle),
    boxes,
    button(site.save, 'v', () => done(chosen)),
  ]);
}

export function show(site, set) {
  const root = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = css;
  document.body.append(style, root);
  const done = (choice) => {
    render(null, root);
    root.remove();
    requestAnimationFrame(() => setTimeout(() => set(choice)));
  };
  render(h(Banner, { site, done }), root);
}
