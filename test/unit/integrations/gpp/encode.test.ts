import { GppModel } from '@iabgpp/cmpapi';
import { describe, expect, test } from 'vitest';
import { encodeGpp, type Value } from '../../../../src/integrations/gpp/encode.js';
import { sections } from '../../../../src/integrations/gpp/sections.js';

// Written from the specification: number of values in each section's core, and the sections with
// room for Global Privacy Control.
const expected: readonly [id: number, prefix: string, values: number, gpc: boolean][] = [
  [7, 'usnat', 33, true],
  [8, 'usca', 21, true],
  [9, 'usva', 18, false],
  [10, 'usco', 17, true],
  [11, 'usut', 19, false],
  [12, 'usct', 20, true],
  [13, 'usfl', 21, false],
  [14, 'usmt', 21, true],
  [15, 'usor', 24, true],
  [16, 'ustx', 19, true],
  [17, 'usde', 24, true],
  [18, 'usia', 19, true],
  [19, 'usne', 19, true],
  [20, 'usnh', 21, true],
  [21, 'usnj', 25, true],
  [22, 'ustn', 19, true],
  [23, 'usmn', 19, true],
  [24, 'usmd', 9, true],
  [25, 'usin', 10, false],
  [26, 'usky', 10, false],
  [27, 'usri', 10, false],
];

/** A small generator with a seed, so that a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('there is a section for each id from 7 to 27, as long as specified', () => {
  expect(
    sections.map(({ id, prefix, core, hasGpc }) => [
      id,
      prefix,
      core.reduce((sum, [, size]) => sum + size, 0),
      hasGpc,
    ]),
  ).toEqual(expected);
});

test('no section is an empty list in the header', () => {
  expect(encodeGpp()).toBe(new GppModel().encode());
  expect(encodeGpp()).toBe('DBAA');
});

test('the header for California is as worked out by hand', () => {
  const california = sections.find(({ prefix }) => prefix === 'usca');
  // Type 000011, version 000001, one entry 000000000001, no group 0, 8 = 00001 and the final 1.
  expect(encodeGpp(california, { core: {}, gpc: false }).split('~')[0]).toBe('DBABBg');
});

describe.each(sections.map((section) => [section.prefix, section] as const))(
  '%s',
  (prefix, section) => {
    test('200 random states read the same in the reference library, field by field', () => {
      const pick = random(section.id);
      for (let round = 0; round < 200; round++) {
        const core: Record<string, Value> = {};
        for (const [name, size] of section.core) {
          // The library refuses 0 here, as the specification does.
          const one = () => (name === 'MspaCoveredTransaction' ? 1 + pick(2) : pick(3));
          core[name] = size > 1 ? Array.from({ length: size }, one) : one();
        }
        core[section.core[0]?.[0] ?? ''] = section.version;
        const gpc = pick(2) === 1;
        const text = encodeGpp(section, { core, gpc });
        const model = new GppModel(text);
        const read = section.core.map(([name]) => [name, model.getFieldValue(prefix, name)]);
        expect([
          model.getSectionIds(),
          Object.fromEntries(read),
          section.hasGpc && model.getFieldValue(prefix, 'Gpc'),
        ]).toEqual([[section.id], core, section.hasGpc && gpc]);
        // And the library writes the same string from these fields.
        const written = new GppModel();
        for (const [name, value] of Object.entries(core))
          written.setFieldValue(prefix, name, value);
        if (section.hasGpc) written.setFieldValue(prefix, 'Gpc', gpc);
        else if (section.id >= 25) {
          written.setFieldValue(prefix, 'SensitiveDataConsentSegmentIncluded', false);
        }
        expect(written.encode()).toBe(text);
      }
    });
  },
);
