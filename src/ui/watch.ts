// Watches what the visitor can really see: an element that a router takes away, buttons that the page hides or covers,
// colours that make them unreadable, and answers that do not look alike. It corrects what it can and reports what it cannot.

import type { Problem } from '../core/types.js';
import { fromDocument } from './page.js';
import { hold, hostOf } from './place.js';

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

/** Sizes with which every answer is in view at once, for a theme with which that is not so. */
const sizes = { 'font-size': 'max(.9375rem,15px)', width: '28em', gap: '1em', space: '1.25em' };

const important = (css: string): string => css.replace(/;/g, '!important;');

/** Plain buttons and their row, for a page that styles them past the tokens. In the element itself it wins over every layer. */
const plain = important(
  'all:unset;flex:1 1 100%;box-sizing:border-box;max-width:100%;min-height:2.9em;padding:.2em .6em;border:1px solid #111;border-radius:9px;background:#111;color:#fff;font-weight:600;line-height:1.25;text-align:center;overflow-wrap:break-word;outline-offset:2px;cursor:pointer;',
);
const plainRow = important('display:flex;flex-flow:wrap;gap:.5em;direction:inherit;');

/** What one answer could be made weaker by. */
const looks =
  'backgroundColor backgroundImage borderRadius boxShadow clipPath color filter font letterSpacing maskImage padding pointerEvents rotate scale textDecoration textIndent textShadow textTransform transform translate visibility webkitTextFillColor webkitTextStroke zoom'.split(
    ' ',
  );

/**
 * Starts watching, and has the page looked at each time. `release` gives a page back that a dialog of ours makes inert.
 * Returns its undo.
 */
export function watch(
  root: HTMLElement,
  report: (problem: Problem) => void,
  lookAtPage: () => unknown,
  release: () => void,
): () => void {
  let raises = 0;
  probe(root);
  const set = (tokens: Readonly<Record<string, string>>): void => {
    for (const [name, value] of Object.entries(tokens)) {
      root.style.setProperty(`--consentry-${name}`, value, 'important');
    }
  };
  const check = (): void => {
    if (fromDocument('hidden')) return;
    lookAtPage();
    const rows = [...root.querySelectorAll<HTMLElement>('.consentry-actions')];
    const dialog = root.querySelector('.consentry-dialog');
    const asked = dialog ? [] : rows.flatMap(buttonsOf);
    if (asked.some(isHidden) && raises < mostRaises) {
      raises += 1;
      hold(root, true);
    }
    const isAnyAway = (): boolean => rows.flatMap(buttonsOf).some(isAway);
    let isTooLarge = isAnyAway();
    if (isTooLarge) {
      const { cssText } = root.style;
      set(sizes);
      // In a window that is too low for any size the site's own may stay.
      isTooLarge = !isAnyAway();
      if (!isTooLarge) root.style.cssText = cssText;
    }
    const unlike = rows.filter(isUnlike);
    const isUnreadable = unlike.length > 0 || !isReadable(root);
    if (isUnreadable) set(readable);
    unlike.forEach(makePlain);
    if (isUnreadable || isTooLarge) {
      const message =
        'Colours or sizes make texts hard to read, the focus hard to see or one answer weaker. Plain ones are used.';
      report({ code: 'theme-contrast', message, path: 'theme' });
    }
    const hidden = asked.filter(isHidden);
    for (const button of asked) button.disabled = hidden.length > 0 && !hidden.includes(button);
    // What lies over a dialog may be one of the page, which goes again.
    const isLost =
      dialog &&
      root.parentNode === hostOf(root) &&
      [...dialog.querySelectorAll('button')].every(isHidden);
    if (hidden.length || isLost) {
      const message =
        'The page hides or covers our answers. Nothing is granted meanwhile, and it stays usable.';
      report({ code: 'interface-hidden', message });
      if (root.querySelector('dialog')) release();
    }
    const corner = root.querySelector('.consentry-corner');
    if (corner && !isVisible(corner)) {
      const message = 'The page hides the way back, and what became of an opt-out.';
      report({ code: 'interface-hidden', message });
    }
  };
  const stop = keepInPlace(root, report);
  check();
  const timer = setInterval(check, everyMs);
  return () => {
    clearInterval(timer);
    stop();
  };
}

/** Keeps our element in the page when a router replaces the body, and usable beside dialogs of the page. */
function keepInPlace(root: HTMLElement, report: (problem: Problem) => void): () => void {
  let returns = 0;
  const look = (): void => {
    if (root.isConnected) return;
    returns += 1;
    if (returns <= mostReturns) keep();
    else {
      observer?.disconnect();
      report({ code: 'interface-removed', message: 'The page keeps removing our element.' });
    }
  };
  const observer = window.MutationObserver && new MutationObserver(look);
  if (!observer) {
    const message = 'This page has no MutationObserver. What it takes away is not put back.';
    report({ code: 'interface-unwatched', message });
  }
  const keep = (): void => {
    hold(root);
    for (const name of ['documentElement', 'body'] as const) {
      observer?.observe(fromDocument(name), { childList: true });
    }
  };
  const events = ['toggle', 'close'] as const;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  for (const event of events) addEventListener.call(document, event, keep, true);
  keep();
  return () => {
    observer?.disconnect();
    for (const event of events) removeEventListener.call(document, event, keep, true);
  };
}

/** The answers of a row. */
function buttonsOf(row: Element): HTMLButtonElement[] {
  return [...row.children] as HTMLButtonElement[];
}

/** Whether a button is out of sight only until our own surface is scrolled. */
function isAway(button: Element): boolean {
  const surface = button.closest('.consentry-banner,.consentry-frame');
  if (!surface || surface.scrollHeight <= surface.clientHeight) return false;
  const { top, bottom } = surface.getBoundingClientRect();
  const { y, height } = button.getBoundingClientRect();
  return y + height / 2 < top || y + height / 2 > bottom;
}

/** Whether the page lets it be seen. */
function isVisible(element: Element): boolean {
  return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) !== false;
}

/** Whether a button cannot be seen and hit. */
function isHidden(button: Element): boolean {
  const { x, y, width, height } = button.getBoundingClientRect();
  const hit = Document.prototype.elementFromPoint.call(document, x + width / 2, y + height / 2);
  return (
    !isVisible(button) || width < 24 || height < 24 || (!button.contains(hit) && !isAway(button))
  );
}

/** Whether the answers of a row do not all look alike, each where it belongs. One that is pointed at is a little paler. */
function isUnlike(row: HTMLElement): boolean {
  const buttons = buttonsOf(row);
  // Forced colours mark the focus by its border, too.
  const isOutlined = !row.matches(':focus-within');
  const seen = buttons.map((button) => {
    const style = getComputedStyle(button);
    const isPale = Number(style.opacity) < 0.8;
    return [
      isPale,
      isOutlined && style.outline + style.border,
      ...looks.map((name) => Reflect.get(style, name)),
    ].join();
  });
  const isLeft = row.closest<HTMLElement>('[dir]')?.dir !== 'rtl';
  const places = buttons.map((button) => button.getBoundingClientRect());
  return (
    new Set(seen).size > 1 ||
    places.some(({ left, right, top, width, height }, index) => {
      const before = places[index - 1];
      if (!before) return false;
      // The first two are of one width wherever they are; a third may have a row of its own.
      const isBeside = Math.abs(top - before.top) < 2;
      const ratio = (width * (isBeside ? height / before.height : 1)) / before.width;
      return (
        (isBeside ? (isLeft ? left < before.right : right > before.left) : top < before.bottom) ||
        ratio < 0.95 ||
        ((isBeside || index === 1) && ratio > 1.05)
      );
    })
  );
}

/** Gives the answers of a row a look that no rule of the page changes. The mark of the focus stays. */
function makePlain(row: HTMLElement): void {
  row.style.cssText = plainRow;
  for (const button of buttonsOf(row)) {
    button.style.cssText = plain;
    const mark = (): void => {
      const ring = button.matches(':focus-visible') ? '3px solid var(--consentry-focus)' : '0';
      button.style.setProperty('outline', ring, 'important');
    };
    button.onfocus = mark;
    button.onblur = mark;
    mark();
  }
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

/** Whether everything is, opened or not: whatever we show has the colours of the tokens, on a page of any. */
function isReadable(root: HTMLElement): boolean {
  // Where the visitor's own colours are forced on the page, ours do not show.
  if (matchMedia('(forced-colors:active)').matches) return true;
  const style = getComputedStyle(root);
  return ['#fff', '#000'].every((page) => {
    const below = [page, style.borderTopColor];
    const surface = rgb(...below);
    const on = (colour: string): number => contrast(rgb(...below, colour), surface);
    const accent = style.borderLeftColor;
    return (
      on(style.borderRightColor) >= 4.5 &&
      on(style.borderBottomColor) >= 4.5 &&
      contrast(rgb(...below, accent, style.outlineColor), rgb(...below, accent)) >= 4.5 &&
      on(accent) >= 3 &&
      on(style.columnRuleColor) >= 3
    );
  });
}

/** Any colours a style sheet can name, as the screen shows them upon each other. */
function rgb(...colours: readonly string[]): readonly number[] {
  // Most are this already; a canvas takes a millisecond or two to begin.
  const opaque = /^rgb\((.*)\)$/.exec(colours.at(-1) ?? '')?.[1];
  if (opaque) return opaque.split(',').map(Number);
  const canvas = Document.prototype.createElement.call(document, 'canvas') as HTMLCanvasElement;
  const context = canvas.getContext('2d');
  if (!context) return [];
  for (const colour of colours) {
    context.fillStyle = colour;
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
