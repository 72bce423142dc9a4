// The record as text: an alphabet of our own that every cookie jar keeps, versioned, with a checksum.
// Only text that the encoder could have written is read; everything else grants nothing.

import { isAhead, toIso } from './time.js';
import type { Choice, ConsentRecord, SaleStatement, Statement } from './types.js';

/** What reading a stored text gave. */
export type Decoded =
  | { readonly kind: 'record'; readonly record: ConsentRecord }
  /** Written by a later version of us: not ours to overwrite before the visitor chooses. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

/** How one field is written and read. Reading may give anything for a text that was never written. */
interface Field<Value> {
  write(value: Value): string;
  read(text: string): Value;
}

/** The fields of an object, in the order in which they are stored. Add at the end; never reorder. */
type Shape<Value> = { readonly [Key in keyof Value]-?: Field<Value[Key]> };

/** Longest text that is read or written. With its name it has to fit the 4,096 bytes of a cookie. */
const longest = 3800;

const format = '1';

const whole: Field<number> = {
  write: (value) => value.toString(36),
  read: (text) => (/^\w{1,8}$/.test(text) ? Number.parseInt(text, 36) : 0),
};

/** What a page hands in may hold what divides our fields: `pt_BR`. */
const word: Field<string> = { write: (value) => value.replace(/[^\w.-]|_/g, '-'), read: String };

/** Positions are stored. Add at the end; never reorder. */
const oneOf = <Value>(...values: readonly [Value, ...Value[]]) => ({
  values,
  write: (value: Value) => whole.write(values.indexOf(value)),
  read: (text: string) => values[whole.read(text)] ?? values[0],
});

/** Seconds. Times before 2020 or after 2100 are no times of ours. */
const time: Field<string> = {
  // No time at all is written so that nothing of it can be read: a choice without a time would never grow old.
  write: (value) => whole.write(Date.parse(value) / 1000).replace('NaN', '!'),
  read: (text) => {
    const value = whole.read(text);
    return value > 1.577e9 && value < 4.1e9 ? toIso(value * 1000) : '';
  },
};

const choices: Field<Statement['choices']> = {
  write: (value) =>
    Object.entries(value)
      .map(([id, { decision, revision }]) => {
        return id + (decision === 'granted' ? 'G' : 'D') + whole.write(revision);
      })
      .join('~'),
  read: (text) => {
    const value: Record<string, Choice> = Object.create(null);
    for (const entry of text.split('~')) {
      const [id = '', revision = ''] = entry.split(/[GD]/);
      const decision = entry[id.length] === 'G' ? 'granted' : 'denied';
      value[id] = { decision, revision: whole.read(revision) };
    }
    return value;
  },
};

export const via = oneOf<Statement['via']>(
  'banner',
  'preferences',
  'choices',
  'embed',
  'link',
  'api',
  'extension',
  'signal',
);
export const by = oneOf<Statement['by']>('self', 'parent', 'teen', 'agent', 'child');
const gpc = oneOf<boolean>(false, true);

/** What is kept of an opt-out or opt-in. */
export const saleShape: Shape<SaleStatement> = {
  at: time,
  via,
  by,
  gpc,
  revision: whole,
  sequence: whole,
  rules: word,
};

/** What is kept of a notice. */
export const noticeShape: Shape<NonNullable<ConsentRecord['acknowledged']>> = {
  at: time,
  revision: whole,
  rules: word,
};

/** What is kept of choices. */
export const statementShape: Shape<Statement> = {
  decidedAt: time,
  place: word,
  model: oneOf<Statement['model']>('opt-in', 'opt-out', 'notice'),
  via,
  by,
  gpc,
  rules: word,
  banner: word,
  language: word,
  choices,
  sequence: whole,
};

/** What a shape keeps of all that is known. */
export function pick<Value>(shape: Shape<Value>, known: Value): Value {
  const keys = Object.keys(shape) as (keyof Value)[];
  return Object.fromEntries(keys.map((key) => [key, known[key]])) as Value;
}

/** A record of nothing, and the order of its parts. */
export const emptyRecord: ConsentRecord = {
  id: '',
  sequence: 0,
  decidedAt: '',
  statements: [],
  optOut: null,
  optIn: null,
  acknowledged: null,
};

/** A record of these parts, with the time of the latest thing it holds. */
export function seal(parts: Partial<ConsentRecord>): ConsentRecord {
  const record = { ...emptyRecord, ...parts };
  const { statements, optOut, optIn, acknowledged } = record;
  const times = statements.map(({ decidedAt }) => decidedAt);
  for (const each of [optOut, optIn, acknowledged]) if (each) times.push(each.at);
  return { ...record, decidedAt: times.sort().pop() ?? '' };
}

/** Seconds. A record outlives every regime's duration by a month, so that an expired choice is still known as one. */
export const maxAgeSeconds = 395 * 24 * 3600;

/** Whether it holds anything that never expires: opt-outs, notices, and what was said where nothing had to be asked. */
export function isLasting({ optOut, optIn, acknowledged, statements }: ConsentRecord): boolean {
  return !!(optOut ?? optIn ?? acknowledged) || statements.some(({ model }) => model !== 'opt-in');
}

/** The latest revision that whoever this record is of was shown; 0 for none. Of what is dated ahead only denials are known. */
export function newestSeen(
  { acknowledged, optOut, optIn, statements }: ConsentRecord,
  now: number,
): number {
  const seen = [
    optOut,
    ...[acknowledged, optIn].filter((each) => each && !isAhead(each.at, now)),
    ...statements.flatMap(({ decidedAt, choices }) =>
      Object.values(choices).filter(
        ({ decision }) => decision === 'denied' || !isAhead(decidedAt, now),
      ),
    ),
  ];
  return Math.max(0, ...seen.map((each) => each?.revision ?? 0));
}

// Fields are divided by `!`, their parts by `_`, choices by `~`; ids hold none of these.

function encode<Value>(shape: Shape<Value>, value: Value | null): string {
  const keys = Object.keys(shape) as (keyof Value)[];
  const parts = value ? keys.map((key) => shape[key].write(value[key])) : [];
  // A last part that is empty may be one that was not kept yet.
  return parts.join('_').replace(/_$/, '');
}

function decode<Value>(shape: Shape<Value>, text: string): Value {
  const parts = text.split('_');
  const keys = Object.keys(shape) as (keyof Value)[];
  return Object.fromEntries(
    keys.map((key, index) => [key, shape[key].read(parts[index] ?? '')]),
  ) as Value;
}

/** The record as text, or an empty text when it is too long to be kept or its id is none. */
export function encodeRecord(record: ConsentRecord): string {
  const body = [
    format,
    record.id,
    whole.write(record.sequence),
    encode(saleShape, record.optOut),
    encode(saleShape, record.optIn),
    encode(noticeShape, record.acknowledged),
    ...record.statements.map((statement) => encode(statementShape, statement)),
  ].join('!');
  const text = `${body}!${checksum(body)}`;
  return text.length > longest || !/^[\w-]{8,64}$/.test(record.id) ? '' : text;
}

/** Reads a stored text. Never throws; time is linear in its length, which is capped. */
export function decodeRecord(text: string): Decoded {
  const end = text.lastIndexOf('!');
  const body = text.slice(0, end);
  if (text.length <= longest && checksum(body) === text.slice(end + 1)) {
    const [version = '', id = '', sequence = '', optOut, optIn, acknowledged, ...rest] =
      body.split('!');
    if (/^\d+$/.test(version) && Number(version) > Number(format)) return { kind: 'newer' };
    const record = seal({
      id,
      sequence: whole.read(sequence),
      statements: rest.map((each) => decode(statementShape, each)),
      optOut: optOut ? decode(saleShape, optOut) : null,
      optIn: optIn ? decode(saleShape, optIn) : null,
      acknowledged: acknowledged ? decode(noticeShape, acknowledged) : null,
    });
    // The encoder is the definition of the format: what it would not have written is not a record.
    if (encodeRecord(record) === text) return { kind: 'record', record };
  }
  return { kind: 'unreadable' };
}

/** FNV-1a, 32 bits. Every step is a bijection, so one changed character always changes the result. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return whole.write(hash >>> 0);
}
