// What every vendor hears, in which order, for whatever visitors do: one page for each story, with
// all integrations at once and a recorder in the place of every vendor.

import { expect, type Page, test } from 'playwright/test';
import { type Site, serve } from './gating-page.js';
import { consentScript } from './integrations-page.js';
import { imports, recorders, start } from './integrations-recorders.js';

type Act = readonly [command: string, ...args: unknown[]];
/** Whether advertising, analytics, and everything else may run. */
type Answer = readonly [ads: boolean, statistics: boolean, comfort: boolean];

/** What a visitor does, and the answers that follow: at the start, then after every act. */
interface Story {
  readonly name: string;
  readonly query?: string;
  /** On an earlier page of the same visitor. */
  readonly earlier?: readonly Act[];
  readonly acts?: readonly Act[];
  /** Whether the acts are done in another tab. */
  readonly elsewhere?: boolean;
  readonly answers: readonly Answer[];
  /** Whether the visitor had decided when the page began. */
  readonly isDecided?: boolean;
  readonly gppEvents: readonly string[];
  readonly tcf: readonly (readonly [event: string, purposes: string, vendor: boolean])[];
}

const none: Answer = [false, false, false];
const all: Answer = [true, true, true];
const allButAds: Answer = [false, true, true];
const statistics: Answer = [false, true, false];

const allPurposes = '1,2,3,4,5,6,7,8,9,10,11';
const asked = ['cmpuishown', '', false] as const;
const yes = ['useractioncomplete', allPurposes, true] as const;
const no = ['useractioncomplete', '', false] as const;
const answered = ['cmpDisplayStatus: disabled', 'signalStatus: ready'];
const changed = ['signalStatus: not ready', 'sectionChange: usca', 'signalStatus: ready'];

const stories: readonly Story[] = [
  { name: 'no choice', answers: [none], gppEvents: [], tcf: [asked] },
  {
    name: 'accept',
    acts: [['acceptAll']],
    answers: [none, all],
    gppEvents: answered,
    tcf: [asked, yes],
  },
  {
    name: 'accept twice',
    acts: [['acceptAll'], ['acceptAll']],
    answers: [none, all, all],
    gppEvents: answered,
    tcf: [asked, yes],
  },
  {
    name: 'reject',
    acts: [['rejectAll']],
    answers: [none, none],
    gppEvents: answered,
    tcf: [asked, no],
  },
  {
    name: 'save analytics only',
    acts: [
      [
        'save',
        {
          analytics: 'granted',
          advertising: 'denied',
          functional: 'denied',
          security: 'denied',
          embeds: 'denied',
        },
      ],
    ],
    answers: [none, statistics],
    gppEvents: answered,
    tcf: [asked, ['useractioncomplete', '8,9', false]],
  },
  {
    name: 'accept, withdraw, accept again',
    acts: [['acceptAll'], ['withdraw'], ['acceptAll']],
    answers: [none, all, none, all],
    gppEvents: answered,
    tcf: [asked, yes, no, yes],
  },
  {
    name: 'accept, then withdraw advertising alone',
    acts: [['acceptAll'], ['withdraw', 'advertising']],
    answers: [none, all, allButAds],
    gppEvents: answered,
    tcf: [asked, yes, ['useractioncomplete', '5,6,8,9,11', false]],
  },
  {
    name: 'reload after accept',
    earlier: [['acceptAll']],
    answers: [all],
    isDecided: true,
    gppEvents: [],
    tcf: [['tcloaded', allPurposes, true]],
  },
  {
    name: 'reload after reject',
    earlier: [['rejectAll']],
    answers: [none],
    isDecided: true,
    gppEvents: [],
    tcf: [['tcloaded', '', false]],
  },
  {
    name: 'the signal, after accept on an earlier page',
    query: 'gpc=1',
    earlier: [['acceptAll']],
    answers: [allButAds],
    isDecided: true,
    gppEvents: [],
    // The conflict is being shown.
    tcf: [['cmpuishown', '5,6,8,9,11', false]],
  },
  {
    name: 'accept in another tab, then withdraw there',
    acts: [['acceptAll'], ['withdraw']],
    elsewhere: true,
    answers: [none, all, none],
    gppEvents: answered,
    tcf: [asked, yes, no],
  },
  { name: 'silence in California', query: 'place=US-CA', answers: [all], gppEvents: [], tcf: [] },
  {
    name: 'the signal in California',
    query: 'place=US-CA&gpc=1',
    answers: [allButAds],
    isDecided: true,
    gppEvents: [],
    tcf: [],
  },
  {
    name: 'opt-out and back in California',
    query: 'place=US-CA',
    acts: [['optOut'], ['optBackIn']],
    answers: [all, allButAds, all],
    gppEvents: [...changed, ...changed],
    tcf: [],
  },
  {
    name: 'opt-out in another tab in California',
    query: 'place=US-CA',
    acts: [['optOut']],
    elsewhere: true,
    answers: [all, allButAds],
    gppEvents: changed,
    tcf: [],
  },
];

/** What one vendor of one question hears. */
interface Words {
  /** Which of the three answers decides. */
  readonly by: 0 | 1;
  /** At the start, before a choice. */
  readonly silent: readonly unknown[];
  /** At the start, after a refusal on an earlier page. */
  readonly refused: readonly unknown[];
  /** At the start, where it may run. */
  readonly running: readonly unknown[];
  readonly grant: readonly unknown[];
  readonly deny: readonly unknown[];
}

const features = ['events', 'views'];
const outOfMixpanel = ['opt_out_tracking', { delete_user: false, clear_persistence: true }];
// biome-ignore format: a table
const vendors: Readonly<Record<string, Words>> = {
  uetq: {
    by: 0,
    silent: ['consent', 'default', { ad_storage: 'denied' }],
    refused: ['consent', 'default', { ad_storage: 'denied' }],
    running: ['consent', 'default', { ad_storage: 'denied' }, 'consent', 'update', { ad_storage: 'granted' }],
    grant: ['consent', 'update', { ad_storage: 'granted' }],
    deny: ['consent', 'update', { ad_storage: 'denied' }],
  },
  ttq: { by: 0, silent: [['holdConsent']], refused: [['revokeConsent']], running: [['grantConsent']], grant: [['grantConsent']], deny: [['revokeConsent']] },
  matomo: {
    by: 1,
    silent: [['requireConsent']],
    refused: [['requireConsent']],
    running: [['requireConsent'], ['setConsentGiven']],
    grant: [['setConsentGiven']],
    deny: [['forgetConsentGiven'], ['deleteCookies']],
  },
  posthog: { by: 1, silent: [['opt_out_capturing']], refused: [['opt_out_capturing']], running: [['opt_in_capturing']], grant: [['opt_in_capturing']], deny: [['opt_out_capturing']] },
  mixpanel: { by: 1, silent: [outOfMixpanel], refused: [outOfMixpanel], running: [['opt_in_tracking']], grant: [['opt_in_tracking']], deny: [outOfMixpanel] },
  countly: { by: 1, silent: [], refused: [], running: [['add_consent', features]], grant: [['add_consent', features]], deny: [['remove_consent', features]] },
  amplitude: { by: 1, silent: [['setOptOut', true]], refused: [['setOptOut', true]], running: [['setOptOut', false]], grant: [['setOptOut', false]], deny: [['setOptOut', true]] },
};

/** The words of a vendor in a story. */
function sequence({ by, silent, refused, running, grant, deny }: Words, story: Story): unknown[] {
  return story.answers.flatMap((answer, index) => {
    const before = story.answers[index - 1];
    if (!before) return answer[by] ? running : story.isDecided ? refused : silent;
    if (answer[by] === before[by]) return [];
    return answer[by] ? grant : deny;
  });
}

/** Answers without those that repeat the one before. */
const steps = ({ answers }: Story): readonly Answer[] =>
  answers.filter((answer, index) => `${answer}` !== `${answers[index - 1]}`);
const isUs = ({ query = '' }: Story): boolean => query.includes('US-');
const word = (isYes: boolean): string => (isYes ? 'granted' : 'denied');

function consentModeOf(story: Story): unknown[] {
  const types = ([ads, analytics, comfort]: Answer, more?: object) => ({
    ad_storage: word(ads),
    ad_user_data: word(ads),
    ad_personalization: word(ads),
    analytics_storage: word(analytics),
    functionality_storage: word(comfort),
    personalization_storage: word(comfort),
    security_storage: 'granted',
    ...more,
  });
  const restrict = (on: boolean) => [
    'set',
    {
      restricted_data_processing: on,
      allow_google_signals: !on,
      allow_ad_personalization_signals: !on,
    },
  ];
  const [first = none, ...later] = story.answers;
  let last = first;
  let isSaid = story.isDecided === true || first.includes(true);
  const head = [
    ['consent', 'default', types(none, { wait_for_update: 500 })],
    ['set', 'ads_data_redaction', true],
    ...(isUs(story) && !first[0] ? [restrict(true)] : []),
    ...(isSaid ? [['consent', 'update', types(first)]] : []),
  ];
  return [
    ...head,
    ...later.flatMap((answer) => {
      // A refusal says the same again, once, so that tags that wait need not wait on.
      if (`${answer}` === `${last}` && isSaid) return [];
      const isTurned = isUs(story) && answer[0] !== last[0];
      last = answer;
      isSaid = true;
      return [...(isTurned ? [restrict(!answer[0])] : []), ['consent', 'update', types(answer)]];
    }),
  ];
}

function metaOf(story: Story): unknown[] {
  const limit = ['dataProcessingOptions', ['LDU'], 0, 0];
  const words = story.answers.map(([ads]) => ads);
  return words.flatMap((ads, index) => {
    if (index > 0 && ads === words[index - 1]) return [];
    const isLifted = isUs(story) && ads && index > 0;
    return [
      ...(isUs(story) && !ads ? [limit] : []),
      ...(isLifted ? [['dataProcessingOptions', []]] : []),
      ['consent', ads ? 'grant' : 'revoke'],
    ];
  });
}

const clarityOf = (story: Story): unknown[] =>
  steps(story)
    .map(([ads, analytics]) => [
      'consentv2',
      { ad_Storage: word(ads), analytics_Storage: word(analytics) },
    ])
    .filter((call, index, calls) => JSON.stringify(call) !== JSON.stringify(calls[index - 1]));

function hubspotOf(story: Story): { hubspot: unknown[]; hubspotTracking: unknown[] } {
  const said = steps(story);
  return {
    hubspot: said.flatMap((answer, index) => [
      [
        'setHubSpotConsent',
        { analytics: answer[1], advertisement: answer[0], functionality: answer[2] },
      ],
      ...(index > 0 && !answer.includes(true) ? [['revokeCookieConsent']] : []),
    ]),
    hubspotTracking: said.flatMap(([, analytics], index) =>
      index === 0 || analytics === said[index - 1]?.[1]
        ? []
        : [['doNotTrack', ...(analytics ? [{ track: true }] : [])]],
    ),
  };
}

const shopifyOf = (story: Story): unknown[] =>
  steps(story).map(([ads, analytics, comfort]) => ({
    analytics,
    marketing: ads,
    preferences: comfort,
    sale_of_data: ads,
  }));

/** Steps in which a vendor without a consent call hears what the page says. */
const heardBy = (story: Story, by: 0 | 1): number[] =>
  story.answers.flatMap((answer, index) => (answer[by] ? [index] : []));

/** Segment takes whoever grants again for somebody new. */
const segmentOf = ({ answers }: Story): unknown[] =>
  answers.flatMap((answer, index) => {
    const isAgain = answers.slice(0, index).some((before) => before[1]) && !answers[index - 1]?.[1];
    return answer[1] ? [...(isAgain ? ['reset'] : []), index] : [];
  });

/** A mark in local storage once the visitor has refused; none before a choice. */
const marksOf = (story: Story, value: string): unknown[] =>
  story.answers.map(([, analytics], index) =>
    analytics || (index === 0 && !story.isDecided) ? null : value,
  );

const expectation = (story: Story): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(vendors).map(([name, words]) => {
      const calls = sequence(words, story);
      return [name, calls.length > 0 ? calls : undefined];
    }),
  ),
  consentMode: consentModeOf(story),
  fbq: metaOf(story),
  clarity: clarityOf(story),
  ...hubspotOf(story),
  shopify: shopifyOf(story),
  ...Object.fromEntries(
    ['pintrk', 'snaptr', 'rdt', 'twq', 'lintrk'].map((name) => {
      const heard = heardBy(story, 0).map((index) => [index]);
      return [name, heard.length > 0 ? heard : undefined];
    }),
  ),
  segment: segmentOf(story).length > 0 ? segmentOf(story) : undefined,
  partner: story.answers.map(([ads]) => (ads ? '42' : null)),
  'ga-disable-G-1': story.answers.map(([, analytics]) => !analytics),
  plausible_ignore: marksOf(story, 'true'),
  'umami.disabled': marksOf(story, '1'),
  form: story.answers.map(([, , comfort]) => (comfort ? 'notice' : 'alternative, form hidden')),
  usp: story.answers.map(([ads]) => (isUs(story) ? (ads ? '1YNN' : '1YYN') : '1---')),
  saleOptOut: story.answers.map(([ads]) => (isUs(story) ? (ads ? 2 : 1) : null)),
  gpp: ['listenerRegistered: true', ...story.gppEvents],
  tcf: isUs(story)
    ? [[false, 'tcloaded', '', false]]
    : story.tcf.map(([event, consents, vendor]) => [true, event, consents, vendor]),
});

let site: Site;
let script: string | undefined;
test.beforeEach(async () => {
  site = await serve();
  script ??= await consentScript(imports, start);
  site.set('/ours.js', { body: script, type: 'text/javascript' });
  site.set('/vendors.js', { body: recorders, type: 'text/javascript' });
});
test.afterEach(() => site.close());

const form = '<form data-recaptcha action="/contact"><button>Send</button></form>';
const pageOf = (head: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>t</title></head><body>${form}${head}<script src="/ours.js"></script></body></html>`;

const act = (page: Page, [command, ...args]: Act): Promise<void> =>
  page.evaluate(
    ([name, values]) => {
      const consent = Reflect.get(window, 'consent');
      if (name === 'optBackIn') consent.requestOptIn().confirm();
      else void consent[name as string](...(values as []));
    },
    [command, args] as const,
  );
const probe = (page: Page, step: number): Promise<void> =>
  page.evaluate((index) => Reflect.get(window, 'probe')(index), step);
const recording = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => Reflect.get(window, 'recording')());
const problems = (page: Page): Promise<{ code: string; path: string }[]> =>
  page.evaluate(() => Reflect.get(window, 'problems'));

for (const story of stories) {
  test(`every vendor hears its words: ${story.name}`, async ({ page, context }) => {
    site.set('/', pageOf('<script src="/vendors.js"></script>'));
    if (story.earlier) {
      const place = isUs(story) ? 'US-CA' : 'FR';
      await page.goto(`${site.url}/?place=${place}`);
      for (const step of story.earlier) await act(page, step);
      await page.goto('about:blank');
    }
    const url = `${site.url}/?${story.query ?? 'place=FR'}&tcf`;
    await page.goto(url);
    await probe(page, 0);
    const tab = story.elsewhere ? await context.newPage() : page;
    if (story.elsewhere) await tab.goto(url);
    for (const [index, step] of (story.acts ?? []).entries()) {
      await act(tab, step);
      if (story.elsewhere) {
        const [ads] = story.answers[index + 1] ?? none;
        await expect
          .poll(() => page.evaluate(() => Reflect.get(window, 'consent').has('advertising')))
          .toBe(ads);
      }
      await probe(page, index + 1);
    }
    const { dataLayer, ...heard } = await recording(page);
    expect(heard).toEqual(expectation(story));
    const ofAds = (dataLayer as { consentry: { granted: string[] } }[]).map(({ consentry }) =>
      consentry.granted.includes('advertising'),
    );
    expect(ofAds.filter((ads, index) => ads !== ofAds[index - 1])).toEqual(
      story.answers.map(([ads]) => ads).filter((ads, index, words) => ads !== words[index - 1]),
    );
    expect(await problems(page)).toEqual([]);
  });
}

/** Integrations that can fail by their vendor, as their reports name them. */
const reported = [
  'amplitude',
  'clarity',
  'consentMode',
  'countly',
  'dataLayer',
  'hubspot',
  'matomo',
  'metaPixel',
  'microsoftUet',
  'mixpanel',
  'posthog',
  'segment',
  'shopify',
  'tiktok',
];

test('vendors that throw are reported once each, and nobody else is harmed', async ({ page }) => {
  const thrower = `<script>
    const fail = () => { throw new Error('theirs') };
    const thrower = new Proxy(fail, { apply: fail, get: () => fail, has: () => true });
    for (const name of 'dataLayer eventLayer uetq clarity fbq ttq _paq _hsp posthog mixpanel amplitude Countly analytics'.split(' ')) window[name] = thrower;
    window.Shopify = { customerPrivacy: { setTrackingConsent: fail } };
    window.pintrk = (step) => (window.heard ??= []).push(step);
  </script>`;
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  site.set('/', pageOf(thrower));
  await page.goto(site.url);
  const hear = (step: string): Promise<void> =>
    page.evaluate((said) => Reflect.get(window, 'pintrk')(said), step);
  await act(page, ['acceptAll']);
  await hear('granted');
  await act(page, ['withdraw']);
  await hear('withdrawn');
  const found = await problems(page);
  expect(found.map(({ path }) => path).sort()).toEqual(
    reported.map((name) => `integrations.${name}`),
  );
  expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['integration-failed']));
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['granted']);
  expect(failures).toEqual([]);
});

test('vendors that come late hear the answer of that moment, and replacements hear it again', async ({
  page,
}) => {
  site.set('/', pageOf(''));
  await page.goto(site.url);
  await act(page, ['acceptAll']);
  const arrive = (): Promise<void> =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          Reflect.set(window, 'recorded', {});
          const script = document.createElement('script');
          script.src = '/vendors.js';
          script.onload = () => resolve();
          document.head.append(script);
        }),
    );
  const late = {
    ttq: [['grantConsent']],
    posthog: [['opt_in_capturing']],
    mixpanel: [['opt_in_tracking']],
    amplitude: [['setOptOut', false]],
    countly: [['add_consent', features]],
    fbq: [['consent', 'grant']],
    shopify: [{ analytics: true, marketing: true, preferences: true, sale_of_data: true }],
  };
  for (const _ of ['late', 'replaced']) {
    await arrive();
    expect(await recording(page)).toMatchObject(late);
  }
  await act(page, ['withdraw']);
  await probe(page, 1);
  const after = await recording(page);
  expect(after).toMatchObject({
    ttq: [['grantConsent'], ['revokeConsent']],
    fbq: [
      ['consent', 'grant'],
      ['consent', 'revoke'],
    ],
  });
  for (const name of ['pintrk', 'snaptr', 'rdt', 'twq', 'lintrk']) {
    expect(after[name], name).toBeUndefined();
  }
  expect(await problems(page)).toEqual([]);
});

test('vendors that may run and never come are missed once each', async ({ page }) => {
  await page.clock.install();
  site.set('/', pageOf(''));
  await page.goto(site.url);
  await page.clock.fastForward(60_000);
  expect(await problems(page)).toEqual([]);
  await act(page, ['acceptAll']);
  await page.clock.fastForward(10_000);
  await page.clock.fastForward(60_000);
  expect((await problems(page)).map(({ path }) => path).sort()).toEqual(
    [
      'amplitude',
      'countly',
      'metaPixel',
      'mixpanel',
      'posthog',
      'segment',
      'shopify',
      'tiktok',
    ].map((name) => `integrations.${name}`),
  );
});
