// Renders docs/reference/jurisdictions.md from the law table and its sources. Run it with `npm run docs:jurisdictions`;
// a test fails when the page is out of step.

import { authorities } from '../../src/jurisdictions/authorities.js';
import { lawOf, sinceOf } from '../../src/jurisdictions/laws.js';
import { rows, rulesVersion } from '../../src/jurisdictions/regimes.js';
import { type Basis, lastChecked, type Source } from '../../src/jurisdictions/source.js';
import { sources } from '../../src/jurisdictions/sources.js';
import type { RegimeId, RegimeModel, Row } from '../../src/jurisdictions/types.js';

const modelWords: Readonly<Record<RegimeModel, string>> = {
  'opt-in': 'off until agreed to',
  notice: 'on after a notice that comes first',
  'opt-out': 'on until an opt-out or the signal',
};

const basisWords: Readonly<Record<Basis, string>> = {
  consent: 'consent',
  interests: 'weighing of interests',
  information: 'information and a way to object',
  'opt-out': 'a right to opt out',
  notice: 'privacy notice',
};

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n');
}

function ages({ minors, model, parentLaw, youthLaw }: Row): string {
  const { parentUntil, teenUntil, banUntil } = minors;
  const parts = [
    `below ${parentUntil} a parent (${parentLaw})`,
    teenUntil && `below ${teenUntil} the teenager's own opt-in (${youthLaw})`,
    banUntil &&
      `below ${banUntil} no ${model === 'opt-in' ? 'advertising' : 'sale, sharing or targeted advertising'} (${youthLaw})`,
  ];
  return parts.filter(Boolean).join('; ');
}

/** What the signal does, and whether a statute says so. */
function signal({ gpc, id }: Row): string {
  if (gpc === 'suspend') return 'suspends sale and sharing, by our choice';
  const [duty] = /^(must be honoured|treated as binding)( (since|from) [\d-]+)?/.exec(
    sources[id].gpc,
  ) ?? ['no statute, by our choice'];
  return `opt-out; ${duty}`;
}

function overview(): string {
  return table(
    [
      'Rules',
      'Places',
      'From',
      'Before any choice',
      'Asked again',
      'Link',
      'GPC',
      'Known ages',
      'Citation',
    ],
    rows.map((row) => [
      `[\`${row.id}\`](#${row.id})`,
      row.places.join(' '),
      sinceOf(row) || 'always',
      modelWords[row.model] + (row.exempt ? '; exemptions may be declared' : ''),
      row.months === null ? 'never' : `after ${row.months} months`,
      row.link === 'settings' ? 'Cookie settings' : 'Your Privacy Choices',
      signal(row),
      ages(row),
      lawOf(row),
    ]),
  );
}

function byDefault(model: RegimeModel, kind: string): string {
  if (model === 'opt-in') return 'off';
  if (model === 'notice') return 'on after the notice';
  return kind === 'advertising' || kind === 'embeds'
    ? 'on; off after an opt-out or the signal'
    : 'on';
}

function section(id: RegimeId, source: Source): string {
  const [row] = rows.filter((each) => each.id === id);
  if (!row) throw new Error(`No row for ${id}`);
  const facts: readonly (readonly [string, string])[] = [
    ['Authority', source.authority],
    ['Statutes', source.statutes.join('; ') || 'none'],
    ['In force', source.inForce],
    ['Signal', source.gpc],
    ['Showing that the signal was processed', source.status],
    ['Controls', source.controls],
    ['Requests', source.rights.requests],
    ['Opting out, objecting, withdrawing', source.rights.optOut],
    ['Appeal', source.rights.appeal],
    ['Identity check', source.rights.identity],
    ['Minors', source.minors],
    ['Confidence', source.confidence],
    ['Last checked', source.checked],
  ];
  const kinds = table(
    ['Kind', 'Legal minimum', 'This product, before any choice'],
    [
      ['necessary', 'privacy notice', 'on'],
      ...Object.entries(source.minimum).map(([kind, basis]) => [
        kind,
        basisWords[basis as Basis],
        byDefault(row.model, kind),
      ]),
    ],
  );
  return [
    `<a id="${id}"></a>`,
    `## ${source.name}`,
    ...facts.map(([label, fact]) => `- **${label}**: ${fact}`),
    '',
    kinds,
    ...(source.notes.length ? ['', ...source.notes.map((note) => `- ${note}`)] : []),
  ].join('\n');
}

/** The whole page. */
export function renderJurisdictions(): string {
  const sections = Object.entries(sources).map(([id, source]) => section(id as RegimeId, source));
  const complaints = table(
    ['Country', 'Authority', 'Address'],
    Object.entries(authorities).map(([country, [name, address]]) => [country, name, address]),
  );
  return `# Jurisdictions

<!-- Made by test/generate/jurisdictions.mjs from src/jurisdictions. Do not edit. -->

Rules version ${rulesVersion}, compared with its sources on ${lastChecked}. This is how the product reads the law, for a lawyer to
confirm. It is not legal advice. “From memory” and a low confidence mean what they say.

Where several rows of a place are in force, the latest counts. States of the United States are under \`us\` before their
own law starts. A place that is not listed, cannot be read or is not known gets \`xx\`.

Where two findings put a visitor under different rows, the stricter one applies. Compared are, in this order of the table:
how silence counts (opt-in before a notice before opt-out), how soon is asked again, exemptions and, where the site may know
ages, every age. The row taken allows nothing in these that the other would not; where neither row is that, \`xx\` applies,
and between two states \`us\`. **Not compared** are the signal, an opt-out and the link. Where one finding is in the United
States and the other in a place that asks first or gives notice, the latter applies with its own rules: consent given on its
banner or notice while the signal is on opens sale and sharing, in one step, also within twelve months of an opt-out; its link
is “Cookie settings”; and that the signal was processed is not shown. Without such a choice the signal and a stored opt-out
keep sale and sharing off there as well. A site whose American visitors often seem to be elsewhere can let the edge stand
(\`placeConflict: 'edge'\`), with \`floor: 'opt-in'\` where it wants to be asked first all the same.

${overview()}

${sections.join('\n\n')}

## Supervisory authorities of the EU and the EEA

${complaints}
`;
}
