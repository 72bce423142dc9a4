// Prebid.js with the modules that a US publisher installs, and one bidder that notes what it is handed.

import pbjs from 'prebid.js';
import 'prebid.js/modules/consentManagementGpp.js';
import 'prebid.js/modules/consentManagementUsp.js';
import 'prebid.js/modules/gppControl_usnat.js';
import 'prebid.js/modules/gppControl_usstates.js';
import { isActivityAllowed } from '../../../node_modules/prebid.js/dist/src/src/activities/rules.js';
import { registerBidder } from '../../../node_modules/prebid.js/dist/src/src/adapters/bidderFactory.js';

// Laws that Prebid has no rule for by itself, read like Virginia's or Connecticut's.
const more = {
  14: 'usmt',
  15: 'usor',
  16: 'ustx',
  17: 'usde',
  18: 'usia',
  19: 'usne',
  20: 'usnh',
  21: 'usnj',
  22: 'ustn',
  23: 'usmn',
};
const sections = Object.fromEntries(
  Object.entries(more).map(([id, name]) => [
    id,
    { name, normalizeAs: ['ustx', 'usia', 'usne', 'ustn', 'usmn'].includes(name) ? 9 : 12 },
  ]),
);
pbjs.processQueue();
registerBidder({
  code: 'recorder',
  isBidRequestValid: () => true,
  buildRequests: (_bids, { gppConsent, uspConsent, ortb2 }) => {
    window.handed = { gpp: gppConsent, usp: uspConsent, regs: ortb2.regs };
    return [];
  },
  interpretResponse: () => [],
});
window.auction = async () => {
  window.handed = undefined;
  pbjs.setConfig({ userSync: { filterSettings: { image: { bidders: '*', filter: 'include' } } } });
  pbjs.setConfig({
    consentManagement: {
      gpp: {
        cmpApi: 'iab',
        timeout: 300,
        mspa: { sections, sids: [8, 9, 10, 11, 12, ...Object.keys(sections).map(Number)] },
      },
      usp: { cmpApi: 'iab', timeout: 300 },
    },
  });
  await new Promise((resolve) =>
    pbjs.requestBids({
      adUnits: [
        {
          code: 'slot',
          mediaTypes: { banner: { sizes: [[300, 250]] } },
          bids: [{ bidder: 'recorder', params: {} }],
        },
      ],
      timeout: 500,
      bidsBackHandler: resolve,
    }),
  );
  const bidder = {
    component: 'bidder.recorder',
    componentType: 'bidder',
    componentName: 'recorder',
    syncType: 'image',
    syncUrl: 'https://example.com/',
  };
  const may = (activity) => isActivityAllowed(activity, { ...bidder });
  return {
    string: window.handed?.gpp?.gppString,
    sections: window.handed?.gpp?.applicableSections,
    usp: window.handed?.usp,
    regs: window.handed?.regs,
    syncs: may('syncUser'),
    enriches: may('enrichUfpd'),
    sendsIds: may('transmitEids'),
    sendsData: may('transmitUfpd'),
    advertising: window.consent.has('advertising'),
    ours: (() => {
      let answer;
      window.__gpp('ping', (ping) => {
        answer = ping.gppString;
      });
      return answer;
    })(),
  };
};
