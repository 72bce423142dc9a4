// In place of `theme-file.ts` in the npm build: the finished themes as imports that a bundler can follow.

import type { Problem } from '../core/types.js';
import { adopt } from './sheet.js';
import { loadTheme as loadFile } from './theme-file.js';

/** Texts of style sheets, by name. */
const themes: Readonly<Record<string, () => Promise<{ readonly default: string }>>> = {
  contrast: () => import('../../styles/themes/contrast.css?inline'),
  harbour: () => import('../../styles/themes/harbour.css?inline'),
  paper: () => import('../../styles/themes/paper.css?inline'),
};

/** Loads a finished theme: one of ours, else the file of that name. Resolves to its undo, when it counts or has failed. */
export async function loadTheme(
  name: unknown,
  base: string,
  report: (problem: Problem) => void,
): Promise<() => void> {
  const load = Object.hasOwn(themes, `${name}`) ? themes[`${name}`] : undefined;
  const css = await load?.().then(
    (module) => module.default,
    () => undefined,
  );
  return css === undefined ? loadFile(name, base, report) : adopt(css, undefined);
}
