// Serves pages, contestants' files and gated scripts on loopback, compressed as a good host would.

import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

const types = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/**
 * @param {string | Uint8Array} body
 * @param {number} [quality]
 */
export function brotli(body, quality = 11) {
  return brotliCompressSync(Buffer.from(body), {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality },
  });
}

/** Starts the server on a free port. */
export async function startServer() {
  /** @type {Map<string, { body: Buffer, type: string }>} */
  const bodies = new Map();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const known = bodies.get(path);
    const gated = /^\/gated\/(\w+)\.js$/.exec(path)?.[1];
    const send = (
      /** @type {number} */ status,
      /** @type {string} */ type,
      /** @type {string | Buffer} */ body,
      more = {},
    ) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...more });
      response.end(body);
    };
    if (known) send(200, known.type, known.body, { 'content-encoding': 'br' });
    else if (gated) send(200, types.js, `window.__ran&&__ran(${JSON.stringify(gated)});`);
    else send(path === '/favicon.ico' ? 204 : 404, 'text/plain', '');
  });
  server.keepAliveTimeout = 30_000;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    /** @param {string} path @param {string} html */
    page(path, html) {
      bodies.set(path, { type: 'text/html; charset=utf-8', body: brotli(html, 5) });
      return origin + path;
    },
    /** @param {string} path @param {string | Uint8Array} body */
    file(path, body) {
      const type = types[/** @type {keyof typeof types} */ (path.split('.').pop())];
      bodies.set(path, { type: type ?? 'application/octet-stream', body: brotli(body) });
    },
    /** Bytes of a file as it is sent; undefined for what is not there. */
    size: (/** @type {string} */ path) => bodies.get(path)?.body.length,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve(undefined));
      }),
  };
}
