// Functions of the page taken from their prototypes: an input called `insertBefore` hides its form's own.

/** Every element under `root` that matches, in document order. */
export function all(root: Document | Element, selector: string): Iterable<Element> {
  return (root === document ? Document : Element).prototype.querySelectorAll.call(root, selector);
}

/** Puts a node before another. */
export function insert(parent: Node, node: Node, before: Node | null): void {
  Node.prototype.insertBefore.call(parent, node, before);
}

/** Goes on in a task of its own, after the browser had its turn. A timer that a timer set is held back for 4 ms. */
export function later(run: () => void, priority = 'user-visible'): void {
  const scheduler = Object(Reflect.get(window, 'scheduler'));
  if (scheduler.postTask) scheduler.postTask(run, { priority });
  else setTimeout(run);
}

/** Makes an empty element. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  return Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[Tag];
}
