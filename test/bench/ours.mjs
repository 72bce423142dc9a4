// What all three ways of using consentry have in common.

import { attributes, inScript, site } from './site.mjs';

/** The site's configuration in our words. */
export const config = {
  policy: { url: site.policy },
  categories: { analytics: {}, advertising: {} },
  services: site.categories
    .filter(({ cookie }) => cookie)
    .map(({ id, title, text, cookie }) => ({
      id: `site-${id}`,
      category: id,
      name: title,
      provider: 'Example',
      country: 'DE',
      purpose: text,
      cookies: [{ name: cookie, retention: '13 months' }],
    })),
};

/** The configuration as a site writes it into its page. */
export const inlineConfig = `<script type="application/json" data-consentry-config>${inScript(config)}</script>`;

/** What does not depend on the way. */
export const shared = {
  role: 'ours',
  /** @param {import('./site.mjs').Gate} gate */
  gate: ({ category, src, code = '' }) =>
    `<script${attributes({ type: 'text/plain', 'data-category': category, src })}>${code}</script>`,
  /** @param {import('./contestants.mjs').Context} context */
  bodyEnd: ({ site }) =>
    `<footer><a href="${site.policy}" data-consentry="open:preferences">Cookie settings</a></footer>`,
  banner: 'consentry-root section',
  accept: 'consentry-root section .consentry-actions button >> text="Accept all"',
  settings: 'consentry-root section .consentry-actions button >> text="Choose"',
};
