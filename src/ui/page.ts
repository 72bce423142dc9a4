// The page as the interface touches it, read through prototypes: an element named `body` hides only `document`'s own property.

/** Reads a property of `document` that a named element cannot hide. */
export function fromDocument<Key extends keyof Document>(key: Key): Document[Key] {
  return Reflect.get(Document.prototype, key, document) as Document[Key];
}

/** All elements that match a selector. */
export function queryAll<Found extends Element>(selector: string): Found[] {
  return [...(Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<Found>)];
}

/** Makes an element. */
export function create(tag: string): HTMLElement {
  return Document.prototype.createElement.call(document, tag);
}

/** What makes elements in place of `document`; the build hands it to Preact. @public */
export const maker = {
  createElementNS: (namespace: string, tag: string): Element =>
    Document.prototype.createElementNS.call(document, namespace, tag),
  createTextNode: (text: string): Text => Document.prototype.createTextNode.call(document, text),
};
