// The conformance pages in another engine: gates are released as this browser runs the same tags by itself.

import { expect } from 'playwright/test';
import { comparable, html, type Mode, modes, serveFiles } from '../e2e/conformance/markup.js';
import { pages } from '../e2e/conformance/pages.js';
import { type Site, serve } from '../e2e/gating-page.js';
import type { Tab } from './engine.js';
import { test as base } from './fixtures.js';

// All pages are frames of one tab: opening a tab for each takes longer than the page.
const test = base.extend<object, { frames: { site: Site; tab: Tab } }>({
  frames: [
    async ({ engine }, use) => {
      const site = await serve();
      serveFiles(site);
      site.set('/', '<!doctype html><title>frames</title>');
      const tab = await engine.open();
      await tab.goto(site.url);
      await use({ site, tab });
      await tab.close();
      await site.close();
    },
    { scope: 'worker' },
  ],
});

/** Loads a page into a frame, lets its gates go, and gives what happened once nothing more is due. */
async function traceOf(path: string, mode: Mode, expected: number): Promise<string[]> {
  /** Names the step that never ends, in place of a test that never does. */
  const within = <Result>(what: string, wait: Promise<Result>) =>
    Promise.race([
      wait,
      new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error(`No ${what} in 30 seconds, ${mode}.`)), 30_000);
      }),
    ]);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'float: left; width: 200px; height: 100px';
  frame.src = path;
  const loaded = new Promise((resolve) => {
    frame.onload = resolve;
  });
  document.body.append(frame);
  await within('load event', loaded);
  const { contentWindow: page, contentDocument: inner } = frame as unknown as {
    contentWindow: Window & { trace: string[]; consent: { acceptAll(): void } };
    contentDocument: Document;
  };
  if (mode === 'on grant' || mode === 'late') page.consent.acceptAll();
  if (mode === 'late') {
    const template = inner.querySelector('template');
    if (template) inner.body.append(inner.importNode(template.content, true));
  }
  const end = Date.now() + 4000;
  while (page.trace.length < expected && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const painted = new Promise((resolve) => {
    page.requestAnimationFrame(() =>
      page.requestAnimationFrame(() => page.setTimeout(() => resolve(undefined))),
    );
  });
  await within('frame', painted);
  if (mode !== 'ungated') {
    // Whatever comes on top of that has come when a gate behind it all has run.
    const fence = inner.createElement('script');
    fence.type = 'text/plain';
    fence.dataset['category'] = 'necessary';
    fence.src = `/empty.js?${Math.random()}`;
    const passed = new Promise((resolve) => {
      fence.onload = resolve;
    });
    inner.body.append(fence);
    await within('last gate', passed);
  }
  const trace = [...page.trace];
  frame.remove();
  return trace;
}

for (const [index, entry] of pages.entries()) {
  test(`releases as the browser runs: ${entry.name}`, async ({ engine, frames }, info) => {
    info.annotations.push({ type: 'browser', description: engine.version });
    const { site, tab } = frames;
    const path = (mode: Mode) => `/page-${index}-${mode.replace(' ', '-')}`;
    for (const mode of ['ungated', ...modes] as const) site.set(path(mode), html(entry, mode));
    const golden = await tab.run(traceOf, path('ungated'), 'ungated', 0);
    const released: Partial<Record<Mode, string[]>> = {};
    for (const mode of modes) {
      const trace = await tab.run(traceOf, path(mode), mode, golden.length);
      released[mode] = comparable(entry, trace, engine.name);
    }
    const wanted = Object.fromEntries(
      modes.map((mode) => [mode, comparable(entry, golden, engine.name)]),
    );
    expect(released).toEqual(wanted);
  });
}
