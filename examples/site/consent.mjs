// What Northquay tells visitors about the tools on its site: the configuration of the consent script and, from the same
// list, the cookie table of the privacy page.

/**
 * @param {string} vendor origin of the third parties
 */
export function consentConfig(vendor) {
  return {
    policy: { url: '/privacy', date: '2026-10-01' },
    controller: {
      name: 'Northquay Analytics, Lda.',
      contacts: [
        {
          region: 'EU',
          email: 'privacy@northquay.example',
          phone: '+351 21 555 0142',
          address: 'Rua do Cais 18, 1200-109 Lisboa, Portugal',
        },
        {
          region: 'US',
          email: 'privacy-us@northquay.example',
          phone: '+1 562 555 0119',
          address: '210 Harbor Plaza, Long Beach, CA 90802, USA',
        },
        {
          region: 'AE',
          email: 'privacy-ae@northquay.example',
          phone: '+971 4 555 0173',
          address: 'Quay Tower 4, Dubai Maritime City, Dubai, UAE',
        },
      ],
    },
    revision: 1,
    categories: { necessary: {}, analytics: {}, advertising: {}, embeds: {} },
    services: [
      {
        id: 'amplitude',
        category: 'analytics',
        name: 'Amplitude',
        provider: 'Amplitude, Inc.',
        country: 'US',
        purpose: 'Counts which pages and buttons visitors use, so that we can improve them.',
        policyUrl: 'https://amplitude.com/privacy',
        role: 'processor',
        match: [`${vendor}/amplitude/*`],
        cookies: [
          { name: 'AMP_*', retention: '12 months', purpose: 'Device and session number.' },
          {
            name: 'AMP_*',
            store: 'local',
            retention: 'until sent',
            purpose: 'Events that wait to be sent.',
          },
          {
            name: 'AMP_*',
            store: 'session',
            retention: 'until the tab is closed',
            purpose: 'Number of pages seen in this visit.',
          },
          {
            name: 'AMP_*',
            store: 'indexeddb',
            retention: 'until deleted',
            purpose: 'Faults of the tool itself.',
          },
        ],
      },
      {
        id: 'plausible',
        category: 'analytics',
        name: 'Plausible',
        provider: 'Plausible Insights OÜ',
        country: 'EE',
        purpose: 'Counts page views without telling visitors apart.',
        policyUrl: 'https://plausible.io/privacy',
        role: 'processor',
        match: [`${vendor}/plausible/*`],
        cookies: [],
      },
      {
        id: 'posthog',
        category: 'analytics',
        name: 'PostHog',
        provider: 'PostHog, Inc.',
        country: 'US',
        purpose: 'Shows us how visitors find their way from the first page to the contact form.',
        policyUrl: 'https://posthog.com/privacy',
        role: 'processor',
        match: [`${vendor}/posthog/*`],
        cookies: [
          { name: 'ph_*', retention: '12 months', purpose: 'Visitor and session number.' },
          {
            name: 'ph_*',
            store: 'local',
            retention: 'until deleted',
            purpose: 'Visitor number and settings.',
          },
          {
            name: 'ph_*',
            store: 'session',
            retention: 'until the tab is closed',
            purpose: 'Number of the browser window.',
          },
        ],
      },
      {
        id: 'adlane',
        category: 'advertising',
        name: 'Adlane',
        provider: 'Adlane Media, Inc.',
        country: 'US',
        purpose: 'Shows our adverts on other sites to people who have visited this one.',
        policyUrl: 'https://adlane.example/privacy',
        optOutUrl: 'https://adlane.example/opt-out',
        role: 'controller',
        match: [`${vendor}/adlane/*`],
        cookies: [
          { name: '_adlane', retention: '90 days', purpose: 'Advertising number of this browser.' },
          {
            name: '_adlane_seen',
            store: 'local',
            retention: 'until deleted',
            purpose: 'Pages that were seen, for the adverts to match.',
          },
        ],
      },
      {
        id: 'reelhouse',
        category: 'embeds',
        name: 'Reelhouse video',
        provider: 'Reelhouse Video, Inc.',
        country: 'US',
        purpose: 'Plays the film on the “How it works” page.',
        policyUrl: 'https://reelhouse.example/privacy',
        // The contract forbids Reelhouse to use the data for anything but playing the film.
        saleOrShare: false,
        role: 'processor',
        match: [`${vendor}/reelhouse/*`],
        cookies: [],
      },
    ],
  };
}
