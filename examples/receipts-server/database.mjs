// The database, behind two functions: PostgreSQL through `pg` where an address is given, PGlite in this process
// otherwise. Both speak the same SQL.

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {(text: string, values?: readonly unknown[]) => Promise<any[]>} Query answers with rows
 *
 * @typedef {object} Database
 * @property {'postgresql' | 'pglite'} kind
 * @property {Query} query
 * @property {<Result>(task: (query: Query) => Promise<Result>) => Promise<Result>} transaction
 * @property {() => Promise<void>} close
 */

const schema = readFileSync(new URL('./schema.sql', import.meta.url), 'utf8');

/**
 * Opens the database and brings its tables up to date.
 *
 * @param {{ databaseUrl: string | undefined, dataDirectory: string, poolSize: number }} config
 * @returns {Promise<Database>}
 */
export async function openDatabase({ databaseUrl, dataDirectory, poolSize }) {
  return databaseUrl ? openPostgres(databaseUrl, poolSize) : openEmbedded(dataDirectory);
}

/** @param {string} connectionString @param {number} max @returns {Promise<Database>} */
async function openPostgres(connectionString, max) {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    application_name: 'receipts-server',
  });
  // A connection that dies while idle is replaced; without a listener it would end the process.
  pool.on('error', (error) =>
    console.error(
      JSON.stringify({ level: 'warn', code: 'idle-connection', message: error.message }),
    ),
  );
  /** @type {Database['transaction']} */
  const transaction = async (task) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const result = await task(
        async (text, values) => (await client.query(text, values && [...values])).rows,
      );
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  };
  await transaction(async (query) => {
    // Several processes may start at once; one at a time brings the tables up to date.
    await query('select pg_advisory_xact_lock(7400)');
    if (!(await isCurrent(query))) await query(schema);
  });
  return {
    kind: 'postgresql',
    // Named statements are parsed and planned once per connection.
    query: async (text, values = []) =>
      (await pool.query({ name: nameOf(text), text, values: [...values] })).rows,
    transaction,
    close: () => pool.end(),
  };
}

/** Whether the tables are those of this version. Making them again would hold up whoever is writing. */
async function isCurrent(/** @type {Query} */ query) {
  const [row] = await query("select obj_description(to_regclass('heads')) as version");
  return row?.version === 'receipts-server schema 1';
}

/** @type {Map<string, string>} */
const names = new Map();
const nameOf = (/** @type {string} */ text) => {
  const known = names.get(text) ?? `s${names.size}`;
  names.set(text, known);
  return known;
};

/** @param {string} directory @returns {Promise<Database>} */
async function openEmbedded(directory) {
  const { PGlite } = await import('@electric-sql/pglite');
  mkdirSync(directory, { recursive: true });
  const database = await PGlite.create(join(directory, 'database'));
  if (!(await isCurrent(async (text) => (await database.query(text)).rows)))
    await database.exec(schema);
  return {
    kind: 'pglite',
    query: async (text, values = []) => (await database.query(text, [...values])).rows,
    transaction: (task) =>
      database.transaction((inner) =>
        task(async (text, values = []) => (await inner.query(text, [...values])).rows),
      ),
    close: () => database.close(),
  };
}
