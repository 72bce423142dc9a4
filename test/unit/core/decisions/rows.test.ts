// The tables of decisions together: enough of them to mean something.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const here = import.meta.dirname;

test('there are at least 250 decisions', () => {
  const rows = readdirSync(here)
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => readFileSync(`${here}/${file}`, 'utf8').split('\n'))
    .filter((line) => /^ {2}[^#|]+(\|[^|]+){8}$/.test(line));
  expect(rows.length).toBeGreaterThanOrEqual(250);
});
