import { installed, versionOf } from '../contestants.mjs';
import { plainScript } from '../site.mjs';

export const contestant = {
  id: 'klaro',
  title: 'Klaro',
  version: versionOf('klaro'),
  role: 'peer',
  order: 21,
  how: 'As in its documentation: configuration, then one deferred script with its style.',
  files: () => ({ 'klaro.js': installed(import.meta.resolve('klaro/dist/klaro.js')) }),
  head({ base, site }) {
    const config = {
      version: 1,
      elementID: 'klaro',
      storageMethod: 'cookie',
      cookieName: 'klaro',
      acceptAll: true,
      hideDeclineAll: false,
      lang: 'en',
      translations: {
        zz: { privacyPolicyUrl: site.policy },
        en: {
          acceptAll: site.accept,
          decline: site.reject,
          consentNotice: { description: site.text, learnMore: site.settings },
          purposes: Object.fromEntries(site.categories.map(({ id, title }) => [id, title])),
        },
      },
      services: site.categories.map(({ id, title, text, isRequired = false, cookie }) => ({
        name: id,
        title,
        description: text,
        purposes: [id],
        required: isRequired,
        default: isRequired,
        cookies: cookie ? [`/^${cookie}/`] : [],
      })),
    };
    const written = JSON.stringify(config).replace(/"(\/\^\w+\/)"/g, '$1');
    return `<script>var klaroConfig=${written}</script><script defer src="${base}klaro.js" data-config="klaroConfig"></script>`;
  },
  gate: (gate) =>
    plainScript(gate, { 'data-type': 'application/javascript', 'data-name': gate.category }),
  banner: '.klaro .cookie-notice',
  accept: '.klaro .cookie-notice .cm-btn-success',
  settings: '.klaro .cookie-notice .cn-learn-more',
};
