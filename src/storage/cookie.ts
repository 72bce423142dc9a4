// The record in one first-party cookie.

import type { ConsentStorage } from '../core/types.js';

/** How the cookie is set. */
export interface CookieOptions {
  /** Shares it over the subdomains of this domain. Without it nobody but this host can write it. */
  readonly domain?: string | undefined;
  /** Whether the page came over https. */
  readonly secure: boolean;
}

/** Reads and writes `document.cookie`. Taken from the prototype: an image called `cookie` hides the own property. */
export interface CookieJar {
  get(): string;
  set(cookie: string): void;
  /** Deletes every cookie of a name, whatever domain and path it was set with. Servers see neither. */
  expire?(name: string): undefined;
}

/**
 * Keeps the record in a cookie, `__Host-consentry` on https unless it is shared.
 *
 * Two cookies of the name with different values mean that another host wrote one of them (an older or
 * deeper-path cookie is listed first), or the site has changed `domain`: that is a conflict, and neither counts until the
 * next choice, which takes the place of both.
 */
export function createCookieStorage(jar: CookieJar, options: CookieOptions): ConsentStorage {
  const { domain, secure } = options;
  const name = secure && !domain ? '__Host-consentry' : 'consentry';
  const scope = `; Path=/; SameSite=Lax${secure ? '; Secure' : ''}${domain ? `; Domain=${domain}` : ''}`;

  const read = (): string | null | { readonly conflict: true } => {
    const values = new Set<string>();
    for (const pair of jar.get().split('; ')) {
      if (pair.startsWith(`${name}=`)) values.add(pair.slice(name.length + 1));
    }
    const [first = null] = values;
    return values.size > 1 ? { conflict: true } : first;
  };

  return {
    read,
    write: (text, maxAgeSeconds) => {
      const put = (): boolean => {
        jar.set(`${name}=${text}; Max-Age=${maxAgeSeconds}${scope}`);
        return read() === text;
      };
      // An oversized or refused cookie leaves the old value in place without a word; one of another scope stays beside it.
      return put() || (jar.expire?.(name) ?? put());
    },
    remove: () => {
      jar.set(`${name}=; Max-Age=0${scope}`);
      jar.expire?.(name);
    },
  };
}
