// Applies what a site configures of the looks: a finished theme by name, and tokens. Loaded only where there is a theme.
// A token's value is a number, word, length or colour; nothing of it is read as a style sheet, and nothing can be loaded by it.

import type { Problem } from '../core/types.js';
import { create, fromDocument } from './page.js';

/** Characters of plain values, and the functions that compute lengths and colours. */
const plainValue =
  /^(?:[\w#.%,/ '"+*-]|\)|\b(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch)|color(?:-mix)?|light-dark|calc|min|max|clamp)\()+$/;

const message = 'Give a known token a plain value.';

/** Sets tokens on our element. `css` is where they are used. What is unknown or not plain is left out and reported. */
export function applyTheme(
  root: HTMLElement,
  theme: Readonly<Record<string, unknown>>,
  css: string,
  report: (problem: Problem) => void,
): void {
  for (const name of Object.keys(theme)) {
    if (name === 'name') continue;
    const value = `${theme[name]}`;
    const token = `--consentry-${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`;
    const isKnown = css.includes(`${token}:`) || css.includes(`${token},`);
    if (isKnown && value.length < 200 && plainValue.test(value)) {
      root.style.setProperty(token, value);
    } else report({ code: 'theme-refused', message, path: `theme.${name}` });
  }
}

/** Loads a finished theme: the file of that name beside ours. Resolves to its undo, when it counts or has failed. */
export function loadTheme(
  name: unknown,
  base: string,
  report: (problem: Problem) => void,
): Promise<() => void> {
  return new Promise((resolve) => {
    const link = create('link') as HTMLLinkElement;
    const fail = (): void => {
      const missing = 'There is no file of this name in `themes` beside the script.';
      report({ code: 'theme-refused', message: missing, path: 'theme.name' });
      resolve(() => link.remove());
    };
    if (!/^[a-z][a-z0-9-]*$/.test(`${name}`)) return fail();
    link.rel = 'stylesheet';
    link.href = new URL(`themes/${name}.css`, base).href;
    link.onload = () => resolve(() => link.remove());
    link.onerror = fail;
    fromDocument('head').append(link);
  });
}
