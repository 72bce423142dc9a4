// The page's own functions, taken from their prototypes: `<img name="cookie">` and its like hide
// properties of `document`, not of `Document.prototype`.

import { attempt } from '../core/errors.js';

/** Reads a property of `document` that a named element cannot hide. */
export function fromDocument<Key extends keyof Document>(key: Key): Document[Key] {
  return Reflect.get(Document.prototype, key, document) as Document[Key];
}

/** `document.cookie`, for the storage room. */
export const cookieJar = {
  get: (): string => fromDocument('cookie'),
  set: (cookie: string): void => void Reflect.set(Document.prototype, 'cookie', cookie, document),
};

/** The first element that matches, or null. */
export function query<Found extends Element>(selector: string): Found | null {
  return Document.prototype.querySelector.call(document, selector) as Found | null;
}

/** Whether the page has such an element; until all of it is there, the given answer. */
export function isSeen(selector: string, before: boolean): boolean {
  return fromDocument('readyState') === 'loading' ? before : query(selector) !== null;
}

/** Listens on the document, or on something else that hears events. Returns its undo. */
export function listen(
  type: string,
  listener: (event: Event) => void,
  target: EventTarget = document,
): () => void {
  // No element hides what the window has.
  const { addEventListener, removeEventListener } =
    target === window ? window : EventTarget.prototype;
  addEventListener.call(target, type, listener);
  return () => removeEventListener.call(target, type, listener);
}

/** Resolves when the document hears of it. */
export function heard(type: string): Promise<unknown> {
  return new Promise((resolve) => listen(type, resolve));
}

/** Whether another origin frames this page: it can lay what it likes over it, and have it pressed unseen. */
export function isFramed(): boolean {
  return !attempt(() => top?.document);
}

/** What a promise gives, if it does in time. */
export function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, ms, new Error(`nothing within ${ms} ms`));
    promise.then(resolve, reject);
  });
}

/** Tells the page of something. */
export function send(type: string, detail: unknown): void {
  EventTarget.prototype.dispatchEvent.call(document, new CustomEvent(type, { detail }));
}

/** Makes an element with a text and attributes. Never parses markup. */
export function create(
  tag: string,
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const element = Document.prototype.createElement.call(document, tag);
  element.textContent = text;
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] ?? '');
  return element;
}

/** The content of `<meta name="consentry:…">`, by which a server tells what it knows. */
export function hint(name: 'place' | 'gpc'): string | undefined {
  return query<HTMLMetaElement>(`meta[name="consentry:${name}"]`)?.content;
}
