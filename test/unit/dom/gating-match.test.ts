import { expect, test } from 'vitest';
import { matchesUrl } from '../../../src/gating/match.js';

test.each([
  ['*://*.example.com/*', 'https://cdn.example.com/a.js', true],
  ['*://*.example.com/*', 'https://example.com/', true],
  ['*://*.example.com/*', 'http://a.b.example.com/x?y', true],
  ['*://*.example.com/*', 'https://example.com.evil.test/', false],
  ['*://*.example.com/*', 'https://notexample.com/', false],
  ['*://*.example.com/*', 'https://evil.test/?u=https://a.example.com/', false],
  ['https://example.com/*', 'http://example.com/', false],
  ['*://example.com/js/*.js', 'https://example.com/js/a.js', true],
  ['*://example.com/js/*.js', 'https://example.com/css/a.js', false],
  ['*://www.google.*/ads/*', 'https://www.google.co.uk/ads/x', true],
  ['*://example.com/*/a/*', 'https://example.com/a/', false],
  ['*://example.com:8080/*', 'https://example.com:8080/x', true],
  ['*/pixel.gif*', 'https://any.test/pixel.gif?1', true],
  ['*://example.com/x', 'https://example.com/x', true],
  ['*://example.com/x', 'https://example.com/xy', false],
  ['*://example.com/*', 'not an address', false],
  ['', 'https://example.com/', false],
  ['example.com', 'https://example.com/a.js?b', true],
  ['example.com', 'https://cdn.example.com/', true],
  ['example.com', 'https://notexample.com/', false],
  ['example.com', 'https://evil.test/example.com', false],
  ['example.com:8080', 'http://example.com:8080/a.js', true],
  ['example.com:8080', 'http://example.com/a.js', false],
  ['example.com/js/*', 'https://cdn.example.com/js/a.js', true],
  ['example.com/js/*', 'https://example.com/css/a.css', false],
  ['https://example.com', 'https://example.com/a.js', true],
  ['https://example.com', 'https://cdn.example.com/a.js', false],
])('%s and %s: %s', (pattern, address, expected) => {
  expect(matchesUrl(pattern, address)).toBe(expected);
});

test('reads addresses without a host against the page', () => {
  expect(matchesUrl('*://example.com/*', '/a.js', 'https://example.com/b/')).toBe(true);
});

test('takes no longer for a pattern made to be slow', () => {
  const started = performance.now();
  matchesUrl(`*://example.com/${'*a'.repeat(500)}b`, `https://example.com/${'a'.repeat(20_000)}`);
  expect(performance.now() - started).toBeLessThan(200);
});
