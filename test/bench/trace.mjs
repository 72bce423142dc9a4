// Reads a trace of the browser: how long the page's main thread worked, and on what. Processor time, not time on the clock:
// what else the machine does is no fault of a page.

/** Kinds of events that a trace must hold. */
export const traceCategories = [
  'devtools.timeline',
  'toplevel',
  'v8',
  'v8.execute',
  'blink.user_timing',
];

/** Compiling and running script, with the layout that it asks for. What is inside one of them is counted once. */
const script = new Set([
  'v8.compile',
  'v8.compileModule',
  'v8.produceCache',
  'v8.run',
  'EvaluateScript',
  'v8.evaluateModule',
  'FunctionCall',
  // Promises, and modules that were imported, run in these.
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'RunMicrotasks',
]);

/**
 * @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, tts?: number, dur?: number, tdur?: number, args?: any }} TraceEvent
 *
 * @param {TraceEvent[]} events
 * @param {string} url of the page
 * @param {string} [mark] the page's `performance.mark` from which on it counts; else it counts all
 */
export function readTrace(events, url, mark) {
  const document = events.find(
    ({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url,
  );
  if (!document) throw new Error('The trace does not hold the page.');
  const own = paired(
    events.filter(({ pid, tid }) => pid === document.pid && tid === document.tid),
  ).sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const started = mark ? events.find(({ name }) => name === mark)?.ts : document.ts;
  if (started === undefined) throw new Error(`The trace does not hold the mark ${mark}.`);
  let scriptUs = 0;
  let scriptEnd = 0;
  let taskUs = 0;
  let taskEnd = 0;
  let blockingUs = 0;
  let longestUs = 0;
  for (const { name, ts, dur = 0, tdur = 0, args } of own) {
    const end = ts + dur;
    // The task in which it begins counts as a whole.
    if (end < started) continue;
    if (name.endsWith('RunTask') && ts >= taskEnd) {
      taskEnd = end;
      taskUs += tdur;
      blockingUs += Math.max(0, tdur - 50_000);
      longestUs = Math.max(longestUs, tdur);
    }
    if (script.has(name) && ts >= scriptEnd && !isProbe(args)) {
      scriptEnd = end;
      scriptUs += tdur;
    }
  }
  return {
    script: scriptUs / 1000,
    task: taskUs / 1000,
    blockingCpu: blockingUs / 1000,
    longestCpu: longestUs / 1000,
  };
}

/** The probe has no address. */
const isProbe = (/** @type {any} */ args) => args?.data?.functionName === 'look';

/**
 * Events with a duration. Some are told as a beginning and an end.
 *
 * @param {TraceEvent[]} events of one thread
 * @returns {TraceEvent[]}
 */
function paired(events) {
  const whole = events.filter(({ ph }) => ph === 'X');
  /** @type {TraceEvent[]} */
  const open = [];
  for (const event of events
    .filter(({ ph }) => ph === 'B' || ph === 'E')
    .sort((a, b) => a.ts - b.ts)) {
    if (event.ph === 'B') {
      open.push(event);
      continue;
    }
    const begun = open.pop();
    if (!begun) continue;
    const tdur = (event.tts ?? 0) - (begun.tts ?? 0);
    whole.push({ ...begun, dur: event.ts - begun.ts, tdur });
  }
  return whole;
}
