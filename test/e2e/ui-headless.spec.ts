// The headless example: an interface that shares nothing with ours but the core, and can do what ours can.

import { expect, type Page, test } from 'playwright/test';
import { startExample } from '../../examples/serve.mjs';

let site: Awaited<ReturnType<typeof startExample>>;
test.beforeAll(async () => {
  site = await startExample();
});
test.afterAll(() => site.close());

const open = (page: Page, query = ''): Promise<unknown> =>
  page.goto(`${site.url}/headless/${query}`);
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const now = (page: Page) => page.locator('#now');

test('asks, remembers either answer, and takes it back', async ({ page }) => {
  await open(page);
  await expect(now(page)).toHaveText('necessary');
  await press(page, 'Accept all');
  await expect(now(page)).toHaveText('necessary, analytics, advertising');
  await page.reload();
  await expect(now(page)).toHaveText('necessary, analytics, advertising');
  await expect(page.getByRole('heading', { name: 'May we count' })).toHaveCount(0);
  await press(page, 'Privacy');
  await press(page, 'Withdraw everything');
  await expect(now(page)).toHaveText('necessary');
});

test('takes one press to refuse, and saves exactly what its boxes show', async ({ page }) => {
  await open(page);
  await press(page, 'Reject all');
  await expect(now(page)).toHaveText('necessary');
  await press(page, 'Privacy');
  await page.getByLabel('analytics').check();
  await page.getByLabel('Leaf Counter').check();
  await press(page, 'Save choices');
  await expect(now(page)).toHaveText('necessary, analytics');
});

test('opts out in one press and back in only in two', async ({ page }) => {
  await open(page, '?place=US-CA');
  await expect(now(page)).toHaveText('necessary, analytics, advertising');
  await press(page, 'Privacy');
  await press(page, 'Opt out of all sale and sharing');
  await expect(now(page)).toHaveText('necessary, analytics');
  await expect(page.getByText('Opt-Out Request Honored')).toBeVisible();
  await press(page, 'Allow sale and sharing');
  await expect(now(page)).toHaveText('necessary, analytics');
  await press(page, 'Allow sale and sharing');
  await expect(now(page)).toHaveText('necessary, analytics, advertising');
});

test('offers a child nothing to accept, and shows the signal as honoured', async ({ page }) => {
  await open(page, '?age=9');
  await expect(page.getByRole('button', { name: /accept|allow/i })).toHaveCount(0);
  await press(page, 'Continue with necessary only');
  await expect(now(page)).toHaveText('necessary');
  await open(page, '?place=US-CA&gpc=1');
  await press(page, 'Privacy');
  await expect(page.getByText('Opt-Out Request Honored')).toBeVisible();
});
