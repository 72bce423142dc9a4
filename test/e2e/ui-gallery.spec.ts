// `npm start` shows the gallery and a policy page that declares its cookies.

import { readdirSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { startExample } from '../../examples/serve.mjs';

let site: Awaited<ReturnType<typeof startExample>>;
test.beforeAll(async () => {
  site = await startExample();
});
test.afterAll(() => site.close());

test('the gallery shows every surface in what is chosen', async ({ page }) => {
  await page.goto(`${site.url}/gallery`);
  await page.getByLabel('Theme').selectOption('paper');
  await page.getByLabel('Language').selectOption('de');
  const frame = page.frameLocator('iframe[title="banner"]');
  await expect(frame.getByRole('button', { name: 'Alle ablehnen' })).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(20);
  const offered = await page.getByLabel('Language').locator('option').allTextContents();
  const spoken = readdirSync(new URL('../../src/i18n/locales', import.meta.url)).map((file) =>
    file.replace(/(?:-second)?\.ts$/, ''),
  );
  expect(offered.sort()).toEqual([...new Set(spoken)].sort());
});

test('the policy page declares its cookies once the visitor has answered, and before', async ({
  page,
}) => {
  await page.goto(`${site.url}/cookies?place=FR`);
  await expect(page.getByRole('cell', { name: '_adlane', exact: true })).toBeVisible();
  const advertising = page
    .locator('[data-consentry-declaration] section')
    .filter({ hasText: 'Shows advertising' });
  await expect(advertising.getByText('Not allowed')).toBeVisible();
  await page.getByRole('button', { name: 'Accept all' }).click();
  await expect(advertising.getByText('Allowed', { exact: true })).toBeVisible();
});
