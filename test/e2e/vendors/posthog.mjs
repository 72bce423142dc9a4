// PostHog, started as the guide says; the page's tests call `track`.

import lib from 'posthog-js';

window.posthog = lib;
lib.init('phc_test', {
  api_host: `${location.origin}/vendor`,
  opt_out_capturing_by_default: true,
  opt_out_useragent_filter: true,
  autocapture: false,
  disable_session_recording: true,
  advanced_disable_flags: true,
  disable_external_dependency_loading: true,
  request_batching: false,
  disable_compression: true,
});
window.track = (name) => lib.capture(name);
