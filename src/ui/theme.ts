// Applies what a site configures of the looks: tokens by name, and the layout. Nothing of it is read as a style sheet.

import type { Problem } from '../core/types.js';

/** What kind of value each token takes, as a property the browser can check it with. */
const kinds: Readonly<Record<string, string>> = {
  surface: 'color',
  text: 'color',
  muted: 'color',
  border: 'color',
  accent: 'color',
  accentText: 'color',
  accentHover: 'color',
  focus: 'color',
  radius: 'border-radius',
  buttonRadius: 'border-radius',
  space: 'padding',
  gap: 'padding',
  width: 'width',
  font: 'font-family',
  fontSize: 'font-size',
  shadow: 'box-shadow',
  z: 'z-index',
  motion: 'transition-duration',
  colorScheme: 'color-scheme',
};

/** Sets tokens on our element. What is not a plain value of the token's kind is left out and reported. */
export function applyTheme(
  root: HTMLElement,
  theme: Readonly<Record<string, unknown>>,
  report: (problem: Problem) => void,
): void {
  for (const name of Object.keys(theme)) {
    const value = `${theme[name]}`;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    // `var()` passes every check, and `url()` would load something.
    if (kind && !/var\(|url\(|image|env\(/i.test(value) && CSS.supports(kind, value)) {
      const token = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
      root.style.setProperty(`--consentry-${token}`, value);
    } else {
      const message = 'Unknown token, or not a plain value of its kind. Ours is used.';
      report({ code: 'theme-refused', message, path: `theme.${name}` });
    }
  }
}
