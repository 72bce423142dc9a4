// The visits that are measured. Each opens a page in a context of its own and gives a flat set of numbers.

import { probe } from './probe.mjs';
import { brotli } from './server.mjs';
import { gates, writePage } from './site.mjs';
import { readTrace, traceCategories } from './trace.mjs';

/** Longest wait for anything, in milliseconds: slow machines are measured too. */
const patienceMs = 20_000;
/** How long a page is left alone after its banner, so that what it does when idle is counted. */
const idleMs = 400;

/**
 * @typedef {import('./contestants.mjs').Contestant} Contestant
 * @typedef {import('./scenarios.mjs').Scenario} Scenario
 * @typedef {Record<string, number>} Numbers
 * @typedef {Awaited<ReturnType<import('playwright').BrowserContext['storageState']>>} Stored
 */

/**
 * @param {import('playwright').Browser} browser
 * @param {Awaited<ReturnType<import('./server.mjs').startServer>>} server
 * @param {Map<string, Stored>} accepted what each contestant has stored after an acceptance; filled on the way
 * @param {number} haste the share of every pause that is really made; under 1 where nobody looks at the times
 */
export function createVisits(browser, server, accepted, haste = 1) {
  /** @param {import('playwright').Page} page @param {number} ms */
  const pause = (page, ms) => page.waitForTimeout(ms * haste);

  /**
   * Opens a page, lets `act` use it and closes it again.
   *
   * @template Result
   * @param {Contestant} contestant
   * @param {Pick<Scenario, 'cpu' | 'network' | 'gates'>} scenario
   * @param {Stored | undefined} stored
   * @param {(opened: { page: import('playwright').Page, url: string, go: () => Promise<unknown>, measure: (session: 'HeapProfiler.collectGarbage') => Promise<number> }) => Promise<Result>} act
   */
  async function visit(contestant, { cpu, network, gates: count }, stored, act) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      // Everyone has to be asked there.
      timezoneId: 'Europe/Berlin',
      locale: 'en-US',
      storageState: stored,
    });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(patienceMs);
      await page.addInitScript(probe, stored ? undefined : contestant.banner);
      const session = await context.newCDPSession(page);
      if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
      if (network) {
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', {
          offline: false,
          latency: network.latencyMs,
          downloadThroughput: network.down,
          uploadThroughput: network.up,
        });
      }
      const { html } = writePage(contestant, gates(count));
      const url = server.page(`/pages/${contestant.id}/${count}`, html);
      return await act({
        page,
        url,
        go: () => page.goto(url, { waitUntil: 'load' }),
        async measure(collect) {
          await session.send('Performance.enable');
          await session.send(collect);
          const { metrics } = await session.send('Performance.getMetrics');
          return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
        },
      });
    } finally {
      await context.close();
    }
  }

  /** @param {Contestant} contestant @param {import('playwright').Page} page */
  async function bannerSeen({ banner }, page) {
    if (!banner) return;
    await page.waitForFunction(() => Reflect.get(window, '__bench').banner !== undefined, null, {
      polling: 100,
    });
  }

  /** @param {import('playwright').Page} page @param {number} count */
  async function allRan(page, count) {
    await page.waitForFunction((n) => Reflect.get(window, '__bench').count >= n, count, {
      polling: 100,
    });
  }

  /** @param {import('playwright').Page} page */
  const notes = (page) => page.evaluate(() => ({ ...Reflect.get(window, '__bench') }));

  /** Bytes and files of the contestant that had arrived by then. @param {Contestant} contestant @param {import('playwright').Page} page @param {number} by */
  async function arrived(contestant, page, by) {
    const names = await page.evaluate(
      (end) =>
        performance
          .getEntriesByType('resource')
          .filter((entry) => Reflect.get(entry, 'responseEnd') <= end)
          .map(({ name }) => new URL(name).pathname),
      by,
    );
    const files = [...new Set(names)].filter((path) => path.startsWith(`/files/${contestant.id}/`));
    const own = writePage(contestant, []).own;
    const bytes = files.reduce((sum, path) => sum + (server.size(path) ?? 0), 0);
    return { bytes: bytes + (own ? brotli(own).length : 0), requests: files.length };
  }

  /**
   * How many answers of the network came one after the other before the banner, the page itself included: each costs a
   * visitor the way there and back.
   *
   * @param {Contestant} contestant @param {import('playwright').Page} page @param {number} by
   */
  async function tripsInARow({ id }, page, by) {
    const files = await page.evaluate(
      ([folder, end]) =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => new URL(name).pathname.startsWith(String(folder)))
          .map((entry) => ({
            start: entry.startTime,
            end: Number(Reflect.get(entry, 'responseEnd')),
          }))
          .filter((file) => file.end <= Number(end)),
      /** @type {const} */ ([`/files/${id}/`, by]),
    );
    /** @type {number[]} */
    const depths = [];
    for (const { start } of files) {
      const before = files.flatMap((other, at) => (other.end <= start ? [depths[at] ?? 0] : []));
      depths.push(1 + Math.max(1, ...before));
    }
    return Math.max(1, ...depths);
  }

  /** A real click of a pointer, once the contestant listens. @param {Contestant} contestant @param {import('playwright').Page} page @param {string} selector @param {number} cpu */
  async function click({ readyAfterMs = 300 }, page, selector, cpu) {
    await page.waitForTimeout(readyAfterMs * Math.min(cpu, 2));
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`There is no ${selector} to click.`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await pause(page, 50);
    await page.mouse.down();
    await page.mouse.up();
  }

  /** @param {Contestant} contestant */
  async function storedByAccepting(contestant) {
    const known = accepted.get(contestant.id);
    if (known || !contestant.accept) return known;
    const stored = await visit(contestant, { cpu: 1, gates: 4 }, undefined, async (opened) => {
      await opened.go();
      await bannerSeen(contestant, opened.page);
      await click(contestant, opened.page, contestant.accept ?? '', 1);
      await allRan(opened.page, 4);
      // Some store a moment after they have acted.
      await pause(opened.page, 500);
      return opened.page.context().storageState();
    });
    accepted.set(contestant.id, stored);
    return stored;
  }

  /** @param {import('playwright').Page} page @param {string} url @param {() => Promise<void>} act @param {string} [mark] */
  async function traced(page, url, act, mark) {
    await browser.startTracing(page, { categories: traceCategories });
    let trace;
    try {
      await act();
    } finally {
      trace = await browser.stopTracing();
    }
    return readTrace(JSON.parse(String(trace)).traceEvents, url, mark);
  }

  return {
    /**
     * Whether it works at all, and what it downloads. Throws when it does not start: no banner, gates that run before or do not
     * run after a click on its button, a visitor who is asked again.
     *
     * @param {Contestant} contestant
     * @returns {Promise<Numbers>}
     */
    async trial(contestant) {
      const found = await visit(contestant, { cpu: 1, gates: 4 }, undefined, async (opened) => {
        const { page } = opened;
        await opened.go();
        await bannerSeen(contestant, page);
        const { banner = Number.POSITIVE_INFINITY, count } = await notes(page);
        if (count > 0) throw new Error('It ran gated scripts before the visitor was asked.');
        const first = await arrived(contestant, page, banner);
        await pause(page, 1000);
        if (contestant.settings) {
          await click(contestant, page, contestant.settings, 1);
          await pause(page, 1500);
        }
        const all = await arrived(contestant, page, Number.MAX_VALUE);
        return {
          bytesFirst: first.bytes,
          requestsFirst: first.requests,
          bytesAll: all.bytes,
          requestsAll: all.requests,
        };
      });
      const stored = await storedByAccepting(contestant);
      return visit(contestant, { cpu: 1, gates: 4 }, stored, async (opened) => {
        await opened.go();
        if (stored) await allRan(opened.page, 4);
        await pause(opened.page, 1000);
        const again = await arrived(contestant, opened.page, Number.MAX_VALUE);
        return { ...found, bytesReturning: again.bytes, requestsReturning: again.requests };
      });
    },

    /** @param {Contestant} contestant @param {Scenario} scenario @returns {Promise<Numbers>} */
    first: (contestant, scenario) =>
      visit(contestant, scenario, undefined, async ({ page, url, go, measure }) => {
        const work = await traced(page, url, async () => {
          await go();
          await bannerSeen(contestant, page);
          await pause(page, idleMs * Math.min(scenario.cpu, 2));
        });
        const { banner, lcp, shift, long } = await notes(page);
        return {
          ...work,
          blocking: blockingOf(long),
          ...(banner !== undefined && {
            banner,
            trips: await tripsInARow(contestant, page, banner),
          }),
          lcp,
          shift,
          ...(scenario.cpu === 1 && { heap: await measure('HeapProfiler.collectGarbage') }),
        };
      }),

    /** @param {Contestant} contestant @param {Scenario} scenario @returns {Promise<Numbers | undefined>} */
    async accept(contestant, scenario) {
      const { accept } = contestant;
      if (!accept) return undefined;
      return visit(contestant, scenario, undefined, async ({ page, go }) => {
        await go();
        await bannerSeen(contestant, page);
        await click(contestant, page, accept, scenario.cpu);
        await allRan(page, scenario.gates);
        // The last event's timing comes with the next frame.
        await pause(page, 200);
        const { click: clicked, interactions, last, long } = await notes(page);
        if (!clicked) throw new Error('The click did not arrive.');
        return {
          // The browser tells of interactions above 16 ms only.
          paint: Math.max(16, ...interactions),
          ran: last - clicked.at,
          blocking: blockingOf(
            long.filter((/** @type {Task} */ task) => task.start > clicked.at - 50),
          ),
        };
      });
    },

    /** @param {Contestant} contestant @param {Scenario} scenario @returns {Promise<Numbers>} */
    async returning(contestant, scenario) {
      const stored = await storedByAccepting(contestant);
      return visit(contestant, scenario, stored, async ({ page, url, go }) => {
        const work = await traced(page, url, async () => {
          await go();
          if (stored) await allRan(page, scenario.gates);
          await pause(page, idleMs);
        });
        const { ran, last } = await notes(page);
        const times = /** @type {number[]} */ (Object.values(ran));
        return { ...work, ...(stored && { firstRan: Math.min(...times), lastRan: last }) };
      });
    },

    /** @param {Contestant} contestant @param {Scenario} scenario @returns {Promise<Numbers>} */
    insert: (contestant, scenario) =>
      visit(contestant, scenario, undefined, async ({ page, url, go }) => {
        const { task, script } = await traced(
          page,
          url,
          async () => {
            await go();
            await bannerSeen(contestant, page);
            await pause(page, idleMs);
            await page.evaluate(insertNodes);
            await pause(page, idleMs);
          },
          'insert',
        );
        return { task, script };
      }),
  };
}

/** @typedef {{ start: number, duration: number }} Task */

/** What tasks take beyond 50 ms, on the clock. */
const blockingOf = (/** @type {Task[]} */ tasks) =>
  tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);

/** Inserts 10,000 elements in 100 tasks, as an application that draws itself does. Runs in the page. */
async function insertNodes() {
  performance.mark('insert');
  const root = document.createElement('div');
  document.body.append(root);
  const { port1, port2 } = new MessageChannel();
  for (let batch = 0; batch < 100; batch += 1) {
    for (let at = 0; at < 50; at += 1) {
      const row = document.createElement('div');
      const cell = document.createElement('span');
      cell.textContent = 'cell';
      row.append(cell);
      root.append(row);
    }
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  }
}
