// Runs the conformance pages with other consent managers, measures the click and the start with 1,000 gates, and writes
// docs/reference/conformance.md.

import { writeFileSync } from 'node:fs';
import { type Browser, type BrowserContext, expect, type Page, test } from 'playwright/test';
import { type Site, serve } from '../gating-page.js';
import { comparable, html, type Mode, modes, RECORDER, serveFiles } from './markup.js';
import { type ConformancePage, pages } from './pages.js';
import { type Peer, peers } from './peers.js';

/** What is left after the last thing that was due, to see what comes on top. */
const extraMs = 400;
/** Longest wait for what does not come. The slowest page takes 700 ms by itself. */
const patienceMs = 2500;

const measured = { gates: 1000, rounds: 7 } as const;

let site: Site;
test.beforeAll(async () => {
  site = await serve();
  serveFiles(site);
  for (const { files } of peers) {
    for (const [path, body] of Object.entries(files)) {
      const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
      site.set(path, { body, type });
    }
  }
});
test.afterAll(() => site.close());

function pageOf(peer: Peer, body: string, head = RECORDER): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><script>${head}</script>${peer.head}</head><body>${body}${peer.bodyEnd}</body></html>`;
}

const traceOf = (page: Page) =>
  page.evaluate(() => [...(Reflect.get(window, 'trace') as string[])]);

/** A browser profile whose visitor has agreed. */
async function acceptedContext(browser: Browser, peer: Peer): Promise<BrowserContext> {
  const context = await browser.newContext();
  const page = await context.newPage();
  site.set('/first', pageOf(peer, ''));
  await page.goto(`${site.url}/first`);
  await page.locator(peer.accept).first().click();
  await expect(page.locator(peer.accept)).toBeHidden();
  await page.close();
  return context;
}

async function released(
  context: BrowserContext,
  peer: Peer,
  { tags }: ConformancePage,
  mode: Mode,
  due: number,
): Promise<string[]> {
  const body = tags.map(peer.gate).join('\n');
  const path = `/${mode.replace(' ', '-')}`;
  site.set(path, pageOf(peer, mode === 'late' ? `<template id="late">${body}</template>` : body));
  const page = await context.newPage();
  try {
    await page.goto(site.url + path, { waitUntil: 'load' });
    if (mode === 'on grant') await page.locator(peer.accept).first().click();
    if (mode === 'late') {
      await page.evaluate(() => {
        const template = document.getElementById('late');
        if (template instanceof HTMLTemplateElement) {
          document.body.append(document.importNode(template.content, true));
        }
      });
    }
    await expect
      .poll(async () => (await traceOf(page)).length, { timeout: patienceMs, intervals: [50] })
      .toBeGreaterThanOrEqual(due)
      .catch(() => undefined);
    await page.waitForTimeout(extraMs);
    return await traceOf(page);
  } finally {
    await page.close();
  }
}

type Verdicts = Record<string, readonly Mode[]>;

test('the same pages with every consent manager', async ({ browser }) => {
  const rows: { name: string; right: Verdicts }[] = pages.map(({ name }) => ({ name, right: {} }));
  const plain = await browser.newContext();
  const golden: string[][] = [];
  for (const entry of pages) {
    const page = await plain.newPage();
    site.set('/ungated', html(entry, 'ungated'));
    await page.goto(`${site.url}/ungated`, { waitUntil: 'load' });
    await page.waitForTimeout(extraMs);
    golden.push(await traceOf(page));
    await page.close();
  }
  await plain.close();
  for (const peer of peers) {
    const context = await acceptedContext(browser, peer);
    for (const [index, entry] of pages.entries()) {
      const wanted = golden[index] ?? [];
      const fresh = await browser.newContext();
      const traces = await Promise.all(
        modes.map((mode) =>
          released(mode === 'on grant' ? fresh : context, peer, entry, mode, wanted.length),
        ),
      );
      await fresh.close();
      const right = modes.filter(
        (_, at) =>
          JSON.stringify(comparable(entry, traces[at] ?? [])) ===
          JSON.stringify(comparable(entry, wanted)),
      );
      const row = rows[index];
      if (row) row.right[peer.name] = right;
    }
    await context.close();
    const all = rows.filter(({ right }) => right[peer.name]?.length === modes.length).length;
    console.log(`${peer.name}: ${all} of ${pages.length} pages right in every way`);
  }
  const speed = await measureAll(browser);
  writeFileSync(
    new URL('../../../docs/reference/conformance.md', import.meta.url),
    reportOf(rows, speed, browser.version()),
  );
  expect(rows.filter(({ right }) => right['consentry']?.length !== modes.length)).toEqual([]);
});

interface Speed {
  /** From the click to the frame that shows it. */
  readonly paint: number;
  /** Longest task from the click until every gate has run. */
  readonly task: number;
  /** From the start of the navigation until every gate of a returning visitor has run. */
  readonly start: number;
  /** Longest task of that. */
  readonly startTask: number;
}

const COUNTER = `
window.count = 0;
window.tasks = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask', buffered: true });
`;

/** Interleaved, so that what else the machine does falls on all alike. */
async function measureAll(browser: Browser): Promise<Record<string, Speed>> {
  const tag = { id: 'a', text: 'if (++count === 1000) window.finished = performance.now()' };
  const samples: Record<string, Speed[]> = {};
  for (let round = 0; round < measured.rounds; round += 1) {
    for (const peer of peers) {
      const { id: _, ...rest } = tag;
      site.set(
        '/many',
        pageOf(peer, peer.gate(rest as typeof tag).repeat(measured.gates), COUNTER),
      );
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${site.url}/many`, { waitUntil: 'load' });
      const accept = page.locator(peer.accept).first();
      await accept.waitFor();
      await page.evaluate(() => {
        Reflect.set(window, 'tasks', []);
        // Stands for the page's own answer to the click.
        addEventListener(
          'click',
          (event) => {
            requestAnimationFrame(() =>
              setTimeout(() => Reflect.set(window, 'paint', performance.now() - event.timeStamp)),
            );
          },
          true,
        );
      });
      await accept.click();
      const clicked = await finish(page);
      await page.reload({ waitUntil: 'load' });
      const back = await finish(page);
      samples[peer.name] ??= [];
      samples[peer.name]?.push({
        paint: clicked.paint,
        task: clicked.task,
        start: back.finished,
        startTask: back.task,
      });
      await context.close();
    }
  }
  return Object.fromEntries(
    Object.entries(samples).map(([name, list]) => [
      name,
      {
        paint: median(list.map(({ paint }) => paint)),
        task: median(list.map(({ task }) => task)),
        start: median(list.map(({ start }) => start)),
        startTask: median(list.map(({ startTask }) => startTask)),
      },
    ]),
  );
}

async function finish(page: Page): Promise<{ finished: number; paint: number; task: number }> {
  await page.waitForFunction(() => Reflect.has(window, 'finished'), undefined, { timeout: 60_000 });
  // The entry of a long task comes after it.
  await page.waitForTimeout(300);
  return page.evaluate(() => ({
    finished: Reflect.get(window, 'finished'),
    paint: Reflect.get(window, 'paint') ?? 0,
    task: Math.max(0, ...Reflect.get(window, 'tasks')),
  }));
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function reportOf(
  rows: readonly { name: string; right: Verdicts }[],
  speed: Record<string, Speed>,
  chromium: string,
): string {
  const line = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const names = peers.map(({ name }) => name);
  const verdict = (right: readonly Mode[] = []) =>
    right.length === modes.length ? 'yes' : right.length ? right.join(', ') : 'no';
  const count = (name: string, mode: Mode) =>
    rows.filter(({ right }) => right[name]?.includes(mode)).length;
  const whole = (value: number) => `${Math.round(value)} ms`;
  const task = (value: number) => (value ? whole(value) : 'under 50 ms');
  const titles = {
    'on grant': 'released by the click that grants',
    returning: 'released on the next page, for a visitor who has agreed',
    late: 'inserted after the grant',
  };
  return `# Conformance of gates

Written by \`npm run compare:gating\`. Do not edit by hand.

Each page holds script tags. What is right is not an opinion: the browser runs the same tags without gates, and what ran, in
which order, in which element and with which events is written down. A gate is right when the same comes out. The pages are
\`test/e2e/conformance/pages.ts\`; \`npm test\` runs them for consentry in Chromium, Firefox and WebKitGTK
([what differs there](engines.md)).

Chromium ${chromium}, ${peers.map((peer) => `${peer.name} ${peer.version}`).join(', ')}, each set up as its documentation says. Tags that the page
inserts later are left to each manager's own watching; some have a function that a page can call after an insertion, which is not
called here.

## In sum

${line('pages that are right', ...names)}
${line('---', ...names.map(() => '---'))}
${modes.map((mode) => line(titles[mode], ...names.map((name) => `${count(name, mode)} of ${rows.length}`))).join('\n')}
${line('in all three ways', ...names.map((name) => `${rows.filter(({ right }) => right[name]?.length === modes.length).length} of ${rows.length}`))}

## With ${measured.gates.toLocaleString('en')} inline gates

Median of ${measured.rounds} interleaved runs on one machine; times compare within this table only.

${line('', ...names)}
${line('---', ...names.map(() => '---'))}
${line('from the click to the next frame', ...names.map((name) => whole(speed[name]?.paint ?? Number.NaN)))}
${line('longest task after the click', ...names.map((name) => task(speed[name]?.task ?? Number.NaN)))}
${line('returning: every gate has run after', ...names.map((name) => whole(speed[name]?.start ?? Number.NaN)))}
${line('returning: longest task', ...names.map((name) => task(speed[name]?.startTask ?? Number.NaN)))}

## Page by page

"yes" means right in all three ways; otherwise those in which it is.

${line('page', ...names)}
${line('---', ...names.map(() => '---'))}
${rows.map(({ name, right }) => line(name.trim().replaceAll('|', '\\|'), ...names.map((each) => verdict(right[each])))).join('\n')}
`;
}
