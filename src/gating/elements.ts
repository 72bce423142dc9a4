// Gives gated elements other than scripts their address or content, and takes it away again.
import { insert } from './platform.js';

/** By name: what a form's inputs are called hides its functions. */
const LOADERS = /^(iframe|img|link|video|audio|source|track|embed|object)$/;
/** `srcset` comes first: an image that got `src` before it would load both. */
const NAMES = ['srcset', 'poster', 'href', 'src'];

/** What a template put into the page. */
const contents = new WeakMap<Element, readonly ChildNode[]>();

/** The attributes of ours on an element: the name that counts, and its value. */
function addresses(element: Element): [name: string, value: string][] {
  return NAMES.flatMap((name): [string, string][] => {
    const value = element.getAttribute(`data-${name}`);
    const live = element.localName === 'object' && name === 'src' ? 'data' : name;
    return value === null ? [] : [[live, value]];
  });
}

/** Whether a gate of this kind can be opened and closed. */
export function isLoader(element: Element): boolean {
  return (
    element instanceof HTMLTemplateElement ||
    (LOADERS.test(element.localName) && !!addresses(element)[0])
  );
}

/** Whether the element has what it asks for, by us or because it is a copy of one that had. */
export function isOpen(element: Element): boolean {
  // A script is never open; it has run or not.
  if (element instanceof HTMLScriptElement) return false;
  return (
    contents.has(element) ||
    addresses(element).some(([name, value]) => element.getAttribute(name) === value)
  );
}

/**
 * Whether the browser loads it all the same, from an address where it looks for one. A blank page and what the address itself
 * holds are asked of nobody.
 */
export function isLive(element: Element): boolean {
  return (
    LOADERS.test(element.localName) &&
    !isOpen(element) &&
    ['srcset', 'href', 'src', 'data'].some((name) =>
      /^(?!about:|blob:|data:)./.test(element.getAttribute(name) ?? ''),
    )
  );
}

/**
 * Lets the element load, or puts the template's content before it.
 *
 * @throws Where an address is code.
 */
export function open(element: Element): void {
  if (element instanceof HTMLTemplateElement) {
    const { content } = element;
    // The nodes themselves move: under Trusted Types a copy of an inline script does not run. The copy stays behind.
    const spare = content.cloneNode(true);
    for (const script of content.querySelectorAll('script')) hold(script, element);
    contents.set(element, [...content.childNodes]);
    element.before(content);
    content.append(spare);
    return;
  }
  for (const [name, value] of addresses(element)) {
    // A sanitizer that lets `data-src` through has not looked at what is in it.
    if (name !== 'srcset' && new URL(value, element.baseURI).protocol === 'javascript:') {
      throw new TypeError('its address is code');
    }
    // What autoblock holds is what the page sets, not what a gate does.
    element.setAttributeNS(null, name, value);
  }
  // Media look at their sources only when told to.
  if (element.localName === 'source') reload(element.parentElement);
}

/** Turns a script of a template into a gate on the template's terms, so that it runs in its turn. */
function hold(script: HTMLScriptElement, template: Element): void {
  if (script.matches('[data-category],[data-service]')) return;
  script.setAttribute('data-type', script.type);
  script.type = 'text/plain';
  for (const name of ['data-category', 'data-service']) {
    const value = template.getAttribute(name);
    if (value !== null) script.setAttribute(name, value);
  }
}

/** Stops the element and removes what it loaded. */
export function close(element: Element): void {
  for (const node of contents.get(element) ?? []) node.remove();
  contents.delete(element);
  for (const [name] of addresses(element)) element.removeAttribute(name);
  reload(element.localName === 'source' ? element.parentElement : element);
  if (element.matches('iframe,embed,object')) {
    // Only leaving the document ends the page inside.
    const { parentNode, nextSibling } = element;
    element.remove();
    if (parentNode) insert(parentNode, element, nextSibling);
  }
}

function reload(element: Element | null): void {
  if (element instanceof HTMLMediaElement) element.load();
}
