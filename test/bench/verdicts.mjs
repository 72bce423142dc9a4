// Says where consentry is ahead of every peer, level with the best or behind it, and whether its own aims are met.

import { figure, metrics } from './metrics.mjs';

/** A difference under this share is none: two runs differ by as much. */
const same = 0.05;

/**
 * @typedef {object} Verdict
 * @property {import('./metrics.mjs').Metric} metric
 * @property {number} ours
 * @property {{ title: string, value: number }} best
 * @property {'ahead' | 'level' | 'behind'} standing
 */

/**
 * The script tag against the best peer of each metric.
 *
 * @param {import('./run.mjs').Results} results
 * @param {readonly string[]} [among] the peers that count; else all
 * @returns {Verdict[]}
 */
export function verdicts(results, among) {
  const peers = results.contestants.filter(
    ({ id, role }) => role === 'peer' && (!among || among.includes(id)),
  );
  return metrics.flatMap((metric) => {
    const ours = figure(results, metric, 'consentry')?.value;
    const others = peers
      .flatMap(({ id, title }) => {
        const value = figure(results, metric, id)?.value;
        return value === undefined ? [] : [{ title, value }];
      })
      .sort((a, b) => a.value - b.value);
    const [best] = others;
    if (ours === undefined || !best) return [];
    const gap = ours - best.value;
    const isSame = Math.abs(gap) < Math.max(metric.grain, same * best.value);
    const standing = isSame ? 'level' : gap < 0 ? 'ahead' : 'behind';
    return [{ metric, ours, best, standing }];
  });
}

/** What the script tag wants to reach beside the floors. Bounds are multiples of the floor. */
export const aims = [
  { metric: 'returning-script', floor: 'floor-static', bound: 1.3 },
  { metric: 'banner-4', floor: 'floor-preact', bound: 1.15 },
  { metric: 'blocking-4', floor: 'floor-preact', bound: 1.2 },
  // A frame more than the plain page's one.
  { metric: 'paint-1', floor: 'floor-static', bound: 2 },
  { metric: 'paint-4', floor: 'floor-static', bound: 2 },
];

/**
 * @param {number} ours
 * @param {number} theirs
 */
export function ratio(ours, theirs) {
  if (ours === theirs) return '1.00';
  return theirs > 0 ? (ours / theirs).toFixed(2) : '–';
}
