// What the receiver keeps and gives back: appends, look-up, export.

import { canonicalJson, sha256 } from './canonical.mjs';

/**
 * @typedef {import('./database.mjs').Database} Database
 * @typedef {import('./keys.mjs').Keys} Keys
 * @typedef {import('./entries.mjs').Batch} Batch
 * @typedef {import('./entries.mjs').Entry} Entry
 *
 * @typedef {{ kind: 'stored', stored: number, acknowledged: object, head: object }} Stored
 * @typedef {{ kind: 'broken', expected: number }} Broken
 */

const toSecond = (/** @type {Date} */ date) => `${date.toISOString().slice(0, 19)}Z`;

/** A signed statement that a record's chain had reached this place at this time. */
function signHead(
  /** @type {Keys} */ keys,
  /** @type {{ recordId: string, seq: number, hash: string, at: string }} */ place,
) {
  const head = { ...place, key: keys.id };
  return { ...head, signature: keys.sign(head) };
}

/**
 * Appends a batch in one transaction. When this returns, it is on disk.
 *
 * @param {Database} database @param {Keys} keys @param {Batch} batch
 * @returns {Promise<Stored | Broken>}
 */
export async function appendBatch(database, keys, { recordId, entries, resumed }) {
  const [row] = await database.query('select append_entries($1, $2, $3) as result', [
    recordId,
    JSON.stringify(entries),
    resumed,
  ]);
  const { expected, stored, seq, hash } = row.result;
  if (expected !== undefined) return { kind: 'broken', expected };
  const last = entries[entries.length - 1];
  return {
    kind: 'stored',
    stored,
    acknowledged: { recordId, seq: last?.seq, hash: last?.hash },
    head: signHead(keys, { recordId, seq, hash, at: toSecond(new Date()) }),
  };
}

/**
 * Everything stored about one record, as a document that the stand-alone verifier takes. `chain` is what the
 * record's chain is now; `earlier` holds what could not be joined to it.
 *
 * @param {Database} database @param {Keys} keys @param {string} recordId
 */
export async function readRecord(database, keys, recordId) {
  const rows = await database.query(
    'select entry, restart, received_at from entries where record_id = $1 order by id',
    [recordId],
  );
  if (!rows.length) return null;
  /** @type {{ entries: Entry[], received: string[] }[]} */
  const chains = [];
  for (const { entry, restart, received_at } of rows) {
    if (restart || !chains.length) chains.push({ entries: [], received: [] });
    const chain = chains[chains.length - 1];
    chain?.entries.push(entry);
    chain?.received.push(new Date(received_at).toISOString());
  }
  const documents = chains.map(({ entries }) => toChain(recordId, entries));
  const chain = documents[documents.length - 1];
  if (!chain) return null;
  const issuedAt = toSecond(new Date());
  const body = {
    schema: 'consentry-export-1',
    issuedAt,
    recordId,
    chain: { ...chain, signed: signHead(keys, { recordId, ...chain.last, at: issuedAt }) },
    earlier: documents.slice(0, -1),
    received: chains.map(({ received }) => received),
    artefacts: {},
  };
  return { ...body, hash: sha256(canonicalJson(body)) };
}

function toChain(/** @type {string} */ recordId, /** @type {readonly Entry[]} */ entries) {
  const [first] = entries;
  const last = entries[entries.length - 1];
  return {
    recordId,
    sealed: { seq: (first?.seq ?? 1) - 1, hash: first?.previous ?? '' },
    entries,
    last: { seq: last?.seq, hash: last?.hash },
  };
}

/**
 * Entries of all records in the order in which they came, page by page, as lines of JSON.
 *
 * @param {Database} database @param {number} after the `id` of the last line read
 */
export async function* exportLines(database, after) {
  const page = 1000;
  for (let id = after; ; ) {
    const rows = await database.query(
      'select id, received_at, restart, entry from entries where id > $1 order by id limit $2',
      [id, page],
    );
    for (const row of rows) {
      yield `${JSON.stringify({ id: Number(row.id), receivedAt: row.received_at, restart: row.restart, entry: row.entry })}\n`;
    }
    if (rows.length < page) return;
    id = Number(rows[rows.length - 1].id);
  }
}
