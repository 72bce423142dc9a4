// Pages for the gating tests: a server whose scripts say what they are, and the gating itself with core in one file.

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts a consent in the page with everything on `window`, as the tests need it. */
const starter = `
import { createConsent } from './src/core/api.js';
import { browserEnv } from './src/browser/env.js';
import { createMemoryStorage } from './src/storage/memory.js';
import { startGating } from './src/gating/gate.js';
import { sweep } from './src/gating/cleanup.js';
import { lint } from './src/gating/lint.js';
import { lintPage } from './src/gating/lint-page.js';
import { startAutoblock } from './src/gating/autoblock.js';
const parts = {
  placeholder: () => import('./src/gating/placeholder.js'),
  late: () => import('./src/gating/late.js'),
};
window.startAutoblock = startAutoblock;
window.lint = lint;
window.lintPage = lintPage;
window.problems = [];
window.startConsent = (config = {}, accepted = false, nonce = '') => {
  let consent;
  consent = createConsent({ jurisdiction: 'FR', ...config }, {
    ...browserEnv,
    place: 'FR',
    storage: createMemoryStorage(),
    report: (problem) => window.problems.push(problem),
    cleanUp: () => sweep(consent, parts),
  });
  if (accepted) consent.acceptAll();
  window.consent = consent;
  window.stopGating = startGating(consent, { ...parts, nonce });
  return consent;
};
window.sweep = sweep;
const tag = Reflect.get(Document.prototype, 'currentScript', document);
if (tag?.hasAttribute('data-start')) {
  startConsent(JSON.parse(tag.getAttribute('data-config') || '{}'), tag.hasAttribute('data-accepted'), tag.nonce);
}
`;

let bundle: Promise<string> | undefined;

/** The gating with core as a classic script. */
export function gatingBundle(): Promise<string> {
  bundle ??= build({
    stdin: { contents: starter, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2021',
    define: {
      VERSION: '"test"',
      'process.env.NODE_ENV': '"production"',
      'import.meta.url': 'location.origin',
    },
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return bundle;
}

/** What one address answers. */
export interface Answer {
  readonly body: string | Buffer;
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A running server and what it was asked for. */
export interface Site {
  readonly url: string;
  readonly requests: string[];
  set(path: string, answer: Answer | string): void;
  close(): Promise<void>;
}

/**
 * Serves pages that a test sets, and these of its own:
 * `/consentry.js`; `/say.js?NAME` calls `say('NAME')`, later with `&delay=ms`;
 * `/dependency.js?NAME` does so as a module; `/referrer.js` says where the request came from;
 * `/missing.js` is not there; `/hang.js` never answers; `/empty.js` does nothing; `/pixel.png`; `/frame.html?NAME`; `/style.css`;
 * and what is built for a language of placeholders.
 */
export async function serve(): Promise<Site> {
  const answers = new Map<string, Answer>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname + search);
    const send = (body: string | Buffer, type: string, headers = {}, status = 200) => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers });
      response.end(body);
    };
    const set = answers.get(pathname);
    if (set) return send(set.body, set.type ?? 'text/html; charset=utf-8', set.headers, set.status);
    const [name = ''] = [...searchParams.keys()];
    const delay = Number(searchParams.get('delay'));
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
    if (/^\/locales\/embeds\/[\w-]+\.js$/.test(pathname)) {
      return send(readFileSync(`${root}dist${pathname}`), 'text/javascript');
    }
    switch (pathname) {
      case '/consentry.js':
        return send(await gatingBundle(), 'text/javascript');
      case '/say.js':
        return send(`say(${JSON.stringify(name)});`, 'text/javascript', {
          'Access-Control-Allow-Origin': '*',
        });
      case '/dependency.js':
        return send(`export default say(${JSON.stringify(name)});`, 'text/javascript');
      case '/empty.js':
        return send('', 'text/javascript');
      case '/hang.js':
        return;
      case '/frame.html':
        return send(`<!doctype html><title>${name}</title><p>${name}`, 'text/html');
      case '/style.css':
        return send('body { color: rgb(1, 2, 3) }', 'text/css');
      case '/pixel.png':
        return send(
          Buffer.from(
            'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
            'base64',
          ),
          'image/png',
        );
      case '/referrer.js':
        return send(
          `say(${JSON.stringify(request.headers.referer ?? 'none')});`,
          'text/javascript',
        );
      default:
        response.writeHead(404, { 'Content-Type': 'text/plain' });
        response.end();
    }
  }

  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    set: (path, answer) => {
      answers.set(path, typeof answer === 'string' ? { body: answer } : answer);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Declares `say`, which every test script calls, and collects what was said. */
export const RECORDER =
  'window.said = []; window.say = (name) => void said.push(name); window.failures = []; addEventListener("error", (event) => event.message && failures.push(event.message));';

/** A page whose gates wait for the consent that `/consentry.js` starts in the head. */
export function pageWith(
  body: string,
  { head = '', config = {}, accepted = false, start = '' } = {},
): string {
  const tag = `<script src="/consentry.js" data-start data-config='${JSON.stringify(config)}'${accepted ? ' data-accepted' : ''}></script>`;
  return `<!doctype html><html><head><meta charset="utf-8"><title>t</title><script>${RECORDER}</script>${start || tag}${head}</head><body>${body}</body></html>`;
}

/** What the page's scripts have said so far. */
export function said(page: Page): Promise<string[]> {
  return page.evaluate(() => Reflect.get(window, 'said'));
}

/** The codes of the problems reported so far. */
export function problems(page: Page): Promise<{ code: string; message: string; path?: string }[]> {
  return page.evaluate(() => Reflect.get(window, 'problems'));
}

/** Calls a command of the page's consent. */
export function command(page: Page, name: string, ...args: unknown[]): Promise<void> {
  return page.evaluate(
    ([call, values]) => {
      Reflect.get(window, 'consent')[call as string](...(values as unknown[]));
    },
    [name, args] as const,
  );
}

/** Waits until the page has painted and every gate that was due has been released. */
export async function settle(page: Page): Promise<void> {
  await painted(page);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const fence = document.createElement('script');
        fence.type = 'text/plain';
        fence.dataset['category'] = 'necessary';
        fence.src = `/empty.js?${Math.random()}`;
        fence.onload = resolve;
        document.body.append(fence);
      }),
  );
}

/** Waits for two frames and the timers they start. */
export function painted(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
}
