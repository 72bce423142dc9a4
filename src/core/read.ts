// Readers for values that come from outside: a schema is data, one function walks it.
// Linear in the size of the input, capped, and never surprised by a getter that throws.

import { attempt } from './errors.js';
import { say } from './words.js';

/** A kind of plain value: how it is recognised, what to write, and the code of the problem when it is not that. */
export interface Leaf {
  readonly fits: (value: unknown) => boolean;
  readonly remedy: string;
  readonly code: string;
}

/**
 * What is expected: a plain value, one of several or an object, a list, an object of these keys, or of the site's own names.
 */
export type Schema =
  | Leaf
  | { readonly any: readonly [Leaf, ...Leaf[]]; readonly object?: Schema }
  | { readonly list: Schema; readonly most: number }
  | { readonly keys: Readonly<Record<string, Schema>> }
  | { readonly named: Schema };

/** Longest text that a configuration may hold, in characters. */
const longest = 2000;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longest;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const leaf = (fits: Leaf['fits'], remedy: string, code = 'config-type'): Leaf => ({
  fits,
  remedy,
  code,
});

const matches = (pattern: RegExp) => (value: unknown) => isText(value) && pattern.test(value);

export const text = leaf(isText, say('text', longest));

export const flag = leaf((value) => value === true || value === false, say('flag'));

export const callable = leaf((value) => typeof value === 'function', say('function'));

/** An object whose content another room checks when it uses it. */
export const free = leaf(isObject, say('object'));

export const whole = (least: number, most: number): Leaf =>
  leaf(
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
    say('whole', least, most),
    'config-value',
  );

export const oneOf = (...words: readonly unknown[]): Leaf =>
  leaf((value) => words.includes(value), say('word', words.join(', ')), 'config-value');

/** A name of a category or service. Every object has a `constructor`. */
export const name = leaf(
  matches(/^(?!constructor$)[a-z][a-z0-9-]{0,47}$/),
  say('name'),
  'config-name',
);

/** The name of what a service stores. A `*` alone would stand for everything that the site itself stores. */
export const stored = leaf(matches(/^[^*]/), say('stored'), 'config-value');

/** A host, without what stands around it in an address. */
export const host = leaf(matches(/^[^\s/:;]+$/), say('host'), 'config-value');

/** What a record can be kept in. */
export const storage = leaf(
  (value) =>
    !!attempt(() =>
      ['read', 'write', 'remove'].every((method) => typeof Object(value)[method] === 'function'),
    ),
  say('storage'),
);

// Part of every runtime, but not of the language.
declare const URL: new (address: string, base: string) => { readonly protocol: string };

/**
 * A link that is safe to show, and leads to the same on every page. Browsers drop white space inside a scheme, so none is
 * allowed.
 */
export const link = leaf(
  (value) =>
    isText(value) &&
    /^([./?#]|\w+:)[^\s\\]*$/.test(value) &&
    /^(https?|mailto|tel):$/.test(attempt(() => new URL(value, 'https://a'))?.protocol ?? ''),
  say('link'),
  'config-link',
);

/** Hears of a problem. */
export type Fault = (code: string, path: string, remedy: string) => void;

/** Reads a value by its schema: a null-prototype copy of what fits, and a word on every problem. */
export function read(value: unknown, schema: Schema, path: string, fault: Fault): unknown {
  const wrong = ({ code, remedy }: Leaf): undefined => void fault(code, path, remedy);
  if ('any' in schema) {
    const { any, object } = schema;
    // Where none fits the first one says what to write.
    const plain = any.find(({ fits }) => fits(value)) ?? any[0];
    return read(value, (isObject(value) && object) || plain, path, fault);
  }
  if ('list' in schema) {
    return Array.isArray(value) && value.length <= schema.most
      ? value.map((item, index) => read(item, schema.list, `${path}[${index}]`, fault))
      : void fault('config-type', path, say('list', schema.most));
  }
  if ('fits' in schema) return schema.fits(value) ? value : wrong(schema);
  if (!isObject(value)) return wrong(free);
  const out: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value)) {
    const at = path ? `${path}.${key}` : key;
    const isNamed = 'named' in schema;
    const known = isNamed ? schema.named : own(schema.keys, key);
    if (isNamed && !name.fits(key)) fault(name.code, at, name.remedy);
    // Unknown keys are mostly misspelt ones.
    else if (!known) fault('config-unknown', at, say('key'));
    else {
      attempt(
        () => {
          if (value[key] !== undefined) out[key] = read(value[key], known, at, fault);
        },
        () => fault('config-unreadable', at, say('getter')),
      );
    }
  }
  return out;
}

/** An own property, or undefined. */
export function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
