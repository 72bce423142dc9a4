// Puts our style into the page so that the page's own cannot win: one cascade layer, every declaration important, which
// the build sees to. Among important declarations those in a layer beat those in none.

import { create, fromDocument } from './page.js';

/** Adopts a style sheet. Returns its undo. Passes every content security policy where sheets can be constructed. */
export function adopt(css: string, nonce: string | undefined): () => void {
  const layered = `@layer consentry{${css.replace(/!(?=[;}])/g, '!important')}}`;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(layered);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  } catch {
    // Safari before 16.4 constructs no sheets.
    const element = create('style') as HTMLStyleElement;
    if (nonce) element.nonce = nonce;
    element.textContent = layered;
    fromDocument('head').append(element);
    return () => element.remove();
  }
}
