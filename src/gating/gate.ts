// Finds gates, wherever and whenever they appear, and opens those that the present grants allow. Unknown means shut.
import { fromDocument, listen, send } from '../browser/page.js';
import type { Consent, ConsentState } from '../core/types.js';
import { kindOf, RAN } from './activate.js';
import { describe, isMet, readTerms, reasonsOf, type Term } from './attributes.js';
import { isGranted, sweep } from './cleanup.js';
import { close, isLive, isLoader, isOpen, open } from './elements.js';
import { createQueue, SLICE_MS } from './order.js';
import type { GatingParts, PageFacts, RareParts } from './parts.js';
import { all, later } from './platform.js';
import { ranUnder } from './ran.js';
import { isForeign, type ScriptContext, scriptItem } from './scripts.js';
import { type Key, say } from './words.js';
import { shieldDocument } from './write.js';

const GATES = '[data-category],[data-service]';
const EMBEDS =
  ':is(iframe,video,audio,embed,object,[data-placeholder]):not([data-placeholder="none"])';

/** Holds every gate on the page and opens it when its grant is there. Returns its undo; what ran stays. */
export function startGating(
  consent: Consent,
  parts: GatingParts & RareParts & PageFacts = {},
): () => void {
  const { settings } = consent;
  const timeoutMs = settings.gateTimeout ?? 5000;
  const ran = ranUnder(consent);
  /** Whose gates were opened. */
  const opened = new Set<string>();
  /** Gates that a parser made. */
  const early = new WeakSet<Element>();
  /** Gates that are queued, scripts that ran, and gates that were refused for good. */
  const done = new WeakSet<Element>();
  /** Embeds that the visitor opened without a grant, and the reasons why there was none. */
  const once = new WeakMap<Element, string>();
  const covers = new WeakMap<Element, () => void>();
  let uncoverAll: (() => void) | undefined;
  let unshield: (() => void) | undefined;
  let unfinished: Element[] = [];
  let state = consent.state.get();
  let isStopped = false;
  let scanning: Iterator<Element> | undefined;

  const isParsed = () => fromDocument('readyState') !== 'loading';
  const queue = createQueue(timeoutMs, isParsed);
  const context: ScriptContext = {
    tell,
    early,
    isChained: false,
    parts,
  };

  function tell(code: Key, element: Element, ...details: readonly unknown[]): void {
    consent.report({ code, message: say(code, ...details), path: describe(element) });
  }

  /**
   * The parser may still be inside the last element of the document, or of what was last before others added to its end: a
   * script that it is done with has become `async`.
   */
  function isComplete(element: Element): boolean {
    if (isParsed()) return true;
    if (element instanceof HTMLScriptElement && !element.async) return false;
    let node: Node | null = element;
    while (node && !node.nextSibling) node = node.parentNode;
    return !!node;
  }

  function consider(element: Element, isEarly: boolean): void {
    if (done.has(element)) return;
    if (element instanceof HTMLScriptElement) {
      if (!/^\s*text\/plain/i.test(element.type)) {
        done.add(element);
        if (kindOf(element.type) !== 'other') {
          tell('gate-ineffective', element);
        }
        return;
      }
      if (element.hasAttribute(RAN) && !element.hasAttribute('data-rerun')) return;
    } else if (!isLoader(element)) {
      // A category that is none of ours is the page's own business.
      if (isLive(element) && !('code' in readTerms(element, settings))) {
        tell('gate-ineffective', element);
      }
      return;
    }
    if (isEarly) early.add(element);
    if (!isComplete(element)) {
      unfinished.push(element);
      return;
    }
    if (element.closest('[data-consentry-ignore]')) {
      done.add(element);
      tell('gate-ignored', element);
      return;
    }
    const terms = readTerms(element, settings);
    if ('code' in terms) consent.report(terms);
    else if (!isFree(element, terms)) {
      if (isOpen(element)) close(element);
      else if (isLive(element)) tell('gate-ineffective', element);
      cover(element, terms);
    } else if (isOpen(element)) return;
    else if (isForeign(element, context)) {
      done.add(element);
      tell('gate-nonce', element);
    } else enqueue(element, terms);
  }

  /** Granted, or opened by the visitor while nothing has changed since. */
  function isFree(element: Element, terms: readonly Term[]): boolean {
    return isMet(terms, state) || once.get(element) === reasonsOf(terms, state);
  }

  /** Puts something in the place of an embed that stays shut. */
  function cover(element: Element, terms: readonly Term[]): void {
    if (!element.matches(EMBEDS) || covers.has(element) || state.status === 'locating') return;
    covers.set(element, () => {});
    const loadOnce = () => {
      once.set(element, reasonsOf(terms, state));
      consider(element, false);
      release();
    };
    parts.placeholder?.().then(
      (part) => {
        uncoverAll = part.uncoverAll;
        if (isStopped || !covers.has(element) || !element.isConnected) return;
        covers.set(element, part.coverEmbed(element as HTMLElement, { consent, terms, loadOnce }));
      },
      () => covers.delete(element),
    );
  }

  function enqueue(element: Element, terms: readonly Term[]): void {
    const script = element instanceof HTMLScriptElement ? scriptItem(element, context) : undefined;
    const isDue = () => element.isConnected && isFree(element, terms);
    /** Says whether it may run right now, and counts it as run: everything may have changed while it waited. */
    const claim = (): boolean => {
      done.delete(element);
      if (!isDue()) return false;
      if (script) {
        done.add(element);
        unshield ??= shieldDocument(tell);
      }
      covers.get(element)?.();
      covers.delete(element);
      for (const { id, refused } of terms) {
        if (refused) continue;
        opened.add(id);
        // All else is emptied by a withdrawal.
        if (script) ran.add(id);
      }
      return true;
    };
    done.add(element);
    queue.add({
      isDeferred: script?.isDeferred,
      isDue,
      prefetch: script?.prefetch,
      late: () => tell('gate-timeout', element, timeoutMs),
      run(settled) {
        try {
          if (script) return script.run(claim, settled);
          if (claim()) open(element);
        } catch (error) {
          done.add(element);
          tell('gate-failed', element, error);
        }
        return 'now';
      },
    });
  }

  /**
   * Looks at every gate of the document, in slices unless it has to be done at once. Nothing is released before all are
   * known: their order is that of the document.
   */
  function scan(atOnce: boolean, isFirst = false): void {
    const gates = all(document, GATES)[Symbol.iterator]();
    scanning = gates;
    const look = () => {
      // A newer state has begun anew.
      if (scanning !== gates) return;
      const end = performance.now() + SLICE_MS;
      context.scripts = undefined;
      for (let next = gates.next(); !next.done; next = gates.next()) {
        consider(next.value, isFirst || !isParsed());
        if (!atOnce && performance.now() > end) {
          later(look);
          return;
        }
        if (scanning !== gates) return;
      }
      scanning = undefined;
      release(end);
    };
    look();
  }

  function release(sliceEnd?: number): void {
    if (!scanning && !isStopped) queue.run(sliceEnd);
  }

  function added(records: readonly MutationRecord[]): void {
    const waiting = unfinished;
    unfinished = [];
    context.scripts = undefined;
    for (const element of waiting) consider(element, true);
    const { matches, querySelector } = Element.prototype;
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (matches.call(node, GATES)) consider(node, !isParsed());
        // Most of what a page inserts holds none, and asking for the first is much cheaper than asking for all.
        if (node.firstElementChild && querySelector.call(node, GATES)) {
          for (const inner of all(node, GATES)) consider(inner, !isParsed());
        }
      }
    }
    release();
  }

  function change(next: ConsentState): void {
    const lost = [...opened].filter((id) => isGranted(id, state) && !isGranted(id, next));
    const wasLocating = state.status === 'locating';
    state = next;
    queue.recall();
    for (const id of lost) {
      send('consentry:teardown', { id });
    }
    // A withdrawal acts at once; after a grant the page paints first.
    if (lost.length || wasLocating) {
      void sweep(consent, parts);
      scan(!!lost.length);
    } else afterPaint(() => scan(false));
  }

  function afterPaint(run: () => void): void {
    let isDue = true;
    const once = () => {
      if (isDue && !isStopped) run();
      isDue = false;
    };
    requestAnimationFrame(() => later(once));
    // No frame comes while the page is hidden.
    setTimeout(once, 300);
  }

  const observer = new MutationObserver(added);
  observer.observe(document, { childList: true, subtree: true });
  const undoParsed = listen('readystatechange', () => added([]));
  // Vendors in memory wrote again when the last page was left.
  void sweep(consent, parts);
  scan(true, true);
  const unsubscribe = consent.state.subscribe((next) => {
    if (next !== state) change(next);
  });

  return () => {
    isStopped = true;
    scanning = undefined;
    observer.disconnect();
    undoParsed();
    unsubscribe();
    queue.clear();
    uncoverAll?.();
    unshield?.();
  };
}
