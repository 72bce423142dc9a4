import { createHash } from 'node:crypto';
import { expect, type Page, test } from 'playwright/test';
import { type Site, serveEvidence } from './evidence-page.js';

let site: Site;

test.beforeAll(async () => {
  site = await serveEvidence();
});
test.afterAll(() => site.close());

const draft = {
  at: '2026-11-24T12:00:00Z',
  state: 'ConsentGiven',
  recordId: 'record-1',
  place: 'FR',
  via: 'banner',
  by: 'self',
  choices: { analytics: 'granted' },
} as const;

const open = async (page: Page, path = '/'): Promise<void> => {
  await page.goto(site.origin + path);
  await page.waitForFunction(() => 'room' in window);
};

test('keeps all 400 entries of two tabs that append 200 each at the same time', async ({
  context,
}) => {
  const tabs = [await context.newPage(), await context.newPage()];
  for (const tab of tabs) await open(tab);
  await Promise.all(
    tabs.map((tab, number) =>
      tab.evaluate(
        async ([entry, language]) => {
          const all = Array.from({ length: 200 }, (_, i) =>
            window.room.evidence.append({ ...entry, language: `${language}-${i}` }),
          );
          await Promise.all(all);
        },
        [draft, `tab${number}`] as const,
      ),
    ),
  );
  const [first] = tabs;
  const found = await first?.evaluate(async () => ({
    history: await window.room.createEvidence().history('record-1'),
    verification: await window.room.createEvidence().verify('record-1'),
  }));
  expect(found?.verification).toMatchObject({ valid: true, length: 400 });
  expect(new Set(found?.history.map(({ language }) => language)).size).toBe(400);
});

test('hashes in the browser as Node does', async ({ page }) => {
  await open(page);
  const [entry] = await page.evaluate(async (each) => {
    await window.room.evidence.append(each);
    return window.room.evidence.history('record-1');
  }, draft);
  const { hash, ...rest } = { ...entry };
  const keys = Object.keys(rest).sort();
  expect(hash).toBe(
    createHash('sha256')
      .update(JSON.stringify(rest, keys.concat('analytics')))
      .digest('hex'),
  );
});

test('logs a choice made just before the tab left the page, or says that its entry is missing', async ({
  page,
}) => {
  await open(page);
  await page.evaluate((entry) => {
    void window.room.evidence.append(entry);
    location.href = '/?next';
  }, draft);
  await page.waitForURL(/next/);
  await page.waitForFunction(() => 'room' in window);
  const [history, unattested] = await page.evaluate(async () => {
    const statement = {
      decidedAt: '2026-11-24T12:00:00Z',
      place: 'FR',
      model: 'opt-in',
      via: 'banner',
      by: 'self',
      gpc: false,
      rules: '',
      banner: '',
      language: '',
      choices: { analytics: { decision: 'granted', revision: 1 } },
      sequence: 1,
    } as const;
    const record = {
      id: 'record-1',
      sequence: 1,
      decidedAt: statement.decidedAt,
      statements: [statement],
      optOut: null,
      optIn: null,
      acknowledged: null,
    };
    const evidence = window.room.createEvidence({ state: { get: () => ({ record }) } });
    const { unattested: found } = await evidence.verify('record-1');
    return [await evidence.history('record-1'), found] as const;
  });
  expect(unattested).toEqual(history.length === 1 ? [] : ['analytics']);
});

test('keeps the log for the page in a sandbox where every store is refused', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await open(page, '/sandbox');
  const verification = await page.evaluate(async (entry) => {
    await window.room.evidence.append(entry);
    return window.room.evidence.verify('record-1');
  }, draft);
  expect(verification).toMatchObject({ valid: true, length: 1 });
  expect(errors).toEqual([]);
});

test('asks no other server, and loads the reader only when it is asked for', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  // The bundler ends names with a hash, and puts what two files share into a chunk.
  const scripts = () =>
    requests
      .map((url) => url.replace(site.origin, ''))
      .filter((path) => path.endsWith('.js') && !path.startsWith('/chunk-'))
      .map((path) => path.replace(/-[A-Z0-9]{8}\.js$/, '.js'));
  await open(page);
  await page.evaluate((entry) => window.room.evidence.append(entry), draft);
  await page.evaluate(() => window.room.evidence.history('record-1'));
  expect(scripts()).toEqual(['/evidence.js']);
  await page.evaluate(() => window.room.evidence.verify('record-1'));
  expect(scripts()).toEqual(['/evidence.js', '/review.js']);
  expect(requests.filter((url) => !url.startsWith(`${site.origin}/`))).toEqual([]);
});

test('starts as fast over a full log as over an empty one', async ({ page }) => {
  await open(page);
  const measure = () =>
    page.evaluate(async (entry) => {
      const started = performance.now();
      const evidence = window.room.createEvidence();
      const created = performance.now() - started;
      await evidence.append(entry);
      return created;
    }, draft);
  const empty = await measure();
  await page.evaluate(async (entry) => {
    await Promise.all(Array.from({ length: 600 }, () => window.room.evidence.append(entry)));
  }, draft);
  const full = await measure();
  // Creating reads nothing, so both take a fraction of a millisecond.
  expect(full).toBeLessThan(Math.max(empty * 5, 5));
  expect(await page.evaluate(() => window.room.evidence.history('record-1'))).toHaveLength(500);
});
