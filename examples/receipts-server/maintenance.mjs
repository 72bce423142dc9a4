// What runs by itself: making next month's partition, sealing what came in, letting go of what is too old. Any
// number of processes may run it; the database lets one at a time.

import { canonicalJson, sha256 } from './canonical.mjs';

/**
 * @typedef {import('./database.mjs').Database} Database
 * @typedef {import('./keys.mjs').Keys} Keys
 */

const mostPerSeal = 5000;

/** Makes the partitions of this month and the next two. @param {Database} database */
export async function ensurePartitions(database, now = new Date()) {
  for (const ahead of [0, 1, 2]) {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1));
    await database.query('select ensure_partition($1)', [month.toISOString()]);
  }
}

/**
 * Seals every entry that is not sealed yet. Says how many that were.
 *
 * @param {Database} database @param {Keys} keys
 */
export async function seal(database, keys) {
  // Alone for a moment: appends under way finish first, so that no lower id can appear after this.
  const upTo = await database.transaction(async (query) => {
    await query('select pg_advisory_xact_lock(7401)');
    const [row] = await query('select max(id) as id from entries');
    return Number(row.id ?? 0);
  });
  let count = 0;
  for (;;) {
    const sealed = await database.transaction(async (query) => {
      const [lock] = await query('select pg_try_advisory_xact_lock(7402) as held');
      if (!lock.held) return 0;
      const [before] = await query(
        'select number, last_id, hash from seals order by number desc limit 1',
      );
      const after = Number(before?.last_id ?? 0);
      const rows = await query(
        'select id, hash from entries where id > $1 and id <= $2 order by id limit $3',
        [after, upTo, mostPerSeal],
      );
      const [first] = rows;
      if (!first) return 0;
      const body = {
        number: Number(before?.number ?? 0) + 1,
        firstId: Number(first.id),
        lastId: Number(rows[rows.length - 1].id),
        count: rows.length,
        root: rootOf(rows),
        previous: before?.hash ?? '',
        at: new Date().toISOString(),
        key: keys.id,
      };
      const hash = sha256(canonicalJson(body));
      await query(
        `insert into seals (number, first_id, last_id, count, root, previous, hash, sealed_at, key, signature)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          body.number,
          body.firstId,
          body.lastId,
          body.count,
          body.root,
          body.previous,
          hash,
          body.at,
          body.key,
          keys.sign({ ...body, hash }),
        ],
      );
      return rows.length;
    });
    count += sealed;
    if (sealed < mostPerSeal) return count;
  }
}

/** @param {readonly { id: unknown, hash: string }[]} rows */
const rootOf = (rows) => sha256(rows.map(({ id, hash }) => `${Number(id)} ${hash}\n`).join(''));

/**
 * Checks every seal, and every entry that retention has left, against each other. Names the first that is wrong.
 *
 * @param {Database} database
 * @returns {Promise<{ valid: boolean, seals: number, brokenAt: number | null, because: string }>}
 */
export async function verifySeals(database) {
  const [gone] = await database.query('select coalesce(max(last_id), 0) as id from tombstones');
  const purgedUpTo = Number(gone.id);
  let previous = '';
  let number = 0;
  for (;;) {
    const seals = await database.query(
      'select * from seals where number > $1 order by number limit 100',
      [number],
    );
    for (const row of seals) {
      number += 1;
      const body = {
        number: Number(row.number),
        firstId: Number(row.first_id),
        lastId: Number(row.last_id),
        count: row.count,
        root: row.root,
        previous: row.previous,
        at: new Date(row.sealed_at).toISOString(),
        key: row.key,
      };
      const broken = (/** @type {string} */ because) => ({
        valid: false,
        seals: number,
        brokenAt: number,
        because,
      });
      if (body.number !== number || body.previous !== previous) return broken('a seal is missing');
      if (sha256(canonicalJson(body)) !== row.hash) return broken('the seal was changed');
      if (body.firstId > purgedUpTo) {
        const entries = await database.query(
          'select id, hash from entries where id >= $1 and id <= $2 order by id',
          [body.firstId, body.lastId],
        );
        if (rootOf(entries) !== body.root) return broken('the entries under it were changed');
      }
      previous = row.hash;
    }
    if (seals.length < 100)
      return { valid: true, seals: number, brokenAt: null, because: 'intact' };
  }
}

/**
 * Drops whole months that are older than retention asks for and entirely sealed; a signed tombstone stays.
 * Then forgets the heads of records that nothing has come from since.
 *
 * @param {Database} database @param {Keys} keys @param {number} months
 */
export async function purge(database, keys, months, now = new Date()) {
  const cutoff = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
  const partitions = await database.query(
    `select relid::regclass::text as name from pg_partition_tree('entries') where isleaf order by 1`,
  );
  /** @type {string[]} */
  const dropped = [];
  for (const { name } of partitions) {
    const [, year, month] = /^entries_(\d{4})_(\d\d)$/.exec(name) ?? [];
    if (!year || Date.UTC(Number(year), Number(month), 1) > cutoff.getTime()) continue;
    const isDropped = await database.transaction(async (query) => {
      const [lock] = await query('select pg_try_advisory_xact_lock(7402) as held');
      if (!lock.held) return false;
      const [range] = await query(
        `select min(id) as first, max(id) as last, count(*) as count from ${name}`,
      );
      const [sealed] = await query('select coalesce(max(last_id), 0) as id from seals');
      if (Number(range.last ?? 0) > Number(sealed.id)) return false;
      const body = {
        partition: name,
        firstId: range.first === null ? null : Number(range.first),
        lastId: range.last === null ? null : Number(range.last),
        count: Number(range.count),
        at: now.toISOString(),
        key: keys.id,
      };
      await query(
        `insert into tombstones (partition, first_id, last_id, count, purged_at, key, signature)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [name, body.firstId, body.lastId, body.count, body.at, body.key, keys.sign(body)],
      );
      // The name comes from the catalogue and has passed the pattern above.
      await query(`drop table ${name}`);
      return true;
    });
    if (isDropped) dropped.push(name);
  }
  await database.query('delete from heads where updated_at < $1', [cutoff.toISOString()]);
  return dropped;
}
