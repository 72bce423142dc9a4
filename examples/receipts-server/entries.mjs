// What a request may hold: shape, sizes, words and hashes. What passes is an entry of ours and nothing else.

import { hashEntry } from './canonical.mjs';

/**
 * @typedef {Readonly<Record<string, any>>} Entry
 * @typedef {{ recordId: string, entries: readonly Entry[], resumed: boolean }} Batch
 */

export const requestSchema = 'consentry-receipts-1';

// State words of the W3C Data Privacy Vocabulary.
const states = new Set([
  'ConsentRequested',
  'ConsentRequestDeferred',
  'ConsentRefused',
  'ConsentGiven',
  'RenewedConsentGiven',
  'ConsentExpired',
  'ConsentInvalidated',
  'ConsentRevoked',
  'ConsentWithdrawn',
  'ConsentUnknown',
]);
const controls = new Set([
  'banner',
  'preferences',
  'choices',
  'embed',
  'link',
  'api',
  'extension',
  'signal',
]);
const people = new Set(['self', 'parent', 'teen', 'agent', 'child']);
const models = new Set(['opt-in', 'opt-out', 'notice']);

const isHash = (/** @type {unknown} */ value) =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isWord = (/** @type {unknown} */ value) =>
  typeof value === 'string' && /^[\w.:@+-]{1,64}$/.test(value);
const isTime = (/** @type {unknown} */ value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

/** Each field of an entry, and what it may be. @type {Readonly<Record<string, (value: any) => boolean>>} */
const fields = {
  seq: (value) => Number.isInteger(value) && value >= 1 && value <= 1_000_000_000,
  at: isTime,
  state: (value) => states.has(value),
  hash: isHash,
  previous: (value) => value === '' || isHash(value),
  recordId: (value) => typeof value === 'string' && /^[\w-]{8,64}$/.test(value),
  place: (value) => typeof value === 'string' && /^[A-Z]{2}(-[A-Z0-9]{1,6})?$/.test(value),
  via: (value) => controls.has(value),
  by: (value) => people.has(value),
  choices: (value) =>
    isObject(value) &&
    Object.keys(value).length <= 500 &&
    Object.entries(value).every(
      ([id, decision]) => isWord(id) && (decision === 'granted' || decision === 'denied'),
    ),
};

/** @type {Readonly<Record<string, (value: any) => boolean>>} */
const optionalFields = {
  model: (value) => models.has(value),
  gpc: (value) => typeof value === 'boolean',
  rules: isWord,
  banner: (value) => value === '' || isWord(value),
  language: (value) => value === '' || isWord(value),
  shown: isHash,
  late: (value) => value === true,
};

const mostEntries = 100;

/**
 * Reads a request. Gives the batch, or says in one sentence why it is none.
 *
 * @param {unknown} body
 * @returns {{ batch: Batch } | { refused: string }}
 */
export function readBatch(body) {
  if (!isObject(body) || body.schema !== requestSchema) {
    return { refused: `schema must be ${requestSchema}.` };
  }
  const { entries, resumed = false, schema, ...others } = body;
  if (Object.keys(others).length) return { refused: 'There are fields that do not belong here.' };
  if (typeof resumed !== 'boolean') return { refused: 'resumed must be true or false.' };
  if (!Array.isArray(entries) || !entries.length || entries.length > mostEntries) {
    return { refused: `entries must hold 1 to ${mostEntries} entries.` };
  }
  for (const [index, entry] of entries.entries()) {
    const reason = refusalOf(entry, entries[index - 1]);
    if (reason) return { refused: `Entry ${index}: ${reason}` };
  }
  return { batch: { recordId: entries[0].recordId, entries, resumed } };
}

/** @param {unknown} entry @param {Entry | undefined} before */
function refusalOf(entry, before) {
  if (!isObject(entry)) return 'it is not an object.';
  for (const [name, isValid] of Object.entries(fields)) {
    if (!Object.hasOwn(entry, name) || !isValid(entry[name])) return `${name} is not valid.`;
  }
  for (const name of Object.keys(entry)) {
    if (Object.hasOwn(fields, name)) continue;
    const isValid = Object.hasOwn(optionalFields, name) ? optionalFields[name] : undefined;
    if (!isValid?.(entry[name])) return 'a field is unknown or not valid.';
  }
  if ((entry.seq === 1) !== (entry.previous === '')) return 'its link does not fit its number.';
  if (
    before &&
    (entry.recordId !== before.recordId ||
      entry.seq !== before.seq + 1 ||
      entry.previous !== before.hash)
  ) {
    return 'it does not follow the entry before it.';
  }
  if (hashEntry(entry) !== entry.hash) return 'its hash does not fit its content.';
  return undefined;
}

/** @param {unknown} value @returns {value is Record<string, any>} */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
