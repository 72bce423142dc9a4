// Files that lie beside our own. Nothing is ever loaded from anywhere else, and nothing that was altered runs.

import { create, fromDocument } from './browser/page.js';
import type { LoadPart } from './core/types.js';
import { hashes } from './hashes.js';

/** Loads files from beside an address, which may be relative to the page. */
export function filesBeside(base: string, nonce = '') {
  const addressOf = (name: string): string =>
    new URL(`${name}.js`, new URL(base, location.href)).href;
  const loadPart: LoadPart = async (load, name, integrity) => {
    const link = create('link') as HTMLLinkElement;
    // `import` cannot be given a hash. A module that was preloaded with one is not fetched again.
    if (name && integrity && link.relList.supports('modulepreload')) {
      Object.assign(link, { rel: 'modulepreload', href: addressOf(name), integrity, nonce });
      await new Promise((onload, onerror) => {
        fromDocument('head').append(Object.assign(link, { onload, onerror }));
      }).finally(() => link.remove());
    }
    return load();
  };
  return {
    loadPart,
    file:
      <Part>(name: string) =>
      (): Promise<Part> =>
        loadPart(() => import(addressOf(name)), name, hashes[name]),
  };
}
