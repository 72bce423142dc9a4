// No text shames, hurries, flatters or recommends: a refusal is as good an answer as any.

import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.js';
import { first } from '../../../src/i18n/locales/en.js';
import { second } from '../../../src/i18n/locales/en-second.js';
import { banned, faultIn } from '../../banned-words.js';

describe.each(languages)('%s', (tag) => {
  test('neither shames, hurries, flatters nor recommends', async () => {
    const { messages } =
      tag === 'en'
        ? { messages: { ...first, ...second } }
        : ((await import(`../../../src/i18n/locales/${tag}.ts`)) as { messages: object });
    for (const [key, text] of Object.entries(messages)) {
      for (const each of typeof text === 'string' ? [text] : Object.values(text as object)) {
        expect(faultIn(String(each), tag), `${key}: ${String(each)}`).toBeUndefined();
      }
    }
  });
});

test.each(Object.entries(banned))(
  '%s: what is not to be said would be noticed',
  (tag, [, ...samples]) => {
    expect(samples).not.toEqual([]);
    for (const sample of [...samples, 'OK!', '👍', '0:59']) {
      expect(faultIn(sample, tag), sample).toBeDefined();
    }
  },
);
