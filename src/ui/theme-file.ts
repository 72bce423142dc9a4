// Where a finished theme comes from: the style sheet of its name beside our own file.

import type { Problem } from '../core/types.js';
import { create, fromDocument } from './page.js';

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
