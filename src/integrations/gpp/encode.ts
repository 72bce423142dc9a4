// Writes a GPP string: https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform,
// "Consent String Specification". Writes only; nobody gives us strings to read.

import type { Section } from './sections.js';

/** The value of a field: one number, or as many as the field holds. */
export type Value = number | readonly number[];

/** What a section says: the values of its core by name, and Global Privacy Control where it has room for it. */
export interface SectionValues {
  readonly core: Readonly<Record<string, Value>>;
  readonly gpc: boolean;
}

/** The string for no section, or for one. A visitor is in one place, so there are never more. */
export function encodeGpp(section?: Section, values?: SectionValues): string {
  return section && values
    ? `${encodeHeader(section.id)}~${encodeSection(section, values)}`
    : encodeHeader();
}

function encodeHeader(id?: number): string {
  // Type 3, version 1, then a range of section ids: how many entries, and for each whether it is a
  // group and the number in Fibonacci coding.
  const range = id === undefined ? number(0, 12) : `${number(1, 12)}0${fibonacci(id)}`;
  return toBase64(number(3, 6) + number(1, 6) + range);
}

function encodeSection({ core, hasGpc }: Section, { core: values, gpc }: SectionValues): string {
  const bits = core.map(([name], index) =>
    [values[name] ?? 0]
      .flat()
      .map((value) => number(value, index === 0 ? 6 : 2))
      .join(''),
  );
  // Sub-section type 1, then one bit.
  const subSection = hasGpc ? `.${toBase64(`01${Number(gpc)}`)}` : '';
  return toBase64(bits.join('')) + subSection;
}

function number(value: number, bits: number): string {
  return value.toString(2).padStart(bits, '0');
}

/** Zeckendorf's sum, smallest term first, ended by one more 1. */
function fibonacci(value: number): string {
  const terms = [1, 2];
  for (let [a, b] = [1, 2]; a + b <= value; [a, b] = [b, a + b]) terms.push(a + b);
  let rest = value;
  const bits = terms.reduceRight((text, term) => {
    const isPart = term <= rest;
    if (isPart) rest -= term;
    return (isPart ? '1' : '0') + text;
  }, '1');
  return bits;
}

/** Filled up to whole bytes, then base64url without padding, as the reference library does. */
function toBase64(bits: string): string {
  const bytes = bits.replace(/.{1,8}/g, (byte) =>
    String.fromCharCode(parseInt(byte.padEnd(8, '0'), 2)),
  );
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
