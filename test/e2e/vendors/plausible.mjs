// Plausible, started as the guide says; the page's tests call `track`.

import Plausible from 'plausible-tracker';

const lib = Plausible({
  domain: 'example.com',
  apiHost: `${location.origin}/vendor`,
  trackLocalhost: true,
});
window.track = (name) => lib.trackEvent(name);
