import { expect, test } from 'vitest';
import { resolveSettings } from '../../../src/core/config.js';
import { embedWords } from '../../../src/gating/placeholder-words.js';

test('a company whose name ends with a full stop ends the sentence with one, not two', () => {
  const { text } = embedWords(resolveSettings({ language: 'en' }), 'Tube', 'Tube Video, Inc.');
  expect(text).toMatch(/ Inc\.$/);
  expect(text).not.toMatch(/\.\.$/);
});

test('texts of the site come first', () => {
  const messages = { embed: { once: 'Show {name}' } };
  expect(embedWords(resolveSettings({ language: 'en', messages }), 'Tube').once).toBe('Show Tube');
});
