// Gives gated elements other than scripts their address, and takes it away again.
import type { Page } from './platform.js';

const LOADING = 'iframe,img,link,video,audio,source,track,embed,object';
/** `srcset` comes first: an image that gets `src` before it would load both. */
const ATTRIBUTES = ['srcset', 'poster', 'href', 'src'];

/** Whether this is an element that loads something by an attribute of ours. */
export function isLoader(element: Element): boolean {
  return element.matches(LOADING) && ATTRIBUTES.some((name) => element.hasAttribute(`data-${name}`));
}

/** Lets the element load. Answers false where the address is code. */
export function load(element: Element, page: Page): boolean {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(`data-${name}`);
    if (value === null) continue;
    // A sanitizer that lets `data-src` through has not looked at it.
    if (/^javascript:/i.test(new URL(value, page.read('baseURI')).protocol) && name !== 'srcset') return false;
    element.setAttribute(liveName(element, name), value);
  }
  if (element.localName === 'source') reloadMedia(element.parentElement);
  return true;
}

/** Stops the element and removes what it loaded. */
export function unload(element: Element, page: Page): void {
  for (const name of ATTRIBUTES) {
    if (element.hasAttribute(`data-${name}`)) element.removeAttribute(liveName(element, name));
  }
  reloadMedia(element.localName === 'source' ? element.parentElement : element);
  if (element.matches('iframe,embed,object')) {
    // Only leaving the document ends the page inside.
    const { parentNode, nextSibling } = element;
    element.remove();
    if (parentNode) page.insert(parentNode, element, nextSibling);
  }
}

function liveName(element: Element, name: string): string {
  return element.localName === 'object' && name === 'src' ? 'data' : name;
}

/** A media element looks at its sources only when told to. */
function reloadMedia(element: Element | null): void {
  if (element instanceof HTMLMediaElement) element.load();
}
