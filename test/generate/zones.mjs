// Writes src/jurisdictions/zones.ts: which place a browser's time zone stands for. Run it with `npm run generate:zones` after
// updating the package. A developer's tool: nothing here ships.
//
// Browsers name zones as zone.tab does, one country per zone, but return old names for some of them
// (`Europe/Kiev`, `America/Indianapolis`), so every alias is looked at too. Only zones of places with rules of their
// own are held; the answer for all others is `XX`.

import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { getAllTimezones } from 'countries-and-timezones';

const everyZone = getAllTimezones({ deprecated: true });

/** Countries and territories that rules are known for. Greenland has four zones and strict rules without them. */
const places = new Set(
  [
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK',
    'AX BL FO GF GP MF MQ PM RE SJ YT',
    'GB GG GI IM JE CH AE OM BR CA US AS GU MP PR VI',
  ].flatMap((line) => line.split(' ')),
);

/** Clocks that several members of the EU share stand for one with the highest age of consent. */
const shared = { CET: 'DE', MET: 'DE', EET: 'RO', WET: 'ES' };

/** Names without an area. All others without one (`EST`, `Navajo`) say too little. */
const plain = ['GB', 'GB-Eire', 'Eire', 'Iceland', 'Poland', 'Portugal', ...Object.keys(shared)];

/** Zones that lie in one state, or that may be Quebec, by the name they are an alias of. */
const regions = [
  ['US-IN', /^America\/Indiana\//],
  ['US-KY', /^America\/Kentucky\//],
  ['US-ND', /^America\/North_Dakota\//],
  ['US-MI', /^America\/(Detroit|Menominee)$/],
  ['US-AZ', /^America\/Phoenix$/],
  ['US-AK', /^America\/(Adak|Anchorage|Juneau|Metlakatla|Nome|Sitka|Yakutat)$/],
  ['US-HI', /^Pacific\/Honolulu$/],
  // Ontario and Quebec share Toronto's clock; Iqaluit's is used on both sides of the strait.
  ['CA-QC', /^America\/(Toronto|Iqaluit)$/],
];

/** One more zone of Quebec, which the package counts to Puerto Rico's clock. */
const quebec = ['America/Blanc-Sablon'];

/** The place that a zone stands for. */
export function placeOf(zone) {
  if (!zone.includes('/') && !plain.includes(zone)) return 'XX';
  const country = shared[zone] ?? everyZone[zone].countries[0];
  if (!places.has(country)) return 'XX';
  if (quebec.includes(zone)) return 'CA-QC';
  const target = everyZone[zone].aliasOf ?? zone;
  const region = regions.find(
    ([place, pattern]) => place.startsWith(country) && pattern.test(target),
  );
  if (region) return region[0];
  // Territories of the United States follow the rules for an unknown state.
  return ['AS', 'GU', 'MP', 'PR', 'VI'].includes(country) ? 'US' : country;
}

const answers = Object.keys(everyZone)
  .sort()
  .map((zone) => {
    const city = zone.slice(zone.indexOf('/') + 1);
    return { zone, city, area: zone.slice(0, -city.length), place: placeOf(zone) };
  });

/** Areas that lie in one country. Only the exceptions need names. */
const wholeAreas = { 'Brazil/': 'BR', 'Canada/': 'CA', 'US/': 'US' };

/**
 * The shortest beginning of a zone's name that no zone of another place shares; `$` marks an end. Three letters at
 * least, and five where the rules are looser than opt-in, so that a zone not yet invented is hardly ever one of them.
 */
function beginning({ area, city, place }) {
  const least = area in wholeAreas ? 1 : /^(US|CA$)/.test(place) ? 5 : 3;
  for (let length = Math.min(least, city.length); length <= city.length; length++) {
    const start = city.slice(0, length);
    const rivals = answers.filter((other) => other.area === area && other.city.startsWith(start));
    if (rivals.every((other) => other.place === place)) return start;
  }
  return `${city}$`;
}

function line(area) {
  const groups = new Map();
  for (const answer of answers) {
    const { place } = answer;
    if (answer.area !== area || place === 'XX' || place === wholeAreas[area]) continue;
    groups.set(place, (groups.get(place) ?? new Set()).add(beginning(answer)));
  }
  const named = [...groups].map(([place, starts]) => `${place} ${[...starts].join(' ')}`);
  if (area in wholeAreas) named.push(wholeAreas[area]);
  return named.length ? `${area}:${named.join(',')}` : undefined;
}

/** The text of zones.ts. */
export function zonesModule() {
  const { version } = JSON.parse(
    readFileSync(
      new URL('../../node_modules/countries-and-timezones/package.json', import.meta.url),
      'utf8',
    ),
  );
  const areas = [...new Set(answers.map(({ area }) => area))].sort();
  const lines = areas.map(line).filter((each) => each !== undefined);
  return `// Made by test/generate/zones.mjs from countries-and-timezones ${version}. Do not edit.
//
// Per area of the time-zone names: places, each with the beginnings of the names that stand for it. \`$\` is an end.
// A place without any stands for the rest of its area.

/** Time zones by place, for \`placeFromZone\`. */
export const zones = \`
${lines.join('\n')}
\`;
`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../../src/jurisdictions/zones.ts', import.meta.url), zonesModule());
}
