// Releases the same tags as gates and compares with what the browser did without them.

import { createHash } from 'node:crypto';
import { type BrowserContext, expect, test } from 'playwright/test';
import { painted, type Site, serve, settle } from '../gating-page.js';
import { type ConformancePage, pages, type Tag } from './pages.js';

/** Writes down what ran, where, and which events the tags saw. */
const RECORDER = `
window.trace = [];
window.said = trace;
window.say = (name) => {
  const { currentScript } = document;
  trace.push(name + (currentScript ? ' in ' + currentScript.id : ' in no script'));
};
addEventListener('error', (event) => {
  // Chromium names the call that put the script in; a parser makes none.
  if (event.message) trace.push(event.message.replace("Failed to execute 'insertBefore' on 'Node': ", ''));
  else if (event.target.id) trace.push('error event of ' + event.target.id);
}, true);
addEventListener('load', (event) => {
  if (event.target.localName === 'script' && event.target.id) trace.push('load event of ' + event.target.id);
}, true);
`;

const FIXED = 'say("fixed");';
const RIGHT = `sha384-${createHash('sha384').update(FIXED).digest('base64')}`;

const quoted = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function markup(tag: Tag, isGated: boolean): string {
  const { text = '', in: around = '%', type, ...rest } = tag;
  const attributes: Record<string, string | true> = { ...rest };
  if (attributes['integrity'] === 'RIGHT') attributes['integrity'] = RIGHT;
  if (!isGated && type !== undefined) attributes['type'] = type;
  if (isGated) {
    attributes['type'] = 'text/plain';
    attributes['data-category'] = 'analytics';
    if (type !== undefined) attributes['data-type'] = type;
  }
  const written = Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${quoted(value)}"`))
    .join('');
  return around.replace('%', () => `<script${written}>${text}</script>`);
}

const modes = ['on grant', 'returning', 'late'] as const;
type Mode = 'ungated' | 'on grant' | 'returning' | 'late';

function html({ tags }: ConformancePage, mode: Mode): string {
  const body = tags.map((tag) => markup(tag, mode !== 'ungated')).join('\n');
  const start = `<script src="/consentry.js" data-start${mode === 'returning' ? ' data-accepted' : ''}></script>`;
  return `<!doctype html><html><head><meta charset="utf-8"><script>${RECORDER}</script>${mode === 'ungated' ? '' : start}</head><body>${
    mode === 'late' ? `<template>${body}</template>` : body
  }</body></html>`;
}

let site: Site;
test.beforeAll(async () => {
  site = await serve();
  const script = (path: string, body: string | Buffer, rest = {}) =>
    site.set(path, { body, type: 'text/javascript', ...rest });
  script('/fixed.js', FIXED);
  script('/throw.js', 'say("throw"); throw new Error("bug");');
  script('/broken.js', 'say("broken"');
  script('/empty.js', '');
  script('/error.js', 'say("error page")', { status: 500 });
  script('/redirect.js', '', { status: 302, headers: { Location: '/fixed.js' } });
  script('/latin.js', Buffer.from('say("caf\xe9")', 'latin1'));
});
test.afterAll(() => site.close());

async function run(context: BrowserContext, path: string, mode: Mode, expected?: string[]) {
  const page = await context.newPage();
  try {
    await page.goto(site.url + path, { waitUntil: 'load' });
    if (mode === 'on grant' || mode === 'late') {
      await page.evaluate(() => Reflect.get(window, 'consent').acceptAll());
    }
    if (mode === 'late') {
      await page.evaluate(() => {
        const template = document.querySelector('template');
        if (template) document.body.append(document.importNode(template.content, true));
      });
    }
    const trace = () => page.evaluate(() => Reflect.get(window, 'trace') as string[]);
    if (expected) {
      await expect
        .poll(async () => (await trace()).length, { timeout: 4000 })
        .toBeGreaterThanOrEqual(expected.length)
        .catch(() => undefined);
    }
    // Whatever comes on top of that has come when a gate behind it all has run.
    if (mode === 'ungated') await painted(page);
    else await settle(page);
    return await trace();
  } finally {
    await page.close();
  }
}

const rows: { name: string; results: Record<string, string> }[] = [];

for (const [index, entry] of pages.entries()) {
  test(`releases as the browser runs: ${entry.name}`, async ({ context }) => {
    const path = (mode: Mode) => `/page-${index}-${mode.replace(' ', '-')}`;
    for (const mode of ['ungated', ...modes] as const) site.set(path(mode), html(entry, mode));
    const golden = await run(context, path('ungated'), 'ungated');
    const traces = await Promise.all(modes.map((mode) => run(context, path(mode), mode, golden)));
    const comparable = (trace: string[] = []) => (entry.differs ? [...trace].sort() : trace);
    const released = modes.map((mode, at) => [mode, comparable(traces[at])] as const);
    const wanted = modes.map((mode) => [mode, comparable(golden)] as const);
    const results = released.map(([mode, trace], at) => {
      const isSame = JSON.stringify(trace) === JSON.stringify(wanted[at]?.[1]);
      return [mode, !isSame ? 'OTHER' : entry.differs ? 'any order' : 'same'];
    });
    rows.push({ name: entry.name, results: Object.fromEntries(results) });
    expect(Object.fromEntries(released)).toEqual(Object.fromEntries(wanted));
  });
}

test.afterAll(() => {
  const lines = rows.map(
    ({ name, results }) =>
      `${name.padEnd(66)} ${modes.map((mode) => (results[mode] ?? '').padEnd(10)).join(' ')}`,
  );
  const head = `${'page'.padEnd(66)} ${modes.map((mode) => mode.padEnd(10)).join(' ')}`;
  console.log([head, ...lines, `${rows.length} pages`].join('\n'));
});
