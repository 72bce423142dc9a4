import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import {
  consentModeSnippet,
  type SnippetOptions,
} from '../../../src/integrations/consent-mode-snippet.js';

/** Runs the snippet as a page would and gives what a Google tag finds. */
function run(options?: SnippetOptions, gpc?: boolean): unknown[][] {
  const page: Record<string, unknown> = { navigator: { globalPrivacyControl: gpc } };
  page['window'] = page;
  runInNewContext(consentModeSnippet(options), page);
  const layer = page[options?.dataLayer ?? 'dataLayer'] as ArrayLike<unknown>[];
  return layer.map((entry) => {
    expect(Object.prototype.toString.call(entry)).toBe('[object Arguments]');
    return JSON.parse(JSON.stringify(Array.from(entry))) as unknown[];
  });
}

const all = (value: string) => ({
  ad_storage: value,
  ad_user_data: value,
  ad_personalization: value,
  analytics_storage: value,
  functionality_storage: value,
  personalization_storage: value,
  security_storage: 'granted',
  wait_for_update: 500,
});

test('denies everything everywhere and redacts ads', () => {
  expect(run()).toEqual([
    ['consent', 'default', all('denied')],
    ['set', 'ads_data_redaction', true],
  ]);
});

test('takes under 400 bytes, with a region too', () => {
  expect(Buffer.byteLength(consentModeSnippet())).toBeLessThan(400);
});

describe('places where silence counts as yes', () => {
  test('come first, and everywhere else stays denied', () => {
    expect(run({ grantedIn: ['US', 'CA-ON'] }).slice(0, 2)).toEqual([
      ['consent', 'default', { ...all('granted'), region: ['US', 'CA-ON'] }],
      ['consent', 'default', all('denied')],
    ]);
  });

  test('are no exception under Global Privacy Control', () => {
    expect(run({ grantedIn: ['US'] }, true)).toEqual(run());
  });
});

test('options reach the commands', () => {
  expect(
    run({ waitForUpdate: 900, redactAds: false, urlPassthrough: true, dataLayer: 'layer-2' }),
  ).toEqual([
    ['consent', 'default', { ...all('denied'), wait_for_update: 900 }],
    ['set', 'url_passthrough', true],
  ]);
});

test('leaves `gtag` to the page and keeps what is in the data layer', () => {
  const page: Record<string, unknown> = { navigator: {}, dataLayer: [{ user: 1 }] };
  page['window'] = page;
  runInNewContext(`${consentModeSnippet()};gtag('js', 1)`, page);
  expect((page['dataLayer'] as unknown[]).length).toBe(4);
  expect((page['dataLayer'] as unknown[])[0]).toEqual({ user: 1 });
});

test('cannot end the script element it stands in', () => {
  const text = consentModeSnippet({ dataLayer: '</script>', grantedIn: ['</script>'] });
  expect(text).not.toContain('<');
  expect(run({ dataLayer: '</script>' })).toHaveLength(2);
});
