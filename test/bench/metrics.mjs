// What is reported, in which order, and what a difference has to be to count as one.

import { median, spread } from './statistics.mjs';

/**
 * @typedef {object} Metric
 * @property {string} id
 * @property {string} group
 * @property {string} title as a row of the summary
 * @property {string} column as a column of its group's table
 * @property {'kB' | 'ms' | '' | 'MB' | 'score'} unit
 * @property {string} [scenario] else it is of the trial
 * @property {string} key
 * @property {boolean} [overPage] counted above the page alone
 * @property {number} grain a smaller difference means nothing: a byte, a frame, what a clock can be off
 *
 * @typedef {{ value: number, least: number, most: number, count: number }} Figure
 */

const frame = 17;

/** @type {readonly Metric[]} */
export const metrics = [
  ...table('Download', [
    [
      'bytes-first',
      undefined,
      'bytesFirst',
      'Bytes to the painted banner',
      'to the banner',
      'kB',
      0.1,
    ],
    ['bytes-all', undefined, 'bytesAll', 'Bytes of all surfaces', 'all surfaces', 'kB', 0.1],
    [
      'bytes-returning',
      undefined,
      'bytesReturning',
      'Bytes for a returning visitor',
      'returning visitor',
      'kB',
      0.1,
    ],
    [
      'requests-first',
      undefined,
      'requestsFirst',
      'Requests to the banner',
      'requests to the banner',
      '',
      0.5,
    ],
    [
      'requests-returning',
      undefined,
      'requestsReturning',
      'Requests of a returning visitor',
      'requests, returning',
      '',
      0.5,
    ],
    ['trips', 'slow4g', 'trips', 'Answers in a row to the banner', 'answers in a row', '', 0.5],
  ]),
  ...table('Work on a first visit', [
    ['script-1', 'first1', 'script', 'Script, first visit', 'script', 'ms', 1],
    ['script-4', 'first4', 'script', 'Script, first visit, 4 x slower', 'script, 4 x', 'ms', 4],
    ['script-6', 'first6', 'script', 'Script, first visit, 6 x slower', 'script, 6 x', 'ms', 6],
    ['task-1', 'first1', 'task', 'All work, first visit', 'all work', 'ms', 3],
    ['blocking-1', 'first1', 'blockingCpu', 'Blocking, first visit', 'blocking', 'ms', 5],
    [
      'blocking-4',
      'first4',
      'blockingCpu',
      'Blocking, first visit, 4 x slower',
      'blocking, 4 x',
      'ms',
      10,
    ],
    [
      'blocking-6',
      'first6',
      'blockingCpu',
      'Blocking, first visit, 6 x slower',
      'blocking, 6 x',
      'ms',
      15,
    ],
    ['heap', 'first1', 'heap', 'Memory above the page', 'memory', 'MB', 0.02, true],
  ]),
  ...table('What a first visitor sees', [
    ['banner-1', 'first1', 'banner', 'Banner painted', 'banner', 'ms', frame],
    ['banner-4', 'first4', 'banner', 'Banner painted, 4 x slower', 'banner, 4 x', 'ms', frame],
    ['banner-6', 'first6', 'banner', 'Banner painted, 6 x slower', 'banner, 6 x', 'ms', frame],
    ['banner-slow', 'slow4g', 'banner', 'Banner painted, slow 4G', 'banner, slow 4G', 'ms', frame],
    ['lcp-4', 'first4', 'lcp', 'Largest paint, 4 x slower', 'largest paint, 4 x', 'ms', frame],
    ['lcp-slow', 'slow4g', 'lcp', 'Largest paint, slow 4G', 'largest paint, slow 4G', 'ms', frame],
    ['shift', 'first4', 'shift', 'Layout shift', 'layout shift', 'score', 0.001],
  ]),
  ...table('A click on Accept, 4 gates, at full speed', [
    [
      'paint-1',
      'accept1',
      'paint',
      'Click to next paint, 4 gates, at full speed',
      'paint',
      'ms',
      frame,
    ],
    [
      'ran-1',
      'accept1',
      'ran',
      'Click to last script, 4 gates, at full speed',
      'last script',
      'ms',
      frame,
    ],
  ]),
  ...table('A click on Accept, processor 4 x slower', [
    ['paint-4', 'accept4', 'paint', 'Click to next paint, 4 gates', 'paint, 4', 'ms', frame],
    [
      'paint-100',
      'accept100',
      'paint',
      'Click to next paint, 100 gates',
      'paint, 100',
      'ms',
      frame,
    ],
    [
      'paint-1000',
      'accept1000',
      'paint',
      'Click to next paint, 1,000 gates',
      'paint, 1,000',
      'ms',
      frame,
    ],
    ['ran-4', 'accept4', 'ran', 'Click to last script, 4 gates', 'last script, 4', 'ms', frame],
    [
      'ran-100',
      'accept100',
      'ran',
      'Click to last script, 100 gates',
      'last script, 100',
      'ms',
      frame,
    ],
    [
      'ran-1000',
      'accept1000',
      'ran',
      'Click to last script, 1,000 gates',
      'last script, 1,000',
      'ms',
      frame,
    ],
    [
      'accept-blocking-1000',
      'accept1000',
      'blocking',
      'Blocking after the click, 1,000 gates',
      'blocking, 1,000',
      'ms',
      20,
    ],
  ]),
  ...table('A returning visitor', [
    ['returning-script', 'returning4', 'script', 'Script, returning visitor', 'script', 'ms', 1],
    ['returning-task', 'returning4', 'task', 'All work, returning visitor', 'all work', 'ms', 3],
    [
      'returning-first',
      'returning4',
      'firstRan',
      'First gated script ran',
      'first script ran',
      'ms',
      frame,
    ],
    [
      'returning-script-1000',
      'returning1000',
      'script',
      'Script, returning visitor, 1,000 gates',
      'script, 1,000',
      'ms',
      5,
    ],
    [
      'returning-longest-1000',
      'returning1000',
      'longestCpu',
      'Longest task, returning visitor, 1,000 gates',
      'longest task, 1,000',
      'ms',
      3,
    ],
    [
      'returning-last-1000',
      'returning1000',
      'lastRan',
      'Last of 1,000 gated scripts ran',
      'last ran, 1,000',
      'ms',
      frame,
    ],
  ]),
  ...table('10,000 nodes inserted later, nothing decided', [
    [
      'insert-script',
      'insert',
      'script',
      'Script for 10,000 inserted nodes, above the page',
      'script, above the page',
      'ms',
      1,
      true,
    ],
    [
      'insert-task',
      'insert',
      'task',
      'All work for 10,000 inserted nodes, above the page',
      'all work, above the page',
      'ms',
      10,
      true,
    ],
  ]),
];

/**
 * @param {string} group
 * @param {readonly (readonly [id: string, scenario: string | undefined, key: string, title: string, column: string, unit: Metric['unit'], grain: number, overPage?: boolean])[]} rows
 * @returns {Metric[]}
 */
function table(group, rows) {
  return rows.map(([id, scenario, key, title, column, unit, grain, overPage = false]) => ({
    id,
    group,
    ...(scenario && { scenario }),
    key,
    title,
    column,
    unit,
    grain,
    overPage,
  }));
}

const scale = { kB: 1000, MB: 1e6, ms: 1, score: 1, '': 1 };

/**
 * What a contestant came to; undefined where it has no such number.
 *
 * @param {import('./run.mjs').Results} results
 * @param {Metric} metric
 * @param {string} id
 * @returns {Figure | undefined}
 */
export function figure(results, { scenario, key, unit, overPage }, id) {
  const read = (/** @type {string} */ who) => {
    const rows = scenario ? results.samples[scenario]?.[who] : [results.trials[who] ?? {}];
    return (rows ?? []).map((row) => row[key] / scale[unit]).filter(Number.isFinite);
  };
  const values = read(id);
  if (values.length === 0) return undefined;
  const base = overPage ? median(read('page-alone')) : 0;
  const over = values.map((value) => value - (Number.isFinite(base) ? base : 0));
  return { value: median(over), ...spread(over), count: over.length };
}

/**
 * Whether a contestant can have such a number at all: the page alone shows no banner and runs no gates.
 *
 * @param {Metric} metric
 * @param {string} role
 */
export function applies({ scenario, key }, role) {
  if (role !== 'page') return true;
  return (
    !scenario?.startsWith('accept') && !['banner', 'trips', 'firstRan', 'lastRan'].includes(key)
  );
}

/** How a number is written. @param {number | undefined} value @param {Metric['unit']} unit */
export function written(value, unit) {
  if (value === undefined || !Number.isFinite(value)) return '–';
  const digits = { kB: 1, MB: 2, score: 3, '': 0, ms: Math.abs(value) < 9.95 ? 1 : 0 }[unit];
  const text = value.toFixed(digits);
  return Number(text) === 0 ? '0' : text;
}
