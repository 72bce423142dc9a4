// Measures every contestant in one run, in turn, so that whatever slows the machine slows all of them. Writes the raw numbers to
// .cache/bench/results.json; the report is made from there.
//
//   node test/bench/run.mjs [--minutes=11] [--rounds=N] [--only=id,…] [--scenarios=name,…] [--also=file.mjs] [--out=file.json]

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { chromiumFlags, findChromium } from '../browser.mjs';
import { loadContestants, root } from './contestants.mjs';
import { measureRules } from './rules.mjs';
import { scenarios } from './scenarios.mjs';
import { startServer } from './server.mjs';
import { createVisits } from './visits.mjs';

/** Rounds without which a median means nothing; they are made even where the time is up. */
const fewestRounds = 3;

/**
 * @typedef {object} Results
 * @property {{ processor: string, cores: number, memoryGb: number, system: string, node: string, chromium: string }} machine
 * @property {string} date
 * @property {number} minutes
 * @property {number[]} load of the machine while it was measured, one for each round
 * @property {{ id: string, title: string, role: string, version?: string, how: string }[]} contestants
 * @property {{ id: string, reason: string }[]} skipped
 * @property {Record<string, import('./visits.mjs').Numbers>} trials
 * @property {Record<string, Record<string, import('./visits.mjs').Numbers[]>>} samples by scenario and contestant
 * @property {{ scenario: string, id: string, reason: string }[]} failures single visits that failed
 * @property {Awaited<ReturnType<typeof measureRules>>} rules
 */

/**
 * `workers` above 1 and `haste` under 1 are for runs whose times nobody looks at.
 *
 * @param {{ minutes?: number, rounds?: number, only?: string[], plan?: typeof scenarios, names?: string[], also?: string[], workers?: number, haste?: number, say?: (line: string) => void }} options
 * @returns {Promise<Results>}
 */
export async function measure({
  minutes = 11,
  rounds = Number.POSITIVE_INFINITY,
  only,
  plan = scenarios,
  names = Object.keys(plan),
  also,
  workers = 1,
  haste = 1,
  say = console.log,
}) {
  const started = Date.now();
  const elapsedMs = () => Date.now() - started;
  /** @type {Results['skipped']} */
  const skipped = [];
  const skip = (/** @type {string} */ id, /** @type {unknown} */ reason) => {
    skipped.push({ id, reason: firstLine(reason) });
    say(`Skipped ${id}. ${firstLine(reason)}`);
  };
  const rules = await measureRules();
  const candidates = await loadContestants({ only, also, skip });
  const server = await startServer();
  /** @type {import('playwright').Browser[]} */
  const browsers = [];
  try {
    for (let at = 0; at < workers; at += 1) {
      browsers.push(await chromium.launch({ executablePath: findChromium(), args: chromiumFlags }));
    }
    const accepted = new Map();
    const crews = browsers.map((browser) => createVisits(browser, server, accepted, haste));
    /** Hands contestants out to whoever is free. */
    const inTurn = (
      /** @type {readonly import('./contestants.mjs').Contestant[]} */ list,
      /** @type {(contestant: import('./contestants.mjs').Contestant, visits: ReturnType<typeof createVisits>) => Promise<void>} */ act,
    ) => {
      const waiting = [...list];
      const work = async (/** @type {ReturnType<typeof createVisits>} */ visits) => {
        for (let next = waiting.shift(); next; next = waiting.shift()) await act(next, visits);
      };
      return Promise.all(crews.map(work));
    };

    /** @type {Results['trials']} */
    const trials = {};
    await inTurn(candidates, async (contestant, visits) => {
      try {
        const files = (await contestant.files?.()) ?? {};
        for (const [name, body] of Object.entries(files)) {
          server.file(`/files/${contestant.id}/${name}`, body);
        }
        trials[contestant.id] = await visits.trial(contestant);
        say(`${contestant.title}: ready`);
      } catch (error) {
        skip(contestant.id, error);
      }
    });
    const contestants = candidates.filter(({ id }) => trials[id]);

    /** @type {Results['samples']} */
    const samples = Object.fromEntries(names.map((name) => [name, {}]));
    /** @type {Results['failures']} */
    const failures = [];
    /** @type {number[]} */
    const load = [];
    /** How long each scenario took last. @type {Record<string, number>} */
    const lasted = {};
    for (let round = 0; round < rounds; round += 1) {
      const due = names.filter((name) => plan[name].rounds > round);
      const expectedMs = due.reduce((sum, name) => sum + (lasted[name] ?? 0), 0);
      const isTimeUp = elapsedMs() + expectedMs > minutes * 60_000;
      if (due.length === 0 || (round >= fewestRounds && isTimeUp)) break;
      load.push(loadavg()[0]);
      for (const name of due) {
        const scenario = plan[name];
        const begun = Date.now();
        const first = round % contestants.length;
        const order = [...contestants.slice(first), ...contestants.slice(0, first)];
        await inTurn(order, async (contestant, visits) => {
          try {
            const numbers = await visits[scenario.visit](contestant, scenario);
            if (!numbers) return;
            const known = samples[name][contestant.id] ?? [];
            samples[name][contestant.id] = [...known, numbers];
          } catch (error) {
            failures.push({ scenario: name, id: contestant.id, reason: firstLine(error) });
            say(`${contestant.title}, ${scenario.title}: ${firstLine(error)}`);
          }
        });
        lasted[name] = Date.now() - begun;
        say(`Round ${round + 1}, ${scenario.title}: ${(lasted[name] / 1000).toFixed(1)} s`);
      }
    }
    return {
      machine: {
        processor: cpus()[0]?.model.trim() ?? 'unknown',
        cores: cpus().length,
        memoryGb: Math.round(totalmem() / 2 ** 30),
        system: `${type()} ${release()}`,
        node: process.version,
        chromium: browsers[0]?.version() ?? 'unknown',
      },
      date: new Date().toISOString(),
      minutes: elapsedMs() / 60_000,
      load,
      contestants: contestants.map(({ id, title, role, version, how }) => ({
        id,
        title,
        role,
        ...(version && { version }),
        how,
      })),
      skipped,
      trials,
      samples,
      failures,
      rules,
    };
  } finally {
    for (const browser of browsers) await browser.close();
    await server.close();
  }
}

/** Where the raw numbers of the last run are kept. */
export const resultsFile = `${root}.cache/bench/results.json`;

const firstLine = (/** @type {unknown} */ error) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0];

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const given = Object.fromEntries(
    process.argv.slice(2).map((each) => each.replace(/^--/, '').split('=')),
  );
  const list = (/** @type {string | undefined} */ text) => text?.split(',');
  const results = await measure({
    minutes: given.minutes && Number(given.minutes),
    rounds: given.rounds && Number(given.rounds),
    only: list(given.only),
    names: list(given.scenarios),
    also: list(given.also),
  });
  const file = given.out ?? resultsFile;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(results, null, 1));
  console.log(`Measured in ${results.minutes.toFixed(1)} minutes: ${file}`);
}
