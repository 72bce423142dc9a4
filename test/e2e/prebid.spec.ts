// Prebid.js, its consent modules and its own judgement of them, over our `__gpp` and `__uspapi`.
// What counts is what a bidder is handed, and whether Prebid lets it sync and enrich.

import { expect, type Page, test } from 'playwright/test';
import { type Site, serve } from './gating-page.js';
import { consentScript, vendorScript } from './integrations-page.js';

/** Both answer before Prebid asks. */
const imports = `
import { gpp } from './src/integrations/gpp/gpp.js';
import { usp } from './src/integrations/usp.js';
`;

type Act = readonly [command: string, ...args: unknown[]];

/** One visitor: where, with which signal, what they did, and what has to come of it. */
interface Case {
  readonly name: string;
  readonly query: string;
  /** On an earlier page. */
  readonly earlier?: readonly Act[];
  readonly acts?: readonly Act[];
  readonly section: number;
  readonly mayAdvertise: boolean;
}

const optIn: Act = ['optBackIn'];
const cases: readonly Case[] = [
  { name: 'California, silence', query: 'place=US-CA', section: 8, mayAdvertise: true },
  {
    name: 'California, opted out',
    query: 'place=US-CA',
    acts: [['optOut']],
    section: 8,
    mayAdvertise: false,
  },
  {
    name: 'California, opted out and back in',
    query: 'place=US-CA',
    acts: [['optOut'], optIn],
    section: 8,
    mayAdvertise: true,
  },
  {
    name: 'California, the signal',
    query: 'place=US-CA&gpc=1',
    section: 8,
    mayAdvertise: false,
  },
  {
    name: 'California, the signal after a yes: a conflict is being shown',
    query: 'place=US-CA&gpc=1',
    earlier: [['acceptAll']],
    section: 8,
    mayAdvertise: false,
  },
  {
    name: 'California, back after opting out',
    query: 'place=US-CA',
    earlier: [['optOut']],
    section: 8,
    mayAdvertise: false,
  },
  {
    name: 'California, everything refused',
    query: 'place=US-CA',
    acts: [['rejectAll']],
    section: 8,
    mayAdvertise: false,
  },
  {
    name: 'California, advertising switched off',
    query: 'place=US-CA',
    acts: [['save', { advertising: 'denied', analytics: 'granted' }]],
    section: 8,
    mayAdvertise: false,
  },
  {
    name: 'California, accepted and withdrawn',
    query: 'place=US-CA',
    acts: [['acceptAll'], ['withdraw']],
    section: 8,
    mayAdvertise: false,
  },
  {
    name: 'California, fifteen years old',
    query: 'place=US-CA&age=15',
    section: 8,
    mayAdvertise: false,
  },
  { name: 'Virginia, silence', query: 'place=US-VA', section: 9, mayAdvertise: true },
  {
    name: 'Virginia, opted out',
    query: 'place=US-VA',
    acts: [['optOut']],
    section: 9,
    mayAdvertise: false,
  },
  { name: 'Colorado, silence', query: 'place=US-CO', section: 10, mayAdvertise: true },
  { name: 'Colorado, the signal', query: 'place=US-CO&gpc=1', section: 10, mayAdvertise: false },
  { name: 'Utah, silence', query: 'place=US-UT', section: 11, mayAdvertise: true },
  {
    name: 'Utah, opted out',
    query: 'place=US-UT',
    acts: [['optOut']],
    section: 11,
    mayAdvertise: false,
  },
  { name: 'Connecticut, silence', query: 'place=US-CT', section: 12, mayAdvertise: true },
  {
    name: 'Connecticut, the signal',
    query: 'place=US-CT&gpc=1',
    section: 12,
    mayAdvertise: false,
  },
  { name: 'Texas, silence', query: 'place=US-TX', section: 16, mayAdvertise: true },
  {
    name: 'Texas, opted out',
    query: 'place=US-TX',
    acts: [['optOut']],
    section: 16,
    mayAdvertise: false,
  },
  { name: 'New Jersey, silence', query: 'place=US-NJ', section: 21, mayAdvertise: true },
  {
    name: 'New Jersey, the signal',
    query: 'place=US-NJ&gpc=1',
    section: 21,
    mayAdvertise: false,
  },
  { name: 'an unknown state, silence', query: 'place=US', section: 7, mayAdvertise: true },
  {
    name: 'an unknown state, opted out',
    query: 'place=US',
    acts: [['optOut']],
    section: 7,
    mayAdvertise: false,
  },
];

let site: Site;
let script: Promise<string> | undefined;
let prebid: Promise<string> | undefined;
test.beforeEach(async () => {
  site = await serve();
  script ??= consentScript(imports, 'gpp(consent); usp(consent);');
  prebid ??= vendorScript('prebid');
  site.set('/ours.js', { body: await script, type: 'text/javascript' });
  site.set('/prebid.js', { body: await prebid, type: 'text/javascript' });
  site.set(
    '/',
    '<!doctype html><meta charset="utf-8"><title>t</title><script src="/ours.js"></script><script src="/prebid.js"></script>',
  );
});
test.afterEach(() => site.close());

/** What Prebid hands its bidders and lets them do. */
interface Auction {
  readonly string?: string;
  readonly sections?: readonly number[];
  readonly usp?: string;
  readonly regs?: unknown;
  readonly syncs: boolean;
  readonly enriches: boolean;
  readonly sendsIds: boolean;
  readonly sendsData: boolean;
  readonly advertising: boolean;
  readonly ours: string;
}

const auction = (page: Page): Promise<Auction> =>
  page.evaluate(() => Reflect.get(window, 'auction')());
const act = (page: Page, acts: readonly Act[] = []): Promise<void> =>
  page.evaluate((steps) => {
    const consent = Reflect.get(window, 'consent');
    for (const [command, ...args] of steps) {
      if (command === 'optBackIn') consent.requestOptIn().confirm();
      else void consent[command](...args);
    }
  }, acts);

test('concludes what our state says, and hands bidders our strings', async ({ page }) => {
  for (const { name, query, earlier, acts, section, mayAdvertise } of cases) {
    // Left first: a page that is being left may still write.
    await page.goto('about:blank');
    await page.context().clearCookies();
    if (earlier) {
      await page.goto(`${site.url}/?place=US-CA`);
      await act(page, earlier);
    }
    await page.goto(`${site.url}/?${query}`);
    await act(page, acts);
    const found = await auction(page);
    expect(found, name).toEqual({
      string: found.ours,
      sections: [section],
      usp: mayAdvertise ? '1YNN' : '1YYN',
      regs: expect.objectContaining({
        gpp: found.ours,
        gpp_sid: [section],
        ext: { us_privacy: mayAdvertise ? '1YNN' : '1YYN' },
      }),
      syncs: mayAdvertise,
      enriches: mayAdvertise,
      sendsIds: mayAdvertise,
      sendsData: mayAdvertise,
      advertising: mayAdvertise,
      ours: expect.stringMatching(/^DB\w+~/),
    });
  }
});

test('hears a change between two auctions of one page', async ({ page }) => {
  await page.goto(`${site.url}/?place=US-CA`);
  const before = await auction(page);
  await act(page, [['optOut']]);
  const after = await auction(page);
  await act(page, [optIn]);
  const again = await auction(page);
  expect([before, after, again].map(({ syncs, usp }) => [syncs, usp])).toEqual([
    [true, '1YNN'],
    [false, '1YYN'],
    [true, '1YNN'],
  ]);
  expect(before.string).not.toBe(after.string);
  expect(again.string).toBe(before.string);
});

test('is told outside the United States that no section applies', async ({ page }) => {
  await page.goto(`${site.url}/?place=FR`);
  await act(page, [['acceptAll']]);
  expect(await auction(page)).toMatchObject({ string: 'DBAA', sections: [-1], usp: '1---' });
});

test('waits for a visitor who is being asked, and then goes on with nothing: gate it', async ({
  page,
}) => {
  await page.goto(`${site.url}/?place=FR`);
  const found = await auction(page);
  expect(found.advertising).toBe(false);
  expect(found.string).toBeUndefined();
});
