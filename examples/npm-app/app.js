// An app that uses the npm package: the SDK is imported only when it may run.

import { createConsent } from 'consentry';

const find = (id) => document.getElementById(id);
const vendor = document.querySelector('meta[name="vendor"]').content;
const place = new URLSearchParams(location.search).get('place') ?? 'XX';

const consent = createConsent({
  policy: { url: '/privacy' },
  jurisdiction: place,
  categories: { analytics: {} },
  services: [
    {
      id: 'posthog',
      category: 'analytics',
      name: 'PostHog',
      provider: 'PostHog, Inc.',
      country: 'US',
      purpose: 'Shows us which parts of the board are used.',
      cookies: [
        { name: 'ph_*', retention: '12 months' },
        { name: 'ph_*', store: 'local', retention: 'until deleted' },
        { name: 'ph_*', store: 'session', retention: 'until the tab is closed' },
      ],
    },
  ],
});

let posthog;

consent.whenGranted('posthog').then(async () => {
  ({ posthog } = await import('posthog-js'));
  posthog.init('phc_board', {
    api_host: `${vendor}/posthog`,
    advanced_disable_flags: true,
    disable_external_dependency_loading: true,
    disable_session_recording: true,
    disable_surveys: true,
    disable_compression: true,
    // Automated browsers count as visitors here: the tests read what arrives.
    opt_out_useragent_filter: true,
    request_batching: false,
    autocapture: false,
    persistence: 'localStorage+cookie',
  });
  find('sdk').textContent = 'running';
});

const show = () => {
  find('has').textContent = consent.has('analytics') ? 'on' : 'off';
};
show();

consent.onChange(({ grants, status }) => {
  show();
  const line = document.createElement('li');
  line.textContent = `${status}: analytics ${grants.analytics.granted ? 'granted' : 'denied'}, ${grants.analytics.because}`;
  find('changes').append(line);
});

find('withdraw').addEventListener('click', async () => {
  posthog?.opt_out_capturing();
  const { removed, reloadAdvised } = await consent.withdraw('analytics', { via: 'link' });
  find('report').textContent =
    `Removed: ${removed.join(', ') || 'nothing'}.` +
    (reloadAdvised ? ' Reload the page to unload PostHog.' : '');
});
