// Runs in the page before anything else: notes when gated scripts run, when the banner can be seen, what moves and what blocks.

/**
 * Written to be sent to the browser: it may use nothing of this module.
 *
 * @param {string | undefined} banner selector to watch for
 */
export function probe(banner) {
  if (window !== top) return;
  const notes = {
    /** @type {Record<string, number>} */
    ran: {},
    count: 0,
    last: 0,
    /** @type {number | undefined} */
    banner: undefined,
    lcp: 0,
    shift: 0,
    /** @type {{ start: number, duration: number }[]} */
    long: [],
    /** @type {number[]} */
    interactions: [],
    /** @type {{ at: number, paint?: number } | undefined} */
    click: undefined,
  };
  Object.assign(window, {
    __bench: notes,
    __ran(/** @type {string} */ id) {
      notes.last = performance.now();
      notes.ran[id] ??= notes.last;
      notes.count += 1;
    },
  });

  const observe = (
    /** @type {string} */ type,
    /** @type {(entry: any) => void} */ note,
    more = {},
  ) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...more,
    });
  observe('largest-contentful-paint', ({ startTime }) => {
    notes.lcp = startTime;
  });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) notes.shift += value;
  });
  observe('longtask', ({ startTime, duration }) => notes.long.push({ start: startTime, duration }));
  observe(
    'event',
    ({ interactionId, duration }) => {
      if (interactionId) notes.interactions.push(duration);
    },
    { durationThreshold: 16 },
  );

  /** Calls back once the frame that is being made has been handed over. */
  const afterFrame = (/** @type {() => void} */ call) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = call;
    port2.postMessage(0);
  };
  addEventListener(
    'click',
    ({ timeStamp, isTrusted }) => {
      if (!isTrusted || notes.click) return;
      const click = { at: timeStamp };
      notes.click = click;
      requestAnimationFrame(() =>
        afterFrame(() => Object.assign(click, { paint: performance.now() - timeStamp })),
      );
    },
    { capture: true },
  );

  if (!banner) return;
  const look = () => {
    const element = document.querySelector(banner);
    const box = element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      ? element.getBoundingClientRect()
      : undefined;
    if (box && box.width > 0 && box.height > 0 && box.top < innerHeight && box.bottom > 0) {
      afterFrame(() => {
        notes.banner = performance.now();
      });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
