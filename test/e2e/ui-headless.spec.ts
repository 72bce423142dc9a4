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
  await press(page, 'Privacy');
  for (const box of await page.getByRole('checkbox').all()) await expect(box).toBeDisabled();
  await press(page, 'Save choices');
  await expect(now(page)).toHaveText('necessary');
  await open(page, '?place=US-CA&gpc=1');
  await press(page, 'Privacy');
  await expect(page.getByText('Opt-Out Request Honored')).toBeVisible();
});

test('has its finer choices also where one control is for all sale and sharing', async ({
  page,
}) => {
  await open(page, '?place=US-CA');
  await press(page, 'Privacy');
  await press(page, 'More choices');
  await page.getByLabel('Seed Adverts').uncheck();
  await press(page, 'Save choices');
  await press(page, 'Privacy');
  await press(page, 'Opt out of all sale and sharing');
  await press(page, 'More choices');
  await expect(page.getByLabel('advertising')).toBeDisabled();
  await expect(page.getByLabel('analytics')).toBeEnabled();
});

test('keeps the focus where the next thing is, and gives it back', async ({ page }) => {
  await open(page);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.getByRole('button', { name: 'Choose' }).press('Enter');
  expect(await focused()).toBe('What may this page use?');
  await page.getByRole('button', { name: 'Save choices' }).press('Enter');
  expect(await focused()).toBe('Privacy');
  await page.getByRole('button', { name: 'Privacy' }).press('Enter');
  expect(await focused()).toBe('What may this page use?');
});
