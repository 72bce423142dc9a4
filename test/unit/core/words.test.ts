// The script tag carries names of sentences. What they stand for is what the npm entries say.
import { describe, expect, test } from 'vitest';
import { ConsentError } from '../../../src/core/errors.js';
import { say } from '../../../src/core/words.js';
import { say as sayLater } from '../../../src/core/words-later.js';
import { inWords } from '../../../src/in-words.js';

describe('a short message', () => {
  test.each([
    [['unknown-id', 'ads'], 'Nothing here is called ads. It counts as denied.'],
    [['listener-failed', new Error('no')], 'A listener of the page threw: Error: no.'],
    [['whole', 1, 150], 'Write a whole number from 1 to 150.'],
    [['word', 'offer, auto, never'], 'Write one of: offer, auto, never.'],
  ] as const)('of %j becomes the sentence the npm entries say', ([key, ...details], sentence) => {
    expect(say(key, ...details)).toBe(sentence);
    const problem = { code: 'x', message: sayLater(key, ...details), path: 'a.b' };
    expect(inWords(problem)).toEqual({ code: 'x', message: sentence, path: 'a.b' });
  });

  test('that is a sentence already stays as it is', () => {
    for (const message of ['text', 'Own words.', '\nnobody', '']) {
      expect(inWords({ code: 'x', message })).toEqual({ code: 'x', message });
    }
  });
});

test('an error says code, path and remedy of all its problems', () => {
  const error = new ConsentError([
    { code: 'config-type', path: 'debug', remedy: sayLater('flag') },
    { code: 'config-value', path: 'revision', remedy: sayLater('whole', 1, 9) },
  ]);
  expect(inWords(error)).toEqual({
    code: 'config-type',
    message:
      '[consentry] config-type at debug. Write true or false, in JSON without quotes.\n' +
      '[consentry] config-value at revision. Write a whole number from 1 to 9.',
  });
});
