// Drives a stock Firefox over WebDriver BiDi.

import { launch } from 'puppeteer-core';
import { type Engine, xpathOf } from './engine.js';

/** Starts Firefox without a window. */
export async function startFirefox({ firefox }: { readonly firefox: string }): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    extraPrefsFirefox: {
      // Asks nobody but the pages under test.
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'intl.accept_languages': 'en-US',
    },
  });
  // Nobody reads what Firefox writes, and with a full pipe it stands still.
  const own = browser.process();
  for (const stream of [own?.stdout, own?.stderr]) stream?.on('data', () => {}).resume();
  return {
    name: 'firefox',
    version: await browser.version(),
    async open() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      return {
        async goto(url) {
          await page.goto(url, { waitUntil: 'load' });
        },
        async reload() {
          await page.reload({ waitUntil: 'load' });
        },
        run: (inPage, ...values) => page.evaluate(inPage as never, ...(values as unknown as [])),
        click: (text) => page.locator(`::-p-xpath(${xpathOf(text)})`).click(),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
