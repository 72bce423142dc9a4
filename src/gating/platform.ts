// The page's own functions, taken from their prototypes once at the start: an `<img name="head">` or a script that
// replaces `createElement` later must not reach us.

/** The few things gating needs from a document. */
export interface Page {
  readonly document: Document;
  /** Reads a property of the document past anything that hides it by name. */
  read<Name extends 'readyState' | 'head' | 'hidden' | 'baseURI' | 'currentScript'>(
    name: Name,
  ): (Document & Node)[Name];
  create<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag];
  /** Every element under `root` that matches, in document order. */
  all(root: Document | Element, selector: string): Iterable<Element>;
  /** Puts a node before another; a form cannot hide this method by the name of an input. */
  insert(parent: Node, node: Node, before: Node | null): void;
  on(type: string, listener: () => void): () => void;
  send(event: Event): void;
  readonly later: (run: () => void, ms?: number) => number;
}

/** Captures a document's functions. */
export function capturePage(document: Document): Page {
  const { createElement, querySelectorAll } = Document.prototype;
  const search = Element.prototype.querySelectorAll;
  const { insertBefore } = Node.prototype;
  const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype;
  return {
    document,
    read: (name) => Reflect.get(Document.prototype, name, document),
    create: (tag) => createElement.call(document, tag) as never,
    all: (root, selector) =>
      root === document
        ? querySelectorAll.call(document, selector)
        : search.call(root as Element, selector),
    insert(parent, node, before) {
      insertBefore.call(parent, node, before);
    },
    on(type, listener) {
      addEventListener.call(document, type, listener);
      return () => removeEventListener.call(document, type, listener);
    },
    send(event) {
      dispatchEvent.call(document, event);
    },
    later: setTimeout.bind(globalThis) as Page['later'],
  };
}
