// Watches what the visitor can really see: an element that a router takes away, buttons that the page hides or covers,
// colours that make them unreadable, and answers that do not look alike. It corrects what it can and reports what it cannot.

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
  focus: '#1463ff',
};

/** The same for buttons that a page styles past the tokens. */
const alike =
  'background:#111;border-color:#111;color:#fff;opacity:1;font:inherit;padding:.5em;'.replace(
    /;/g,
    '!important;',
  );

/** Starts watching. Returns its undo. */
export function watch(root: HTMLElement, report: (problem: Problem) => void): () => void {
  let raises = 0;
  probe(root);
  const check = (): void => {
    if (fromDocument('hidden')) return;
    const unlike = unlikeRows(root);
    if (unlike.length || !isReadable(root)) {
      for (const [name, colour] of Object.entries(readable)) {
        root.style.setProperty(`--consentry-${name}`, colour, 'important');
      }
      for (const button of unlike.flat()) button.style.cssText = alike;
      const message =
        'Colours give text less than 4.5:1, buttons or focus less than 3:1, or make one answer weaker. Plain ones are used.';
      report({ code: 'theme-contrast', message, path: 'theme' });
    }
    const section = root.querySelector('.consentry-banner');
    if (!section || root.querySelector('.consentry-dialog')) return;
    if (!isSeen(section) && raises < mostRaises) {
      raises += 1;
      hold(root, true);
    }
    if (!isSeen(section)) {
      const message =
        'The page hides or covers the buttons of the banner. Nothing is granted meanwhile.';
      report({ code: 'interface-hidden', message });
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

/** The buttons of each row that do not all look alike. One that is pointed at is a little paler. */
function unlikeRows(root: HTMLElement): HTMLElement[][] {
  return [...root.querySelectorAll('.consentry-actions')]
    .map((row) => [...row.children] as HTMLElement[])
    .filter((buttons) => {
      const looks = buttons.map((button) => {
        const style = getComputedStyle(button);
        const { backgroundColor, borderTopColor, color, fontSize, fontWeight, padding } = style;
        const isPale = Number(style.opacity) < 0.8;
        return [backgroundColor, borderTopColor, color, fontSize, fontWeight, padding, isPale];
      });
      return new Set(looks.map(String)).size > 1;
    });
}

/** Resolves the tokens by properties that show nothing on an element without lines. */
function probe({ style }: HTMLElement): void {
  const set = (property: string, ...names: readonly string[]): void => {
    const values = names.map((name) => `var(--consentry-${name})`);
    style.setProperty(property, values.join(' '), 'important');
  };
  set('border-color', 'surface', 'text', 'muted', 'accent');
  set('outline-color', 'accent-text');
  set('column-rule-color', 'focus');
}

/** Whether everything is, opened or not: whatever we show has the colours of the tokens. */
function isReadable(root: HTMLElement): boolean {
  // Where the visitor's own colours are forced on the page, ours do not show.
  if (matchMedia('(forced-colors:active)').matches) return true;
  const style = getComputedStyle(root);
  const surface = rgb(style.borderTopColor);
  const accent = rgb(style.borderLeftColor);
  return (
    contrast(rgb(style.borderRightColor), surface) >= 4.5 &&
    contrast(rgb(style.borderBottomColor), surface) >= 4.5 &&
    contrast(rgb(style.outlineColor), accent) >= 4.5 &&
    contrast(accent, surface) >= 3 &&
    contrast(rgb(style.columnRuleColor), surface) >= 3
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
