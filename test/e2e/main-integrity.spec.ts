// Files of ours that were altered, or came late, on their way to the page.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { banner, expect, from, started, test } from './example.js';

/** Serves a file of ours with a line more, which tells that it ran. */
async function alter(page: Page, file: string): Promise<void> {
  await page.route(`**/${file}`, async (route) => {
    const answer = await route.fetch();
    const body = `${await answer.text()}\nglobalThis.altered = true;`;
    await route.fulfill({ response: answer, body });
  });
}

// A retry may still be on its way when a test ends.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

const ranAltered = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(window, 'altered'));

const plainNotice = (page: Page) =>
  page.locator('consentry-root').getByText('This site would like to use cookies');

test('an altered interface does not run, and the plain notice asks instead', async ({
  page,
  example,
  observed,
}) => {
  await alter(page, 'consentry-ui.js');
  await page.goto(example.url + from('FR'));
  await expect(plainNotice(page)).toBeVisible();
  expect(await ranAltered(page)).toBeUndefined();
  expect(observed.foreignUrls()).toEqual([]);

  await banner(page).reject.click();
  await expect(plainNotice(page)).toBeHidden();
});

test('an altered log does not run, and the choice counts', async ({ page, example }) => {
  await alter(page, 'evidence.js');
  await page.goto(example.url + from('FR'));
  const failed = page.waitForEvent('console', (message) => message.text().includes('log-failed'));
  await banner(page).reject.click();
  await failed;
  expect(await ranAltered(page)).toBeUndefined();
  await page.reload();
  await started(page);
  await expect(banner(page).reject).toBeHidden();
});

test('altered dialogs do not run, and the visitor hears that they cannot be had', async ({
  page,
  example,
}) => {
  await alter(page, 'consentry-preferences.js');
  await page.goto(example.url + from('FR'));
  const failed = page.waitForEvent('console', (message) =>
    message.text().includes('preferences-not-loaded'),
  );
  await page.getByRole('button', { name: 'Choose' }).click();
  await failed;
  expect(await ranAltered(page)).toBeUndefined();
  await banner(page).reject.click();
  await expect(banner(page).reject).toBeHidden();
});

test('an altered control over sale does not run', async ({ page, example }) => {
  await alter(page, 'consentry-choices.js');
  const failed = page.waitForEvent('console', (message) =>
    message.text().includes('preferences-not-loaded'),
  );
  await page.goto(example.url + from('US-CA'));
  await started(page);
  await page.locator('[data-consentry="open:choices"]').first().click();
  await failed;
  expect(await ranAltered(page)).toBeUndefined();
});

test('an altered check of the log does not run', async ({ page, example }) => {
  await alter(page, 'consentry-review.js');
  await page.goto(example.url + from('FR'));
  await banner(page).reject.click();
  await expect(banner(page).reject).toBeHidden();
  const answer = await page.evaluate(() =>
    Reflect.get(window, 'consentry')
      .verify()
      .then(
        () => 'answered',
        () => 'refused',
      ),
  );
  expect(answer).toBe('refused');
  expect(await ranAltered(page)).toBeUndefined();
});

test.describe('a language that the page has fixed', () => {
  const fixes = (hash: string) =>
    `<html lang="de"><script type="importmap">{"integrity":{"/locales/de.js":"sha256-${hash}"}}</script>` +
    '<script src="/consentry.js" data-jurisdiction="DE"></script>';
  const german = readFileSync('dist/locales/de.js');
  test.use({
    exampleOptions: {
      pages: {
        '/fixed': fixes(createHash('sha256').update(german).digest('base64')),
        '/differs': fixes(createHash('sha256').update('another').digest('base64')),
      },
    },
  });

  test('is spoken when it is as it should be', async ({ page, example }) => {
    await page.goto(`${example.url}/fixed`);
    await expect(page.getByRole('button', { name: 'Alle ablehnen' })).toBeVisible();
  });

  test('does not run when it differs, and English is spoken', async ({ page, example }) => {
    await page.goto(`${example.url}/differs`);
    await expect(page.getByRole('button', { name: 'Reject all' })).toBeVisible();
    await expect(page.locator('consentry-root')).toHaveAttribute('lang', 'en');
  });
});

test.describe('an interface that the page asks for in advance, with its hash', () => {
  const guide = readFileSync('docs/guides/start.md', 'utf8');
  const hash = createHash('sha256').update(readFileSync('dist/consentry-ui.js')).digest('base64');
  const snippet = (/<script>\n {2}if \(!\/consentry=[\s\S]*?<\/script>/.exec(guide)?.[0] ?? '')
    .replace('/consent/', '/')
    .replace('document.head', `link.integrity = 'sha256-${hash}'; document.head`);
  test.use({
    exampleOptions: {
      pages: {
        '/asked': `<!doctype html>${snippet}<script src="/consentry.js" data-jurisdiction="FR"></script>`,
      },
    },
  });

  test('does not run when it was altered', async ({ page, example }) => {
    await alter(page, 'consentry-ui.js');
    await page.goto(`${example.url}/asked`);
    await expect(plainNotice(page)).toBeVisible();
    expect(await ranAltered(page)).toBeUndefined();
  });

  test('is asked for once when it was not', async ({ page, example }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${example.url}/asked`);
    await expect(banner(page).accept).toBeVisible();
    expect(asked.filter((path) => path === '/consentry-ui.js')).toHaveLength(1);
  });
});

test('files that are as they should be leave nothing behind in the head', async ({
  page,
  example,
}) => {
  await page.goto(example.url + from('FR'));
  await banner(page).accept.click();
  await expect(banner(page).accept).toBeHidden();
  await expect(page.locator('link[rel=modulepreload]')).toHaveCount(0);
});

test('an interface that fails to arrive once is tried again', async ({ page, example }) => {
  let requests = 0;
  await page.route('**/consentry-ui.js', (route) => {
    requests += 1;
    return requests === 1 ? route.abort('connectionreset') : route.continue();
  });
  await page.goto(example.url + from('FR'));
  await expect(page.getByRole('button', { name: 'Choose' })).toBeVisible();
  expect(requests).toBe(2);
});

test.describe('under the strictest policy', () => {
  test.use({ exampleOptions: { csp: true } });

  test('an altered interface does not run either', async ({ page, example }) => {
    await alter(page, 'consentry-ui.js');
    await page.goto(example.url + from('FR'));
    await expect(plainNotice(page)).toBeVisible();
    expect(await ranAltered(page)).toBeUndefined();
  });
});
