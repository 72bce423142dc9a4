// What the files that a browser loads say of themselves.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const firstLine = (name: string) => readFileSync(`dist/${name}.js`, 'utf8').split('\n')[0];

test.each(['consentry', 'consentry.full', 'consentry-ui'])(
  '%s asks to be compiled while it arrives',
  (name) => {
    expect(firstLine(name)).toBe('//# allFunctionsCalledOnLoad');
  },
);

test('a file of which most is for a later click does not', () => {
  expect(firstLine('consentry-preferences')).not.toContain('allFunctionsCalledOnLoad');
});
