// Readers for values that come from outside: each gives back a checked value or notes a problem.
// Linear in the size of the input, capped, and never surprised by a getter that throws.

import type { ConfigProblem } from './errors.js';

/** Checks one value. Gives undefined when it is not there, or when it noted a problem. */
export type Read<Value> = (
  value: unknown,
  path: string,
  problems: ConfigProblem[],
) => Value | undefined;

/** Longest text that a configuration may hold, in characters. */
const longest = 2000;

/** A reader that accepts what `fits`, and otherwise says what was expected. */
export function expect<Value>(
  fits: (value: unknown) => value is Value,
  remedy: string,
  code = 'config-type',
): Read<Value> {
  return (value, path, problems) => {
    if (fits(value)) return value;
    problems.push({ code, path, remedy });
    return undefined;
  };
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longest;

export const text = expect(isText, `Write a text of at most ${longest} characters.`);

export const flag = expect(
  (value): value is boolean => value === true || value === false,
  'Write true or false, without quotes.',
);

export const whole = (least: number, most: number): Read<number> =>
  expect(
    (value): value is number =>
      Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
    `Write a whole number from ${least} to ${most}.`,
    'config-value',
  );

export const oneOf = <Value extends string>(...words: readonly Value[]): Read<Value> =>
  expect(
    (value): value is Value => (words as readonly unknown[]).includes(value),
    `Write one of: ${words.join(', ')}.`,
    'config-value',
  );

/** A name of a category or service. `constructor` would pass the pattern, and every object has one. */
export const name = expect(
  (value): value is string =>
    typeof value === 'string' && /^[a-z][a-z0-9-]{0,47}$/.test(value) && value !== 'constructor',
  'Use lower-case letters, digits and hyphens, beginning with a letter.',
  'config-name',
);

/** A link that is safe to show. Browsers drop control characters inside a scheme, so they are refused. */
export const link = expect(
  (value): value is string =>
    isText(value) &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to refuse
    !/[\u0000-\u0020\\]/.test(value) &&
    /^(https?:|mailto:|tel:|[^:]*([/?#]|$))/i.test(value),
  'Write an https, http, mailto or tel address, or a path on this site.',
  'config-link',
);

export const callable = expect(
  (value): value is () => never => typeof value === 'function',
  'Write a function.',
);

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object whose content another room checks when it uses it. */
export const record = expect(isObject, 'Write an object.');

/** Accepts what any of the readers accepts; otherwise reports what the last one says. */
export const either =
  <A, B>(first: Read<A>, second: Read<B>): Read<A | B> =>
  (value, path, problems) => {
    const tried: ConfigProblem[] = [];
    const found = first(value, path, tried);
    return tried.length ? second(value, path, problems) : found;
  };

/** A list of at most `most` values. */
export const list =
  <Value>(read: Read<Value>, most: number): Read<readonly Value[]> =>
  (value, path, problems) => {
    if (!Array.isArray(value) || value.length > most) {
      problems.push({ code: 'config-type', path, remedy: `Write a list of at most ${most}.` });
      return undefined;
    }
    const out: Value[] = [];
    for (let index = 0; index < value.length; index++) {
      const item = read(value[index], `${path}[${index}]`, problems);
      if (item !== undefined) out.push(item);
    }
    return out;
  };

/** An object with names of the site's own choosing. */
export const named =
  <Value>(read: Read<Value>): Read<Record<string, Value>> =>
  (value, path, problems) => {
    const source = record(value, path, problems);
    const out: Record<string, Value> = Object.create(null);
    for (const key of Object.keys(source ?? {})) {
      const at = join(path, key);
      const item = name(key, at, problems) && read(source?.[key], at, problems);
      if (item !== undefined && item !== '') out[key] = item;
    }
    return source && out;
  };

/** An object with exactly these keys, each optional. Unknown keys are reported: they are mostly misspelt ones. */
export const shape =
  <Shape extends object>(
    readers: { readonly [Key in keyof Shape]-?: Read<Shape[Key]> },
  ): Read<Shape> =>
  (value, path, problems) => {
    const source = record(value, path, problems);
    if (!source) return undefined;
    const out: Partial<Shape> = Object.create(null);
    for (const key of Object.keys(source)) {
      const at = join(path, key);
      if (!Object.hasOwn(readers, key)) {
        const remedy = `Known here: ${Object.keys(readers).join(', ')}.`;
        problems.push({ code: 'config-unknown', path: at, remedy });
        continue;
      }
      const known = key as keyof Shape & string;
      try {
        const item = source[key];
        const found = item === undefined ? item : readers[known](item, at, problems);
        if (found !== undefined) out[known] = found as Shape[typeof known];
      } catch {
        problems.push({ code: 'config-unreadable', path: at, remedy: 'Reading it throws.' });
      }
    }
    return out as Shape;
  };

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}
