// Calendar arithmetic in UTC, to the second.

/** How far a clock may run ahead of ours before a record is taken for a forgery, in milliseconds. */
export const clockSkewMs = 5 * 60_000;

/**
 * The same time of day so many calendar months later, clamped to the last day of the month:
 * 31 August and 6 months is 28 or 29 February.
 */
export function addMonths(time: number, months: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}

/** ISO 8601 in UTC without fractions, as times stand in records. */
export function toIso(time: number): string {
  return `${new Date(Math.floor(time / 1000) * 1000).toISOString().slice(0, 19)}Z`;
}
