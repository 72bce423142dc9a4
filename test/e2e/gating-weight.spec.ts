// What gating costs a page: long tasks, the next paint, late nodes, and a hundred navigations.

import { type Browser, expect, type Page, test } from 'playwright/test';
import { pageWith, painted, type Site, said, serve } from './gating-page.js';

let site: Site;
test.beforeAll(async () => {
  site = await serve();
});
test.afterAll(() => site.close());

const gates = (count: number) =>
  '<script type="text/plain" data-category="analytics">say(1)</script>'.repeat(count);

/** Grants in a click and says how long the browser took to show what came of it, in milliseconds, in steps of 8. */
async function grantByClick(page: Page): Promise<number> {
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'Accept';
    button.style.cssText = 'position: fixed; inset: 0';
    button.onclick = () => {
      Reflect.get(window, 'consent').acceptAll();
      button.style.background = 'green';
    };
    document.body.append(button);
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === 'click') Reflect.set(window, 'paint', duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.getByRole('button', { name: 'Accept' }).click();
  // Of what takes less than the threshold nothing is told.
  await painted(page);
  return page.evaluate(() => Reflect.get(window, 'paint') ?? 16);
}

/**
 * The processor time of the longest task of the page's main thread, in milliseconds. Not the time on the clock: other
 * programs on the machine are no fault of the page.
 */
async function longestTask(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<number> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: {
      name: string;
      tid: number;
      pid: number;
      tdur?: number;
      args?: { name?: string };
    }[];
  };
  const isMain = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && isMain.has(`${pid} ${tid}`),
  );
  expect(tasks.length).toBeGreaterThan(0);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

for (const count of [1000, 2000]) {
  test(`${count} gates: the click paints first, and no task is long`, async ({ page, browser }) => {
    const paints: Record<number, number> = {};
    for (const size of [4, count]) {
      site.set('/', pageWith(gates(size)));
      await page.goto(site.url);
      const longest = await longestTask(browser, page, async () => {
        paints[size] = await grantByClick(page);
        await expect.poll(async () => (await said(page)).length).toBe(size);
      });
      console.log(
        `${size} gates: painted after ${paints[size]?.toFixed(1)} ms, longest task ${longest.toFixed(1)} ms`,
      );
      expect(longest).toBeLessThanOrEqual(50);
    }
    // One frame of difference is what a measurement can be off.
    expect((paints[count] ?? 0) - (paints[4] ?? 0)).toBeLessThanOrEqual(16);
  });
}

test('a returning visitor with 1,000 gates waits for no long task', async ({ page, browser }) => {
  site.set('/', pageWith(gates(1000), { accepted: true }));
  const longest = await longestTask(browser, page, async () => {
    await page.goto(site.url);
    await expect.poll(async () => (await said(page)).length).toBe(1000);
  });
  const start = await page.evaluate(
    () => performance.getEntriesByType('navigation')[0]?.toJSON().domContentLoadedEventEnd,
  );
  console.log(
    `returning, 1,000 gates: longest task ${longest.toFixed(1)} ms, parsed after ${start} ms`,
  );
  expect(longest).toBeLessThanOrEqual(50);
});

test('10,000 nodes inserted after the load cost at most a tenth more with us', async ({ page }) => {
  test.setTimeout(120_000);
  const insert = async () => {
    const started = performance.now();
    const main = document.createElement('main');
    document.body.append(main);
    for (let round = 0; round < 100; round += 1) {
      for (let at = 0; at < 100; at += 1) {
        const item = document.createElement('p');
        const link = document.createElement('a');
        link.href = '#';
        link.textContent = `item ${at}`;
        item.append(link);
        main.append(item);
      }
      // Layout is what such a page pays for, too.
      main.getBoundingClientRect();
      await undefined;
    }
    const took = performance.now() - started;
    main.remove();
    return took;
  };
  const times: Record<'with' | 'without', number[]> = { with: [], without: [] };
  site.set('/without', pageWith('', { start: ' ' }));
  site.set('/with', pageWith(gates(10)));
  const low = (values: readonly number[]) =>
    [...values]
      .sort((a, b) => a - b)
      .slice(0, values.length / 2)
      .reduce((sum, value) => sum + value, 0);
  const ratio = () => low(times.with) / low(times.without);
  // More rounds where the first have not made it clear.
  for (let round = 0; round < 14 && !(round > 6 && ratio() < 1.07); round += 1) {
    for (const kind of ['with', 'without'] as const) {
      await page.goto(`${site.url}/${kind}`);
      for (let warm = 0; warm < 3; warm += 1) times[kind].push(await page.evaluate(insert));
    }
  }
  console.log(`10,000 late nodes: ${ratio().toFixed(3)} times the page without us`);
  expect(ratio()).toBeLessThanOrEqual(1.1);
});

test('100 navigations of an app leave no listeners, nodes or memory behind', async ({ page }) => {
  const embed =
    '<iframe width="300" height="200" title="x" data-category="embeds" data-src="/frame.html?f"></iframe>';
  site.set('/', pageWith(`<main></main>`, { accepted: true }));
  await page.goto(site.url);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const navigate = (times: number) =>
    page.evaluate(
      async ([count, markup]) => {
        for (let at = 0; at < count; at += 1) {
          const parsed = new DOMParser().parseFromString(
            `<body><main>${markup}<p>${'text '.repeat(200)}</p></main></body>`,
            'text/html',
          );
          document.documentElement.replaceChild(
            document.importNode(parsed.body, true),
            document.body,
          );
          const { consent } = window as unknown as {
            consent: { withdraw(id: string): void; acceptAll(): void };
          };
          consent.withdraw('embeds');
          await new Promise((done) => requestAnimationFrame(done));
          consent.acceptAll();
          await new Promise((done) => setTimeout(done, 20));
        }
      },
      [times, gates(5) + embed] as const,
    );
  const measure = async () => {
    await page.evaluate(() => document.body.replaceChildren());
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
  };
  await navigate(20);
  const before = await measure();
  await navigate(100);
  const after = await measure();
  console.log('before', before, 'after 100 navigations', after);
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(5);
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(50);
  expect(after.heap - before.heap).toBeLessThan(500_000);
  expect((await said(page)).length).toBeGreaterThanOrEqual(600);
});
