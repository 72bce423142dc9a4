import { expect, test } from 'vitest';
import { addMonths, toIso } from '../../../src/core/time.js';

test.each([
  ['2026-01-15T10:30:00Z', 6, '2026-07-15T10:30:00Z'],
  ['2026-08-31T23:59:59Z', 6, '2027-02-28T23:59:59Z'],
  ['2027-08-31T00:00:00Z', 6, '2028-02-29T00:00:00Z'],
  ['2028-02-29T12:00:00Z', 12, '2029-02-28T12:00:00Z'],
  ['2026-12-31T00:00:00Z', 2, '2027-02-28T00:00:00Z'],
  ['2026-03-31T00:00:00Z', 1, '2026-04-30T00:00:00Z'],
])('%s and %i months is %s', (from, months, to) => {
  expect(toIso(addMonths(Date.parse(from), months))).toBe(to);
});

test('writes times to the second, rounded down', () => {
  expect(toIso(Date.parse('2026-01-01T00:00:00.999Z'))).toBe('2026-01-01T00:00:00Z');
});
