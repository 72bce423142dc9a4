// Turns the catalogue into the map of its entries and into the reference page. Text in, text out.

const categories = ['necessary', 'functional', 'analytics', 'advertising', 'security', 'embeds'];

/**
 * The id and export name of every entry in the text of one family of tools.
 *
 * @param {string} text
 * @returns {{ name: string, id: string }[]}
 */
export function entriesOf(text) {
  const pattern = /^export const (\w+) = \{\n {2}id: '([^']+)',/gm;
  return [...text.matchAll(pattern)].map(([, name = '', id = '']) => ({ name, id }));
}

/**
 * The text of `src/services/catalogue.ts`.
 *
 * @param {Readonly<Record<string, string>>} families file name without ending, and its text
 */
export function renderCatalogue(families) {
  const found = Object.entries(families)
    .map(([family, text]) => ({ family, entries: entriesOf(text) }))
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => (a.family < b.family ? -1 : 1));
  const lines = [
    '// Every entry by its id, for builds, tools and tests. Written by `node test/generate/services.mjs`.',
    '// Pages import single entries from their family instead, so that they carry nothing else.',
    '',
  ];
  const imports = found.map(({ family, entries }) => ({ family, text: importOf(family, entries) }));
  const type = "import type { CatalogueService } from './types.js';";
  imports.push({ family: 'types', text: type });
  imports.sort((a, b) => (a.family < b.family ? -1 : 1));
  lines.push(
    ...imports.map(({ text }) => text),
    '',
    '/** The whole catalogue. */',
    'export const catalogue = {',
    ...found
      .flatMap(({ entries }) => entries)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, name }) => (id === name ? `  ${id},` : `  ${propertyName(id)}: ${name},`)),
    '} as const satisfies Readonly<Record<string, CatalogueService>>;',
    '',
    '/** The id of a tool that the catalogue knows. */',
    'export type ServiceId = keyof typeof catalogue;',
    '',
  );
  return lines.join('\n');
}

/**
 * The text of `docs/reference/services.md`.
 *
 * @param {readonly import('../../src/services/types.js').CatalogueService[]} services
 * @param {Readonly<Record<string, { page: string, checked: string }>>} sources
 */
export function renderReference(services, sources) {
  const sorted = [...services].sort((a, b) =>
    a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
  );
  const oldest = Object.values(sources)
    .map(({ checked }) => checked)
    .sort()[0];
  const lines = [
    '# Services',
    '',
    `The catalogue describes ${services.length} well-known tools. A site names one by its id and corrects what`,
    'is different there; visitors then read who gets their data, what for, where and for how long.',
    'This page is written by `node test/generate/services.mjs`; edit `src/services` instead.',
    '',
    '## Using an entry',
    '',
    '```js',
    "services: ['matomo', { id: 'google-analytics', saleOrShare: false, retention: '2 months' }],",
    '```',
    '',
    'With a bundler, import what you use; nothing else is carried along:',
    '',
    '```ts',
    "import { withOverrides } from 'consentry/services/define';",
    "import { googleAnalytics } from 'consentry/services/google';",
    '',
    "const services = [withOverrides(googleAnalytics, { retention: '2 months' })];",
    '```',
    '',
    'With the script tag, ids are enough: the script loads `services/<id>.js` from beside itself before it',
    'starts, about 300 bytes each, and starts nothing if one is missing. A build can write the entries into',
    'the configuration instead, which saves the requests; five of them are then less than 1.2 kB:',
    '',
    '```js',
    "import { inlineServices } from 'consentry/services/inline';",
    '',
    "writeFileSync('consent.json', JSON.stringify(inlineServices(config)));",
    '```',
    '',
    'Without code: `npx consentry inline config.json --out consent.json`.',
    '',
    '## How to read it',
    '',
    '- **Sells or shares** says whether using the tool counts as selling or sharing personal data, or as',
    '  targeted advertising, under the laws of US states. Where a provider may use the data for its own',
    '  purposes the entry says yes. Set `saleOrShare: false` if your contract and settings rule that out.',
    '- **Country** is where the data goes, as an ISO 3166 code.',
    '- Lifetimes are what the provider asks the browser for. Browsers shorten some of them.',
    '- A `*` at the end of a name stands for any ending. Names in (local) and (session) are keys of the',
    "  browser's local and session storage.",
    '- Tools that a server or network sets by itself have no patterns: a script cannot hold them back.',
    '',
    'Entries are a starting point, not advice. Names and lifetimes of cookies were compared with the Open',
    'Cookie Database (January 2026) where that lists the tool; every difference is recorded with its reason',
    'in `test/unit/services/database.test.ts`. The rest is common knowledge about the tools and changes',
    'without notice: addresses, legal names, safeguards for transfers. Check what you rely on. The oldest',
    `entry was gone through on ${oldest}.`,
    '',
  ];
  for (const category of categories) {
    const members = sorted.filter((service) => service.category === category);
    if (members.length === 0) continue;
    lines.push(
      `## ${category[0]?.toUpperCase()}${category.slice(1)}`,
      '',
      '| Id | Tool | Provider | Country | Sells or shares | Role | Cookies and keys |',
      '|---|---|---|---|---|---|---|',
      ...members.map((service) => row(service)),
      '',
    );
  }
  lines.push('## Details', '');
  for (const service of sorted) lines.push(...details(service, sources[service.id]));
  return `${lines.join('\n').trimEnd()}\n`;
}

/** @param {import('../../src/services/types.js').CatalogueService} service */
function row(service) {
  return `| ${[
    `\`${service.id}\``,
    service.name,
    service.provider,
    service.country,
    service.saleOrShare ? 'yes' : 'no',
    service.role,
    service.cookies.length,
  ].join(' | ')} |`;
}

/**
 * @param {import('../../src/services/types.js').CatalogueService} service
 * @param {{ page: string, checked: string } | undefined} source
 */
function details(service, source) {
  const cookies = service.cookies.map(
    ({ name, retention, store }) => `\`${name}\`${store ? ` (${store})` : ''} ${retention}`,
  );
  return [
    `### ${service.id}`,
    '',
    service.purpose,
    '',
    `- Policy: <${service.policyUrl}>`,
    ...(service.optOutUrl ? [`- Opting out: <${service.optOutUrl}>`] : []),
    `- Cookies and keys: ${cookies.length > 0 ? cookies.join(', ') : 'none'}`,
    `- Addresses: ${service.match.length > 0 ? service.match.map((each) => `\`${each}\``).join(', ') : 'none of its own'}`,
    `- Kept: ${service.retention}`,
    `- Transfers: ${service.transfers}`,
    ...(source ? [`- To check: <${source.page}>, last gone through on ${source.checked}`] : []),
    '',
  ];
}

/**
 * @param {string} family
 * @param {readonly { name: string }[]} entries
 */
function importOf(family, entries) {
  const names = entries.map(({ name }) => name).sort((a, b) => (natural(a) < natural(b) ? -1 : 1));
  const line = `import { ${names.join(', ')} } from './${family}.js';`;
  if (line.length <= 100) return line;
  return ['import {', ...names.map((name) => `  ${name},`), `} from './${family}.js';`].join('\n');
}

/** @param {string} id */
function propertyName(id) {
  return /^[a-z]\w*$/.test(id) ? id : `'${id}'`;
}

/** Case-insensitive, as the formatter orders imported names. @param {string} name */
function natural(name) {
  return name.toLowerCase();
}
