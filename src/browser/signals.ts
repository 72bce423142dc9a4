// Global Privacy Control, https://w3c.github.io/gpc/

import { hint } from './page.js';

/**
 * Says whether the visitor's browser, or the site's server on its behalf, asks not to sell or share.
 * Old extensions set the property to 1 or "1". Absent means no.
 */
export function readGpc(): boolean {
  const property: unknown = Reflect.get(navigator, 'globalPrivacyControl');
  return [property, hint('gpc')].some((value) => value === true || value === 1 || value === '1');
}
