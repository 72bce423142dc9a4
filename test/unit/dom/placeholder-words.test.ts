import { expect, test } from 'vitest';
import { resolveSettings } from '../../../src/core/config.js';
import { embedWords } from '../../../src/gating/placeholder-words.js';
import { embed as german } from '../../../src/i18n/locales/de.js';

test('a company whose name ends with a full stop ends the sentence with one, not two', () => {
  const { text } = embedWords(resolveSettings({ language: 'en' }), 'Tube', 'Tube Video, Inc.');
  expect(text).toMatch(/ Inc\.$/);
  expect(text).not.toMatch(/\.\.$/);
});

test('texts of the site come first', () => {
  const messages = { embed: { once: 'Show {name}' } };
  expect(embedWords(resolveSettings({ language: 'en', messages }), 'Tube').once).toBe('Show Tube');
});

test('texts of the site for one language come before those for all', () => {
  const messages = { embed: { once: 'Show', title: 'Film' }, de: { embed: { once: 'Zeigen' } } };
  const settings = resolveSettings({ messages });
  const spoken = { language: 'de', texts: german };
  expect(embedWords(settings, 'Tube', 'Tube Inc.', spoken)).toMatchObject({
    title: 'Film',
    once: 'Zeigen',
    always: 'Tube immer erlauben',
  });
  expect(embedWords(settings, 'Tube').once).toBe('Show');
});
