import { describe, expect, test } from 'vitest';
import type { Because, ConsentState, Settings } from '../../../src/core/types.js';
import { describe as describeElement, isMet, readTerms } from '../../../src/gating/attributes.js';

const settings = {
  categories: [{ id: 'necessary' }, { id: 'analytics' }, { id: 'advertising' }],
  services: [{ id: 'counter', category: 'analytics' }],
} as unknown as Settings;

const granted = { granted: true, because: 'choice' as Because };
const denied = (because: Because = 'undecided') => ({ granted: false, because });

function aState(grants: object, services: object = {}): ConsentState {
  return { grants: { necessary: granted, ...grants }, services } as unknown as ConsentState;
}

function aTag(attributes: Record<string, string>): Element {
  const tag = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
  return tag;
}

/** Whether a tag opens in a state, or the code of what is wrong with it. */
function opens(attributes: Record<string, string>, state: ConsentState): boolean | string {
  const terms = readTerms(aTag(attributes), settings);
  return 'code' in terms ? terms.code : isMet(terms, state);
}

describe('categories', () => {
  const both = aState({ analytics: granted, advertising: granted });
  const one = aState({ analytics: granted, advertising: denied() });

  test.each([
    ['analytics', one, true],
    ['advertising', one, false],
    ['analytics advertising', one, false],
    ['analytics advertising', both, true],
    [' analytics,\n advertising ', both, true],
    ['necessary advertising', one, false],
    ['analytics analytics', one, true],
    ['', both, 'unknown-category'],
    ['   ', both, 'unknown-category'],
    ['!', both, 'unknown-category'],
    ['!!analytics', both, 'unknown-category'],
    ['analitics', both, 'unknown-category'],
    ['analytics typo', both, 'unknown-category'],
    ['Analytics', both, 'unknown-category'],
    ['__proto__', both, 'unknown-category'],
    ['constructor', both, 'unknown-category'],
    ['toString', both, 'unknown-category'],
  ])('"%s"', (category, state, expected) => {
    expect(opens({ 'data-category': category }, state)).toBe(expected);
  });

  test('a state that lacks a category denies it', () => {
    expect(opens({ 'data-category': 'analytics' }, aState({}))).toBe(false);
  });
});

describe('a negated category', () => {
  test.each<[Because, boolean]>([
    ['refused', true],
    ['opted-out', true],
    ['signal', true],
    ['undecided', false],
    ['expired', false],
    ['revised', false],
    ['locating', false],
    ['minor', false],
    ['no-record-possible', false],
  ])('opens on %s: %s', (because, expected) => {
    const state = aState({ analytics: denied(because) });
    expect(opens({ 'data-category': '!analytics' }, state)).toBe(expected);
  });

  test('stays shut while granted', () => {
    expect(opens({ 'data-category': '!analytics' }, aState({ analytics: granted }))).toBe(false);
  });

  test('beside another category needs both', () => {
    const state = aState({ analytics: denied('refused'), advertising: granted });
    expect(opens({ 'data-category': '!analytics advertising' }, state)).toBe(true);
    expect(opens({ 'data-category': '!analytics !advertising' }, state)).toBe(false);
  });
});

describe('a service', () => {
  const state = aState(
    { analytics: granted, advertising: denied() },
    { counter: denied('refused') },
  );

  test.each([
    [{ 'data-category': 'analytics', 'data-service': 'counter' }, false],
    [{ 'data-category': '!analytics', 'data-service': 'counter' }, true],
    [{ 'data-service': 'counter' }, false],
    [{ 'data-category': 'analytics', 'data-service': 'nobody' }, 'unknown-service'],
    [{ 'data-category': 'typo', 'data-service': 'counter' }, 'unknown-category'],
    [{ 'data-service': '' }, 'unknown-category'],
  ])('%o', (attributes, expected) => {
    expect(opens(attributes as unknown as Record<string, string>, state)).toBe(expected);
  });

  test('decides by its own grant, whatever its category says', () => {
    const own = aState({ analytics: denied() }, { counter: granted });
    expect(opens({ 'data-category': 'analytics', 'data-service': 'counter' }, own)).toBe(true);
    expect(opens({ 'data-service': 'counter' }, own)).toBe(true);
    expect(opens({ 'data-category': '!analytics', 'data-service': 'counter' }, own)).toBe(false);
  });

  test.each([
    ['analytics advertising', denied(), false],
    ['analytics advertising', granted, true],
    ['advertising', denied(), false],
    ['advertising', granted, true],
    ['!advertising', denied('refused'), true],
    ['!advertising', granted, false],
    ['necessary analytics', denied(), true],
  ])('answers for no other category: "%s"', (category, advertising, expected) => {
    const own = aState({ analytics: denied(), advertising }, { counter: granted });
    expect(opens({ 'data-category': category, 'data-service': 'counter' }, own)).toBe(expected);
  });
});

test('a problem lists what there is and names the tag', () => {
  const problem = readTerms(aTag({ 'data-category': 'x', src: '/a.js' }), settings);
  expect(problem).toMatchObject({ path: '<script /a.js> data-category="x"' });
  expect('message' in problem && problem.message).toContain('necessary, analytics, advertising');
});

test.each([
  ['<script src="/a.js">start()</script>', '<script /a.js>'],
  ['<script id="start">start()</script>', '<script start>'],
  ['<script>\n  count("a");\n  count("b");\n</script>', '<script count("a"); count("b");>'],
  ['<script>count("b");</script>', '<script count("b");>'],
  [`<script>${'a'.repeat(1000)}</script>`, `<script ${'a'.repeat(193)}>`],
  ['<img>', '<img>'],
])('%s is named so that no other is taken for it', (html, expected) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  expect([...template.content.children].map(describeElement)).toEqual([expected]);
});
