// Puts our style into the page so that the page's own cannot win: one cascade layer, every declaration important.
// Among important declarations those in a layer beat those in none.

import { create, fromDocument } from './page.js';

/** Adopts a style sheet. Returns its undo. Passes every content security policy where sheets can be constructed. */
export function adopt(css: string, nonce: string | undefined): () => void {
  const layered = `@layer consentry{${css}}`;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(layered);
    insist(sheet.cssRules);
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
    if (element.sheet) insist(element.sheet.cssRules);
    return () => element.remove();
  }
}

function insist(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSGroupingRule) insist(rule.cssRules);
    // Tokens stay open to the page: they are the theming interface.
    else if (rule instanceof CSSStyleRule && !rule.style.cssText.startsWith('--')) {
      rule.style.cssText = rule.style.cssText.replace(/;/g, ' !important;');
    }
  }
}
