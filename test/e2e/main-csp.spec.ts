// The main job under the strictest policy a site can send: nonces, strict-dynamic, Trusted Types with no policy at all.

import { banner, expect, from, started, test } from './example.js';

test.use({ exampleOptions: { csp: true } });

const violations: string[] = [];

test.beforeEach(async ({ page }) => {
  violations.length = 0;
  await page.exposeFunction('reportViolation', (violation: string) => {
    violations.push(violation);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: (violation: string) => void = Reflect.get(window, 'reportViolation');
      report(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
      );
    });
  });
});

test('sends the strict policy', async ({ page, example }) => {
  const answer = await page.goto(example.url + from('FR'));
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  expect(policy).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic';/);
  expect(policy).toContain("style-src 'self'");

  await test.step('a string cannot become a script', async () => {
    const outcome = await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.text = '';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
      return 'accepted';
    });
    expect(outcome).toBe('refused');
  });

  await test.step('a violation reaches this test', async () => {
    await page.evaluate(() => {
      const sheet = document.createElement('style');
      sheet.textContent = 'body { color: red }';
      document.head.append(sheet);
    });
    await expect.poll(() => violations.join('\n')).toContain('style-src');
  });
});

test('asks, gates, remembers and takes back without a violation', async ({
  page,
  example,
  observed,
}) => {
  await page.goto(example.url + from('FR', '/how-it-works'));
  await expect(banner(page).reject).toBeVisible();
  expect(observed.foreignUrls()).toEqual([]);

  await banner(page).accept.click();
  await expect
    .poll(() => observed.collectors().sort())
    .toEqual(['adlane', 'amplitude', 'plausible', 'posthog']);
  const player = page.frameLocator('iframe[title="Film: how a forecast is made"]');
  await expect(player.getByRole('button', { name: 'Play' })).toBeVisible();

  await page.reload();
  await expect.poll(observed.runs).toContain('Adlane snippet');

  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.goto(example.url + from('FR', '/privacy'));
  await page.getByRole('button', { name: 'Withdraw consent' }).click();
  await expect(page.getByText('Allowed in this browser now: necessary.')).toBeVisible();
  await page.reload();
  await started(page);
  await expect.poll(async () => (await observed.stored()).join()).not.toMatch(/AMP_|ph_|_adlane/);
  await page.waitForLoadState('networkidle');
  expect(await observed.runs()).toEqual([]);

  expect(violations).toEqual([]);
});

test('offers the choices of California without a violation', async ({
  page,
  example,
  observed,
}) => {
  await page.goto(example.url + from('US-CA'));
  await expect.poll(observed.runs).toContain('Adlane snippet');
  await page.getByRole('link', { name: 'Your Privacy Choices' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();

  await page.goto(example.url + from('US-CA', '/privacy', true));
  await expect(page.getByText('Opt-Out Request Honored')).toBeVisible();

  expect(violations).toEqual([]);
});

test.describe('under a policy that names no third party', () => {
  test.use({ exampleOptions: { csp: 'bare' } });

  test('whatever is refused is theirs, and the whole flow works', async ({ page, example }) => {
    const answer = await page.goto(example.url + from('FR', '/how-it-works'));
    expect(answer?.headers()['content-security-policy']).toMatch(
      /^default-src 'self'; script-src 'nonce-[^']+' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'$/,
    );
    await page.getByRole('button', { name: 'Choose' }).click();
    await page.getByRole('switch', { name: 'Advertising' }).check();
    await page.getByRole('button', { name: 'Save choices' }).click();
    await page.goto(example.url + from('FR', '/cookies'));
    await expect(page.getByRole('heading', { name: 'Advertising', exact: true })).toBeVisible();
    await page.goto(example.url + from('FR', '/privacy'));
    await page.getByRole('button', { name: 'Withdraw consent' }).click();
    await expect(page.getByText('Allowed in this browser now: necessary.')).toBeVisible();
    await page.goto(example.url + from('US-CA', '/', true));
    await expect(page.getByText('Opt-Out Request Honored')).toBeVisible();
    await page.goto(example.url + from('FR', '/npm/'));
    await page.getByRole('button', { name: 'Cookie settings' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();

    expect(violations.filter((violation) => !violation.includes(example.vendorUrl))).toEqual([]);
    // The advertising was refused by the policy, so that one that reports nothing would be noticed here.
    expect(violations).not.toEqual([]);
  });
});
