import { installed, versionOf } from '../contestants.mjs';
import { attributes } from '../site.mjs';

export const contestant = {
  id: 'orejime',
  title: 'Orejime',
  version: versionOf('orejime'),
  role: 'peer',
  order: 22,
  how: 'As in its documentation: script and style sheet in the head, both of which the page waits for.',
  files: () => ({
    'orejime-standard-en.js': installed(import.meta.resolve('orejime/dist/orejime-standard-en.js')),
    'orejime-standard.css': installed(import.meta.resolve('orejime/dist/orejime-standard.css')),
  }),
  head({ base, site }) {
    const config = {
      privacyPolicyUrl: site.policy,
      purposes: site.categories.map(({ id, title, text, isRequired, cookie }) => ({
        id,
        title,
        description: text,
        isMandatory: isRequired,
        cookies: cookie ? [`/^${cookie}/`] : [],
      })),
      translations: {
        banner: {
          title: site.title,
          description: site.text,
          accept: site.accept,
          decline: site.reject,
          configure: site.settings,
        },
      },
    };
    const written = JSON.stringify(config).replace(/"(\/\^\w+\/)"/g, '$1');
    return (
      `<script src="${base}orejime-standard-en.js"></script>` +
      `<link href="${base}orejime-standard.css" rel="stylesheet"><script>window.orejimeConfig=${written}</script>`
    );
  },
  gate: ({ category, src, code = '' }) =>
    `<template data-purpose="${category}"><script${attributes({ src })}>${code}</script></template>`,
  banner: '.orejime-Banner',
  accept: '.orejime-Banner-saveButton',
  settings: '.orejime-Banner-learnMoreButton',
};
