// Reads headers from what servers and edges hand over: a Web request, its headers, or Node's request.

/** Node's `IncomingMessage`, Express's request, or anything else with such headers. */
export interface NodeRequest {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Where headers are read from. */
export type RequestLike = Request | Headers | NodeRequest;

/** Every value of a header, in order, without surrounding space; several in one line are told apart by commas. */
export function headerValues(request: RequestLike, name: string): readonly string[] {
  return lines(request, name)
    .flatMap((line) => line.split(','))
    .map((value) => value.trim())
    .filter(Boolean);
}

/** The cookies of a request as `document.cookie` would show them. */
export function cookieLine(request: RequestLike): string {
  return lines(request, 'cookie').join('; ');
}

function lines(request: RequestLike, name: string): readonly string[] {
  const headers = 'headers' in request ? request.headers : request;
  if (typeof headers.get === 'function') {
    const line = (headers as Headers).get(name);
    return line === null ? [] : [line];
  }
  // Node writes names in small letters; what others build by hand need not.
  const found = Object.entries(headers as NodeRequest['headers']).filter(
    ([key]) => key.toLowerCase() === name,
  );
  return found.flatMap(([, value]) => value ?? []);
}
