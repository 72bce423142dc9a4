// The auditor's page and the files it consists of. The verifier among them is the published one, as it was built.

import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';

const own = new URL('./auditor/', import.meta.url);
const types = { html: 'text/html', css: 'text/css', mjs: 'text/javascript', js: 'text/javascript' };

/** The page's address and its files', for the receiver to serve under `/auditor`. */
export function auditorPages() {
  const pages = new Hono();
  pages.use(async (context, next) => {
    await next();
    context.header(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
  });
  pages.get('/', (context) => send(context, new URL('index.html', own)));
  pages.get('/:file{auditor\\.(?:css|mjs)}', (context) =>
    send(context, new URL(context.req.param('file'), own)),
  );
  pages.get('/:file{(?:verify|shared-[a-z-]+)\\.js}', (context) =>
    send(context, new URL(context.req.param('file'), import.meta.resolve('consentry/verify'))),
  );
  return pages;
}

/** @param {import('hono').Context} context @param {URL} file */
async function send(context, file) {
  const ending = file.pathname.slice(file.pathname.lastIndexOf('.') + 1);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return context.json({ error: 'not-found' }, 404);
  context.header('content-type', `${Reflect.get(types, ending)}; charset=utf-8`);
  return context.body(text);
}
