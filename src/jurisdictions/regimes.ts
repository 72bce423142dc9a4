// The law as a table: which rules apply in which place from which day on.
// One line per rule set, place and day; where several lines fit, the lowest one wins, so later days stand lower.
// Authorities, legal minimums, deadlines and confidence stand in `sources.ts`, which no visitor downloads.

import type { RegimeId, RegimeModel, Row } from './types.js';

/** Version of this table. It goes into every record, so that an answer can be checked years later. */
export const rulesVersion = '2026.11';

/** For rules that are older than any visit. */
export const ALWAYS = '1970-01-01';

function row(
  id: RegimeId,
  model: RegimeModel,
  places: string,
  months: number | null,
  parentUntil: number,
  teenUntil: number,
  banUntil: number,
  law: string,
  effectiveFrom: string,
  exempt = false,
  parentLaw = law,
  youthLaw = parentLaw,
): Row {
  const binding = model === 'opt-out';
  return {
    id,
    model,
    places: places.split(' '),
    months,
    link: binding ? 'your-privacy-choices' : 'settings',
    gpc: binding ? 'opt-out' : 'suspend',
    exempt,
    minors: { parentUntil, teenUntil, banUntil },
    law,
    parentLaw,
    youthLaw,
    effectiveFrom,
  };
}

/** Nothing but the necessary runs until the visitor agrees. */
function optIn(
  id: RegimeId,
  places: string,
  months: number,
  parentUntil: number,
  banUntil: number,
  law: string,
  parentLaw?: string,
  youthLaw?: string,
  effectiveFrom = ALWAYS,
  exempt = false,
): Row {
  return row(
    id,
    'opt-in',
    places,
    months,
    parentUntil,
    0,
    banUntil,
    law,
    effectiveFrom,
    exempt,
    parentLaw,
    youthLaw,
  );
}

/** Everything runs until the visitor or the signal objects. COPPA asks for a parent below 13 in every state. */
function optOut(
  id: RegimeId,
  effectiveFrom: string,
  teenUntil: number,
  banUntil: number,
  law: string,
  youthLaw = law,
  parentLaw = coppa,
  places = id.toUpperCase(),
): Row {
  return row(
    id,
    'opt-out',
    places,
    null,
    13,
    teenUntil,
    banUntil,
    law,
    effectiveFrom,
    false,
    parentLaw,
    youthLaw,
  );
}

/** Months after which the strictest rules ask again. */
export const soonest = 6;

/**
 * What applies where nothing else does: the strictest rules, and nothing but the necessary below 18. What some places
 * ban below it, advertising or sale, stays off with a parent's consent too.
 */
export const unknown = optIn('xx', 'XX', soonest, 18, 18, 'Our table has no row for this place');

const gdpr = 'ePrivacy Directive 5(3); GDPR 6, 7, 8';
const british = 'UK GDPR 8; Data Protection Act 2018, 9';
/** Federal, in the free zones too. */
const emirates = 'Federal Decree-Law 26/2025';
const coppa = 'COPPA Rule, 16 CFR 312';
const strictest = 'The strictest states as a model';

/** All rules in force or enacted. */
// biome-ignore format: a table
export const rows: readonly Row[] = [
  unknown,

  // A choice lasts so many months. Below `parent` only a parent can consent; below `ban` no advertising at all.
  //    id         places                           months parent ban  law, law of parents, law of the ban, from

  // GDPR Art. 8 lets each country choose the age. Overseas departments follow FR, the Åland Islands FI.
  // BL, PM, FO, GL and SJ lie outside the Union and the EEA and get the same rules.
  optIn('eu',      'BE EE FI AX IS LV MT NO PT SE',       6, 13,  0, gdpr, 'GDPR 8'),
  optIn('eu',      'AT BG CY ES IT LT',                   6, 14,  0, gdpr, 'GDPR 8'),
  optIn('eu',      'CZ DK FR GF GP MF MQ RE YT BL PM GR SI', 6, 15, 0, gdpr, 'GDPR 8'),
  optIn('eu',      'DE HR HU IE LI LU NL PL RO SK FO GL SJ', 6, 16, 0, gdpr, 'GDPR 8'),

  // The exemptions of Schedule A1 reach the United Kingdom, not Gibraltar and the islands.
  optIn('gb',      'GB GG GI IM JE',                      6, 13,  0, 'PECR reg. 6; UK GDPR 7', british),
  optIn('gb',      'GB',                                  6, 13,  0, 'PECR reg. 6, Sch. A1; UK GDPR 7', british, british, '2026-02-05', true),

  // Swiss law names no age, only capacity of judgement; 16 is the GDPR's own default.
  optIn('ch',      'CH',                                  6, 16,  0, 'FADP 6, 19; TCA 45c', 'No age in Swiss law; that of GDPR 8 as a model'),

  // Free zones with a law of their own, which follows the controller and not the visitor.
  optIn('ae',      'AE',                                 12, 13, 18, 'Federal Decree-Law 45/2021', emirates),
  optIn('ae-difc', 'AE-DIFC',                            12, 13, 18, 'DIFC Law 5/2020', emirates),
  optIn('ae-adgm', 'AE-ADGM',                            12, 13, 18, 'ADGM DPR 2021', emirates),

  optIn('om',      'OM',                                 12, 18,  0, 'Royal Decree 6/2022'),
  optIn('br',      'BR',                                 12, 12, 18, 'LGPD 7, 8, 14', 'LGPD 14', 'Lei 15.211/2025 (ECA Digital)'),
  optIn('ca-qc',   'CA-QC',                              12, 14,  0, 'Law 25, 8.1, 14', 'Law 25, 4.1, 14'),

  // Everything runs after a notice that comes first.
  row('ca', 'notice', 'CA', null, 13, 0, 0, 'PIPEDA 6.1', ALWAYS),

  // States without a law, unknown states and the territories: California's rules with the strictest state's ages.
  // Below `teen` sale, sharing and targeted advertising need the teenager's opt-in; below `ban` they are off.
  //     id       from        teen ban  law, law on teenagers and the ban
  optOut('us',    ALWAYS,        0, 18, 'Cal. Civ. Code 1798.120, .135 as a model', strictest, coppa, 'US AS GU MP PR UM VI'),
  optOut('us-ca', '2020-01-01', 16,  0, 'Cal. Civ. Code 1798.120, .135', '11 CCR 7071', `${coppa}; 11 CCR 7070`),
  optOut('us-va', '2023-01-01',  0,  0, 'Va. Code 59.1-577'),
  optOut('us-co', '2023-07-01',  0,  0, 'C.R.S. 6-1-1306'),
  optOut('us-ct', '2023-07-01', 16,  0, 'Conn. Gen. Stat. 42-520'),
  optOut('us-ut', '2023-12-31',  0,  0, 'Utah Code 13-61'),
  optOut('us-fl', '2024-07-01', 18,  0, 'Fla. Stat. 501.71'),
  optOut('us-or', '2024-07-01', 16,  0, 'ORS 646A.578'),
  optOut('us-tx', '2024-07-01',  0, 18, 'Bus. & Com. Code 541.055', 'Bus. & Com. Code 509 (SCOPE Act)'),
  optOut('us-mt', '2024-10-01', 16,  0, 'MCA 30-14-2809'),
  optOut('us-de', '2025-01-01', 18,  0, '6 Del. C. 12D-104'),
  optOut('us-ia', '2025-01-01',  0,  0, 'Iowa Code 715D'),
  optOut('us-ne', '2025-01-01',  0, 18, 'Neb. Rev. Stat. 87-1107', 'Age-Appropriate Online Design Code Act'),
  optOut('us-nh', '2025-01-01', 16,  0, 'N.H. RSA 507-H'),
  optOut('us-nj', '2025-01-15', 17,  0, 'N.J.S.A. 56:8-166.11'),
  optOut('us-tn', '2025-07-01',  0,  0, 'Tenn. Code 47-18-3301'),
  optOut('us-mn', '2025-07-31', 17,  0, 'Minn. Stat. 325M.14'),
  optOut('us-co', '2025-10-01', 18,  0, 'C.R.S. 6-1-1306', 'SB 24-041'),
  optOut('us-md', '2025-10-01',  0, 18, 'Com. Law 14-4707'),
  optOut('us-mt', '2025-10-01', 18,  0, 'MCA 30-14-2809', 'SB 297 (2025)'),
  optOut('us-in', '2026-01-01',  0,  0, 'IC 24-15'),
  optOut('us-ky', '2026-01-01',  0,  0, 'KRS 367.3615'),
  optOut('us-or', '2026-01-01',  0, 16, 'ORS 646A.578', 'HB 2008 (2025)'),
  optOut('us-ri', '2026-01-01',  0,  0, 'R.I. Gen. Laws 6-48.1'),
  optOut('us-ct', '2026-07-01',  0, 18, 'Conn. Gen. Stat. 42-520', 'SB 1295 (2025)'),

  // Enacted. Their rules for teenagers are not confirmed, so the strictest state's stay.
  optOut('us-la', '2027-01-01',  0, 18, 'La. Act 502 (2026)', strictest),
  optOut('us-ok', '2027-01-01',  0, 18, 'Okla. SB 546 (2026)', strictest),
  optOut('us-al', '2027-05-01',  0, 18, 'Ala. HB 351 (2026)', strictest),
  optOut('us-vt', '2028-01-01',  0, 18, 'Vt. S.71 (2026)', strictest),
];
