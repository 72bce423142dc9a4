// Countly, started as the guide says; the page's tests call `track`.

import module from 'countly-sdk-web';

const { default: lib } = module;
window.Countly = lib;
lib.init({
  app_key: 'key',
  url: `${location.origin}/vendor`,
  require_consent: true,
  ignore_bots: false,
  interval: 10,
  use_session_cookie: false,
});
window.track = (name) => lib.add_event({ key: name });
