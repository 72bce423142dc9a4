// How a placeholder looks and where it stands. Decides nothing about what it says.

/** Marks the embed that a placeholder stands for. */
export const COVERED = 'data-consentry-covered';

const css = `@layer consentry {
[${COVERED}] { display: none !important }
consentry-embed, consentry-embed * { all: initial !important; font-family: var(--consentry-font, system-ui, sans-serif) !important; font-size: 1rem !important; line-height: 1.4 !important; color: inherit !important; box-sizing: border-box !important }
consentry-embed { display: flex !important; flex-flow: row wrap !important; align-content: center !important; justify-content: center !important; gap: .5em !important; padding: 1em !important; overflow: auto !important; position: relative !important; text-align: center !important; color: var(--consentry-text, #1a1a1a) !important; background: var(--consentry-surface, #f2f2f2) !important; border: 1px solid var(--consentry-border, #767676) !important }
consentry-embed strong, consentry-embed p, consentry-embed a { display: block !important; flex: 1 0 100% !important; position: relative !important }
consentry-embed strong { font-weight: 700 !important }
consentry-embed a { text-decoration: underline !important; cursor: pointer !important }
consentry-embed img { position: absolute !important; inset: 0 !important; inline-size: 100% !important; block-size: 100% !important; object-fit: cover !important; opacity: .25 !important }
consentry-embed button { display: block !important; position: relative !important; min-block-size: 2.75em !important; padding: .5em 1em !important; font-weight: 600 !important; text-align: center !important; cursor: pointer !important; color: var(--consentry-button-text, #fff) !important; background: var(--consentry-button, #1a1a1a) !important; border: 1px solid transparent !important; border-radius: .25em !important }
consentry-embed :is(a, button):focus-visible { outline: 3px solid currentColor !important; outline-offset: 2px !important }
@media print { consentry-embed { display: none !important } }
}`;

let sheet: CSSStyleSheet | undefined;

/** Adopts the style sheet, once. No content security policy can forbid it. */
export function adoptPlaceholderStyle(): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  const { adoptedStyleSheets } = document;
  if (!adoptedStyleSheets.includes(sheet))
    document.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
}

/** What an element's place among others depends on. */
const PLACE = [
  'position',
  'top',
  'left',
  'margin-top',
  'margin-right',
  'margin-bottom',
  'margin-left',
  'float',
  'vertical-align',
  'flex-grow',
  'flex-shrink',
  'flex-basis',
  'align-self',
  'justify-self',
  'order',
  'grid-area',
  'aspect-ratio',
];

/** Gives the placeholder the embed's place and size, so that nothing moves when one takes the other's place. */
export function takePlaceOf(embed: HTMLElement, placeholder: HTMLElement): void {
  const style = getComputedStyle(embed);
  const { width, height } = embed.getBoundingClientRect();
  const around = embed.parentElement;
  const isOut = style.position === 'absolute' || style.position === 'fixed';
  // An embed as wide as what it is in stays so when that changes.
  const isFull = around !== null && Math.abs(width - contentWidth(around, isOut)) < 1;
  const isTall = isOut && around !== null && Math.abs(height - around.clientHeight) < 1;
  const isRatio = /\d/.test(style.aspectRatio);
  const set = (name: string, value: string) =>
    placeholder.style.setProperty(name, value, 'important');
  for (const name of PLACE) set(name, style.getPropertyValue(name));
  if (style.position === 'static') set('position', 'relative');
  if (!isOut) for (const name of ['top', 'left']) set(name, 'auto');
  set('display', style.display.startsWith('inline') ? 'inline-flex' : 'flex');
  set('width', isFull ? '100%' : `${width}px`);
  set('max-width', '100%');
  set('height', isTall ? '100%' : isRatio && isFull ? 'auto' : `${height}px`);
}

function contentWidth(element: Element, withPadding: boolean): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return (
    element.clientWidth -
    (withPadding ? 0 : Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight))
  );
}
