// Players for video and sound.

import type { CatalogueService } from './types.js';

/** YouTube: plays videos. */
export const youtube = {
  id: 'youtube',
  category: 'embeds',
  name: 'YouTube',
  provider: 'Google Ireland Limited',
  country: 'US',
  purpose: 'Plays videos.',
  policyUrl: 'https://policies.google.com/privacy',
  optOutUrl: 'https://myadcenter.google.com/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'YSC', retention: 'session' },
    { name: 'VISITOR_INFO1_LIVE', retention: '6 months' },
    { name: 'VISITOR_PRIVACY_METADATA', retention: '6 months' },
    { name: 'PREF', retention: '8 months' },
    { name: '__Secure-ROLLOUT_TOKEN', retention: '6 months' },
    { name: 'yt-remote-device-id', store: 'local', retention: 'until deleted' },
    { name: 'yt-remote-connected-devices', store: 'local', retention: 'until deleted' },
    { name: 'yt-player-*', store: 'local', retention: 'until deleted' },
  ],
  match: [
    '*://www.youtube.com/*',
    '*://youtube.com/*',
    '*://www.youtube-nocookie.com/*',
    '*://i.ytimg.com/*',
  ],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Vimeo: plays videos. */
export const vimeo = {
  id: 'vimeo',
  category: 'embeds',
  name: 'Vimeo',
  provider: 'Vimeo.com, Inc.',
  country: 'US',
  purpose: 'Plays videos.',
  policyUrl: 'https://vimeo.com/privacy',
  saleOrShare: false,
  role: 'controller',
  cookies: [
    { name: 'vuid', retention: '2 years' },
    { name: 'player', retention: '1 year' },
    { name: 'flags', retention: '1 year' },
    { name: 'player_clearance', retention: '7 days' },
    { name: '__cf_bm', retention: '30 minutes' },
    { name: '_cfuvid', retention: 'session' },
    { name: 'cf_clearance', retention: '1 year' },
  ],
  match: ['*://player.vimeo.com/*', '*://*.vimeocdn.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'EU-US Data Privacy Framework; standard contractual clauses',
} as const satisfies CatalogueService;

/** Dailymotion: plays videos. */
export const dailymotion = {
  id: 'dailymotion',
  category: 'embeds',
  name: 'Dailymotion',
  provider: 'Dailymotion SA',
  country: 'FR',
  purpose: 'Plays videos.',
  policyUrl: 'https://legal.dailymotion.com/en/privacy-policy/',
  optOutUrl: 'https://www.youronlinechoices.eu/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'v1st', retention: '13 months' },
    { name: 'ts', retention: '13 months' },
    { name: 'dmvk', retention: 'session' },
  ],
  match: ['*://*.dailymotion.com/*', '*://*.dmcdn.net/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses for partners outside the European Union',
} as const satisfies CatalogueService;

/** Wistia: plays videos and shows the site how they are watched. */
export const wistia = {
  id: 'wistia',
  category: 'embeds',
  name: 'Wistia',
  provider: 'Wistia, Inc.',
  country: 'US',
  purpose: 'Plays videos and shows the site how they are watched.',
  policyUrl: 'https://wistia.com/privacy',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'wistia', store: 'local', retention: 'until deleted' },
    { name: 'wistia-video-progress-*', store: 'local', retention: 'until deleted' },
    { name: 'loglevel', store: 'local', retention: 'until deleted' },
    { name: '__distillery', retention: '1 year' },
    { name: 'muxData', retention: '20 years' },
  ],
  match: [
    '*://fast.wistia.com/*',
    '*://fast.wistia.net/*',
    '*://*.wistia.com/*',
    '*://*.litix.io/*',
  ],
  retention: 'As set by the site',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Twitch: plays live streams and videos. */
export const twitch = {
  id: 'twitch',
  category: 'embeds',
  name: 'Twitch',
  provider: 'Twitch Interactive, Inc.',
  country: 'US',
  purpose: 'Plays live streams and videos.',
  policyUrl: 'https://www.twitch.tv/p/legal/privacy-notice/',
  optOutUrl: 'https://www.amazon.com/adprefs',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'unique_id', retention: '10 years' },
    { name: 'unique_id_durable', retention: '10 years' },
    { name: 'server_session_id', retention: 'session' },
    { name: 'twitch.lohp.countryCode', retention: '10 years' },
  ],
  match: ['*://player.twitch.tv/*', '*://embed.twitch.tv/*', '*://clips.twitch.tv/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;

/** Spotify: plays music and podcasts. */
export const spotifyEmbeds = {
  id: 'spotify',
  category: 'embeds',
  name: 'Spotify',
  provider: 'Spotify AB',
  country: 'SE',
  purpose: 'Plays music and podcasts.',
  policyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  optOutUrl: 'https://www.spotify.com/account/privacy/',
  saleOrShare: true,
  role: 'controller',
  cookies: [
    { name: 'sp_t', retention: '1 year' },
    { name: 'sp_landing', retention: '1 day' },
  ],
  match: ['*://open.spotify.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses for group companies outside the European Union',
} as const satisfies CatalogueService;

/** SoundCloud: plays music and podcasts. */
export const soundCloud = {
  id: 'soundcloud',
  category: 'embeds',
  name: 'SoundCloud',
  provider: 'SoundCloud Global Limited & Co. KG',
  country: 'DE',
  purpose: 'Plays music and podcasts.',
  policyUrl: 'https://soundcloud.com/pages/privacy',
  optOutUrl: 'https://www.youronlinechoices.eu/',
  saleOrShare: true,
  role: 'controller',
  cookies: [{ name: 'sc_anonymous_id', retention: '10 years' }],
  match: ['*://w.soundcloud.com/*', '*://*.sndcdn.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses for group companies outside the European Union',
} as const satisfies CatalogueService;

/** JW Player: plays videos and shows the site how they are watched. */
export const jwPlayer = {
  id: 'jw-player',
  category: 'embeds',
  name: 'JW Player',
  provider: 'LongTail Ad Solutions, Inc.',
  country: 'US',
  purpose: 'Plays videos and shows the site how they are watched.',
  policyUrl: 'https://jwpconnatix.com/privacy/',
  saleOrShare: false,
  role: 'processor',
  cookies: [
    { name: 'jwplayer.*', store: 'local', retention: 'until deleted' },
    { name: 'jwplayerLocalId', store: 'local', retention: 'until deleted' },
  ],
  match: ['*://cdn.jwplayer.com/*', '*://*.jwpcdn.com/*', '*://*.jwpltx.com/*'],
  retention: 'As stated in the provider policy',
  transfers: 'Standard contractual clauses',
} as const satisfies CatalogueService;
