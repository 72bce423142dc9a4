// Serves the gallery, the built files and the modules they need, on 127.0.0.1 and nowhere else.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const open = [
  'test/gallery/',
  'dist/',
  'styles/',
  'node_modules/nanostores/',
  'node_modules/axe-core/axe.js',
];

/**
 * Starts the server on a free port.
 *
 * @param {{ headers?: Readonly<Record<string, string>>, port?: number }} [options] Headers for every page.
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export async function serveGallery({ headers = {}, port = 0 } = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? 'test/gallery/index.html' : normalize(pathname).slice(1);
    try {
      if (!open.some((folder) => path.startsWith(folder))) throw new Error('closed');
      const body = await readFile(join(root, path));
      const type = types[extname(path)] ?? 'text/plain';
      response.writeHead(200, { 'content-type': type, ...headers }).end(body);
    } catch {
      response.writeHead(404).end('Not found');
    }
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`,
    stop: () => server.close(),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serveGallery();
  console.log(`${address}/test/gallery/all.html`);
}
