// Tells whose an address is, by the patterns that services declare.

import type { Service } from '../core/types.js';

/**
 * Whether a pattern covers an address. `*` stands for anything; a host that begins with `*.` covers the bare domain too.
 * Without a scheme it begins with a host and covers what is below that as well; without a path it covers all of them.
 * Takes time in proportion to the address, whatever the pattern is.
 */
export function matchesUrl(pattern: string, address: string, base?: string): boolean {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return false;
  }
  const hasBareHost = /^[\w.-]+(:\d+)?(\/|$)/.test(pattern);
  const parts = /^([^:/]+):\/\/([^/]+)(\/.*)?$/.exec(hasBareHost ? `*://*.${pattern}` : pattern);
  if (!parts) return glob(pattern, url.href);
  const [, scheme = '', host = '', path = '/*'] = parts;
  return (
    glob(scheme, url.protocol.slice(0, -1)) &&
    [url.hostname, url.host].some((each) => glob(host, each) || host === `*.${each}`) &&
    glob(path, url.pathname + url.search)
  );
}

/** The first service that covers an address. */
export function serviceOf<Found extends Service>(
  services: readonly Found[],
  address: string,
  base?: string,
): Found | undefined {
  return services.find(({ match }) => match?.some((pattern) => matchesUrl(pattern, address, base)));
}

function glob(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first) || !text.slice(first.length).endsWith(last)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > text.length - last.length) return false;
    at = found + piece.length;
  }
  return true;
}
