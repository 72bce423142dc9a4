// Decides how one gated script is released: by which path, waiting for what, asked for in advance or not.
import { fromDocument } from '../browser/page.js';
import { attempt } from '../core/errors.js';
import { activateScript, kindOf, urlOf } from './activate.js';
import type { Pace } from './order.js';
import type { GatingParts, PageFacts, RareParts } from './parts.js';
import { all, insert, make } from './platform.js';
import type { Key } from './words.js';

/** Reports something about an element. */
export type Tell = (code: Key, element: Element, ...details: readonly unknown[]) => void;

/** What releasing scripts needs to know. */
export interface ScriptContext {
  readonly tell: Tell;
  /** Gates that a parser made. */
  readonly early: WeakSet<Element>;
  /** Whether an inline module may still be waiting for its imports: nothing tells when one has run. */
  isChained: boolean;
  readonly parts: GatingParts & RareParts & PageFacts;
  /** The page's own scripts with a nonce; undefined until they are looked for, once for all gates of a turn. */
  scripts?: readonly HTMLElement[] | undefined;
}

/** How a gated script waits and runs. */
export interface ScriptItem {
  readonly isDeferred: boolean;
  readonly prefetch: (() => () => void) | undefined;
  /** `claim` is called right before it runs and may refuse. */
  run(claim: () => boolean, settled: () => void): Pace;
}

/** Decides how a gated script waits and runs. */
export function scriptItem(script: HTMLScriptElement, context: ScriptContext): ScriptItem {
  const type = script.getAttribute('data-type') ?? '';
  const kind = kindOf(type);
  const url = urlOf(script);
  const isAsync = script.hasAttribute('async');
  const isModule = kind === 'module';
  /** For browsers without modules only. */
  const isLeftOut = kind === 'classic' && script.noModule;
  const isLoading = kind !== 'other' && !isLeftOut && isAddress(url, script.baseURI);
  const isDeferred = !isAsync && (isModule || (url !== null && script.defer));
  const isReplayed = script.dataset['replay'] === 'load';
  // The browser leaves `async` on for elements that it parsed itself, off for those that a page made from a text.
  const isAlive = context.early.has(script) && script.async;
  const isReady = isAlive && (url === null || script.hasAttribute('src'));
  /** Gives the element to put in; missing until it is known. */
  let living = isReady ? () => script : undefined;
  const late = isReady && !isReplayed ? undefined : prepare();

  async function prepare(): Promise<(() => () => void) | undefined> {
    try {
      const part = await context.parts.late?.();
      if (!isReady) living = await part?.livingOf(script, isAlive);
      return part?.catchLateListeners;
    } catch (error) {
      // One that is ready runs without the part all the same; it only misses the event.
      if (!isReady) fail(error);
    }
  }

  function fail(error: unknown): void {
    context.tell('gate-failed', script, error);
  }

  function activate(
    live: HTMLScriptElement,
    settled: () => void,
    finish: (() => void) | undefined,
  ): Pace {
    const isInline = url === null && isModule;
    const isOrdered = isDeferred && (isInline || context.isChained);
    if (isDeferred) context.isChained = isInline;
    activateScript(script, live, {
      type,
      isOrdered,
      settled(ok) {
        finish?.();
        if (!ok) fail(url);
        settled();
      },
    });
    if (url === null) finish?.();
    if (isLoading && !isAsync) return 'settled';
    return url === null ? 'code' : 'now';
  }

  return {
    isDeferred,
    // A link has no encoding of its own.
    prefetch: isLoading && !script.charset ? () => prefetch(script, url, isModule) : undefined,
    run(claim, settled) {
      const release = (finish?: () => void): Pace => {
        try {
          if (living && claim()) return activate(living(), settled, finish);
        } catch (error) {
          fail(error);
        }
        finish?.();
        return 'now';
      };
      if (!late) return release();
      void late.then((catchListeners) => {
        if (release(isReplayed ? catchListeners?.() : undefined) !== 'settled') settled();
      });
      return 'settled';
    },
  };
}

/** Nobody waits for an address that cannot be right. */
function isAddress(url: string | null, base: string): url is string {
  return !!url && !!attempt(() => new URL(url, base));
}

/** Asks the network for a script while others run. Returns its undo. */
function prefetch(script: HTMLScriptElement, url: string, isModule: boolean): () => void {
  const link = make('link');
  link.rel = isModule ? 'modulepreload' : 'preload';
  link.as = 'script';
  for (const name of ['crossorigin', 'integrity', 'referrerpolicy', 'fetchpriority']) {
    const value = script.getAttribute(name);
    if (value !== null) link.setAttribute(name, value);
  }
  link.nonce = script.nonce;
  link.href = url;
  // Not at the end: there a parser may be at work on a gate, which is known to be whole by what comes after it.
  const head = fromDocument('head');
  insert(head, link, head.firstChild);
  return () => link.remove();
}

/**
 * Whether a script lacks the nonce that the page's own scripts have. Releasing it would let in what the policy keeps out:
 * under 'strict-dynamic' whatever a script inserts may run.
 *
 * Our own tag ran, so its nonce is right. Without it all scripts of the page have to agree: a nonce that the browser has
 * refused looks like any other.
 */
export function isForeign(element: Element, context: ScriptContext): boolean {
  if (!(element instanceof HTMLScriptElement)) return false;
  const own = 'script[nonce]:not([data-category],[data-service])';
  const { nonce } = context.parts;
  if (nonce) return element.nonce !== nonce;
  context.scripts ??= Array.from(all(document, own)) as HTMLElement[];
  return context.scripts.some((script) => script.nonce && script.nonce !== element.nonce);
}
