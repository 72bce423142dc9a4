// The record as text: an alphabet of our own that every cookie jar keeps, versioned, with a checksum.
// Only text that the encoder could have written is read; everything else grants nothing.

import type { By, Choice, ConsentRecord, Model, SaleStatement, Statement, Via } from './types.js';

/** What reading a stored text gave. */
export type Decoded =
  | { readonly kind: 'record'; readonly record: ConsentRecord }
  /** Written by a later version of us: not ours to overwrite before the visitor chooses. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

// Positions are stored. Add at the end; never reorder.
const vias: readonly Via[] = [
  'banner',
  'preferences',
  'choices',
  'embed',
  'link',
  'api',
  'extension',
  'signal',
];
const persons: readonly By[] = ['self', 'parent', 'teen', 'agent'];
const models: readonly Model[] = ['opt-in', 'opt-out', 'notice'];

/** Longest text that is read or written. With its name it has to fit the 4,096 bytes of a cookie. */
const longest = 3800;

// Fields are divided by `!`, their parts by `_`, choices by `~`; ids hold none of these.
const format = '1';

/** The record as text, or an empty text when it is too long to be kept. */
export function encodeRecord(record: ConsentRecord): string {
  const body = [
    format,
    record.id,
    record.sequence.toString(36),
    encodeSale(record.optOut),
    encodeSale(record.optIn),
    record.acknowledged
      ? `${seconds(record.acknowledged.at)}_${record.acknowledged.revision.toString(36)}`
      : '',
    ...record.statements.map(encodeStatement),
  ].join('!');
  const text = `${body}!${checksum(body)}`;
  return text.length > longest ? '' : text;
}

/** Reads a stored text. Never throws; time is linear in its length, which is capped. */
export function decodeRecord(text: string): Decoded {
  const unreadable: Decoded = { kind: 'unreadable' };
  const end = text.lastIndexOf('!');
  if (text.length > longest || checksum(text.slice(0, end)) !== text.slice(end + 1)) {
    return unreadable;
  }
  const [
    version = '',
    id = '',
    sequence = '',
    optOut = '',
    optIn = '',
    acknowledged = '',
    ...rest
  ] = text.slice(0, end).split('!');
  if (/^[0-9]+$/.test(version) && Number(version) > Number(format)) return { kind: 'newer' };
  const [ackAt, ackRevision] = acknowledged.split('_');
  const statements = rest.map(decodeStatement);
  const record = {
    id,
    sequence: integer(sequence),
    statements,
    optOut: decodeSale(optOut),
    optIn: decodeSale(optIn),
    acknowledged: ackAt ? { at: iso(ackAt), revision: integer(ackRevision) } : null,
  };
  const complete = { ...record, decidedAt: latest(record) };
  // The encoder is the definition of the format: what it would not have written is not a record.
  return /^[0-9a-z-]{8,64}$/.test(id) && encodeRecord(complete) === text
    ? { kind: 'record', record: complete }
    : unreadable;
}

/** Time of the latest thing a record holds. */
export function latest(record: Omit<ConsentRecord, 'decidedAt'>): string {
  return [
    ...record.statements.map((statement) => statement.decidedAt),
    record.optOut?.at ?? '',
    record.optIn?.at ?? '',
    record.acknowledged?.at ?? '',
  ].reduce((a, b) => (b > a ? b : a), '');
}

function encodeSale(sale: SaleStatement | null): string {
  if (!sale) return '';
  const { at, via, by, gpc, revision } = sale;
  return [seconds(at), vias.indexOf(via), persons.indexOf(by), +gpc, revision.toString(36)].join(
    '_',
  );
}

function decodeSale(text: string): SaleStatement | null {
  if (!text) return null;
  const [at, via, by, gpc, revision] = text.split('_');
  return {
    at: iso(at),
    via: pick(vias, via),
    by: pick(persons, by),
    gpc: gpc === '1',
    revision: integer(revision),
  };
}

function encodeStatement(statement: Statement): string {
  return [
    seconds(statement.decidedAt),
    statement.place,
    models.indexOf(statement.model),
    vias.indexOf(statement.via),
    persons.indexOf(statement.by),
    +statement.gpc,
    statement.rules,
    statement.banner,
    statement.language,
    Object.keys(statement.choices)
      .map((id) => {
        const { decision, revision } = statement.choices[id] as Choice;
        return `${id}${decision === 'granted' ? 'G' : 'D'}${revision.toString(36)}`;
      })
      .join('~'),
  ].join('_');
}

function decodeStatement(text: string): Statement {
  const [at, place = '', model, via, by, gpc, rules = '', banner = '', language = '', ids = ''] =
    text.split('_');
  const choices: Record<string, Choice> = Object.create(null);
  for (const entry of ids.split('~')) {
    const [id = '', revision] = entry.split(/[GD]/);
    choices[id] = {
      decision: entry[id.length] === 'G' ? 'granted' : 'denied',
      revision: integer(revision),
    };
  }
  return {
    decidedAt: iso(at),
    place,
    model: pick(models, model),
    via: pick(vias, via),
    by: pick(persons, by),
    gpc: gpc === '1',
    rules,
    banner,
    language,
    choices,
  };
}

function pick<Word>(words: readonly Word[], index: string | undefined): Word {
  return words[integer(index)] ?? (words[0] as Word);
}

function integer(text = ''): number {
  return /^[0-9a-z]{1,8}$/.test(text) ? Number.parseInt(text, 36) : 0;
}

const seconds = (time: string): string => (Date.parse(time) / 1000).toString(36);

/** From base-36 seconds. Times before 2020 or after 2100 are no times of ours. */
function iso(text: string | undefined): string {
  const value = integer(text);
  return value > 1.577e9 && value < 4.1e9
    ? `${new Date(value * 1000).toISOString().slice(0, 19)}Z`
    : '';
}

/** FNV-1a, 32 bits. Every step is a bijection, so one changed character always changes the result. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
