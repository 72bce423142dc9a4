// npm entry `consentry/server`: the same decision on a server or an edge. Runs in Node and wherever
// there is a Web `Request`; opens no connection and keeps nothing.

export { ConsentError } from './core/errors.js';
export type * from './core/types.js';
export { consentModeSnippet, type SnippetOptions } from './integrations/consent-mode-snippet.js';
export { gppStubSnippet } from './integrations/gpp/stub.js';
export { tcfStubSnippet } from './integrations/tcf/stub.js';
export {
  type RequestCircumstances,
  readConsent,
  type ServerConsent,
} from './server/consent.js';
export { type GpcSupport, gpcJson, parseSecGpc } from './server/gpc.js';
export {
  type HandedOver,
  type HandOverOptions,
  handOver,
  type TakeOverOptions,
  takeOver,
} from './server/hand-over.js';
export type { NodeRequest, RequestLike } from './server/headers.js';
export { type Hints, metaTags } from './server/meta.js';
export { type Edge, type PlaceHeaders, placeFromHeaders } from './server/place.js';
export { type CookieSettings, readRecord, renewCookie } from './server/record.js';
