// How often one address may ask: a bucket of tokens for each, in memory, per process. Addresses are kept only
// as hashes under a salt that dies with the process, and only as long as their bucket is not full.

import { createHmac, randomBytes } from 'node:crypto';

/**
 * @param {{ ratePerMinute: number, now?: () => number, most?: number }} options
 */
export function createLimiter({ ratePerMinute, now = Date.now, most = 100_000 }) {
  const salt = randomBytes(16);
  /** @type {Map<string, { tokens: number, at: number }>} */
  const buckets = new Map();
  const refill = (
    /** @type {{ tokens: number, at: number }} */ bucket,
    /** @type {number} */ time,
  ) => Math.min(ratePerMinute, bucket.tokens + ((time - bucket.at) / 60_000) * ratePerMinute);

  /** Seconds until the address may ask again; 0 if it may now. @param {string} address */
  return function take(address) {
    const key = createHmac('sha256', salt).update(address).digest('base64url').slice(0, 16);
    const time = now();
    const bucket = buckets.get(key) ?? { tokens: ratePerMinute, at: time };
    const tokens = refill(bucket, time);
    buckets.delete(key);
    if (buckets.size >= most) {
      // Oldest first: those have the fullest buckets and lose least.
      for (const oldest of buckets.keys()) {
        buckets.delete(oldest);
        if (buckets.size < most * 0.9) break;
      }
    }
    if (tokens < 1) {
      buckets.set(key, { tokens, at: time });
      return Math.ceil(((1 - tokens) / ratePerMinute) * 60);
    }
    buckets.set(key, { tokens: tokens - 1, at: time });
    return 0;
  };
}
