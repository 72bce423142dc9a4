// Holds tags and requests that nobody marked, by the addresses of the configured services. Opt-in, in its own file, and
// best effort: what ran before it, or hides its address, is not held. Markup gates are the guarantee.

import type { Consent, ServiceSettings } from '../core/types.js';
import { serviceOf } from './match.js';
import { all } from './platform.js';

/** Most beacons that are kept for a later grant. */
const MOST_BEACONS = 100;

type Loader = HTMLScriptElement | HTMLIFrameElement | HTMLImageElement;

/** What is sent once its service may be contacted. */
interface Waiting {
  readonly id: string;
  readonly run: () => void;
}

/**
 * Starts holding. Scripts, frames and images become gates, which open on the grant; beacons are sent then. `fetch` and
 * `XMLHttpRequest` fail as they do when a network filter stops them: their callers wait for an answer. Returns its undo.
 */
export function startAutoblock(consent: Consent): () => void {
  const undos: (() => void)[] = [];
  const waiting: Waiting[] = [];
  /** What each held element asks for later. */
  const held = new WeakMap<Loader, Waiting>();

  /** The service that may not be contacted now, if the address is one's. */
  const denied = (address: string): ServiceSettings | undefined => {
    const found = serviceOf(consent.settings.services, address, document.baseURI);
    return found && !consent.has(found.id) ? found : undefined;
  };

  function replace<Owner extends object>(
    owner: Owner,
    name: keyof Owner & string,
    make: (own: PropertyDescriptor) => PropertyDescriptor,
  ): void {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (!own) return;
    const ours = make(own);
    Object.defineProperty(owner, name, ours);
    undos.push(() => {
      const now = Object.getOwnPropertyDescriptor(owner, name);
      // Whoever wrapped it after us keeps working; our part lets everything through then.
      if (now?.value === ours.value && now?.set === ours.set)
        Object.defineProperty(owner, name, own);
    });
  }

  let isStopped = false;
  undos.push(() => {
    isStopped = true;
  });

  function drop(entry: Waiting): void {
    const at = waiting.indexOf(entry);
    if (at >= 0) waiting.splice(at, 1);
  }

  /** Makes an element what it was before it was held. */
  function release(element: Loader): void {
    const entry = held.get(element);
    if (!entry) return;
    held.delete(element);
    drop(entry);
    if (element instanceof HTMLScriptElement) element.type = element.dataset['type'] ?? '';
    for (const name of ['src', 'type', 'service']) element.removeAttribute(`data-${name}`);
  }

  /** Turns an element into a gate of its service, again with every address. Answers whether it is one now. */
  function hold(element: Loader, address: string): boolean {
    const isScript = element instanceof HTMLScriptElement;
    // A script that the page has marked holds by itself.
    const isMarked = isScript && element.type === 'text/plain' && !held.has(element);
    const service = isStopped || isMarked ? undefined : denied(address);
    // A gate that opens has the address already.
    if (service || element.getAttribute('data-src') !== address) release(element);
    if (!service) return false;
    const entry = { id: service.id, run: () => element.setAttribute('src', address) };
    held.set(element, entry);
    element.setAttribute('data-src', address);
    if (isScript) {
      element.setAttribute('data-type', element.type);
      element.type = 'text/plain';
    } else if (element instanceof HTMLImageElement && !element.isConnected) {
      // A pixel is often never put into the page.
      waiting.push(entry);
    }
    element.setAttribute('data-service', service.id);
    return true;
  }

  for (const owner of [HTMLScriptElement, HTMLIFrameElement, HTMLImageElement]) {
    replace(owner.prototype as HTMLScriptElement, 'src', (own) => ({
      ...own,
      set(this: Loader, address: unknown) {
        if (!hold(this, String(address))) own.set?.call(this, address);
      },
    }));
  }
  replace(Element.prototype, 'setAttribute', (own) => ({
    ...own,
    value(this: Element, name: string, address: string) {
      const isHeld = name.toLowerCase() === 'src' && isLoader(this) && hold(this, String(address));
      if (!isHeld) own.value.call(this, name, address);
    },
  }));

  replace(window, 'fetch', (own) => ({
    ...own,
    value(input: RequestInfo | URL, init?: RequestInit) {
      const address = input instanceof Request ? input.url : String(input);
      return !isStopped && denied(address)
        ? Promise.reject(new TypeError('Failed to fetch'))
        : own.value.call(window, input, init);
    },
  }));
  const refused = new WeakSet<XMLHttpRequest>();
  replace(XMLHttpRequest.prototype, 'open', (own) => ({
    ...own,
    value(this: XMLHttpRequest, ...values: unknown[]) {
      if (!isStopped && denied(String(values[1]))) refused.add(this);
      else refused.delete(this);
      return own.value.apply(this, values);
    },
  }));
  replace(XMLHttpRequest.prototype, 'send', (own) => ({
    ...own,
    value(this: XMLHttpRequest, ...values: unknown[]) {
      if (!refused.has(this)) return own.value.apply(this, values);
      setTimeout(() => {
        for (const type of ['error', 'loadend']) this.dispatchEvent(new ProgressEvent(type));
      });
    },
  }));
  replace(Navigator.prototype, 'sendBeacon', (own) => ({
    ...own,
    value(this: Navigator, ...values: unknown[]) {
      const service = isStopped ? undefined : denied(String(values[0]));
      if (!service) return own.value.apply(this, values);
      if (waiting.length < MOST_BEACONS) {
        waiting.push({ id: service.id, run: () => own.value.apply(navigator, values) });
      }
      return true;
    },
  }));

  /** Elements of the parser never pass a setter. A script can still be stopped; the rest is emptied again. */
  function inspect(element: Element): void {
    if (!isLoader(element) || element.hasAttribute('data-service')) return;
    const address = element.getAttribute('src');
    if (!address || !hold(element, address)) return;
    if (!(element instanceof HTMLScriptElement)) element.removeAttribute('src');
  }
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        inspect(node);
        for (const inner of all(node, 'script,iframe,img')) inspect(inner);
      }
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  undos.push(() => observer.disconnect());

  undos.push(
    consent.onChange(() => {
      const due = waiting.filter(({ id }) => consent.has(id));
      for (const entry of due) {
        drop(entry);
        entry.run();
      }
    }),
  );
  return () => {
    for (const undo of undos) undo();
  };
}

function isLoader(element: Element): element is Loader {
  return (
    element instanceof HTMLScriptElement ||
    element instanceof HTMLIFrameElement ||
    element instanceof HTMLImageElement
  );
}
