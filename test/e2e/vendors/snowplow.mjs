// Snowplow, started as the guide says; the page's tests call `track`.

import {
  disableAnonymousTracking,
  enableAnonymousTracking,
  newTracker,
  trackStructEvent,
} from '@snowplow/browser-tracker';

newTracker('sp', location.origin, {
  postPath: '/vendor/tp2',
  bufferSize: 1,
  plugins: [{ filter: () => consent.has('snowplow') }],
});
consent.onChange(() => {
  if (consent.has('snowplow'))
    disableAnonymousTracking({ stateStorageStrategy: 'cookieAndLocalStorage' });
  else
    enableAnonymousTracking({
      options: { withSessionTracking: false },
      stateStorageStrategy: 'none',
    });
});
window.track = (name) => trackStructEvent({ category: 'test', action: name });
