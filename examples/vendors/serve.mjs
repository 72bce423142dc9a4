// The third parties of the example on one origin of their own: their scripts, and collectors that keep what they receive.
// `localhost` is another site than 127.0.0.1 for a browser, so cookies behave as they do between strangers.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const require = createRequire(import.meta.url);
const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/** The smallest GIF there is: one transparent pixel. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** More than any page of the example sends at once. */
const BODY_LIMIT = 1_000_000;

const scripts = {
  '/amplitude/analytics-browser.js': () =>
    readFile(require.resolve('@amplitude/analytics-browser/lib/scripts/amplitude-min.js')),
  '/posthog/array.js': () => readFile(require.resolve('posthog-js/dist/array.no-external.js')),
  '/plausible/tracker.js': bundlePlausible,
  '/reelhouse/player.js': () => readFile(here('reelhouse/player.js')),
};

const pages = {
  '/reelhouse/embed': () => readFile(here('reelhouse/embed.html')),
};

/**
 * @typedef {object} Receipt What a third party got to know from one request.
 * @property {string} at ISO 8601
 * @property {string} service first part of the path: `amplitude`, `adlane` …
 * @property {'download' | 'event'} kind
 * @property {string} method
 * @property {string} path without the query
 * @property {Record<string, string>} query
 * @property {Record<string, string>} cookies
 * @property {unknown} body parsed where it is JSON
 */

/**
 * Starts the third parties on a free port.
 *
 * @param {{ onReceipt?: (receipt: Receipt) => void, answer?: (path: string) => Promise<boolean> }} [options]
 *   `answer` says, when its promise resolves, whether a path is answered at all; otherwise it is a 404.
 */
export async function startVendors({ onReceipt = () => {}, answer = async () => true } = {}) {
  /** @type {Receipt[]} */
  const received = [];

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname;
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
    response.setHeader('Access-Control-Allow-Credentials', 'true');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.setHeader('Cache-Control', 'no-store');
    if (request.method === 'OPTIONS') {
      response.setHeader('Access-Control-Allow-Headers', 'content-type');
      response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
      response.writeHead(204).end();
      return;
    }
    let body;
    try {
      body = parseBody(await readBody(request));
    } catch {
      // The page was left before all of it was sent, or it is not what it says: nothing was received.
      response.writeHead(400).end();
      return;
    }
    const download = path in scripts || path in pages;
    const receipt = {
      at: new Date().toISOString(),
      service: path.split('/')[1] ?? '',
      kind: /** @type {'download' | 'event'} */ (download ? 'download' : 'event'),
      method: request.method ?? 'GET',
      path,
      query: Object.fromEntries(url.searchParams),
      cookies: parseCookies(request.headers.cookie),
      body,
    };
    received.push(receipt);
    onReceipt(receipt);
    if (!(await answer(path))) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    try {
      await respond(path, response);
    } catch (problem) {
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end(String(problem));
    }
  });

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || !address)
    throw new Error('The third-party server has no port.');

  return {
    origin: `http://localhost:${address.port}`,
    received: () => [...received],
    clear: () => void received.splice(0),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * @param {string} path
 * @param {import('node:http').ServerResponse} response
 */
async function respond(path, response) {
  if (path in scripts) {
    const body = await scripts[/** @type {keyof typeof scripts} */ (path)]();
    response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(body);
  } else if (path in pages) {
    const body = await pages[/** @type {keyof typeof pages} */ (path)]();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
  } else if (path === '/adlane/pixel.gif') {
    const cookie = `adlane_uid=${Date.now().toString(36)}; Path=/; SameSite=None; Secure; Max-Age=31536000`;
    response.writeHead(200, { 'Content-Type': 'image/gif', 'Set-Cookie': cookie }).end(PIXEL);
  } else if (path === '/amplitude/2/httpapi') {
    json(response, {
      code: 200,
      events_ingested: 1,
      payload_size_bytes: 1,
      server_upload_time: Date.now(),
    });
  } else {
    json(response, { status: 1 });
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {unknown} value
 */
function json(response, value) {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

/** @type {Promise<string> | undefined} */
let plausible;

function bundlePlausible() {
  plausible ??= (async () => {
    const bundle = await rollup({
      input: here('plausible.js'),
      plugins: [nodeResolve({ browser: true })],
    });
    const { output } = await bundle.generate({ format: 'iife' });
    await bundle.close();
    return output[0].code;
  })();
  return plausible;
}

/** @param {import('node:http').IncomingMessage} request */
async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > BODY_LIMIT) break;
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  const isGzip = body[0] === 0x1f && body[1] === 0x8b;
  return isGzip ? gunzipSync(body).toString() : body.toString();
}

/** @param {string} text */
function parseBody(text) {
  if (!text) return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** @param {string | undefined} header */
function parseCookies(header) {
  /** @type {Record<string, string>} */
  const cookies = {};
  for (const pair of header?.split(';') ?? []) {
    const [name = '', ...rest] = pair.trim().split('=');
    cookies[name] = rest.join('=');
  }
  return cookies;
}
