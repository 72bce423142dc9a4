import { describe, expect, test } from 'vitest';
import { chooseLanguage, mergeMessages } from '../../../src/i18n/choose.js';
import { format } from '../../../src/i18n/format.js';
import { first } from '../../../src/i18n/locales/en.js';
import { createWords } from '../../../src/ui/words.js';

describe('the language', () => {
  const available = ['en', 'de', 'fr', 'fr-CA', 'nb', 'pt', 'pt-BR', 'sr', 'zh-Hans', 'zh-Hant'];
  test.each([
    [['de'], 'de'],
    [['DE-at'], 'de'],
    [['fr-CA'], 'fr-CA'],
    [['fr-BE'], 'fr'],
    [['no'], 'nb'],
    [['pt'], 'pt'],
    [['pt-PT'], 'pt'],
    [['pt-BR'], 'pt-BR'],
    [['zh'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-Hant-HK'], 'zh-Hant'],
    [['sr-Latn-RS'], 'sr'],
    [['auto', 'de'], 'de'],
    [['', null, undefined, 'de'], 'de'],
    [['not a tag', '-', 'x-private', 'fr'], 'fr'],
    [['tlh'], 'en'],
    [[], 'en'],
  ])('%j speaks %s', (wanted, spoken) => {
    expect(chooseLanguage(wanted, available)).toBe(spoken);
  });
});

describe('the texts of a site', () => {
  const english = { ok: 'OK', optOut: 'Opt out', thirdParties: { one: '1', other: '{count}' } };

  test.each([
    [{ rejectAll: 'Alle akzeptieren' }],
    [{ acceptAll: 'Weiter', rejectAll: 'Weiter' }],
    [{ acceptAll: 'Weiter', de: { rejectAll: 'Weiter' } }],
    [{ acceptAll: 'Alle ablehnen' }],
  ])('never say the same on both answers: %j', (site) => {
    const german = { acceptAll: 'Alle akzeptieren', rejectAll: 'Alle ablehnen' };
    const { messages, refused } = mergeMessages(first, german, site, 'de');
    expect(messages).toMatchObject(german);
    expect(refused).toEqual(['rejectAll']);
  });

  test('replace ours, those for the language before those for all', () => {
    const site = { ok: 'Fine', optOut: 'Leave', de: { ok: 'Gut' }, fr: { ok: 'Bien' } };
    expect(mergeMessages(english, { ok: 'Okay' }, site, 'de').messages).toMatchObject({
      ok: 'Gut',
      optOut: 'Leave',
    });
  });

  test.each([
    ['a number', { ok: 1 }],
    ['nothing', { ok: '' }],
    ['white space', { ok: ' \n' }],
    ['an invisible letter', { ok: '\u3164' }],
    ['a space that shows nothing', { ok: '\u2800\u200b' }],
    ['nothing but signs', { ok: '.' }],
    ['too long a text', { ok: 'x'.repeat(2001) }],
    ['an object in place of a text', { ok: { other: 'x' } }],
    ['an unknown key', { okay: 'x' }],
    ['plural forms without the general one', { thirdParties: { one: 'x' } }],
    ['plural forms that are no texts', { thirdParties: { other: 1 } }],
  ])('are refused and named when they are %s', (_, site) => {
    const { messages, refused } = mergeMessages(english, undefined, site, 'de');
    expect(messages).toEqual(english);
    expect(refused).toEqual(Object.keys(site));
  });

  test('may be plain where ours have plural forms', () => {
    const site = { thirdParties: 'Some others' };
    expect(mergeMessages(english, undefined, site, 'en').messages['thirdParties']).toBe(
      'Some others',
    );
  });

  test.each([['text'], [7], [null], [undefined], [['ok']]])(
    'are nothing when they are %j',
    (site) => {
      expect(mergeMessages(english, site, site, 'en').messages).toEqual(english);
    },
  );

  test('reach no prototype', () => {
    const site: unknown = JSON.parse('{"__proto__": {"ok": "theirs"}, "constructor": "theirs"}');
    const { messages, refused } = mergeMessages(english, undefined, site, 'constructor');
    expect(messages).toEqual(english);
    expect(refused).toContain('constructor');
    expect(Reflect.get({}, 'ok')).toBeUndefined();
  });
});

describe('the text syntax', () => {
  test('fills in values and cuts out links', () => {
    expect(format('See [{count} services](list) of {name}.', { count: 3, name: 'A' })).toEqual([
      'See ',
      { text: '3 services', target: 'list' },
      ' of A.',
    ]);
  });

  test('makes no link of a value', () => {
    expect(format('By {name}', { name: '[x](policy) {count}', count: 1 })).toEqual([
      'By [x](policy) {count}',
    ]);
  });

  test('leaves placeholders without a value, and brackets that are no link', () => {
    expect(format('{toString} [a] (b) [](c) [d](e f)')).toEqual([
      '{toString} [a] (b) ',
      ' [d](e f)',
    ]);
  });

  test('takes linear time', () => {
    const started = performance.now();
    format('['.repeat(100_000));
    format('{'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('words', () => {
  test('choose the plural form of their language', () => {
    const forms = { one: '{count} usluga', few: '{count} usluge', other: '{count} usluga.' };
    const words = createWords('hr', { servicesCount: forms }, undefined, undefined);
    expect([1, 2, 5, 21].map((count) => words.say('servicesCount', { count }))).toEqual([
      '1 usluga',
      '2 usluge',
      '5 usluga.',
      '21 usluga',
    ]);
  });

  test('list and date as their language does', () => {
    const words = createWords('de', {}, undefined, undefined);
    expect(words.list(['A', 'B', 'C'])).toBe('A, B und C');
    const withoutSeries = createWords('fo', first, { ok: 'Í lagi' }, undefined);
    expect(withoutSeries.list(['A', 'B'])).toBe('A og B');
    expect(createWords('en', first, undefined, undefined).list(['A', 'B'])).toBe('A and B');
    const spanish = createWords('es', {}, { series: 'Intl' }, undefined);
    expect(spanish.list(['A', 'I'])).toBe('A e I');
    expect(words.date('2026-03-01T12:00:00Z')).toBe('1. März 2026');
  });

  test('name a category of the site by its own text, else by its id', () => {
    const words = createWords('en', {}, undefined, { 'category:chat': 'Live chat' });
    expect(words.category('chat', '', 'Preferences', false)).toBe('Live chat');
    expect(words.category('forum', '', 'Preferences', false)).toBe('forum');
    expect(words.category('analytics', '', 'Analytics', true)).toBe('Analytics');
  });

  test.each([
    ['ar', 'قبول الكل', 'rtl'],
    ['fa', 'پذیرش همه', 'rtl'],
    ['he', 'אישור הכול', 'rtl'],
    ['ur', 'سب قبول کریں', 'rtl'],
    ['ps', 'ټول ومنئ', 'rtl'],
    ['ckb', 'هەموو قبوڵ بکە', 'rtl'],
    ['ug', 'ھەممىنى قوبۇل قىلىش', 'rtl'],
    ['dv', 'ހުރިހާ އެއްޗެއް ގަބޫލުކުރައްވާ', 'rtl'],
    ['sd', 'سڀ قبول ڪريو', 'rtl'],
    ['yi', 'אָננעמען אַלץ', 'rtl'],
    ['ug-Latn', 'Hemmini qobul qilish', 'ltr'],
    ['de', 'Alle akzeptieren', 'ltr'],
    ['zh-Hant', '全部接受', 'ltr'],
    // Where the file of a language is missing, what is read is English.
    ['ar', 'Accept all', 'ltr'],
  ])('%s, %s, is written %s', (language, acceptAll, direction) => {
    expect(createWords(language, first, { acceptAll }, undefined).direction).toBe(direction);
  });
});
