// Files that lie beside our own. Nothing is ever loaded from anywhere else, and nothing that was altered runs.

import { create, fromDocument } from './browser/page.js';
import { hashes } from './hashes.js';

/** Loads files from beside an address, which may be relative to the page. */
export function filesBeside(base: string, nonce = '') {
  return <Part>(name: string) =>
    async (): Promise<Part> => {
      const { href } = new URL(`${name}.js`, new URL(base, location.href));
      const integrity = hashes[name];
      const link = create('link') as HTMLLinkElement;
      // `import` cannot be given a hash. A module that was preloaded with one is not fetched again.
      if (integrity && link.relList.supports('modulepreload')) {
        Object.assign(link, { rel: 'modulepreload', href, integrity, nonce });
        await new Promise((resolve, reject) => {
          link.addEventListener('load', resolve);
          link.addEventListener('error', reject);
          fromDocument('head').append(link);
        }).finally(() => link.remove());
      }
      return import(href);
    };
}
