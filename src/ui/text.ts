// Turns the pieces of a text into elements. Text stays text; a link leads where its target word says, or is plain text.

import type { Part } from '../i18n/format.js';
import { type Child, h, type View } from './view.js';

/** What each target word means: an address, or something to do. */
export type Targets = Readonly<Record<string, string | (() => void) | undefined>>;

/** A text with links. */
export function text(parts: readonly Part[], targets: Targets): Child {
  return parts.map((part) => {
    if (typeof part === 'string') return part;
    const target = Object.hasOwn(targets, part.target) ? targets[part.target] : undefined;
    return typeof target === 'string'
      ? link(target, part.text)
      : target
        ? h('button', { type: 'button', class: 'consentry-link', onclick: target }, part.text)
        : part.text;
  });
}

/** A link. To another site it opens a new tab, which learns nothing of this one. */
export function link(href: string, label: string): View {
  const isAway = new URL(href, location.href).host !== location.host;
  return h(
    'a',
    {
      class: 'consentry-link',
      href,
      target: isAway ? '_blank' : undefined,
      rel: isAway ? 'noopener noreferrer' : undefined,
    },
    label,
  );
}

/** A paragraph. */
export function paragraph(kind: string, ...children: readonly Child[]): View {
  return h('p', { class: `consentry-${kind}` }, ...children);
}

/** Said to those who do not see it, whenever it changes. */
export function live(said: string): View {
  return h('p', { key: 'live', class: 'consentry-heard', role: 'status' }, said);
}
