import { expect, type Page, test } from 'playwright/test';
import { type Site, serve } from './gating-page.js';
import { consentScript, snippet } from './integrations-page.js';

let site: Site;
test.beforeEach(async () => {
  site = await serve();
});
test.afterEach(() => site.close());

/** Calls a command of the page's consent. */
const command = (page: Page, name: string, ...args: unknown[]): Promise<void> =>
  page.evaluate(
    ([call, values]) => void Reflect.get(window, 'consent')[call as string](...(values as [])),
    [name, args] as const,
  );
const problems = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => Reflect.get(window, 'problems'));

const html = (head: string, body = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>t</title>${head}</head><body>${body}</body></html>`;

test.describe('the head snippet of Consent Mode', () => {
  /** A tag that notes which consent stands when it first runs, as Google's would. */
  const tag = `window.seen = dataLayer.filter((entry) => entry[0] === 'consent').map((entry) => [entry[1], entry[2].ad_storage, entry[2].analytics_storage]);`;

  async function open(page: Page, script: string): Promise<void> {
    const text = await snippet(
      './src/integrations/consent-mode-snippet.js',
      'consentModeSnippet()',
    );
    site.set('/tag.js', { body: tag, type: 'text/javascript' });
    site.set('/', html(`<script>${text}</script>${script}<script src="/tag.js"></script>`));
    await page.goto(site.url);
  }
  const seen = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'seen'));
  const denied = [['default', 'denied', 'denied']];

  test('keeps tags denied while our script is late by three seconds', async ({ page }) => {
    await page.route('**/ours.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await route.fulfill({ body: '' });
    });
    await open(page, '<script src="/ours.js" async></script>');
    expect(await seen(page)).toEqual(denied);
  });

  test('keeps tags denied when our script is blocked', async ({ page }) => {
    await page.route('**/ours.js', (route) => route.abort('blockedbyclient'));
    await open(page, '<script src="/ours.js"></script>');
    expect(await seen(page)).toEqual(denied);
  });

  test('keeps tags denied when our script is not there', async ({ page }) => {
    await open(page, '<script src="/missing.js"></script>');
    expect(await seen(page)).toEqual(denied);
  });

  test('is followed by a stored choice before the next tag runs', async ({ page }) => {
    const ours = await consentScript(
      `import { consentMode } from './src/integrations/consent-mode.js';`,
      'consentMode(consent);',
    );
    site.set('/ours.js', { body: ours, type: 'text/javascript' });
    await open(page, '<script src="/ours.js"></script>');
    expect(await seen(page)).toEqual(denied);
    await command(page, 'acceptAll');
    await page.reload();
    expect(await seen(page)).toEqual([...denied, ['update', 'granted', 'granted']]);
    await command(page, 'withdraw');
    await page.reload();
    expect(await seen(page)).toEqual([...denied, ['update', 'denied', 'denied']]);
    expect(await problems(page)).toEqual([]);
  });

  test('a choice in another tab is heard in this one', async ({ page, context }) => {
    const ours = await consentScript(
      `import { consentMode } from './src/integrations/consent-mode.js';`,
      'consentMode(consent);',
    );
    site.set('/ours.js', { body: ours, type: 'text/javascript' });
    await open(page, '<script src="/ours.js"></script>');
    const other = await context.newPage();
    await other.goto(site.url);
    await command(other, 'acceptAll');
    await other.close();
    await page.bringToFront();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect
      .poll(() =>
        page.evaluate(() => {
          const last = Reflect.get(window, 'dataLayer').at(-1);
          return [last[0], last[1], last[2].ad_storage];
        }),
      )
      .toEqual(['consent', 'update', 'granted']);
  });
});

test.describe('frames', () => {
  /** A frame that finds the locator as vendors do, and asks. Answers end up on the top window. */
  const asker = (api: string, call: string, kind: string): string => `<!doctype html><script>
    let found = window;
    for (let up = window; ; up = up.parent) {
      try { if (up.frames['__${api}Locator']) { found = up; break; } } catch {}
      if (up === window.top) break;
    }
    addEventListener('message', ({ data }) => {
      const answer = (typeof data === 'string' ? JSON.parse(data) : data).__${api}Return;
      if (answer) parent.postMessage({ heard: typeof data, answer }, '*');
    });
    const call = { __${api}Call: ${call} };
    found.postMessage(${kind === 'text' ? 'JSON.stringify(call)' : 'call'}, '*');
  </script>`;
  const recorder = `<script>window.heard = [];
    addEventListener('message', ({ data }) => data && data.heard && heard.push(data));</script>`;

  async function open(page: Page, head: string, frame: string, sandbox = ''): Promise<void> {
    site.set('/frame', frame);
    site.set('/', html(recorder + head, `<iframe src="/frame" ${sandbox}></iframe>`));
    await page.goto(`${site.url}/?place=US-CA`);
  }
  const heard = (page: Page): Promise<{ heard: string; answer: Record<string, unknown> }[]> =>
    page.evaluate(() => Reflect.get(window, 'heard'));

  for (const kind of ['text', 'object']) {
    test(`__gpp answers a frame's ${kind}, events included`, async ({ page }) => {
      const ours = await consentScript(
        `import { gpp } from './src/integrations/gpp/gpp.js';`,
        'gpp(consent);',
      );
      site.set('/ours.js', { body: ours, type: 'text/javascript' });
      const call = `{ command: 'addEventListener', callId: 7, version: '1.1' }`;
      await open(page, '<script src="/ours.js"></script>', asker('gpp', call, kind));
      await expect.poll(async () => (await heard(page)).length).toBe(1);
      await command(page, 'optOut');
      await expect.poll(async () => (await heard(page)).length).toBe(4);
      const answers = await heard(page);
      expect(
        answers.map(({ answer }) => Reflect.get(Object(answer['returnValue']), 'eventName')),
      ).toEqual(['listenerRegistered', 'signalStatus', 'sectionChange', 'signalStatus']);
      for (const { heard: type, answer } of answers) {
        expect(type).toBe(kind === 'text' ? 'string' : 'object');
        expect(answer).toMatchObject({ callId: 7, success: true });
      }
    });
  }

  test('a frame is answered while the rest of the page is still on its way', async ({ page }) => {
    const ours = await consentScript(
      `import { gpp } from './src/integrations/gpp/gpp.js';`,
      'gpp(consent);',
    );
    site.set('/ours.js', { body: ours, type: 'text/javascript' });
    site.set('/frame', asker('gpp', `{ command: 'ping', callId: 1, version: '1.1' }`, 'object'));
    const frameThenRest = '<iframe src="/frame"></iframe><script src="/rest.js"></script>';
    site.set('/', html(`${recorder}<script src="/ours.js"></script>`, frameThenRest));
    // The parser stands still, and DOMContentLoaded waits, until the frame has its answer.
    await page.route('**/rest.js', async (route) => {
      await expect.poll(async () => (await heard(page)).length).toBe(1);
      await route.fulfill({ body: '' });
    });
    await page.goto(`${site.url}/?place=US-CA`);
    expect(await heard(page)).toMatchObject([{ answer: { callId: 1, success: true } }]);
  });

  test('a frame is answered in a body that replaced the first', async ({ page }) => {
    const ours = await consentScript(
      `import { gpp } from './src/integrations/gpp/gpp.js';`,
      'gpp(consent);',
    );
    site.set('/ours.js', { body: ours, type: 'text/javascript' });
    const call = `{ command: 'ping', callId: 1, version: '1.1' }`;
    await open(page, '<script src="/ours.js"></script>', asker('gpp', call, 'text'));
    await expect.poll(async () => (await heard(page)).length).toBe(1);
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = '<iframe src="/frame"></iframe>';
      document.body.replaceWith(body);
    });
    await expect.poll(async () => (await heard(page)).length).toBe(2);
  });

  test('a sandboxed frame is answered too', async ({ page }) => {
    const ours = await consentScript(
      `import { gpp } from './src/integrations/gpp/gpp.js';`,
      'gpp(consent);',
    );
    site.set('/ours.js', { body: ours, type: 'text/javascript' });
    const call = `{ command: 'getField', parameter: 'usca.SaleOptOut', callId: 'a' }`;
    const frame = asker('gpp', call, 'object').replace(
      'let found = window;',
      'let found = parent;',
    );
    await open(page, '<script src="/ours.js"></script>', frame, 'sandbox="allow-scripts"');
    await expect
      .poll(() => heard(page))
      .toMatchObject([{ answer: { returnValue: 2, callId: 'a' } }]);
  });

  test('the inline stub answers at once, and the API takes over what it kept', async ({ page }) => {
    const stub = await snippet('./src/integrations/gpp/stub.js', 'gppStubSnippet()');
    const ours = await consentScript(
      `import { gpp } from './src/integrations/gpp/gpp.js';`,
      'gpp(consent);',
    );
    site.set('/ours.js', { body: ours, type: 'text/javascript' });
    const early = `<script>window.events = [];
      __gpp('ping', (ping) => events.push(ping.cmpStatus));
      __gpp('addEventListener', ({ eventName, data, pingData }) =>
        events.push([eventName, data, pingData.gppString.slice(0, 6)]));</script>`;
    await page.goto('about:blank');
    site.set('/', html(`<script>${stub}</script>${early}<script src="/ours.js"></script>`));
    await page.goto(`${site.url}/?place=US-CA`);
    expect(await page.evaluate(() => Reflect.get(window, 'events'))).toEqual([
      'stub',
      ['listenerRegistered', true, ''],
      ['cmpStatus', 'loaded', expect.any(String)],
      ['sectionChange', 'usca', 'DBABBg'],
      ['signalStatus', 'ready', 'DBABBg'],
    ]);
    await expect(page.locator('iframe[name=__gppLocator]')).toHaveCount(1);
    const answers = await page.evaluate(
      () =>
        new Promise((resolve) => {
          let count = 0;
          window.addEventListener('message', ({ data }) => {
            if (data === 'heard') window.postMessage('last', '*');
            else if (data === 'last') resolve(count);
            else if (Object(data).__gppReturn) count++;
          });
          window.postMessage({ __gppCall: { command: 'ping', callId: 1 } }, '*');
          // Goes out when the call has been heard, behind every answer to it.
          window.postMessage('heard', '*');
        }),
    );
    expect(answers).toBe(1);
  });

  test('__uspapi answers a frame', async ({ page }) => {
    const ours = await consentScript(
      `import { usp } from './src/integrations/usp.js';`,
      'usp(consent);',
    );
    site.set('/ours.js', { body: ours, type: 'text/javascript' });
    const call = `{ command: 'getUSPData', version: 1, callId: 1 }`;
    await open(page, '<script src="/ours.js"></script>', asker('uspapi', call, 'text'));
    await expect
      .poll(() => heard(page))
      .toMatchObject([{ answer: { returnValue: { version: 1, uspString: '1YNN' }, callId: 1 } }]);
  });

  test('messages that are none of ours are left alone', async ({ page }) => {
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(String(error)));
    const ours = await consentScript(
      `import { gpp } from './src/integrations/gpp/gpp.js';`,
      'gpp(consent);',
    );
    site.set('/ours.js', { body: ours, type: 'text/javascript' });
    site.set('/', html('<script src="/ours.js"></script>'));
    await page.goto(`${site.url}/?place=US-CA`);
    const returned = await page.evaluate(async () => {
      const answers: unknown[] = [];
      window.addEventListener('message', ({ data }) => {
        if (Object(data).__gppReturn) answers.push(data);
      });
      for (const message of [
        '__gppCall {',
        null,
        7,
        { __gppCall: null },
        'text',
        { __gppCall: 1 },
      ]) {
        window.postMessage(message, '*');
      }
      await new Promise((resolve) => {
        const done = new MessageChannel();
        done.port2.onmessage = resolve;
        window.addEventListener('message', ({ data }) => {
          if (data === 'last') done.port1.postMessage(0);
        });
        window.postMessage('last', '*');
      });
      return answers.length;
    });
    // `{ __gppCall: 1 }` is a call of no command, and answered as one.
    expect(returned).toBe(1);
    expect(failures).toEqual([]);
  });
});

test.describe('real libraries', () => {
  const cases = [
    {
      name: 'PostHog',
      imports: `import lib from 'posthog-js'; import { posthog } from './src/integrations/posthog.js';`,
      start: `lib.init('phc_test', { api_host: '/vendor', opt_out_capturing_by_default: true, opt_out_useragent_filter: true, autocapture: false, capture_pageview: false, disable_session_recording: true, advanced_disable_flags: true, disable_external_dependency_loading: true, request_batching: false, disable_compression: true });
        window.track = (name) => lib.capture(name); posthog(consent, { client: lib });`,
    },
    {
      name: 'Amplitude',
      imports: `import * as lib from '@amplitude/analytics-browser'; import { amplitude } from './src/integrations/amplitude.js';`,
      start: `lib.init('key', { serverUrl: location.origin + '/vendor', optOut: true, autocapture: false, flushIntervalMillis: 10, flushQueueSize: 1, fetchRemoteConfig: false, remoteConfig: { fetchRemoteConfig: false }, identityStorage: 'none' });
        window.track = (name) => lib.track(name); amplitude(consent, { client: lib });`,
    },
  ];
  for (const { name, imports, start } of cases) {
    test(`${name} sends nothing before, something after, nothing more`, async ({ page }) => {
      let received = '';
      await page.route('**/vendor**', (route) => {
        // Some send JSON, some put it into a form.
        received += decodeURIComponent(route.request().postData() ?? '');
        return route.fulfill({ json: { code: 200, status: 'Ok' } });
      });
      const ours = await consentScript(imports, start);
      site.set('/ours.js', { body: ours, type: 'text/javascript' });
      site.set('/', html('<script src="/ours.js"></script>'));
      await page.goto(site.url);
      const track = (name: string): Promise<void> =>
        page.evaluate((event) => void Reflect.get(window, 'track')(event), name);
      await track('before-consent');
      await page.waitForLoadState('networkidle');
      expect(received).toBe('');
      await command(page, 'acceptAll');
      await track('with-consent');
      await expect.poll(() => received).toContain('with-consent');
      await command(page, 'withdraw');
      await track('after-withdrawal');
      // A second page of the same visitor, which has refused by now.
      await page.reload();
      await track('on-the-next-page');
      await page.waitForLoadState('networkidle');
      // Consent for one event more: what the library had kept back would come with it or before it.
      await command(page, 'acceptAll');
      await track('with-consent-again');
      await expect.poll(() => received).toContain('with-consent-again');
      for (const name of ['before-consent', 'after-withdrawal', 'on-the-next-page']) {
        expect(received).not.toContain(name);
      }
      expect(await problems(page)).toEqual([]);
    });
  }
});
