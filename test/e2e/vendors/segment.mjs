// Segment, started as the guide says; the page's tests call `track`.

import { AnalyticsBrowser } from '@segment/analytics-next';

const lib = new AnalyticsBrowser();
window.analytics = lib;
window.track = (name) => void lib.track(name);
// The integration's first call waits in front of what is loaded here.
setTimeout(() =>
  lib.load({
    writeKey: 'key',
    cdnURL: `${location.origin}/cdn`,
    cdnSettings: {
      integrations: {
        'Segment.io': { apiKey: 'key', apiHost: `${location.host}/vendor`, protocol: 'http' },
      },
    },
  }),
);
