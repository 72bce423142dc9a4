// A visitor's real session on the example site: from the click to what an auditor, who has neither the site nor the
// browser, can check with the published command.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { startExample } from '../../examples/serve.mjs';
import { consentConfig } from '../../examples/site/consent.mjs';
import type { HistoryEntry } from '../../src/core/types.js';
import {
  aFolder,
  freePort,
  type RunningReceiver,
  readAdmin,
  readAll,
  removeFolders,
  startReceiver,
} from '../unit/evidence/receiver.js';
import { banner, expect, from, started, test } from './example.js';

type Example = Awaited<ReturnType<typeof startExample>>;

// One receiver for all of these: the embedded database takes seconds to start.
test.describe.configure({ mode: 'serial' });

/** The example site, told to deliver, and where to. */
let site: Example;
let url: string;
let receiver: RunningReceiver;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  site = await startExample({ config: { receipts: { endpoint: `${url}/receipts` } } });
  receiver = await startReceiver({
    PORT: String(port),
    DATA_DIRECTORY: aFolder(),
    ALLOWED_ORIGINS: site.url,
  });
});
test.afterAll(async () => {
  await site.close();
  await receiver.end();
  removeFolders();
});

const command = (
  args: readonly string[],
): Promise<{ readonly code: number; readonly text: string }> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, ['dist/cli.js', ...args], (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, text: out + err }),
    );
  });

/** Calls one of the page's own evidence commands. */
const ask = (page: Page, name: 'verify' | 'history' | 'exportReceipt', format?: string) =>
  page.evaluate(([method, argument]) => Reflect.get(window, 'consentry')[method](argument), [
    name,
    format,
  ] as const);

/** What the receiver has of a record. */
const storedOf = async (recordId: string): Promise<readonly HistoryEntry[]> =>
  (await readAll(url)).filter((entry) => entry.recordId === recordId);

const choicesOf = (entries: readonly HistoryEntry[]): unknown =>
  entries.map(({ state, via, choices }) => [state, via, choices['analytics']]);

test('gives receipts of a real session that the stand-alone command verifies, artefacts included', async ({
  page,
}) => {
  const folder = aFolder();
  await page.goto(site.url + from('FR'));
  await banner(page).accept.click();
  await expect.poll(() => ask(page, 'history')).toHaveLength(1);
  const [{ recordId }] = await ask(page, 'history');
  // The history tells of what is being written, too; what was sent has been.
  await expect.poll(() => storedOf(recordId)).toHaveLength(1);
  await page.goto(site.url + from('FR', '/privacy'));
  const settings = page.getByRole('main').getByRole('button', { name: 'Cookie settings' });
  await settings.click();
  await page.getByRole('switch', { name: 'Analytics' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Withdraw consent' }).click();

  await expect.poll(() => storedOf(recordId)).toHaveLength(4);
  const entries = await storedOf(recordId);
  expect(choicesOf(entries)).toEqual([
    ['ConsentGiven', 'banner', 'granted'],
    ['ConsentWithdrawn', 'preferences', 'denied'],
    ['RenewedConsentGiven', 'preferences', 'denied'],
    ['ConsentWithdrawn', 'link', 'denied'],
  ]);
  for (const entry of entries) {
    expect(entry).toMatchObject({ place: 'FR', model: 'opt-in', gpc: false });
    expect(entry.rules).toMatch(/^20\d\d\./);
  }

  const keys = join(folder, 'keys.json');
  writeFileSync(keys, await (await fetch(`${url}/keys`)).text());
  const receipt = join(folder, 'receipt.json');
  await expect
    .poll(async () => JSON.parse(await ask(page, 'exportReceipt', 'json')).chain.signed?.seq)
    .toBe(4);
  writeFileSync(receipt, await ask(page, 'exportReceipt', 'json'));
  const verdict = await command(['verify', receipt, '--keys', keys]);
  expect(verdict.text).toMatch(
    /as it was written, 4 entries.*\n *signed up to entry 4 at .* key k1/,
  );
  expect(verdict.text).not.toMatch(/fault|note/);
  expect(verdict.code).toBe(0);

  await test.step('what was shown is in it, and is what the site archived at build time', async () => {
    const config = join(folder, 'consent.json');
    writeFileSync(config, JSON.stringify(consentConfig(site.vendorUrl)));
    const archive = join(folder, 'archive');
    const archived = await command(['artefacts', config, '--out', archive]);
    expect(archived.code).toBe(0);
    const { artefacts } = JSON.parse(readFileSync(receipt, 'utf8'));
    const [first, second] = entries;
    for (const [entry, surface] of [
      [first, 'banner'],
      [second, 'preferences'],
    ] as const) {
      const hash = entry?.shown ?? '';
      const text: string = artefacts[hash];
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
      expect(JSON.parse(text)).toMatchObject({
        surface,
        language: 'en',
        policy: { url: '/privacy' },
      });
      expect(readFileSync(join(archive, `${hash}.json`), 'utf8')).toBe(text);
    }
  });

  await test.step('the site gives the same to an auditor from its own store', async () => {
    const exported = join(folder, 'export.json');
    writeFileSync(exported, await (await readAdmin(url, `records/${recordId}`)).text());
    const answer = await command(['verify', exported, '--keys', keys]);
    expect(answer.text).toMatch(/as it was written, 4 entries/);
    expect(answer.code).toBe(0);
  });

  const forged = join(folder, 'forged.json');
  await test.step('a receipt with one word changed does not verify', async () => {
    writeFileSync(
      forged,
      readFileSync(receipt, 'utf8').replace('ConsentWithdrawn', 'ConsentGiven'),
    );
    expect((await command(['verify', forged, '--keys', keys])).code).toBe(1);
  });

  await test.step('the page for auditors says the same, and sends nothing', async () => {
    const auditor = await page.context().newPage();
    const requests: string[] = [];
    await auditor.goto(`${url}/auditor`);
    auditor.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    await auditor.getByLabel('Receipt, or a site').setInputFiles(receipt);
    await expect(auditor.getByRole('heading', { name: 'As it was written' })).toBeVisible();
    await expect(auditor.getByText(/^Signed up to entry 4 at .* with key k1/)).toBeVisible();
    await expect(auditor.getByText('Consent given', { exact: true })).toBeVisible();
    await expect(auditor.getByText('What was shown')).toHaveCount(3);
    await auditor.getByLabel('Receipt, or a site').setInputFiles(forged);
    await expect(auditor.getByRole('heading', { name: 'Not as it was written' })).toBeVisible();
    await expect(auditor.getByText('Entry 2 was changed')).toBeVisible();
    expect(new Set(requests)).toEqual(new Set([`GET ${url}/keys`]));
    await auditor.close();
  });
});

test('sends with the next page what its receiver was not there to take, without a further choice', async ({
  page,
}) => {
  await page.route(`${url}/**`, (route) => route.abort());
  await page.goto(site.url + from('FR'));
  await banner(page).reject.click();
  await expect.poll(() => ask(page, 'history')).toHaveLength(1);
  const [{ recordId }] = await ask(page, 'history');
  expect(await storedOf(recordId)).toEqual([]);
  await page.unroute(`${url}/**`);
  await page.goto(site.url + from('FR', '/contact'));
  await expect
    .poll(async () => choicesOf(await storedOf(recordId)))
    .toEqual([['ConsentRefused', 'banner', 'denied']]);
});

test('completes the log from the record where the page of a choice was left at once, and says so', async ({
  page,
}) => {
  // The log's file does not arrive before the page is left.
  await page.route('**/evidence.js', () => undefined);
  await page.goto(site.url + from('FR'));
  await banner(page).accept.click();
  await page.goto(`${site.url}/site.css`);
  await page.unroute('**/evidence.js');
  // Times are kept to the second, so the next page has to begin in another one.
  await expect
    .poll(async () => {
      await page.goto(site.url + from('FR', '/contact'));
      await started(page);
      return (await ask(page, 'history')).length;
    })
    .toBe(1);
  const [{ recordId }] = await ask(page, 'history');
  await expect
    .poll(() => storedOf(recordId))
    .toMatchObject([{ seq: 1, late: true, via: 'banner' }]);
  const { valid, unattested } = await ask(page, 'verify');
  expect([valid, [...unattested].sort()]).toEqual([true, ['advertising', 'analytics', 'embeds']]);
});

test('asks nobody, and loads no log, where no receiver is configured and nothing was chosen', async ({
  page,
  example,
  observed,
}) => {
  const evidence = (): string[] =>
    observed.ownPaths().filter((path) => /evidence|review|delivery/.test(path));
  await page.goto(example.url + from('FR', '/privacy'), { waitUntil: 'networkidle' });
  await expect(banner(page).reject).toBeVisible();
  expect(evidence()).toEqual([]);
  await banner(page).reject.click();
  await expect.poll(evidence).toEqual(['/evidence.js']);
  observed.forget();
  await page.reload({ waitUntil: 'networkidle' });
  expect(evidence()).toEqual([]);
  expect(observed.foreignUrls()).toEqual([]);
});

test('starts as fast over a log of 100,000 entries as over one of a single entry, and opens neither', async ({
  browser,
  example,
}) => {
  const openPage = async (): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript(() => {
      const seen = { opened: 0, readyAt: 0 };
      Reflect.set(window, 'seen', seen);
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (name, ...rest) {
        if (name === 'consentry') seen.opened++;
        return open.call(this, name, ...rest);
      };
      document.addEventListener('consentry:ready', () => {
        seen.readyAt = performance.now();
      });
    });
    await page.goto(example.url + from('FR'));
    await banner(page).reject.click();
    await expect.poll(() => ask(page, 'history')).toHaveLength(1);
    return page;
  };
  const pages = [await openPage(), await openPage()] as const;
  await pages[1].evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('consentry'));
    const store = database.transaction('log', 'readwrite').objectStore('log');
    const value = await answer(store.get('log:1'));
    const entries = Array.from({ length: 100_000 }, (_, i) => ({
      ...value.chain.entries[0],
      seq: i + 1,
    }));
    const last = { ...value.chain.last, seq: entries.length };
    await answer(store.put({ ...value, chain: { ...value.chain, entries, last } }, 'log:1'));
    database.close();
  });
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < 5; round++) {
    for (const which of [0, 1] as const) {
      const page = pages[which];
      await page.reload({ waitUntil: 'load' });
      await started(page);
      const { ms, opened } = await page.evaluate(() => {
        const [script] = performance.getEntriesByName(new URL('/consentry.js', location.href).href);
        const { readyAt, opened } = Reflect.get(window, 'seen');
        return { ms: readyAt - (script as PerformanceResourceTiming).responseEnd, opened };
      });
      expect(opened).toBe(0);
      times[which].push(ms);
    }
  }
  const [small, large] = times.map((all) => all.sort((a, b) => a - b)[2] ?? 0);
  const description = `${small} ms over one entry, ${large} ms over 100,000`;
  test.info().annotations.push({ type: 'start', description });
  expect(large).toBeLessThan((small ?? 0) * 2 + 5);
  const length = await pages[1].evaluate(
    async () => (await Reflect.get(window, 'consentry').history()).length,
  );
  expect(length).toBe(100_000);
  for (const page of pages) await page.context().close();
});

test('flags a grant that another script wrote, in the answer and in the receipt', async ({
  page,
  example,
}) => {
  await page.goto(example.url + from('FR'));
  await banner(page).accept.click();
  await expect.poll(() => ask(page, 'history')).toHaveLength(1);
  expect(await ask(page, 'verify')).toMatchObject({ valid: true, unattested: [] });
  // The cookie is carried to a browser in which nobody chose: what a script or a subdomain can do, too.
  const cookies = await page.context().cookies();
  const other = await page.context().browser()?.newContext();
  await other?.addCookies(cookies);
  const stranger = await other?.newPage();
  await stranger?.goto(example.url + from('FR'));
  if (!stranger) throw new Error('There is no second browser.');
  await started(stranger);
  const ids = ['advertising', 'analytics', 'embeds'];
  const answer = await ask(stranger, 'verify');
  expect(answer).toMatchObject({ valid: false, because: 'missing' });
  expect([...answer.unattested].sort()).toEqual(ids);
  const flagged = (visited: Page) =>
    visited.evaluate(() => [...Reflect.get(window, 'consentry').state.get().unattested].sort());
  expect(await flagged(stranger)).toEqual(ids);
  const receipt = JSON.parse(await ask(stranger, 'exportReceipt', 'json'));
  expect([...receipt.unattested].sort()).toEqual(ids);
  expect(await ask(stranger, 'exportReceipt', 'html')).toMatch(/analytics/);
  // What the visitor then says here is attested.
  await stranger.evaluate(() =>
    Reflect.get(window, 'consentry').save({ analytics: 'granted', advertising: 'denied' }),
  );
  expect(await flagged(stranger)).toEqual(['embeds']);
  await ask(stranger, 'verify');
  expect(await flagged(stranger)).toEqual(['embeds']);
  await other?.close();
});

test('tells a page that delivers receipts of such a grant without being asked', async ({
  page,
  browser,
}) => {
  await page.goto(site.url + from('FR'));
  await banner(page).accept.click();
  await expect.poll(() => ask(page, 'history')).toHaveLength(1);
  const other = await browser.newContext();
  await other.addCookies(await page.context().cookies());
  const stranger = await other.newPage();
  await stranger.goto(site.url + from('FR'));
  await expect
    .poll(() =>
      stranger.evaluate(() => [...Reflect.get(window, 'consentry').state.get().unattested].sort()),
    )
    .toEqual(['advertising', 'analytics', 'embeds']);
  await other.close();
});

test('gives the visitor a receipt in the preferences, to read and to verify', async ({
  page,
  example,
}) => {
  await page.goto(example.url + from('FR'));
  const dialog = page.getByRole('dialog');
  const offer = dialog.getByRole('button', { name: 'Download a receipt' });
  await page.getByRole('button', { name: 'Choose' }).click();
  await expect(dialog).toBeVisible();
  await expect(offer).toHaveCount(0);
  await dialog.getByRole('switch', { name: 'Analytics' }).check();
  await dialog.getByRole('button', { name: 'Save choices' }).click();
  await page.getByRole('link', { name: 'Cookie settings' }).click();

  const [file] = await Promise.all([page.waitForEvent('download'), offer.click()]);
  expect(file.suggestedFilename()).toBe('receipt.html');
  const text = readFileSync(await file.path(), 'utf8');
  const receipt = join(aFolder(), 'receipt.html');
  writeFileSync(receipt, text);
  const answer = await command(['verify', receipt]);
  expect(answer.text).toContain('as it was written, 1 entry');
  expect(answer.text).not.toContain('page-differs');
  expect(answer.code).toBe(0);
  // It is a page that a person can read.
  const reader = await page.context().newPage();
  await reader.setContent(text);
  await expect(reader.getByRole('heading', { name: 'Privacy receipt' })).toBeVisible();
  await expect(reader.getByRole('row', { name: /analytics yes choice/ })).toBeVisible();
  // The regulator's page takes it as it is.
  await reader.goto(`${url}/auditor`);
  await reader.getByLabel(/^Receipt/).setInputFiles(receipt);
  await expect(reader.getByRole('heading', { name: 'As it was written' })).toBeVisible();
  await expect(reader.getByText('Consent given')).toBeVisible();
  // One in which another hand wrote something else is noticed.
  writeFileSync(receipt, text.replace('<td>no</td>', '<td>yes</td>'));
  expect((await command(['verify', receipt])).text).toContain('page-differs');

  // Where none can be made, the visitor is told.
  await page.reload();
  await page.route('**/*review*.js', (route) => route.abort());
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await offer.click();
  await expect(dialog.getByRole('status').first()).toHaveText(/could not be loaded/);
});

test('forgets the log when the consent is reset, and links the next one to nothing', async ({
  page,
  example,
}) => {
  await page.goto(example.url + from('FR'));
  await banner(page).accept.click();
  await expect.poll(() => ask(page, 'history')).toHaveLength(1);
  const [{ recordId }] = await ask(page, 'history');
  // The log was not opened on this page before.
  await page.reload();
  await started(page);
  await page.evaluate(() => Reflect.get(window, 'consentry').reset());
  const stored = () =>
    page.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open('consentry');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result.transaction('log').objectStore('log').getAll();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(JSON.stringify(reading.result));
            };
          };
        }),
    );
  await expect.poll(stored).not.toContain(recordId);
  await banner(page).reject.click();
  await expect.poll(() => ask(page, 'history')).toMatchObject([{ seq: 1, previous: '' }]);
});
