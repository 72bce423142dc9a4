// Amplitude, started as the guide says; the page's tests call `track`.

import * as lib from '@amplitude/analytics-browser';

window.amplitude = lib;
lib.init('key', {
  serverUrl: `${location.origin}/vendor`,
  optOut: true,
  autocapture: false,
  flushIntervalMillis: 10,
  flushQueueSize: 1,
  remoteConfig: { fetchRemoteConfig: false },
});
window.track = (name) => lib.track(name);
