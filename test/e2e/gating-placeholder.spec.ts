// What stands where an embed will be, as a person and a screen reader meet it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from 'playwright/test';
import { command, pageWith, type Site, serve } from './gating-page.js';

let site: Site;
test.beforeAll(async () => {
  site = await serve();
});
test.afterAll(() => site.close());
test.beforeEach(() => {
  site.requests.length = 0;
});

const config = {
  services: [
    {
      id: 'tube',
      category: 'embeds',
      name: 'Tube',
      provider: 'Tube Inc.',
      policyUrl: 'https://tube.example/privacy',
    },
  ],
};
const embed = (attributes = '', id = 'film') =>
  `<iframe id="${id}" title="A film" width="560" height="315" data-category="embeds" data-src="/frame.html?${id}" ${attributes}></iframe>`;
const service = 'data-service="tube"';

const placeholder = (page: Page, name = 'Content from Tube') => page.getByRole('group', { name });
const framesAsked = () => site.requests.filter((path) => path.startsWith('/frame.html'));

async function show(page: Page, body: string, rest = {}): Promise<void> {
  site.set('/', pageWith(body, { config, ...rest }));
  await page.goto(site.url);
}

test('says whose it is, who receives data, and links the policy', async ({ page }) => {
  await show(page, embed(service));
  const region = placeholder(page);
  await expect(region).toBeVisible();
  await expect(region).toContainText('Loading it sends data such as your IP address to Tube Inc.');
  await expect(region.getByRole('link', { name: 'Privacy policy of Tube' })).toHaveAttribute(
    'href',
    'https://tube.example/privacy',
  );
  await expect(page.locator('#film')).toBeHidden();
  expect(framesAsked()).toEqual([]);
});

test('an embed without a service goes by its title, and the host that is asked receives data', async ({
  page,
}) => {
  await show(page, embed().replace('data-src="', 'data-src="https://film.example'));
  const region = placeholder(page, 'Content from A film');
  await expect(region).toContainText(
    'Loading it sends data such as your IP address to film.example.',
  );
});

test('without a service nothing is allowed for good: its category lets in others as well', async ({
  page,
}) => {
  await show(page, embed());
  await expect(placeholder(page, 'Content from A film').getByRole('button')).toHaveText([
    'Load this once',
  ]);
});

test('speaks the page’s language, and the site’s own words before ours', async ({ page }) => {
  site.set(
    '/',
    pageWith(embed(service), {
      config: { ...config, messages: { embed: { once: 'Nur diesen Film' } } },
    }).replace('<html>', '<html lang="de-AT">'),
  );
  await page.goto(site.url);
  const region = placeholder(page, 'Inhalt von Tube');
  await expect(region.getByRole('button')).toHaveText(['Nur diesen Film', 'Tube immer erlauben']);
});

test('speaks a language from right to left where the browser asks for it', async ({ browser }) => {
  const page = await browser.newPage({ locale: 'ur-PK' });
  await show(page, embed(service));
  const region = placeholder(page, 'Tube کا مواد');
  await expect(region).toHaveAttribute('dir', 'rtl');
  await expect(region).toHaveAttribute('lang', 'ur');
  await expect(region.getByRole('button')).toHaveText([
    'ایک بار لوڈ کریں',
    'Tube کی ہمیشہ اجازت دیں',
  ]);
  await page.close();
});

test('speaks English, and says so, where the words of a language cannot be had', async ({
  page,
}) => {
  await page.route('**/locales/embeds/de.js', (route) => route.abort());
  await show(page, embed(service), { config: { ...config, language: 'de' } });
  await expect(placeholder(page)).toHaveAttribute('lang', 'en');
  await expect(placeholder(page).getByRole('button')).toHaveCount(2);
  const problems = await page.evaluate(() => Reflect.get(window, 'problems'));
  expect(problems).toMatchObject([{ code: 'language-not-loaded' }]);
});

test('"Load this once" opens this embed alone and grants nothing', async ({ page }) => {
  await show(page, embed(service) + embed(service, 'other'));
  await placeholder(page).first().getByRole('button', { name: 'Load this once' }).click();
  await expect(page.locator('#film')).toBeVisible();
  await expect(page.frameLocator('#film').getByText('film')).toBeVisible();
  await expect(page.locator('#other')).toBeHidden();
  await expect(placeholder(page)).toHaveCount(1);
  expect(framesAsked()).toEqual(['/frame.html?film']);
  const state = await page.evaluate(() => Reflect.get(window, 'consent').state.get());
  expect(state.services.tube.granted).toBe(false);
  expect(state.record).toBeNull();
});

test('"Always allow" grants the service, says how, and opens every embed of it', async ({
  page,
}) => {
  await show(page, embed(service) + embed(service, 'other') + embed('', 'third'));
  await placeholder(page).first().getByRole('button', { name: 'Always allow Tube' }).click();
  await expect(page.locator('#film')).toBeVisible();
  await expect(page.locator('#other')).toBeVisible();
  await expect(page.locator('#third')).toBeHidden();
  const { services, grants, record } = await page.evaluate(() =>
    Reflect.get(window, 'consent').state.get(),
  );
  expect(services.tube.granted).toBe(true);
  expect(grants.embeds.granted).toBe(false);
  expect(record.statements[0].via).toBe('embed');
});

test('"Always allow" that a script presses is not taken for a person’s act', async ({ page }) => {
  await show(page, embed(service));
  await placeholder(page)
    .getByRole('button', { name: 'Always allow Tube' })
    .evaluate((button: HTMLElement) => button.click());
  const { services, record } = await page.evaluate(() =>
    Reflect.get(window, 'consent').state.get(),
  );
  expect(services.tube.granted).toBe(true);
  expect(record.statements[0].via).toBe('extension');
});

test('an embed loaded once is shut when the visitor then refuses', async ({ page }) => {
  await show(page, embed(service));
  await placeholder(page).getByRole('button', { name: 'Load this once' }).click();
  await expect(page.locator('#film')).toBeVisible();
  await command(page, 'refresh');
  await expect(page.locator('#film')).toBeVisible();
  await command(page, 'rejectAll');
  await expect(page.locator('#film')).toBeHidden();
  await expect(placeholder(page)).toBeVisible();
});

test('comes back on withdrawal and goes on a new grant', async ({ page }) => {
  await show(page, embed(service));
  await expect(placeholder(page)).toBeVisible();
  for (let round = 0; round < 2; round += 1) {
    await command(page, 'acceptAll');
    await expect(page.frameLocator('#film').getByText('film')).toBeVisible();
    await expect(placeholder(page)).toHaveCount(0);
    await command(page, 'withdraw');
    await expect(placeholder(page)).toBeVisible();
    await expect(page.locator('#film')).not.toHaveAttribute('src');
  }
});

test('is not shown where the grant is there', async ({ page }) => {
  await show(page, embed(service), { accepted: true });
  await expect(page.frameLocator('#film').getByText('film')).toBeVisible();
  await expect(page.locator('consentry-embed')).toHaveCount(0);
});

test('an embed that nobody could see gets none', async ({ page }) => {
  await show(
    page,
    `${embed('style="display:none"')}<iframe id="pixel" width="1" height="1" style="border:0" data-category="embeds" data-src="/frame.html?p"></iframe>${embed('data-placeholder="none"', 'bare')}${embed(service, 'seen')}`,
  );
  await expect(placeholder(page)).toBeVisible();
  await expect(page.locator('consentry-embed:visible')).toHaveCount(1);
});

test('an embed in a closed tab gets one when the tab opens', async ({ page }) => {
  await show(page, `<section hidden>${embed(service)}</section>`);
  await expect(page.locator('consentry-embed')).toHaveCount(1);
  await expect(placeholder(page)).toBeHidden();
  await page.evaluate(() => document.querySelector('section')?.removeAttribute('hidden'));
  await expect(placeholder(page)).toBeVisible();
});

test('keyboard alone reaches both buttons, and focus goes into what was opened', async ({
  page,
}) => {
  await show(page, `<a href="#x">before</a>${embed(service)}<a href="#y">after</a>`);
  await expect(placeholder(page)).toBeVisible();
  const order: string[] = [];
  for (let step = 0; step < 5; step += 1) {
    await page.keyboard.press('Tab');
    order.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
  }
  expect(order).toEqual([
    'before',
    'Privacy policy of Tube',
    'Load this once',
    'Always allow Tube',
    'after',
  ]);
  await page.getByRole('button', { name: 'Load this once' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#film')).toBeFocused();
});

test('has no fault that axe knows of, in light and dark', async ({ page }) => {
  await show(page, `<main><h1>Film</h1>${embed(service)}</main>`, {});
  await expect(placeholder(page)).toBeVisible();
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe);
    const found = await page.evaluate(() => Reflect.get(window, 'axe').run('consentry-embed'));
    expect(found.violations.map(({ id }: { id: string }) => id)).toEqual([]);
  }
});

test('a page’s own rules do not reach into it', async ({ page }) => {
  await show(
    page,
    `<style>p, button, strong, a { color: red !important; font-size: 3px !important; opacity: 0 !important }</style>${embed(service)}`,
  );
  const button = placeholder(page).getByRole('button', { name: 'Load this once' });
  await expect(button).toBeVisible();
  expect(await button.evaluate((element) => getComputedStyle(element).fontSize)).toBe('16px');
  expect(await button.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
});

test.describe('keeps place and size', () => {
  const layouts: Record<string, string> = {
    inline: `text ${embed(service)} text`,
    block: `<style>iframe { display: block; margin: 2em auto }</style>${embed(service)}`,
    'full width': `<style>iframe { width: 100%; border: 0 }</style><section style="padding: 1em">${embed(service)}</section>`,
    'aspect ratio': `<style>iframe { width: 100%; height: auto; aspect-ratio: 16 / 9; border: 0 }</style>${embed(service)}`,
    'padded wrapper': `<style>div { position: relative; padding-top: 56% } iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }</style><div>${embed(service)}</div>`,
    'flex item': `<section style="display: flex; gap: 1em"><p>one</p>${embed(`${service} style="flex: 1"`)}<p>two</p></section>`,
    'grid item': `<section style="display: grid; grid-template: 'a b' / 1fr 2fr">${embed(`${service} style="grid-area: a; width: 100%"`)}<p style="grid-area: b">two</p></section>`,
    float: `<style>iframe { float: right; margin: 1em }</style>${embed(service)}<p>${'text '.repeat(200)}</p>`,
    video: `<video data-category="embeds" ${service} data-src="/v.mp4" width="400" height="225"></video>`,
  };
  const boxes = () => {
    const after = document.querySelector('#after');
    const embed =
      document.querySelector('consentry-embed') ?? document.querySelector('iframe, video');
    return [embed, after].map((element) => {
      const box = element?.getBoundingClientRect();
      return [box?.x, box?.y, box?.width, box?.height].map((value) => Math.round(value ?? -1));
    });
  };
  const isOver = () => {
    const [over, under] = ['consentry-embed', 'iframe, video'].map((name) => {
      const box = document.querySelector(name)?.getBoundingClientRect();
      return [box?.x, box?.y, box?.width, box?.height].map((value) => Math.round(value ?? -1));
    });
    return `${over}` === `${under}`;
  };
  for (const [name, body] of Object.entries(layouts)) {
    for (const width of [1000, 700]) {
      test(`${name}, ${width} wide`, async ({ page }) => {
        await page.setViewportSize({ width: 1000, height: 800 });
        await show(page, `${body}<p id="after" style="clear: both">after</p>`);
        await expect(placeholder(page)).toBeVisible();
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => page.evaluate(isOver)).toBe(true);
        const covered = await page.evaluate(boxes);
        await command(page, 'acceptAll');
        await expect(page.locator('consentry-embed')).toHaveCount(0);
        expect(await page.evaluate(boxes)).toEqual(covered);
      });
    }
  }
});

test.describe('moving pages', () => {
  test('an embed that a framework removes takes its placeholder with it', async ({ page }) => {
    await show(page, `<main>${embed(service)}</main>`);
    await expect(placeholder(page)).toBeVisible();
    await page.evaluate(() => document.getElementById('film')?.remove());
    await expect(page.locator('consentry-embed')).toHaveCount(0);
  });

  test('a restored copy of the page has one working placeholder', async ({ page }) => {
    await show(page, `<main>${embed(service)}</main>`);
    await expect(placeholder(page)).toBeVisible();
    await page.evaluate(() => {
      const main = document.querySelector('main');
      main?.replaceWith(main.cloneNode(true));
    });
    await expect(placeholder(page)).toHaveCount(1);
    await placeholder(page).getByRole('button', { name: 'Load this once' }).click();
    await expect(page.locator('#film')).toBeVisible();
  });

  test('late embeds get one, and the stop removes all', async ({ page }) => {
    await show(page, '<main></main>');
    await page.evaluate((html) => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = html;
    }, embed(service));
    await expect(placeholder(page)).toBeVisible();
    await page.evaluate(() => Reflect.get(window, 'stopGating')());
    await expect(page.locator('consentry-embed')).toHaveCount(0);
    await expect(page.locator('#film')).toBeVisible();
    expect(framesAsked()).toEqual([]);
  });

  test('its style sheet goes with the last one and leaves the page’s own', async ({ page }) => {
    await show(page, embed(service) + embed('', 'other'));
    await page.evaluate(() => {
      document.adoptedStyleSheets = [new CSSStyleSheet(), ...document.adoptedStyleSheets];
    });
    const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
    await expect(page.locator('consentry-embed')).toHaveCount(2);
    expect(await sheets()).toBe(2);
    await command(page, 'save', { tube: 'granted' });
    await expect(page.locator('consentry-embed')).toHaveCount(1);
    expect(await sheets()).toBe(2);
    await page.evaluate(() => Reflect.get(window, 'stopGating')());
    expect(await sheets()).toBe(1);
  });
});

test('a service beside a category that is not its own cannot be allowed for good here', async ({
  page,
}) => {
  await show(page, embed(service).replace('data-category="', 'data-category="advertising '), {
    config: { ...config, categories: { advertising: {}, embeds: {} } },
  });
  await expect(placeholder(page).getByRole('button')).toHaveText(['Load this once']);
  await command(page, 'save', { tube: 'granted' });
  await expect(placeholder(page)).toBeVisible();
  await command(page, 'save', { advertising: 'granted' });
  await expect(page.locator('#film')).toHaveAttribute('src');
});

test('after opting out of sale there is "once" but no "always"', async ({ page }) => {
  await show(page, embed(service));
  await expect(placeholder(page)).toBeVisible();
  await command(page, 'acceptAll');
  await command(page, 'optOut');
  await expect(placeholder(page).getByRole('button')).toHaveText(['Load this once']);
});

test('a picture of the site’s own is shown, one from elsewhere is not asked for', async ({
  page,
}) => {
  await show(
    page,
    embed(`${service} data-placeholder-image="/pixel.png?own"`) +
      embed(`${service} data-placeholder-image="http://127.0.0.1:1/p.png"`, 'other'),
  );
  await expect(page.locator('consentry-embed')).toHaveCount(2);
  await expect(page.locator('consentry-embed img')).toHaveCount(1);
  await expect.poll(() => site.requests).toContain('/pixel.png?own');
});
