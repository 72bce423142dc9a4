import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveRow } from '../../../src/jurisdictions/resolve.js';
import { placeFromZone } from '../../../src/jurisdictions/zone.js';
import { zonesModule } from '../../generate/zones.mjs';

/** Every zone with rules of its own, old and new names. What is not here answers `XX`. */
const expected: Readonly<Record<string, string>> = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  HR: 'Europe/Zagreb',
  CZ: 'Europe/Prague',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  FI: 'Europe/Helsinki',
  AX: 'Europe/Mariehamn',
  FR: 'Europe/Paris',
  DE: 'Europe/Berlin Europe/Busingen CET MET',
  GR: 'Europe/Athens',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin Eire',
  IT: 'Europe/Rome',
  LV: 'Europe/Riga',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  MT: 'Europe/Malta',
  NL: 'Europe/Amsterdam',
  PL: 'Europe/Warsaw Poland',
  PT: 'Europe/Lisbon Atlantic/Madeira Atlantic/Azores Portugal',
  RO: 'Europe/Bucharest EET',
  SK: 'Europe/Bratislava',
  SI: 'Europe/Ljubljana',
  ES: 'Europe/Madrid Atlantic/Canary Africa/Ceuta WET',
  SE: 'Europe/Stockholm',
  NO: 'Europe/Oslo',
  LI: 'Europe/Vaduz',
  IS: 'Atlantic/Reykjavik Iceland',
  CY: 'Asia/Nicosia Europe/Nicosia Asia/Famagusta',
  FO: 'Atlantic/Faroe Atlantic/Faeroe',
  SJ: 'Arctic/Longyearbyen Atlantic/Jan_Mayen',
  GF: 'America/Cayenne',
  GP: 'America/Guadeloupe',
  MQ: 'America/Martinique',
  MF: 'America/Marigot',
  BL: 'America/St_Barthelemy',
  PM: 'America/Miquelon',
  RE: 'Indian/Reunion',
  YT: 'Indian/Mayotte',
  GB: 'Europe/London Europe/Belfast GB GB-Eire',
  GI: 'Europe/Gibraltar',
  JE: 'Europe/Jersey',
  GG: 'Europe/Guernsey',
  IM: 'Europe/Isle_of_Man',
  CH: 'Europe/Zurich',
  AE: 'Asia/Dubai',
  OM: 'Asia/Muscat',
  BR: `America/Sao_Paulo America/Noronha America/Belem America/Fortaleza America/Recife America/Araguaina
    America/Maceio America/Bahia America/Campo_Grande America/Cuiaba America/Santarem America/Porto_Velho
    America/Boa_Vista America/Manaus America/Eirunepe America/Rio_Branco America/Porto_Acre
    Brazil/East Brazil/DeNoronha Brazil/West Brazil/Acre`,
  'CA-QC': `America/Toronto Canada/Eastern America/Montreal America/Nipigon America/Thunder_Bay
    America/Blanc-Sablon America/Iqaluit America/Pangnirtung`,
  CA: `America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay America/Atikokan
    America/Coral_Harbour America/Winnipeg America/Resolute America/Rankin_Inlet America/Regina
    America/Swift_Current America/Edmonton America/Cambridge_Bay America/Inuvik America/Yellowknife
    America/Creston America/Dawson_Creek America/Fort_Nelson America/Whitehorse America/Dawson America/Vancouver
    America/Rainy_River Canada/Atlantic Canada/Central Canada/Mountain Canada/Newfoundland Canada/Pacific
    Canada/Saskatchewan Canada/Yukon`,
  US: `America/New_York US/Eastern America/Chicago US/Central America/Denver US/Mountain America/Shiprock
    America/Los_Angeles US/Pacific America/Boise America/Puerto_Rico America/St_Thomas America/Virgin
    Pacific/Guam Pacific/Saipan Pacific/Pago_Pago Pacific/Samoa US/Samoa`,
  'US-IN': `America/Indiana/Indianapolis America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg
    America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac
    America/Indianapolis America/Fort_Wayne America/Knox_IN US/East-Indiana US/Indiana-Starke`,
  'US-KY': 'America/Kentucky/Louisville America/Kentucky/Monticello America/Louisville',
  'US-MI': 'America/Detroit America/Menominee US/Michigan',
  'US-AZ': 'America/Phoenix US/Arizona',
  'US-ND': 'America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem',
  'US-AK': `America/Anchorage America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome
    America/Adak America/Atka US/Alaska US/Aleutian`,
  'US-HI': 'Pacific/Honolulu US/Hawaii',
};

const listed = Object.entries(expected).flatMap(([place, zones]) =>
  zones.split(/\s+/).map((zone): readonly [string, string] => [zone, place]),
);
const placeByZone = new Map(listed);

/** All names of the time-zone database, links included, as the system keeps them; the engine's own list at least. */
function everyZone(): readonly string[] {
  const engine = Intl.supportedValuesOf('timeZone');
  try {
    const table = readFileSync('/usr/share/zoneinfo/tzdata.zi', 'utf8');
    const names = table.split('\n').flatMap((line) => {
      const [kind, first = '', second = ''] = line.split(' ');
      return kind === 'Z' ? [first] : kind === 'L' ? [second] : [];
    });
    return [...new Set([...engine, ...names])];
  } catch {
    return engine;
  }
}

describe('a time zone with rules of its own', () => {
  test.each(listed)('%s stands for %s', (zone, place) => {
    expect(placeFromZone(zone)).toBe(place);
  });

  test('always leads to rules other than those for unknown places', () => {
    for (const place of Object.keys(expected)) {
      expect(resolveRow(place, Date.parse('2026-11-24')).id, place).not.toBe('xx');
    }
  });
});

describe('every other time zone', () => {
  const others = everyZone().filter((zone) => !placeByZone.has(zone));

  test('is looked at', () => {
    expect(others.length).toBeGreaterThan(250);
  });

  test.each(others)('%s stands for nowhere known', (zone) => {
    expect(placeFromZone(zone)).toBe('XX');
  });

  test.each([
    'UTC',
    'GMT',
    'Etc/UTC',
    'Etc/GMT+5',
    'EST',
    'EST5EDT',
    'MST',
    'HST',
    'Navajo',
    'America/Nuuk',
    'America/Bahia_Banderas',
    'America/Nassau',
    'Europe',
    'Europe/',
    'US',
    'Brazil',
    '/',
    '',
    '$',
    ':',
    ',',
    ' ',
    '\n',
    '+05:00',
    'undefined',
    '__proto__',
    'constructor/name',
    'EUROPE/PARIS',
  ])('%j stands for nowhere known', (zone) => {
    expect(placeFromZone(zone)).toBe('XX');
  });

  test('a browser that tells no zone is nowhere known', () => {
    expect(placeFromZone(undefined)).toBe('XX');
  });
});

test('every zone that this engine can report is one or the other', () => {
  const known = Intl.supportedValuesOf('timeZone').filter((zone) => placeFromZone(zone) !== 'XX');
  expect(known.filter((zone) => placeByZone.get(zone) !== placeFromZone(zone))).toEqual([]);
  expect(known.length).toBeGreaterThan(120);
});

test('the table is what the generator makes', () => {
  const written = readFileSync('src/jurisdictions/zones.ts', 'utf8');
  expect(zonesModule()).toBe(written);
});
