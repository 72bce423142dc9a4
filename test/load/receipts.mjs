// `npm run load:receipts`: how many receipts a second the example receiver takes here, and how long answers take, on
// its embedded database and, where PostgreSQL is installed, on that with one process and with two.

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createViteServer } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const seconds = '10';

// Brings the compiler for the helpers of the receiver's tests.
const compiler = await createViteServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
});
const helpers = await compiler.ssrLoadModule('/test/unit/evidence/receiver.ts');

/**
 * Measures so many processes over one database, after a short warm-up.
 *
 * @param {string} database
 * @param {number} processes
 * @param {Record<string, string>} env
 */
async function measure(database, processes, env) {
  /** @type {{ url: string, end: () => Promise<void> }[]} */
  const receivers = [];
  try {
    for (let i = 0; i < processes; i++) receivers.push(await helpers.startReceiver(env));
    const load = (/** @type {string} */ time) =>
      run(process.execPath, [
        'examples/receipts-server/load.mjs',
        ...receivers.map(({ url }) => url),
        ...['--seconds', time, '--clients', '32', '--origin', helpers.origin],
      ]);
    await load('2');
    const { stdout } = await load(seconds);
    const result = JSON.parse(stdout);
    console.log(JSON.stringify({ database, ...result }));
    if (result.failed) process.exitCode = 1;
  } finally {
    await Promise.all(receivers.map(({ end }) => end()));
  }
}

try {
  await measure('pglite', 1, { DATA_DIRECTORY: helpers.aFolder() });
  const programs = helpers.findPostgres();
  if (programs) {
    const cluster = await helpers.startPostgres(programs);
    try {
      await measure('postgresql', 1, { DATABASE_URL: cluster.url });
      await measure('postgresql', 2, { DATABASE_URL: cluster.url });
    } finally {
      cluster.stop();
    }
  } else {
    console.log('PostgreSQL is not installed (apt-get install postgresql): it is not measured.');
  }
} finally {
  helpers.removeFolders();
  await compiler.close();
}
