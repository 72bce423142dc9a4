// Calendar arithmetic in UTC, to the second.

/** How far a clock may run ahead of ours before a record is taken for a forgery, in milliseconds. */
export const clockSkewMs = 5 * 60_000;

/** Whether a time stands further ahead than that: a wrong clock wrote it, or somebody else. */
export const isAhead = (time: string, now: number): boolean => Date.parse(time) > now + clockSkewMs;

/**
 * The same time of day so many calendar months later, clamped to the last day of the month:
 * 31 August and 6 months is 28 or 29 February.
 */
export function addMonths(time: number, months: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  // A day that the month has not got runs over into the next, of which day 0 is the last of the month.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}

/** ISO 8601 in UTC without fractions, as times stand in records. */
export function toIso(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
