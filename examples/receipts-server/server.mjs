// Starts the receiver from the environment, and stops it without losing an answer that was promised.
// `ALLOWED_ORIGINS=https://shop.example node examples/receipts-server/server.mjs`

import { serve } from '@hono/node-server';
import { createApp } from './app.mjs';
import { readConfig } from './config.mjs';
import { openDatabase } from './database.mjs';
import { ownKey, readKeys } from './keys.mjs';
import { ensurePartitions, purge, seal } from './maintenance.mjs';

const log = (/** @type {object} */ entry) =>
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);

const config = readConfig(process.env);
const keys = readKeys(config.signingKeys || ownKey(config.dataDirectory), config.retiredKeys);
const database = await openDatabase(config);
await ensurePartitions(database);

let isStopping = false;
const app = createApp({ config, database, keys, log, isStopping: () => isStopping });
const server = serve({ fetch: app.fetch, hostname: config.host, port: config.port }, ({ port }) =>
  log({ level: 'info', code: 'listening', port, database: database.kind, key: keys.id }),
);

/** Runs a chore again and again, the next time only after this one is done. */
function repeat(
  /** @type {string} */ name,
  /** @type {number} */ seconds,
  /** @type {() => Promise<unknown>} */ task,
) {
  const timer = setTimeout(async () => {
    if (isStopping) return;
    chores.delete(timer);
    running = task().catch((error) =>
      log({ level: 'error', code: `${name}-failed`, message: error.message }),
    );
    await running;
    repeat(name, seconds, task);
  }, seconds * 1000);
  chores.add(timer);
}

/** @type {Set<NodeJS.Timeout>} */
const chores = new Set();
/** @type {Promise<unknown>} */
let running = Promise.resolve();
repeat('seal', config.sealSeconds, () => seal(database, keys));
repeat('partitions', 3600, () => ensurePartitions(database));
repeat('purge', 6 * 3600, async () => {
  const dropped = await purge(database, keys, config.retentionMonths);
  if (dropped.length) log({ level: 'info', code: 'purged', partitions: dropped });
});

async function stop(/** @type {string} */ signal) {
  if (isStopping) return;
  isStopping = true;
  log({ level: 'info', code: 'stopping', signal });
  for (const timer of chores) clearTimeout(timer);
  // Requests under way get their answers; nothing new is taken. Whoever hangs is cut off after ten seconds.
  const late = setTimeout(() => Reflect.get(server, 'closeAllConnections').call(server), 10_000);
  await new Promise((done) => {
    server.close(done);
    Reflect.get(server, 'closeIdleConnections')?.call(server);
  });
  clearTimeout(late);
  await running;
  await database.close();
  log({ level: 'info', code: 'stopped' });
}
process.on('SIGTERM', () => void stop('SIGTERM'));
process.on('SIGINT', () => void stop('SIGINT'));
