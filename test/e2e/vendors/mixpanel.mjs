// Mixpanel, started as the guide says; the page's tests call `track`.

import lib from 'mixpanel-browser/dist/mixpanel-core.cjs.js';

window.mixpanel = lib;
lib.init('token', {
  api_host: `${location.origin}/vendor`,
  opt_out_tracking_by_default: true,
  ignore_dnt: true,
  batch_requests: false,
  api_payload_format: 'json',
});
window.track = (name) => lib.track(name);
