import { expect, test } from 'vitest';
import { wayBack } from '../../../src/core/way-back.js';

const unless = ':not([data-consentry-ignore],[data-consentry-ignore] *)';

test('every way to the choice leads back where consent is the rule', () => {
  expect(wayBack('settings').split(`${unless},`)).toEqual([
    '[data-consentry="open:preferences"]',
    '[data-consentry="open:choices"]',
    `[data-consentry="open:banner"]${unless}`,
  ]);
});

test('only the way to the choices about sale and sharing does where opting out is a right', () => {
  expect(wayBack('your-privacy-choices')).toBe(`[data-consentry="open:choices"]${unless}`);
});
