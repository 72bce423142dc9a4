// How long the rules take to say what is allowed, for 200 services: what every start and every change of a page costs.
// `npm run bench:rules` prints it; the report takes it from here.

import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './contestants.mjs';
import { median, spread } from './statistics.mjs';

/** Answers of which one round is the mean. */
const perRound = 50;
const rounds = 30;

const categories = ['functional', 'analytics', 'advertising', 'embeds'];
const services = Array.from({ length: 200 }, (_, at) => ({
  id: `service-${at}`,
  category: categories[at % categories.length],
  name: `Service ${at}`,
  provider: 'Example Inc.',
  country: 'US',
  purpose: 'Measures',
}));

/** Milliseconds for one answer: of the rules alone, and of everything that a page's question brings with it. */
export async function measureRules() {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        `export { createConsent } from './core/api.js';`,
        `export { resolveState } from './core/state.js';`,
        `export { createMemoryStorage } from './storage/memory.js';`,
      ].join('\n'),
      resolveDir: `${root}src`,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2021',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { createConsent, createMemoryStorage, resolveState } = await import(
    `data:text/javascript;base64,${code}`
  );
  const now = Date.UTC(2026, 10, 25);
  const consent = createConsent(
    { policy: { url: '/privacy' }, services },
    {
      now: () => now,
      randomId: () => '00000000-0000-4000-8000-000000000000',
      place: 'FR',
      signals: { gpc: false },
      storage: createMemoryStorage(),
      report: ({ code, message }) => {
        throw new Error(`${code}: ${message}`);
      },
    },
  );
  consent.acceptAll();
  const { record } = consent.state.get();
  const facts = {
    settings: consent.settings,
    place: 'FR',
    record,
    unreadable: false,
    gpc: false,
    now,
    age: undefined,
  };
  const answers = Object.keys(resolveState(facts).state.services).length;
  if (answers !== services.length) throw new Error(`The rules answered for ${answers} services.`);
  return {
    services: answers,
    resolve: time(() => resolveState(facts)),
    refresh: time(() => consent.refresh()),
  };
}

/** @param {() => void} act */
function time(act) {
  const means = Array.from({ length: rounds + 5 }, () => {
    const started = performance.now();
    for (let at = 0; at < perRound; at += 1) act();
    return (performance.now() - started) / perRound;
  }).slice(5);
  return { median: median(means), ...spread(means) };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { services: count, resolve, refresh } = await measureRules();
  const show = ({ median: middle, least, most }) =>
    `${middle.toFixed(3)} ms (${least.toFixed(3)}–${most.toFixed(3)})`;
  console.log(`Rules for ${count} services: ${show(resolve)}.`);
  console.log(`A whole answer, with the record read and compared: ${show(refresh)}.`);
}
