// Watches what the visitor can really see: an element that a router takes away, buttons that the page hides or covers,
// and colours that make them unreadable. It corrects what it can and reports what it cannot.

import type { Problem } from '../core/types.js';
import { fromDocument } from './page.js';
import { hold } from './place.js';

const everyMs = 2000;

/** How often our element is put back before giving up. */
const mostReturns = 3;

/** How often the interface is raised above what covers it before giving up. */
const mostRaises = 3;

/** Colours that anyone can read, for a theme that nobody could. */
const readable = {
  surface: '#fff',
  text: '#111',
  muted: '#444',
  border: '#ccc',
  accent: '#111',
  'accent-text': '#fff',
};

/** Starts watching. Returns its undo. */
export function watch(root: HTMLElement, report: (problem: Problem) => void): () => void {
  let raises = 0;
  const check = (): void => {
    const section = root.querySelector('section');
    if (!section || fromDocument('hidden') || root.querySelector('dialog')) return;
    if (!isSeen(section) && raises < mostRaises) {
      raises += 1;
      hold(root, true);
    }
    if (!isSeen(section)) {
      const message =
        'The page hides or covers the buttons of the banner. Nothing is granted meanwhile.';
      report({ code: 'interface-hidden', message });
    }
    if (!isReadable(section)) {
      for (const [name, colour] of Object.entries(readable)) {
        root.style.setProperty(`--consentry-${name}`, colour);
      }
      const message =
        'The colours do not give text 4.5:1 and buttons 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). Plain ones are used.';
      report({ code: 'theme-contrast', message, path: 'theme' });
    }
  };
  const release = keepInPlace(root, report);
  check();
  const timer = setInterval(check, everyMs);
  return () => {
    clearInterval(timer);
    release();
  };
}

/** Keeps our element in the page when a router replaces the body, and usable beside dialogs of the page. */
function keepInPlace(root: HTMLElement, report: (problem: Problem) => void): () => void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (root.isConnected) return;
    returns += 1;
    if (returns <= mostReturns) keep();
    else {
      observer.disconnect();
      report({ code: 'interface-removed', message: 'The page keeps removing our element.' });
    }
  });
  const keep = (): void => {
    hold(root);
    for (const name of ['documentElement', 'body'] as const) {
      observer.observe(fromDocument(name), { childList: true });
    }
  };
  const events = ['toggle', 'close'] as const;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  for (const event of events) addEventListener.call(document, event, keep, true);
  keep();
  return () => {
    observer.disconnect();
    for (const event of events) removeEventListener.call(document, event, keep, true);
  };
}

/** Whether every button can be seen and hit. */
function isSeen(section: Element): boolean {
  return [...section.querySelectorAll('.consentry-actions button')].every((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    const hit = Document.prototype.elementFromPoint.call(document, x + width / 2, y + height / 2);
    const isVisible = button.checkVisibility?.({ opacityProperty: true, visibilityProperty: true });
    return isVisible !== false && width >= 24 && height >= 24 && hit === button;
  });
}

function isReadable(section: Element): boolean {
  const button = section.querySelector('button.consentry-button');
  const text = section.querySelector('.consentry-text');
  if (!button || !text) return true;
  const panel = rgb(getComputedStyle(section).backgroundColor);
  const face = getComputedStyle(button);
  const fill = rgb(face.backgroundColor);
  return (
    contrast(fill, panel) >= 3 &&
    contrast(rgb(face.color), fill) >= 4.5 &&
    contrast(rgb(getComputedStyle(text).color), panel) >= 4.5
  );
}

/** Any colour a style sheet can name, as the screen shows it on white. */
function rgb(colour: string): readonly number[] {
  // Most are this already; a canvas takes a millisecond or two to begin.
  const plain = /^rgb\((.*)\)$/.exec(colour)?.[1];
  if (plain) return plain.split(',').map(Number);
  const canvas = Document.prototype.createElement.call(document, 'canvas') as HTMLCanvasElement;
  const context = canvas.getContext('2d');
  if (!context) return [];
  for (const style of ['#fff', colour]) {
    context.fillStyle = style;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data];
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
