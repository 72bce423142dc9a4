// The interface comes by itself where it is owed or asked for, and by the time the page is parsed, nowhere else.

import { banner, expect, started, test } from './example.js';

function html(config: object, body = ''): string {
  return `<!doctype html><html lang="en"><head><title>Page</title><link rel="icon" href="/favicon.svg">
    <script type="application/json" data-consentry-config>${JSON.stringify({ categories: { analytics: {} }, ...config })}</script>
    <script src="/consentry.js"></script></head><body><h1>Page</h1>${body}</body></html>`;
}

test.use({
  exampleOptions: {
    pages: {
      '/california': html({ jurisdiction: 'US-CA' }),
      '/california-own-link': html(
        { jurisdiction: 'US-CA' },
        '<button data-consentry="open:choices">Your Privacy Choices</button>',
      ),
      '/california-settings': html(
        { jurisdiction: 'US-CA' },
        '<button data-consentry="open:preferences">Cookie settings</button>',
      ),
      '/california-content': html(
        { jurisdiction: 'US-CA' },
        '<div data-consentry-ignore><b data-consentry="open:choices">x</b></div>',
      ),
      '/france-misspelt': html({ jurisdiction: 'FR' }, '<b data-consentry="open:banners">x</b>'),
      '/france-content': html(
        { jurisdiction: 'FR' },
        '<b data-consentry="open:preferences" data-consentry-ignore>x</b>',
      ),
      '/france-choices': html({ jurisdiction: 'FR' }, '<b data-consentry="open:choices">x</b>'),
      '/france-banner': html({ jurisdiction: 'FR' }, '<b data-consentry="open:banner">x</b>'),
      '/france': html({ jurisdiction: 'FR' }),
      '/france-own-link': html(
        { jurisdiction: 'FR' },
        '<button data-consentry="open:preferences">Cookie settings</button>',
      ),
      '/france-by-script': html({ jurisdiction: 'FR', layout: { reopen: false } }),
      '/california-by-script': html({ jurisdiction: 'US-CA', layout: { reopen: false } }),
      // As an app does: the footer comes once the page is there.
      '/california-app': html(
        { jurisdiction: 'US-CA' },
        `<footer></footer><script>
          const draw = (link) => document.querySelector('footer').innerHTML =
            link ? '<button data-consentry="open:choices">Choices of the app</button>' : '';
          addEventListener('DOMContentLoaded', () => queueMicrotask(() => draw(true)));
        </script>`,
      ),
      '/reopen': html({ jurisdiction: 'FR', layout: { reopen: true } }),
      '/declaration': html({ jurisdiction: 'FR' }, '<div data-consentry-declaration></div>'),
      '/form': html(
        { jurisdiction: 'FR', categories: { security: {} } },
        '<div data-consentry-recaptcha></div>',
      ),
    },
  },
});

for (const [path, what] of [
  ['/california', 'without a link of its own'],
  ['/california-settings', 'whose link does not lead to the choices'],
  ['/california-content', 'whose link has no power'],
]) {
  test(`a page in California ${what} shows ours`, async ({ page, example }) => {
    await page.goto(example.url + path);
    await page.getByRole('button', { name: 'Your Privacy Choices' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
}

test('a page in California with a link of its own loads no interface', async ({
  page,
  example,
  observed,
}) => {
  await page.goto(`${example.url}/california-own-link`, { waitUntil: 'networkidle' });
  await started(page);
  expect(observed.ownPaths()).not.toContain('/consentry-ui.js');
});

test.describe('an app whose routes differ', () => {
  test('loads no interface while its own link is there', async ({ page, example, observed }) => {
    await page.goto(`${example.url}/california-app`);
    await started(page);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await page.waitForLoadState('networkidle');
    expect(observed.ownPaths()).not.toContain('/consentry-ui.js');
  });

  test('gets ours with a route that has none, until one has', async ({ page, example }) => {
    const ours = page.locator('consentry-root').getByRole('button');
    await page.goto(`${example.url}/california-app`);
    await started(page);
    await page.evaluate('draw(false)');
    await expect(ours).toHaveText('Your Privacy Choices');
    await page.evaluate('draw(true)');
    await expect(ours).toHaveCount(0);
    await page.evaluate('draw(false)');
    await expect(ours).toHaveText('Your Privacy Choices');
  });
});

test.describe('after a choice', () => {
  for (const [path, what] of [
    ['/france', 'without a way back of its own'],
    ['/france-misspelt', 'whose command is none'],
    ['/france-content', 'whose link has no power'],
  ]) {
    test(`a page ${what} shows ours`, async ({ page, example }) => {
      await page.goto(example.url + path);
      await banner(page).reject.click();
      await page.goto(example.url + path);
      await page.getByRole('button', { name: 'Privacy settings' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    });
  }

  for (const path of [
    '/france-own-link',
    '/france-choices',
    '/france-banner',
    '/france-by-script',
  ]) {
    test(`nothing more is loaded by ${path}`, async ({ page, example, observed }) => {
      await page.goto(example.url + path);
      await banner(page).reject.click();
      observed.forget();
      await page.goto(example.url + path, { waitUntil: 'networkidle' });
      await started(page);
      expect(observed.ownPaths()).not.toContain('/consentry-ui.js');
    });
  }

  test('what the law wants to see is shown, whatever a script of the page does', async ({
    page,
    example,
  }) => {
    await page.goto(`${example.url}/california-by-script`);
    await expect(page.getByRole('button', { name: 'Your Privacy Choices' })).toBeVisible();
  });

  test('a site that wants the way back on every page has it', async ({ page, example }) => {
    await page.goto(`${example.url}/reopen`);
    await banner(page).reject.click();
    await page.goto(`${example.url}/reopen`);
    await page.getByRole('button', { name: 'Privacy settings' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('a policy page still declares', async ({ page, example }) => {
    await page.goto(`${example.url}/declaration`);
    await banner(page).reject.click();
    await page.goto(`${example.url}/declaration`);
    await expect(page.locator('[data-consentry-declaration]')).toContainText('Not allowed');
  });

  test('a form still has its notice', async ({ page, example }) => {
    await page.goto(`${example.url}/form`);
    await banner(page).reject.click();
    await page.goto(`${example.url}/form`);
    await expect(page.locator('[data-consentry-recaptcha]')).toContainText('reCAPTCHA');
  });
});
