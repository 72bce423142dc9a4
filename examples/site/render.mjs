// Puts a page of the site together: layout, page, configuration, and the hints a server gives about the visitor.

import { readFile } from 'node:fs/promises';
import { consentConfig } from './consent.mjs';

const PAGES = {
  '/': { file: 'home', title: 'Northquay: arrival forecasts for container freight' },
  '/how-it-works': { file: 'how-it-works', title: 'How it works · Northquay' },
  '/contact': { file: 'contact', title: 'Contact · Northquay' },
  '/privacy': { file: 'privacy', title: 'Privacy · Northquay' },
  '/cookies': { file: 'cookies', title: 'Cookie declaration · Northquay' },
};

const PLACES = {
  FR: 'France',
  GB: 'United Kingdom',
  'US-CA': 'California',
  'US-TX': 'Texas',
  AE: 'United Arab Emirates',
  BR: 'Brazil',
  CA: 'Canada',
  XX: 'Unknown',
};

const STORES = {
  cookie: 'Cookie',
  local: 'Local storage',
  session: 'Session storage',
  indexeddb: 'Database',
  cache: 'Cache',
};

/**
 * Gives the HTML of a page, or undefined when the site has no page at this address.
 *
 * @param {URL} url `?place=` and `?gpc=1` say who the visitor is; nothing is stored to remember it
 * @param {{ vendor: string, gpcHeader: boolean, nonce: string, config: Readonly<Record<string, unknown>> }} request
 * @returns {Promise<string | undefined>}
 */
export async function renderPage(url, { vendor, gpcHeader, nonce, config }) {
  const page = PAGES[/** @type {keyof typeof PAGES} */ (url.pathname)];
  if (!page) return undefined;
  const asked = url.searchParams.get('place') ?? 'XX';
  const place = asked in PLACES ? asked : 'XX';
  const gpc = url.searchParams.get('gpc') === '1';
  const settings = { ...consentConfig(vendor), ...config };
  const query = new URLSearchParams({ place, ...(gpc ? { gpc: '1' } : {}) });

  const [layout, main] = await Promise.all([read('layout'), read(page.file)]);
  const html = fill(fill(layout, { main }), {
    title: page.title,
    hints: [
      place === 'XX' ? '' : `<meta name="consentry:place" content="${place}">`,
      gpc || gpcHeader ? '<meta name="consentry:gpc" content="1">' : '',
    ].join(''),
    vendor,
    action: url.pathname,
    placeOptions: Object.entries(PLACES)
      .map(
        ([id, name]) => `<option value="${id}"${id === place ? ' selected' : ''}>${name}</option>`,
      )
      .join(''),
    cookieRows: cookieRows(consentConfig(vendor).services),
    formClass: url.searchParams.has('sent') ? 'sent' : 'open',
  });
  const configured = html
    .replace('"{{config}}"', () => inlineJson(settings))
    .replace('id="gpc"', gpc ? 'id="gpc" checked' : 'id="gpc"');
  return withNonce(markCurrent(keepVisitor(configured, query), url.pathname), nonce);
}

/** @param {string} name */
function read(name) {
  return readFile(new URL(`pages/${name}.html`, import.meta.url), 'utf8');
}

/**
 * @param {string} template
 * @param {Record<string, string>} values
 */
function fill(template, values) {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name) => values[name] ?? whole);
}

/** @param {unknown} value */
function inlineJson(value) {
  // A bare `<` could end the script element early.
  return JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');
}

/**
 * Links between pages carry the visitor's place along, so that the example needs no cookie of its own.
 *
 * @param {string} html
 * @param {URLSearchParams} query
 */
function keepVisitor(html, query) {
  const suffix = query.toString().replaceAll('&', '&amp;');
  return html.replace(
    /(<(?:a|form)\b[^>]*(?:href|action)="\/[a-z-]*)(#[a-z-]+)?"/g,
    (_, start, hash) => `${start}?${suffix}${hash ?? ''}"`,
  );
}

/**
 * @param {string} html
 * @param {string} path
 */
function markCurrent(html, path) {
  return html
    .replace(`data-nav="${path}"`, 'aria-current="page"')
    .replace(/ data-nav="[^"]*"/g, '');
}

/**
 * Gives every script of a page the nonce of the request.
 *
 * @param {string} html
 * @param {string} nonce empty: the page is served without a policy
 */
export function withNonce(html, nonce) {
  return nonce ? html.replaceAll('<script', `<script nonce="${nonce}"`) : html;
}

/** @param {ReturnType<typeof consentConfig>['services']} services */
function cookieRows(services) {
  return services
    .flatMap(({ name, provider, cookies }) =>
      cookies.length === 0
        ? [
            `<tr><td colspan="2">stores nothing here</td><td>${provider}</td><td colspan="2">${name}</td></tr>`,
          ]
        : cookies.map((cookie) => {
            const store = 'store' in cookie ? cookie.store : 'cookie';
            return (
              `<tr><td><code>${cookie.name}</code></td>` +
              `<td>${STORES[/** @type {keyof typeof STORES} */ (store)]}</td>` +
              `<td>${provider}</td><td>${cookie.purpose}</td><td>${cookie.retention}</td></tr>`
            );
          }),
    )
    .join('\n');
}
