// Measures a receiver: how many receipts a second it stores and how long an answer takes. Bounded in time and
// count, for receivers of your own only.
// `node load.mjs http://127.0.0.1:8787 [http://127.0.0.1:8788 …] --seconds 10 --clients 32 --origin https://shop.example`

import { Agent, request } from 'node:http';
import { parseArgs } from 'node:util';
import { hashEntry } from './canonical.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '10' },
    clients: { type: 'string', default: '32' },
    most: { type: 'string', default: '200000' },
    origin: { type: 'string', default: 'https://shop.example' },
  },
});
const seconds = Math.min(Number(values.seconds), 60);
const clients = Math.min(Number(values.clients), 512);
const most = Math.min(Number(values.most), 1_000_000);
for (const target of positionals) {
  const { hostname } = new URL(target);
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) {
    throw new Error(`${target} is not on this machine.`);
  }
}
if (!positionals.length) throw new Error('Which receiver? Give its address.');

const run = Math.random().toString(36).slice(2, 8);
const agent = new Agent({ keepAlive: true, maxSockets: clients });
/** @type {number[]} */
const times = [];
let started = 0;
let failed = 0;

/** One visitor's next choice. */
function next(
  /** @type {string} */ recordId,
  /** @type {number} */ seq,
  /** @type {string} */ previous,
) {
  const entry = {
    seq,
    at: `${new Date().toISOString().slice(0, 19)}Z`,
    state: 'ConsentGiven',
    recordId,
    place: 'FR',
    via: 'banner',
    by: 'self',
    choices: {
      functional: 'granted',
      analytics: 'granted',
      advertising: 'denied',
      embeds: 'denied',
    },
    model: 'opt-in',
    gpc: false,
    rules: '2026.11',
    banner: 'a1b2c3',
    language: 'fr',
    previous,
  };
  return { ...entry, hash: hashEntry(entry) };
}

function post(/** @type {string} */ target, /** @type {object} */ body) {
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL('/receipts', target),
      {
        agent,
        method: 'POST',
        headers: {
          origin: values.origin,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(text),
        },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode));
      },
    );
    sent.on('error', reject);
    sent.end(text);
  });
}

const end = performance.now() + seconds * 1000;
async function client(/** @type {number} */ number) {
  const target = positionals[number % positionals.length] ?? '';
  // Three choices each, as visitors do, then the next visitor.
  for (let visitor = 0; ; visitor++) {
    let previous = '';
    for (let seq = 1; seq <= 3; seq++) {
      if (performance.now() >= end || started >= most) return;
      started += 1;
      const entry = next(`load-${run}-${number}-${visitor}`, seq, previous);
      const from = performance.now();
      const status = await post(target, { schema: 'consentry-receipts-1', entries: [entry] }).catch(
        () => 0,
      );
      if (status === 200) times.push(performance.now() - from);
      else failed += 1;
      previous = entry.hash;
    }
  }
}

const from = performance.now();
await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
const took = (performance.now() - from) / 1000;
times.sort((a, b) => a - b);
const at = (/** @type {number} */ share) =>
  (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
console.log(
  JSON.stringify({
    processes: positionals.length,
    clients,
    stored: times.length,
    failed,
    perSecond: Math.round(times.length / took),
    p50ms: at(0.5),
    p99ms: at(0.99),
  }),
);
agent.destroy();
