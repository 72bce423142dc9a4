import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { consentModeSnippet } from '../../../src/integrations/consent-mode-snippet.js';

const root = new URL('../../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');

test('the guide prints the snippet that the generator writes', () => {
  expect(text('docs/guides/consent-mode.md')).toContain(
    `<script>\n${consentModeSnippet()}\n</script>`,
  );
});

test('the guide names every integration', () => {
  const guide = text('docs/guides/vendors.md');
  const mechanisms = ['follow', 'frame-bridge', 'ignore-flag', 'mute', 'vendor'];
  // Part of Consent Mode, and explained in its guide.
  const elsewhere = ['consent-mode-snippet', 'silence-google'];
  const names = readdirSync(new URL('src/integrations/', root))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .filter((name) => ![...mechanisms, ...elsewhere].includes(name));
  expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  expect(names.length).toBeGreaterThanOrEqual(20);
});
