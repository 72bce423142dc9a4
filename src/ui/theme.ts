// Applies what a site configures of the looks: a finished theme by name, and tokens. Loaded only where there is a theme.
// A token's value is a number, word, length or colour; nothing of it is read as a style sheet, and nothing can be loaded by it.

import type { Problem } from '../core/types.js';

export { loadTheme } from './theme-file.js';

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
