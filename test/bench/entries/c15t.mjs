// An app with c15t's banner and dialog.

import {
  ConsentBanner,
  ConsentDialog,
  ConsentManagerProvider,
  policyPackPresets,
} from '@c15t/react';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import '@c15t/react/styles.css';

const categories = { analytics: 'measurement', advertising: 'marketing' };

const scripts = (window.__gated ?? []).map(({ id, category, src, code }) => ({
  id,
  category: categories[category],
  ...(src ? { src } : { textContent: code }),
}));

const options = {
  mode: 'offline',
  consentCategories: ['necessary', 'measurement', 'marketing'],
  offlinePolicy: { policyPacks: [policyPackPresets.europeOptIn()] },
  overrides: { country: 'DE' },
  scripts,
};

createRoot(document.getElementById('c15t')).render(
  h(ConsentManagerProvider, { options }, h(ConsentBanner), h(ConsentDialog)),
);
