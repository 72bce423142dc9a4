// The smallest renderer the interface needs: elements are described, and the page is changed to fit.
// It makes elements through prototypes and looks at own keys only, so that neither elements with ids nor additions
// to `Object.prototype` reach in. It knows attributes, two properties and listeners; it cannot write markup.

/** Called with an event. */
export type Listener = (event: Event) => void;

/** What an element is given: `on…` is a listener, `checked` and `disabled` are properties, the rest attributes. */
export type Props = Readonly<Record<string, string | number | boolean | undefined | Listener>>;

/** A described element. `key` tells apart elements that must not turn into one another. */
export interface View {
  readonly tag: string;
  readonly props: Props;
  readonly children: readonly Child[];
}

/** What can stand in an element. Nothing is shown for what is empty. */
export type Child = View | string | false | null | undefined | readonly Child[];

/** Describes an element. */
export function h(tag: string, props: Props = {}, ...children: readonly Child[]): View {
  return { tag, props, children };
}

interface Made {
  readonly kind: string;
  props: Props;
}

/** What each of our nodes was made from. Nothing is kept on the node, where a page could write it. */
const made = new WeakMap<Node, Made>();

/** Changes the content of an element to what is described. What stays keeps its element, its focus and its scrolling. */
export function render(parent: Node, children: readonly Child[]): void {
  let at = parent.firstChild;
  for (const child of flatten(children)) {
    const isText = typeof child === 'string';
    const kind = isText ? '' : `${child.tag} ${child.props['key'] ?? ''}`;
    let node = at;
    // Order never changes. So what is found further on is the same thing, and what stands before it is gone.
    while (node && made.get(node)?.kind !== kind) node = node.nextSibling;
    if (node) while (at !== node) at = drop(at);
    else {
      node = create(child);
      made.set(node, { kind, props: {} });
      parent.insertBefore(node, at);
    }
    if (isText) {
      if (node.nodeValue !== child) node.nodeValue = child;
    } else {
      apply(node as unknown as Element, child.props);
      render(node, child.children);
    }
    at = node.nextSibling;
  }
  while (at) at = drop(at);
}

function flatten(children: readonly Child[]): (View | string)[] {
  return children.flatMap((child) =>
    Array.isArray(child) ? flatten(child) : ((child || []) as View | string),
  );
}

function create(child: View | string): ChildNode {
  const page = Document.prototype;
  if (typeof child === 'string') return page.createTextNode.call(document, child);
  return /^(svg|path|rect)$/.test(child.tag)
    ? page.createElementNS.call(document, 'http://www.w3.org/2000/svg', child.tag)
    : page.createElement.call(document, child.tag);
}

function drop(node: ChildNode | null): ChildNode | null {
  const next = node?.nextSibling ?? null;
  // Only a dialog that is closed, not one that is taken away, gives focus back.
  if (node instanceof HTMLDialogElement) node.close();
  node?.remove();
  return next;
}

function apply(element: Element, props: Props): void {
  const state = made.get(element);
  if (!state) return;
  const before = state.props;
  state.props = props;
  for (const name of Object.keys({ ...before, ...props })) {
    const value = Object.hasOwn(props, name) ? props[name] : undefined;
    if (typeof value === 'function') {
      if (!Object.hasOwn(before, name)) {
        // Listens once; the latest listener is looked up when it happens.
        element.addEventListener(name.slice(2), (event) => {
          const listener = state.props[name];
          if (typeof listener === 'function') listener(event);
        });
      }
    } else if (name === 'checked' || name === 'disabled') Reflect.set(element, name, value);
    else if (value === undefined) element.removeAttribute(name);
    else if (name !== 'key' && value !== before[name]) element.setAttribute(name, `${value}`);
  }
}
