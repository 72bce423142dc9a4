// Decides how one gated script is released: by which path, waiting for what, asked for in advance or not.
import { create, fromDocument, query } from '../browser/page.js';
import { activateScript, kindOf, urlOf } from './activate.js';
import type { Item } from './order.js';
import { insert } from './platform.js';

/** Reports something about an element. */
export type Tell = (code: string, element: Element, message: string) => void;

/** What releasing scripts needs to know. */
export interface ScriptContext {
  readonly tell: Tell;
  /** Gates that a parser made. */
  readonly early: WeakSet<Element>;
  /** Whether an inline module may still be waiting for its imports: nothing tells when one has run. */
  isChained: boolean;
}

/** How a gated script waits and runs. */
export function scriptItem(
  script: HTMLScriptElement,
  context: ScriptContext,
): Pick<Item, 'isDeferred' | 'prefetch' | 'run'> {
  const { tell } = context;
  const type = script.getAttribute('data-type') ?? '';
  const kind = kindOf(type);
  const url = urlOf(script);
  const isAsync = script.hasAttribute('async');
  const isModule = kind === 'module';
  const isLoading = kind !== 'other' && isAddress(url, script.baseURI);
  const isDeferred = !isAsync && (isModule || (url !== null && script.defer));
  return {
    isDeferred,
    prefetch: isLoading ? () => prefetch(script, url, isModule) : undefined,
    run(settled) {
      if (kind === 'classic' && script.noModule) return 'now';
      const nonce = nonceOf();
      if (nonce && script.nonce !== nonce) {
        tell('gate-nonce', script, 'Its nonce is not the page’s; it stays shut.');
        return 'now';
      }
      const isInline = url === null && isModule;
      const isOrdered = isDeferred && (isInline || context.isChained);
      context.isChained = isDeferred ? isInline : context.isChained;
      activateScript(script, {
        type,
        // The browser leaves `async` on for elements of a parser, off for those of innerHTML, which never run.
        isMovable: context.early.has(script) && script.async,
        isOrdered,
        settled(ok) {
          if (!ok) tell('gate-failed', script, `Could not load ${url}`);
          settled();
        },
      });
      if (isLoading && !isAsync) return 'settled';
      return url === null ? 'task' : 'now';
    },
  };
}

/** Nobody waits for an address that cannot be right. */
function isAddress(url: string | null, base: string): url is string {
  try {
    return !!url && !!new URL(url, base);
  } catch {
    return false;
  }
}

/** Asks the network for a script while others run. Returns its undo. */
function prefetch(script: HTMLScriptElement, url: string, isModule: boolean): () => void {
  const link = create('link') as HTMLLinkElement;
  link.rel = isModule ? 'modulepreload' : 'preload';
  link.as = 'script';
  for (const name of ['crossorigin', 'integrity', 'referrerpolicy', 'fetchpriority']) {
    const value = script.getAttribute(name);
    if (value !== null) link.setAttribute(name, value);
  }
  link.nonce = script.nonce;
  link.href = url;
  insert(fromDocument('head'), link, null);
  return () => link.remove();
}

/** The page's CSP nonce: that of its first script with one. A script that ran had the right one. */
function nonceOf(): string | undefined {
  return query<HTMLScriptElement>('script[nonce]:not([data-category],[data-service])')?.nonce;
}
