// Files of ours that were altered, or came late, on their way to the page.

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
