// How a placeholder looks and where it stands. Decides nothing about what it says.

/** Marks the embed that a placeholder stands for. */
export const COVERED = 'data-consentry-covered';

const css = `@layer consentry {
[${COVERED}] { visibility: hidden !important }
consentry-embed, consentry-embed * { all: initial !important; font-family: var(--consentry-font, inherit) !important; text-align: center !important; font-size: 1rem !important; line-height: 1.4 !important; color: inherit !important; box-sizing: border-box !important }
consentry-embed { position: absolute !important; flex-flow: row wrap !important; align-content: center !important; justify-content: center !important; gap: .5em !important; padding: 1em !important; overflow: auto !important; color: var(--consentry-text, #1a1a1a) !important; background: var(--consentry-surface, #f2f2f2) !important; border: 1px solid var(--consentry-border, #767676) !important }
consentry-embed strong, consentry-embed p, consentry-embed a { display: block !important; flex: 1 0 100% !important; position: relative !important }
consentry-embed strong { font-weight: 700 !important }
consentry-embed a { text-decoration: underline !important; cursor: pointer !important }
consentry-embed img { position: absolute !important; inset: 0 !important; inline-size: 100% !important; block-size: 100% !important; object-fit: cover !important; opacity: .25 !important }
consentry-embed button { display: block !important; position: relative !important; min-block-size: 2.75em !important; padding: .5em 1em !important; font-weight: 600 !important; cursor: pointer !important; color: var(--consentry-button-text, #fff) !important; background: var(--consentry-button, #1a1a1a) !important; border: 1px solid transparent !important; border-radius: .25em !important }
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

/** Takes it away again. */
export function dropPlaceholderStyle(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
}

/**
 * Lays the placeholder over the embed and keeps it there. The embed stays in the layout, only not to be seen, so nothing
 * moves when one gives way to the other, whatever the page's own rules are. Returns its undo.
 */
export function layOver(embed: HTMLElement, placeholder: HTMLElement): () => void {
  const set = (name: string, value: string) =>
    placeholder.style.setProperty(name, value, 'important');
  const place = () => {
    const { offsetWidth, offsetHeight } = embed;
    // What nobody can see needs nothing in its place: a counting frame, a player in a closed tab.
    const isSeen = offsetWidth > 1 && offsetHeight > 1;
    set('display', isSeen ? 'flex' : 'none');
    if (!isSeen) return;
    set('width', `${offsetWidth}px`);
    set('height', `${offsetHeight}px`);
    set('translate', 'none');
    // Out of the flow and without coordinates it is near where it stands in the markup; the rest is measured.
    const there = embed.getBoundingClientRect();
    const here = placeholder.getBoundingClientRect();
    set('translate', `${there.x - here.x}px ${there.y - here.y}px`);
  };
  const observer = new ResizeObserver(place);
  observer.observe(embed);
  if (embed.parentElement) observer.observe(embed.parentElement);
  observer.observe(document.documentElement);
  place();
  return () => observer.disconnect();
}
