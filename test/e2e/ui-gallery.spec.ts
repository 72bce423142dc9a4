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

test('every control of the gallery changes what is seen', async ({ page }) => {
  // One surface is enough to see that.
  await page.route('**/index.html?**', (route) =>
    /surface=banner&/.test(route.request().url()) ? route.continue() : route.abort(),
  );
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${site.url}/gallery`);
  const frame = page.frameLocator('iframe[title="banner"]');
  const seen = async () => {
    const region = frame.getByRole('region');
    await expect(region).toBeVisible();
    return region.evaluate((each) => {
      const { left, right } = each.getBoundingClientRect();
      const { backgroundColor, direction, fontFamily } = getComputedStyle(each);
      const side = Math.sign(left - (innerWidth - right));
      return {
        backgroundColor,
        direction,
        fontFamily,
        side,
        isWide: right - left > 700,
        innerWidth,
      };
    });
  };
  const first = { direction: 'ltr', innerWidth: 320, backgroundColor: 'rgb(255, 255, 255)' };
  expect(await seen()).toMatchObject(first);
  for (const [control, value, effect] of [
    ['Width', '280', { innerWidth: 280 }],
    ['Width', '3840', { innerWidth: 3840, side: -1, isWide: false }],
    ['Width', '1280', { innerWidth: 1280 }],
    ['Position', 'end', { side: 1 }],
    ['Direction', 'rtl', { direction: 'rtl', side: -1 }],
    ['Direction', 'ltr', { direction: 'ltr', side: 1 }],
    ['Layout', 'bar', { side: 0, isWide: true }],
    ['Layout', 'box', { side: 1, isWide: false }],
    ['Colours', 'dark', { backgroundColor: 'rgb(26, 28, 34)' }],
    ['Theme', 'paper', { fontFamily: expect.stringContaining('Georgia') }],
    // In what is chosen, whatever the language writes.
    ['Language', 'ar', { direction: 'ltr' }],
    ['Direction', 'of the texts', { direction: 'rtl', side: -1 }],
  ] as const) {
    await page.getByLabel(control).selectOption(value);
    await expect.poll(seen, `${control} ${value}`).toMatchObject(effect);
  }
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
