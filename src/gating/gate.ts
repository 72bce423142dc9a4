// Finds gates, wherever and whenever they appear, and opens those that the present grants allow. Unknown means shut.
import type { Consent, ConsentState, Problem } from '../core/types.js';
import {
  activateScript,
  RAN,
  scriptKind,
  scriptUrl,
  type TrustedStrings,
  trustedStrings,
} from './activate.js';
import { describe, isMet, readTerms, type Term } from './attributes.js';
import { isLoader, load, unload } from './elements.js';
import { createQueue } from './order.js';
import { capturePage } from './platform.js';

/** What gating needs beside the consent. */
export interface GatingOptions {
  /** @default the page's */
  readonly document?: Document;
  readonly report: (problem: Problem) => void;
  /** The CSP nonce of the script that starts gating. @default that of the first script with one */
  readonly nonce?: string | undefined;
  /** Nothing is released before this settles: what denied services left behind goes first. */
  readonly before?: Promise<unknown> | undefined;
  /** Filled with the service, or else the categories, of every gate that ran. */
  readonly ran?: Set<string>;
}

const GATES = '[data-category],[data-service]';
const IGNORE = '[data-consentry-ignore]';

/** Holds every gate on the page and opens it when its grant is there. Returns its undo; what ran stays. */
export function startGating(consent: Consent, options: GatingOptions): () => void {
  const page = capturePage(options.document ?? document);
  const { settings } = consent;
  const ran = options.ran ?? new Set<string>();
  const timeoutMs = settings.gateTimeout ?? 5000;
  let state = consent.state.get();
  let isReady = !options.before;
  let isStopped = false;
  let nonce = options.nonce;
  let trusted: TrustedStrings | undefined;

  /** Gates that were there when the parser made them. */
  const early = new WeakSet<Element>();
  const queued = new WeakSet<Element>();
  /** Gates that ran or were refused. Elements that load again after a withdrawal are in `open` instead. */
  const done = new WeakSet<Element>();
  const open = new WeakSet<Element>();
  const contents = new WeakMap<Element, readonly ChildNode[]>();
  const told = new Set<string>();
  let unfinished: Element[] = [];

  const isParsed = () => page.read('readyState') !== 'loading';
  const queue = createQueue(page, timeoutMs, isParsed);

  function tell(code: string, element: Element, message: string): void {
    report({ code, message, path: describe(element) });
  }

  function report(problem: Problem): void {
    const key = problem.code + problem.path + problem.message;
    if (!told.has(key)) options.report(problem);
    told.add(key);
  }

  /** The parser may still be inside the last element of the document. */
  function isComplete(element: Element): boolean {
    if (isParsed()) return true;
    for (let node: Node | null = element; node; node = node.parentNode) {
      if (node.nextSibling) return true;
    }
    return false;
  }

  function consider(element: Element, isEarly: boolean): void {
    if (done.has(element) || queued.has(element)) return;
    const isScript = element.localName === 'script';
    if (isScript) {
      const { type } = element as HTMLScriptElement;
      if (!/^\s*text\/plain/i.test(type)) {
        done.add(element);
        if (scriptKind(type) !== 'other') {
          tell('gate-ineffective', element, 'This script runs without asking. Give it type="text/plain".');
        }
        return;
      }
      if (element.hasAttribute(RAN) && !element.hasAttribute('data-rerun')) return;
    } else if (element.localName !== 'template' && !isLoader(element)) return;
    if (isEarly) early.add(element);
    if (!isComplete(element)) {
      unfinished.push(element);
      return;
    }
    if (element.closest(IGNORE)) {
      done.add(element);
      tell('gate-ignored', element, 'This gate is inside data-consentry-ignore and stays shut.');
      return;
    }
    const terms = readTerms(element, settings);
    if ('code' in terms) report(terms);
    else if (open.has(element)) {
      if (!isMet(terms, state)) close(element);
    } else if (isMet(terms, state)) enqueue(element, terms);
  }

  function enqueue(element: Element, terms: readonly Term[]): void {
    queued.add(element);
    const script = element.localName === 'script' ? (element as HTMLScriptElement) : null;
    const url = script && scriptUrl(script);
    const type = script?.getAttribute('data-type') ?? '';
    const kind = script && scriptKind(type);
    const isAsync = script?.hasAttribute('async') ?? false;
    queue.add({
      element,
      isDeferred:
        !isAsync && (kind === 'module' || (kind === 'classic' && !!url && element.hasAttribute('defer'))),
      prefetch: script && url && kind !== 'other' ? () => prefetch(script, url, kind) : undefined,
      late: () => tell('gate-timeout', element, `No answer after ${timeoutMs} ms; the next tags run.`),
      run(settled) {
        queued.delete(element);
        // Everything may have changed while it waited.
        if (!element.isConnected || done.has(element) || !isMet(terms, state)) return false;
        try {
          if (!script) return show(element);
          done.add(element);
          return runScript(script, type, settled);
        } catch (error) {
          tell('gate-failed', element, `Could not be released: ${error}`);
          return false;
        } finally {
          for (const { id } of terms) ran.add(id);
        }
      },
    });
  }

  function runScript(script: HTMLScriptElement, type: string, settled: () => void): boolean {
    const kind = scriptKind(type);
    const url = scriptUrl(script);
    const isAsync = script.hasAttribute('async');
    if (kind === 'classic' && script.noModule) return false;
    nonce ??= pageNonce();
    if (nonce && script.nonce !== nonce) {
      tell('gate-nonce', script, 'The page uses nonces and this gate has none or another; it stays shut.');
      return false;
    }
    // The browser leaves `async` on for elements that a parser made, and off for those from innerHTML, which never run.
    const isMovable = early.has(script) && script.async;
    if (!isMovable) trusted ??= trustedStrings();
    activateScript(script, {
      page,
      type,
      isMovable,
      isOrdered: kind === 'module' && !isAsync,
      trusted: trusted ?? trustedStrings(),
      started: (live) => done.add(live),
      settled(ok) {
        if (!ok) tell('gate-failed', script, `Could not load ${url}.`);
        settled();
      },
    });
    return !!url && !isAsync && kind !== 'other';
  }

  /** Elements that load, and templates. Never waits. */
  function show(element: Element): false {
    open.add(element);
    if (!(element instanceof HTMLTemplateElement)) {
      if (!load(element, page)) {
        done.add(element);
        tell('gate-failed', element, 'Its address is code; it stays shut.');
      }
      return false;
    }
    const content = document.importNode(element.content, true);
    contents.set(element, [...content.childNodes]);
    element.before(content);
    return false;
  }

  function close(element: Element): void {
    open.delete(element);
    if (element instanceof HTMLTemplateElement) {
      for (const node of contents.get(element) ?? []) node.remove();
    } else unload(element, page);
  }

  function prefetch(script: HTMLScriptElement, url: string, kind: string | null): () => void {
    const link = page.create('link');
    link.rel = kind === 'module' ? 'modulepreload' : 'preload';
    link.as = 'script';
    for (const name of ['crossorigin', 'integrity', 'referrerpolicy', 'fetchpriority']) {
      const value = script.getAttribute(name);
      if (value !== null) link.setAttribute(name, value);
    }
    link.nonce = script.nonce;
    link.href = url;
    page.insert(page.read('head'), link, null);
    return () => link.remove();
  }

  function pageNonce(): string | undefined {
    for (const script of page.all(page.document, 'script[nonce]:not([data-category],[data-service])')) {
      return (script as HTMLScriptElement).nonce;
    }
    return undefined;
  }

  function scan(isFirst: boolean): void {
    for (const element of page.all(page.document, GATES)) consider(element, isFirst || !isParsed());
    release();
  }

  function release(): void {
    if (isReady && !isStopped) queue.run();
  }

  function added(records: readonly MutationRecord[]): void {
    const isEarly = !isParsed();
    const waiting = unfinished;
    unfinished = [];
    for (const element of waiting) consider(element, true);
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node.nodeType !== 1) continue;
        const element = node as Element;
        if (element.matches(GATES)) consider(element, isEarly);
        if (element.firstElementChild) {
          for (const inner of page.all(element, GATES)) consider(inner, isEarly);
        }
      }
    }
    release();
  }

  const observer = new MutationObserver(added);
  observer.observe(page.document, { childList: true, subtree: true });
  const undoParsed = page.on('readystatechange', () => added([]));

  function change(next: ConsentState): void {
    const lost = [...ran].filter((id) => isGranted(state, id) && !isGranted(next, id));
    state = next;
    for (const id of lost) {
      page.send(new CustomEvent('consentry:teardown', { detail: { id } }));
    }
    // A withdrawal acts at once; after a grant the page paints first.
    if (lost.length) scan(false);
    else afterPaint(() => scan(false));
  }

  function afterPaint(run: () => void): void {
    let isDue = true;
    const once = () => {
      if (isDue && !isStopped) run();
      isDue = false;
    };
    requestAnimationFrame(() => page.later(once));
    // No frame comes while the page is hidden.
    page.later(once, 300);
  }

  scan(true);
  let isFirst = true;
  const unsubscribe = consent.state.subscribe((next) => {
    if (!isFirst) change(next);
    isFirst = false;
  });
  options.before?.finally(() => {
    isReady = true;
    release();
  });

  return () => {
    isStopped = true;
    observer.disconnect();
    undoParsed();
    unsubscribe();
    queue.clear();
  };
}

function isGranted(state: ConsentState, id: string): boolean {
  return (state.services[id] ?? state.grants[id])?.granted === true;
}
