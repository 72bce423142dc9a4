import { afterEach, expect, test } from 'vitest';
import type { Service, Settings } from '../../../src/core/types.js';
import { lint } from '../../../src/gating/lint.js';

const settings = {
  categories: [{ id: 'analytics' }, { id: 'embeds' }],
  services: [{ id: 'counter', category: 'analytics', match: ['*://counter.test/*'] }],
} as unknown as Settings;
const catalogue: Service[] = [
  { id: 'tube', name: 'Tube', category: 'embeds', match: ['*://*.tube.test/*'] },
  { id: 'shop', category: 'necessary', match: ['*://shop.test/*'] },
];

function codes(html: string): string[] {
  document.head.replaceChildren();
  document.body.innerHTML = html;
  return lint({ settings, catalogue }).map(({ code }) => code);
}

afterEach(() => {
  Reflect.deleteProperty(window, 'dataLayer');
});

test.each([
  [
    'a gate as it should be',
    '<script type="text/plain" data-category="analytics" src="https://counter.test/a.js"></script>',
    [],
  ],
  [
    'an embed as it should be',
    '<iframe data-category="embeds" data-src="https://tube.test/v"></iframe>',
    [],
  ],
  [
    'a script without the type',
    '<script data-category="analytics">1</script>',
    ['gate-ineffective'],
  ],
  ['a module', '<script type="module" data-category="analytics">1</script>', ['gate-ineffective']],
  [
    'a script that ran',
    '<script type="text/plain" data-consentry-ran data-category="analytics">1</script>',
    [],
  ],
  ['an embed with src', '<iframe data-category="embeds" src="/v"></iframe>', ['gate-ineffective']],
  [
    'an embed with src and data-src',
    '<iframe data-category="embeds" src="/v" data-src="/w"></iframe>',
    ['gate-ineffective'],
  ],
  ['an image with srcset', '<img data-category="embeds" srcset="/v 2x">', ['gate-ineffective']],
  [
    'a style sheet with href',
    '<link rel="stylesheet" data-category="analytics" href="/v">',
    ['gate-ineffective'],
  ],
  ['an embed that is open', '<iframe data-category="embeds" src="/v" data-src="/v"></iframe>', []],
  [
    'an embed that is blank until then',
    '<iframe data-category="embeds" src="about:blank" data-src="/v"></iframe>',
    [],
  ],
  [
    'a film with a picture',
    '<video data-category="embeds" poster="/own.jpg" data-src="/v"></video>',
    [],
  ],
  [
    'a misspelt category',
    '<script type="text/plain" data-category="analitics"></script>',
    ['unknown-category'],
  ],
  [
    'an unknown service',
    '<script type="text/plain" data-service="nobody"></script>',
    ['unknown-service'],
  ],
  [
    'a gate in user content',
    '<div data-consentry-ignore><script type="text/plain" data-category="analytics"></script></div>',
    ['gate-ignored'],
  ],
  [
    'a preload of a gated file',
    '<link rel="preload" as="script" href="/a.js"><script type="text/plain" data-category="analytics" src="/a.js"></script>',
    ['gate-preloaded'],
  ],
  [
    'a prefetch of a gated frame',
    '<link rel="prefetch" href="/v"><iframe data-category="embeds" data-src="/v"></iframe>',
    ['gate-preloaded'],
  ],
  [
    'a preload of something else',
    '<link rel="preload" as="script" href="/b.js"><script type="text/plain" data-category="analytics" src="/a.js"></script>',
    [],
  ],
  [
    'a configured service without a gate',
    '<script src="https://counter.test/a.js"></script>',
    ['service-ungated'],
  ],
  [
    'a known service without a gate',
    '<iframe src="https://www.tube.test/v"></iframe>',
    ['service-ungated'],
  ],
  ['a necessary service without a gate', '<script src="https://shop.test/pay.js"></script>', []],
  ['the site’s own script', '<script src="/app.js"></script>', []],
])('%s', (_name, html, expected) => {
  expect(codes(html)).toEqual(expected);
});

test.each([
  [
    'config first',
    [['js'], ['config', 'G-1'], ['consent', 'default', {}]],
    ['google-before-defaults'],
  ],
  [
    'defaults first',
    [
      ['consent', 'default', {}],
      ['config', 'G-1'],
    ],
    [],
  ],
  [
    'a tag manager first',
    [{ event: 'gtm.js' }, ['consent', 'default', {}]],
    ['google-before-defaults'],
  ],
  ['nothing yet', [], []],
])('Google: %s', (_name, queue, expected) => {
  Reflect.set(window, 'dataLayer', queue);
  expect(codes('')).toEqual(expected);
});
