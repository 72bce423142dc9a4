// Serves the examples: the site, the npm app and, on a second origin, the third parties they use.
// `node examples/serve.mjs` starts it after a build; the browser tests start it with other settings.

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { renderPage, withNonce } from './site/render.mjs';
import { startVendors } from './vendors/serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Where a path of the site is looked for, first match first. */
const folders = [
  { prefix: '/npm/', folder: join(root, 'examples', 'npm-app') },
  { prefix: '/headless/', folder: join(root, 'examples', 'headless') },
  { prefix: '/test/gallery/', folder: join(root, 'test', 'gallery') },
  { prefix: '/styles/', folder: join(root, 'styles') },
  { prefix: '/dist/', folder: join(root, 'dist') },
  { prefix: '/node_modules/', folder: join(root, 'node_modules') },
  { prefix: '/', folder: join(root, 'examples', 'site', 'public') },
  { prefix: '/', folder: join(root, 'dist') },
];

/**
 * @typedef {object} ExampleOptions
 * @property {boolean | 'bare'} [csp] sends a strict Content Security Policy with Trusted Types; a bare one names no third party
 * @property {readonly string[]} [block] paths of either origin that are answered with 404
 * @property {Readonly<Record<string, number>>} [delay] milliseconds to wait before answering a path
 * @property {Readonly<Record<string, unknown>>} [config] replaces top-level keys of the site's configuration
 * @property {Readonly<Record<string, string>>} [pages] HTML of further pages, by path
 */

/**
 * Starts the site and its third parties on free ports of 127.0.0.1.
 *
 * @param {ExampleOptions} [options]
 */
export async function startExample({
  csp = false,
  block = [],
  delay = {},
  config = {},
  pages = {},
} = {}) {
  /** @type {Set<import('node:http').ServerResponse>} */
  const watchers = new Set();

  const answer = async (/** @type {string} */ path) => {
    const pause = delay[path];
    if (pause) await wait(pause);
    return !block.includes(path);
  };

  const vendors = await startVendors({
    answer,
    onReceipt: (receipt) => {
      for (const watcher of watchers) watcher.write(`data: ${JSON.stringify(receipt)}\n\n`);
    },
  });

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    response.setHeader('Cache-Control', 'no-store');
    try {
      if (!(await answer(url.pathname))) return notFound(response);
      if (url.pathname === '/example/received') return watch(response);
      if (request.method === 'POST' && url.pathname === '/contact') {
        request.resume();
        url.searchParams.set('sent', '1');
        response.writeHead(303, { Location: `/contact${url.search}` }).end();
        return;
      }
      const nonce = csp ? randomBytes(16).toString('base64') : '';
      const further = pages[url.pathname];
      const page =
        further === undefined
          ? await renderPage(url, {
              vendor: vendors.origin,
              gpcHeader: request.headers['sec-gpc'] === '1',
              nonce,
              config,
            })
          : withNonce(further.replaceAll('{{vendor}}', vendors.origin), nonce);
      if (csp)
        response.setHeader(
          'Content-Security-Policy',
          strictPolicy(nonce, csp === 'bare' ? '' : vendors.origin),
        );
      if (page) {
        response.writeHead(200, { 'Content-Type': TYPES['.html'] }).end(page);
        return;
      }
      await sendFile(url.pathname, response, { nonce, vendor: vendors.origin });
    } catch (problem) {
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end(String(problem));
    }
  });

  /**
   * Streams what the third parties received, from the start.
   *
   * @param {import('node:http').ServerResponse} response
   */
  function watch(response) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    for (const receipt of vendors.received())
      response.write(`data: ${JSON.stringify(receipt)}\n\n`);
    watchers.add(response);
    response.on('close', () => watchers.delete(response));
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The site has no port.');

  return {
    url: `http://127.0.0.1:${address.port}`,
    vendorUrl: vendors.origin,
    /** Everything the third parties received so far, oldest first. */
    received: vendors.received,
    /** Forgets what they received. */
    clear: vendors.clear,
    close: async () => {
      server.closeAllConnections();
      await Promise.all([new Promise((resolve) => server.close(resolve)), vendors.close()]);
    },
  };
}

/**
 * The policy a careful site would send: no script without a nonce, no string turned into script.
 *
 * @param {string} nonce
 * @param {string} vendor
 */
function strictPolicy(nonce, vendor) {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    ...(vendor
      ? [
          `connect-src 'self' ${vendor}`,
          `img-src 'self' ${vendor}`,
          `frame-src ${vendor}`,
          "object-src 'none'",
          "base-uri 'none'",
        ]
      : []),
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * @param {string} path
 * @param {import('node:http').ServerResponse} response
 * @param {{ nonce: string, vendor: string }} page
 */
async function sendFile(path, response, { nonce, vendor }) {
  const file = locate(path);
  if (!file) return notFound(response);
  const type =
    TYPES[/** @type {keyof typeof TYPES} */ (extname(file))] ?? 'application/octet-stream';
  let body = await readFile(file, 'utf8');
  if (extname(file) === '.html') body = withNonce(body.replaceAll('{{vendor}}', vendor), nonce);
  // Packages leave this to the bundler of whoever uses them; the npm app has none.
  if (path.startsWith('/node_modules/'))
    body = body.replaceAll('process.env.NODE_ENV', '"production"');
  response.writeHead(200, { 'Content-Type': type }).end(body);
}

/** @param {string} path */
function locate(path) {
  if (path === '/gallery') return join(root, 'test', 'gallery', 'all.html');
  for (const { prefix, folder } of folders) {
    if (!path.startsWith(prefix)) continue;
    const rest = path.slice(prefix.length) || 'index.html';
    const file = normalize(join(folder, decodeURIComponent(rest)));
    if (file.startsWith(folder + sep) && extname(file) && existsSync(file)) return file;
  }
  return undefined;
}

/** @param {import('node:http').ServerResponse} response */
function notFound(response) {
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(join(root, 'dist', 'consentry.js'))) {
    console.error(
      'dist/consentry.js is missing. Run `npm run build` first, or `npm start`, which does both.',
    );
    process.exit(1);
  }
  const { url, vendorUrl } = await startExample();
  console.log(`Example site:   ${url}/`);
  console.log(`npm app:        ${url}/npm/`);
  console.log(`Headless:       ${url}/headless/`);
  console.log(`Gallery:        ${url}/gallery`);
  console.log(`Third parties:  ${vendorUrl}`);
  console.log('Stop with Ctrl+C.');
}
