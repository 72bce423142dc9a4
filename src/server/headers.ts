// Reads headers from what servers and edges hand over: a Web request, its headers, or Node's request.

/** Node's `IncomingMessage`, Express's request, or anything else with such headers. */
export interface NodeRequest {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Where headers are read from. */
export type RequestLike = Request | Headers | NodeRequest;

/** Every value of a header, in order, without surrounding space; several in one line are told apart by commas. */
export function headerValues(request: RequestLike, name: string): readonly string[] {
  return (lines(request, name) ?? [])
    .flatMap((line) => line.split(','))
    .map((value) => value.trim())
    .filter(Boolean);
}

/** The cookies of a request as `document.cookie` would show them; null where the request cannot be read. */
export function cookieLine(request: RequestLike): string | null {
  const found = lines(request, 'cookie');
  // Not everything between a browser and a server writes the space after the semicolon.
  const pairs = found?.flatMap((line) => line.split(';'));
  return pairs?.map((pair) => pair.trim().replace(/^([^\s=]+)\s*=\s*/, '$1=')).join('; ') ?? null;
}

/** The lines of a header; null where the request is none and holds no headers. Never throws. */
function lines(request: RequestLike, name: string): readonly string[] | null {
  try {
    const headers: unknown = 'headers' in request ? request.headers : request;
    if (typeof headers !== 'object' || headers === null) return null;
    const found =
      'get' in headers && typeof headers.get === 'function'
        ? [headers.get(name)]
        : // Node writes names in small letters; what others build by hand need not.
          Object.entries(headers).flatMap(([key, value]) =>
            key.toLowerCase() === name ? value : [],
          );
    return found.filter((line) => typeof line === 'string');
  } catch {
    return null;
  }
}
