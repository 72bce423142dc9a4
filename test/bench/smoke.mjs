// Keeps the bench from rotting: one hurried round of everything. It asserts that every number of every contestant came out, that
// who cannot start is named, and that the page can be written; never how large a number is.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applies, figure, metrics } from './metrics.mjs';
import { write } from './report.mjs';
import { measure } from './run.mjs';
import { scenarios } from './scenarios.mjs';

const folder = (/** @type {string} */ name) => fileURLToPath(new URL(`${name}/`, import.meta.url));
const idsIn = (/** @type {string} */ name) =>
  readdirSync(folder(name)).map((file) => file.slice(0, -'.mjs'.length));

/** The same visits with fewer gates and hardly slowed down. */
const plan = Object.fromEntries(
  Object.entries(scenarios).map(([name, scenario]) => [
    name,
    {
      ...scenario,
      cpu: Math.min(scenario.cpu, 1.5),
      gates: Math.min(scenario.gates, 20),
      ...(scenario.network && { network: { ...scenario.network, latencyMs: 5, down: 1e7 } }),
    },
  ]),
);

const broken = idsIn('broken');
const results = await measure({
  rounds: 1,
  plan,
  also: broken.map((id) => `${folder('broken')}${id}.mjs`),
  workers: 4,
  haste: 0.2,
  say: () => undefined,
});

/** @type {string[]} */
const wrong = [];
const skipped = new Map(results.skipped.map(({ id, reason }) => [id, reason]));
for (const id of idsIn('contestants')) {
  if (skipped.has(id)) wrong.push(`${id} did not start: ${skipped.get(id)}`);
  else if (!results.contestants.some((each) => each.id === id)) wrong.push(`${id} was dropped.`);
}
for (const id of broken) {
  if (!skipped.get(id)) wrong.push(`${id} is broken and was not named as such.`);
}
for (const { id, scenario, reason } of results.failures)
  wrong.push(`${id}, ${scenario}: ${reason}`);
for (const { id, role } of results.contestants) {
  for (const metric of metrics) {
    if (applies(metric, role) && !figure(results, metric, id))
      wrong.push(`${id} has no ${metric.id}.`);
  }
}
if (!(results.rules.resolve.median > 0)) wrong.push('The rules were not timed.');

const into = `${mkdtempSync(join(tmpdir(), 'consentry-bench-'))}/`;
try {
  await write(results, into);
  const page = readFileSync(`${into}performance.md`, 'utf8');
  for (const id of broken) {
    if (!page.includes(`- ${id}: `)) wrong.push(`The page does not name ${id}.`);
  }
  for (const [, file = ''] of page.matchAll(/\]\(([\w-]+\.svg)\)/g)) {
    if (!/^<svg[\s\S]*<\/svg>\s*$/.test(readFileSync(into + file, 'utf8'))) {
      wrong.push(`${file} is no picture.`);
    }
  }
} finally {
  rmSync(into, { recursive: true });
}

for (const line of wrong) console.error(line);
const seconds = (results.minutes * 60).toFixed(0);
console.log(
  `${results.contestants.length} contestants, ${metrics.length} metrics, ${seconds} s: ${wrong.length ? `${wrong.length} missing or wrong` : 'complete'}`,
);
process.exitCode = wrong.length ? 1 : 0;
