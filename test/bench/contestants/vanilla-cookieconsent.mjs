import { installed, versionOf } from '../contestants.mjs';
import { plainScript } from '../site.mjs';

export const contestant = {
  id: 'vanilla-cookieconsent',
  title: 'vanilla-cookieconsent',
  version: versionOf('vanilla-cookieconsent'),
  role: 'peer',
  order: 20,
  how: 'As in its documentation: style sheet in the head, module script at the end of the body.',
  files: () => ({
    'cookieconsent.umd.js': installed(
      import.meta.resolve('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
    ),
    'cookieconsent.css': installed(
      import.meta.resolve('vanilla-cookieconsent/dist/cookieconsent.css'),
    ),
  }),
  head: ({ base }) => `<link rel="stylesheet" href="${base}cookieconsent.css">`,
  bodyEnd({ base, site }) {
    const categories = Object.fromEntries(
      site.categories.map(({ id, isRequired, cookie }) => [
        id,
        isRequired
          ? { enabled: true, readOnly: true }
          : { autoClear: { cookies: [{ name: `/^${cookie}/` }] } },
      ]),
    );
    const config = {
      // It takes every automated browser for a robot and shows it nothing.
      hideFromBots: false,
      categories,
      language: {
        default: 'en',
        translations: {
          en: {
            consentModal: {
              title: site.title,
              description: site.text,
              acceptAllBtn: site.accept,
              acceptNecessaryBtn: site.reject,
              showPreferencesBtn: site.settings,
            },
            preferencesModal: {
              title: site.settingsTitle,
              acceptAllBtn: site.accept,
              acceptNecessaryBtn: site.reject,
              savePreferencesBtn: site.save,
              closeIconLabel: 'Close',
              sections: site.categories.map(({ id, title, text }) => ({
                title,
                description: text,
                linkedCategory: id,
              })),
            },
          },
        },
      },
    };
    const written = JSON.stringify(config).replace(/"(\/\^\w+\/)"/g, '$1');
    return `<script type="module">import '${base}cookieconsent.umd.js';CookieConsent.run(${written});</script>`;
  },
  gate: (gate) => plainScript(gate, { 'data-category': gate.category }),
  banner: '#cc-main .cm',
  accept: '#cc-main .cm [data-role="all"]',
  settings: '#cc-main .cm [data-role="show"]',
};
