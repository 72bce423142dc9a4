// Microsoft's advertising, session recording and application monitoring.

import type { CatalogueService } from './types.js';

/** Microsoft Advertising: measures ads in Microsoft search and shows ads to earlier visitors. */
export const microsoftAdvertising = {
  id: 'microsoft-advertising',
  category: 'advertising',
  name: 'Microsoft Advertising',
  provider: 'Microsoft Ireland Operations Limited',
  country: 'US',
  purpose: 'Measures ads in Microsoft search and shows ads to earlier visitors.',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  optOutUrl: 'https://account.microsoft.com/privacy/ad-settings',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: '_uetsid', retention: '1 day' },
    { name: '_uetvid', retention: '13 months' },
    { name: '_uetmsclkid', retention: '90 days' },
    { name: 'MUID', retention: '13 months' },
    { name: '_uetsid', store: 'local', retention: '1 day' },
    { name: '_uetsid_exp', store: 'local', retention: '1 day' },
    { name: '_uetvid', store: 'local', retention: '13 months' },
    { name: '_uetvid_exp', store: 'local', retention: '13 months' },
  ],
  match: ['*://bat.bing.com/*', '*://bat.bing.net/*'],
  retention: '390 days',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Microsoft Clarity: records clicks, scrolling and movements to show how pages are used. */
export const microsoftClarity = {
  id: 'microsoft-clarity',
  category: 'analytics',
  name: 'Microsoft Clarity',
  provider: 'Microsoft Ireland Operations Limited',
  country: 'US',
  purpose: 'Records clicks, scrolling and movements to show how pages are used.',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  optOutUrl: 'https://account.microsoft.com/privacy/ad-settings',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: '_clck', retention: '1 year' },
    { name: '_clsk', retention: '1 day' },
    { name: 'CLID', retention: '1 year' },
    { name: 'MUID', retention: '13 months' },
    { name: 'MR', retention: '7 days' },
    { name: 'SM', retention: 'session' },
    { name: 'ANONCHK', retention: '10 minutes' },
  ],
  match: ['*://*.clarity.ms/*'],
  retention: '30 days for recordings, 13 months for heat maps',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Azure Application Insights: measures loading times and errors. */
export const applicationInsights = {
  id: 'application-insights',
  category: 'analytics',
  name: 'Azure Application Insights',
  provider: 'Microsoft Ireland Operations Limited',
  country: 'US',
  purpose: 'Measures loading times and errors.',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'ai_user', retention: '1 year' },
    { name: 'ai_session', retention: '30 minutes' },
  ],
  match: [
    '*://js.monitor.azure.com/*',
    '*://*.applicationinsights.azure.com/*',
    '*://dc.services.visualstudio.com/*',
  ],
  retention: '90 days, unless set otherwise by the site',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;
