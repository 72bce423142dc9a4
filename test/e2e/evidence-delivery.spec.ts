import { expect, type Page, test } from 'playwright/test';
import { verifyReceipt } from '../../src/verify.js';
import { aDraft, aRecord, someFacts } from '../unit/evidence/builders.js';
import {
  aFolder,
  type RunningReceiver,
  readAll,
  removeFolders,
  startReceiver,
} from '../unit/evidence/receiver.js';
import { type Site, serveEvidence } from './evidence-page.js';

// One receiver for all of these; each test has a record of its own.
test.describe.configure({ mode: 'serial' });

let site: Site;
let receiver: RunningReceiver;

test.beforeAll(async () => {
  test.setTimeout(90_000);
  site = await serveEvidence();
  receiver = await startReceiver({ DATA_DIRECTORY: aFolder(), ALLOWED_ORIGINS: site.origin });
});
test.afterAll(async () => {
  await site.close();
  await receiver.end();
  removeFolders();
});

/** Opens the page with a room that delivers. */
async function open(page: Page): Promise<void> {
  await page.goto(site.origin);
  await page.waitForFunction(() => 'room' in window);
  const settings = { ...someFacts().settings, receipts: { endpoint: `${receiver.url}/receipts` } };
  await page.evaluate((each) => {
    window.room.evidence = window.room.createEvidence({ settings: each });
  }, settings);
}

const append = (page: Page, recordId: string, count: number) =>
  page.evaluate(
    async ([draft, times]) => {
      const all = Array.from({ length: times }, () => window.room.evidence.append(draft));
      await Promise.all(all);
    },
    [aDraft({ recordId }), count] as const,
  );

const seqs = async (recordId: string): Promise<number[]> =>
  (await readAll(receiver.url))
    .filter((entry) => entry.recordId === recordId)
    .map(({ seq }) => seq);

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

const receiptOf = (page: Page, recordId: string) => {
  const facts = someFacts();
  const record = aRecord({ id: recordId });
  return page.evaluate((each) => window.room.evidence.exportReceipt('json', each), {
    ...facts,
    state: { ...facts.state, record },
  });
};

test('delivers a choice, and gives a receipt that the receiver vouches for', async ({ page }) => {
  await open(page);
  await append(page, 'record-delivered', 3);
  await expect.poll(() => seqs('record-delivered')).toEqual([1, 2, 3]);
  const keys = await (await fetch(`${receiver.url}/keys`)).json();
  await expect
    .poll(async () => (await verifyReceipt(await receiptOf(page, 'record-delivered'), keys)).signed)
    .toMatchObject({ seq: 3, key: 'k1' });
  expect(await verifyReceipt(await receiptOf(page, 'record-delivered'), keys)).toMatchObject({
    valid: true,
    faults: [],
    remarks: [],
  });
});

test('notices when a script of the page writes history anew after it was signed', async ({
  page,
}) => {
  await open(page);
  await append(page, 'record-rewritten', 2);
  await expect
    .poll(async () => JSON.parse(await receiptOf(page, 'record-rewritten')).chain.signed?.seq)
    .toBe(2);
  const verification = await page.evaluate(
    async (draft) => {
      const read = <Value>(request: IDBRequest<Value>): Promise<Value> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await read(indexedDB.open('consentry'));
      const store = () => database.transaction('log', 'readwrite').objectStore('log');
      const { chain } = await read(store().get('log:1'));
      // A whole new history, sound in itself, made with our own code, beside the old signature.
      await read(store().delete('log:1'));
      const forger = window.room.createEvidence();
      await forger.append({ ...draft, choices: { advertising: 'granted' } });
      await forger.append({ ...draft, choices: { advertising: 'granted' } });
      const forged = await read(store().get('log:1'));
      const isSound = (await forger.verify(draft.recordId)).valid;
      await read(
        store().put({ ...forged, chain: { ...forged.chain, signed: chain.signed } }, 'log:1'),
      );
      return { isSound, ...(await window.room.evidence.verify(draft.recordId)) };
    },
    aDraft({ recordId: 'record-rewritten' }),
  );
  expect(verification).toMatchObject({
    isSound: true,
    valid: false,
    because: 'rewritten',
    brokenAt: 2,
  });
});

test('sends from two tabs at once, each entry once', async ({ context }) => {
  const tabs = [await context.newPage(), await context.newPage()];
  for (const tab of tabs) await open(tab);
  await Promise.all(tabs.map((tab) => append(tab, 'record-two-tabs', 30)));
  await expect.poll(() => seqs('record-two-tabs')).toEqual(upTo(60));
});

test('keeps what was chosen offline, and sends it from the next page', async ({
  page,
  context,
}) => {
  await open(page);
  await context.setOffline(true);
  await append(page, 'record-offline', 3);
  expect(await seqs('record-offline')).toEqual([]);
  await context.setOffline(false);
  // The pause after the failure counts on the next page, too.
  await page.goto(site.origin);
  await open(page);
  await expect.poll(() => seqs('record-offline')).toEqual([1, 2, 3]);
});

test('has every entry exactly once of a tab that is closed right after each choice', async ({
  context,
}) => {
  for (let visit = 0; visit < 5; visit++) {
    const page = await context.newPage();
    await open(page);
    await append(page, 'record-closed', 1);
    await page.close();
  }
  const last = await context.newPage();
  await open(last);
  await expect.poll(() => seqs('record-closed')).toEqual([1, 2, 3, 4, 5]);
});

test('lets a choice count and waits while the receiver cannot be reached', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.route(`${receiver.url}/**`, (route) => route.abort());
  await open(page);
  await append(page, 'record-blocked', 2);
  expect(await page.evaluate(() => window.room.evidence.verify('record-blocked'))).toMatchObject({
    valid: true,
    length: 2,
  });
  expect(await seqs('record-blocked')).toEqual([]);
  await page.unroute(`${receiver.url}/**`);
  await expect.poll(() => seqs('record-blocked')).toEqual([1, 2]);
  expect(errors).toEqual([]);
});
