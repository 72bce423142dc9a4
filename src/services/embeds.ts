// Maps, fonts and other content from elsewhere.

import type { CatalogueService } from './types.js';

/** OpenStreetMap: shows a map. */
export const openStreetMap = {
  id: 'openstreetmap',
  category: 'embeds',
  name: 'OpenStreetMap',
  provider: 'OpenStreetMap Foundation',
  country: 'GB',
  purpose: 'Shows a map.',
  policyUrl: 'https://osmfoundation.org/wiki/Privacy_Policy',
  saleOrShare: false,
  role: 'controller',
  cookies: [],
  match: [
    '*://*.tile.openstreetmap.org/*',
    '*://tile.openstreetmap.org/*',
    '*://www.openstreetmap.org/*',
  ],
  retention: 'As stated in the provider policy',
  transfers: 'Adequacy decision of the European Commission',
} as const satisfies CatalogueService;

/** Mapbox: shows a map. */
export const mapbox = {
  id: 'mapbox',
  category: 'embeds',
  name: 'Mapbox',
  provider: 'Mapbox, Inc.',
  country: 'US',
  purpose: 'Shows a map.',
  policyUrl: 'https://www.mapbox.com/legal/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [{ name: 'mapbox.eventData*', store: 'local', retention: 'until deleted' }],
  match: ['*://api.mapbox.com/*', '*://events.mapbox.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Adobe Fonts: loads the typefaces of the pages. */
export const adobeFonts = {
  id: 'adobe-fonts',
  category: 'functional',
  name: 'Adobe Fonts',
  provider: 'Adobe Systems Software Ireland Limited',
  country: 'US',
  purpose: 'Loads the typefaces of the pages.',
  policyUrl: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
  saleOrShare: false,
  role: 'controller',
  cookies: [],
  match: ['*://use.typekit.net/*', '*://p.typekit.net/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Font Awesome: loads the icons of the pages. */
export const fontAwesome = {
  id: 'font-awesome',
  category: 'functional',
  name: 'Font Awesome',
  provider: 'Fonticons, Inc.',
  country: 'US',
  purpose: 'Loads the icons of the pages.',
  policyUrl: 'https://fontawesome.com/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [],
  match: ['*://kit.fontawesome.com/*', '*://ka-f.fontawesome.com/*', '*://use.fontawesome.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** CodePen: shows examples of code. */
export const codePen = {
  id: 'codepen',
  category: 'embeds',
  name: 'CodePen',
  provider: 'CodePen, Inc.',
  country: 'US',
  purpose: 'Shows examples of code.',
  policyUrl: 'https://codepen.io/legal/privacy',
  saleOrShare: false,
  role: 'controller',
  cookies: [
    { name: 'codepen_session', retention: '29 days' },
    { name: '__cf_bm', retention: '30 minutes' },
  ],
  match: ['*://codepen.io/*', '*://*.codepen.io/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Datawrapper: shows charts and maps. */
export const datawrapper = {
  id: 'datawrapper',
  category: 'embeds',
  name: 'Datawrapper',
  provider: 'Datawrapper GmbH',
  country: 'DE',
  purpose: 'Shows charts and maps.',
  policyUrl: 'https://www.datawrapper.de/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [],
  match: ['*://datawrapper.dwcdn.net/*'],
  retention: 'As stated in the provider policy',
  transfers: 'None: stays in the European Union',
} as const satisfies CatalogueService;
