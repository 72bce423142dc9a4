// Figures for monitoring, in the Prometheus text format. Counts only; nothing about anybody.

const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** Counters and a histogram of how long answers took. */
export function createMetrics() {
  /** @type {Map<string, number>} */
  const counters = new Map();
  const buckets = new Array(bounds.length).fill(0);
  let count = 0;
  let sum = 0;
  return {
    /** @param {string} name @param {number} [by] */
    add(name, by = 1) {
      counters.set(name, (counters.get(name) ?? 0) + by);
    },
    /** @param {number} seconds */
    observe(seconds) {
      count += 1;
      sum += seconds;
      for (const [index, bound] of bounds.entries()) {
        if (seconds <= bound) buckets[index] += 1;
      }
    },
    /** @param {Readonly<Record<string, number>>} gauges */
    print(gauges) {
      const lines = [...counters, ...Object.entries(gauges)].map(
        ([name, value]) => `receipts_${name} ${value}`,
      );
      for (const [index, bound] of bounds.entries()) {
        lines.push(`receipts_append_seconds_bucket{le="${bound}"} ${buckets[index]}`);
      }
      lines.push(
        `receipts_append_seconds_bucket{le="+Inf"} ${count}`,
        `receipts_append_seconds_sum ${sum}`,
        `receipts_append_seconds_count ${count}`,
      );
      return `${lines.join('\n')}\n`;
    },
  };
}
