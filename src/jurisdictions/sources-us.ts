// What stands behind the rule sets of the United States. For people; see `sources.ts`.

import { lastChecked, type Minimum, type Rights, type Source } from './source.js';

const minimum: Minimum = {
  functional: 'notice',
  analytics: 'notice',
  advertising: 'opt-out',
  security: 'notice',
  embeds: 'opt-out',
};

const link = '“Your Privacy Choices” with its icon on every page';

const offered = `the product offers ${link}`;

const conspicuous = 'a clear and conspicuous way to opt out outside the privacy notice';

/** For laws that ask for words, and leave open where the way to opt out stands. */
const disclosed = `clear disclosure of sale and targeted advertising and of how to opt out; ${offered}`;

const rights: Rights = {
  requests: '45 days, 45 more if needed',
  optOut: 'without undue delay; at once on the page',
  appeal: 'to the company, answered within 45 to 60 days; then to the Attorney General',
  identity: 'for access, deletion, correction and copies; not for opting out',
};

const attorneyGeneral = (state: string): string => `Attorney General of ${state}`;

const coppaOnly = 'Below 13 a parent (COPPA)';

/** A state that follows the common pattern; `own` holds what it has of its own. */
function state(
  name: string,
  statutes: readonly string[],
  inForce: string,
  signal: string,
  minors: string,
  own: Partial<Source> = {},
): Source {
  return {
    name,
    authority: attorneyGeneral(name),
    statutes,
    inForce,
    minimum,
    gpc: signal,
    status: 'no duty; shown all the same',
    controls: `${conspicuous}; ${offered}`,
    rights,
    minors,
    confidence: 'medium',
    checked: lastChecked,
    notes: [],
    ...own,
  };
}

const required = (since: string, basis = ''): string =>
  `must be honoured since ${since}${basis && ` (${basis})`}`;
const notRequired = 'no statute; honoured all the same';

/** Entries of the United States, for `sources`. */
export const states = {
  us: state(
    'United States: unknown states, territories and states without a comprehensive law',
    ['As California', 'COPPA Rule, 16 CFR 312'],
    'a product choice',
    'honoured',
    'Below 13 a parent; from 13 to 17 no sale, sharing or targeted advertising, as in the strictest states',
    {
      authority: 'Federal Trade Commission; the state’s Attorney General',
      confidence: 'high',
      notes: [
        'Nevada (NRS 603A, sale), Washington and Nevada (consumer health data), New York (Child Data Protection Act, since 20 June 2025) and Arkansas (children and teenagers, since 1 July 2026) have laws on parts of the matter. Consent for health data is not a matter of a category here.',
        'No state requires a banner. A privacy notice is required everywhere.',
        'Residents travel: honouring the signal and showing the link everywhere avoids having to know.',
      ],
    },
  ),
  'us-ca': state(
    'California',
    [
      'Civ. Code 1798.100-1798.199.100 (CCPA as amended by the CPRA), esp. .100(a), .120, .121, .125, .135',
      '11 CCR 7000-7304, revised 1 January 2026, esp. 7004, 7012-7015, 7025, 7026, 7028, 7070, 7071, 7101',
    ],
    '2020-01-01; CPRA 2023-01-01',
    required('2021', '11 CCR 7025; Civ. Code 1798.135'),
    'Below 13 a parent opts in (7070); from 13 to 15 the teenager does, in two steps (7071). Data of under-16s is sensitive since 2026; wilful disregard of age counts as knowledge',
    {
      authority: 'California Privacy Protection Agency; Attorney General of California',
      status:
        'must be shown since 2026-01-01, for example “Opt-Out Request Honored” (7025(c)(6)); also when overridden',
      controls: `${link} (7015), or the two links of 7013 and 7014; notice at collection (7012); two or more ways to opt out (7026); no more steps to opt out than in (7004)`,
      rights: {
        requests:
          'confirmed within 10 business days, answered within 45 days, 45 more if needed (7021)',
        optOut:
          'at once on the page; 15 business days at most (7026(f)); no account, no verification, an agent needs only signed permission',
        appeal: 'none in the statute',
        identity: 'for access, deletion and correction only',
      },
      confidence: 'high',
      notes: [
        'A cookie banner alone is no valid way to opt out (7026(a)(4)).',
        'The signal beats an earlier opt-in; the site may ask whether the visitor wants the exception (7025(c)(3)). No new opt-in may be asked for within 12 months of an opt-out (Civ. Code 1798.135(c)(4)); opting in again takes two steps (7028(a)).',
        'Frictionless mode: 7025(f), (g). Records of requests for 24 months (7101).',
        'Browsers must offer the signal from 1 January 2027 (AB 566). Wiretap suits under CIPA lead many sites to ask first: `floor`.',
      ],
    },
  ),
  'us-co': state(
    'Colorado',
    [
      'C.R.S. 6-1-1301 to 6-1-1313 (CPA), esp. 1306(1)(a)(IV), 1308; SB 24-041',
      '4 CCR 904-3 Parts 4, 5, 7',
    ],
    '2023-07-01; minors 2025-10-01',
    required('2024-07-01', 'C.R.S. 6-1-1306; the registry lists GPC alone'),
    'Below 13 a parent; from 13 to 17 consent for targeted advertising, sale and profiling (SB 24-041)',
    {
      status: 'may be shown (Rule 5.08(E))',
      confidence: 'high',
      notes: [
        'A signal that is missing later is no consent (Rule 5.09(B)).',
        'Consent is refreshed after 24 months without interaction for sensitive data and some secondary uses (Rule 7.08).',
      ],
    },
  ),
  'us-ct': state(
    'Connecticut',
    [
      'Conn. Gen. Stat. 42-515 to 42-526 (CTDPA)',
      'SB 1295, from 1 July 2026',
      'PA 26-64 (SB 4), from 1 October 2026',
    ],
    '2023-07-01; SB 1295 2026-07-01',
    required('2025-01-01', 'Conn. Gen. Stat. 42-520; the Attorney General names GPC'),
    'Below 13 a parent; below 18 sale and targeted advertising are banned, consent or not, since 1 July 2026. Before, 13 to 15 with consent',
    {
      confidence: 'high',
      notes: [
        'Thresholds cut to 35,000 consumers. Selling sensitive data needs consent; sale of precise location is banned since 1 October 2026.',
        'The ban was read in law-firm notes, not in the statute.',
      ],
    },
  ),
  'us-de': state(
    'Delaware',
    ['6 Del. C. 12D-101 to 12D-111 (DPDPA)'],
    '2025-01-01',
    required('2026-01-01'),
    'Below 13 a parent; from 13 to 17 consent (from memory)',
    { authority: 'Delaware Department of Justice' },
  ),
  'us-fl': state(
    'Florida',
    ['Fla. Stat. 501.701-501.722 (FDBR)'],
    '2024-07-01',
    notRequired,
    'Data of a known child below 18 is sensitive and needs authorisation (from memory); treated as opt-in from 13 to 17',
    {
      notes: [
        'Binds companies with revenue of a billion dollars and more, apart from the sale of sensitive data.',
        'Fixed words if sensitive data is sold: “NOTICE: This website may sell your sensitive personal data.”',
      ],
    },
  ),
  'us-in': state('Indiana', ['Ind. Code 24-15 (ICDPA)'], '2026-01-01', notRequired, coppaOnly, {
    controls: disclosed,
    confidence: 'high',
  }),
  'us-ia': state('Iowa', ['Iowa Code 715D (ICDPA)'], '2025-01-01', notRequired, coppaOnly, {
    controls: disclosed,
    confidence: 'high',
    notes: ['Sensitive data: opt-out.'],
  }),
  'us-ky': state(
    'Kentucky',
    ['KRS 367.3611-367.3629 (KCDPA)', 'HB 692 (2026)'],
    '2026-01-01',
    notRequired,
    coppaOnly,
    {
      controls: disclosed,
      confidence: 'high',
      notes: ['What smart televisions recognise is sensitive data since HB 692.'],
    },
  ),
  'us-md': state(
    'Maryland',
    ['Md. Code, Com. Law 14-4701 to 14-4714 (MODPA)'],
    '2025-10-01, for processing from 2026-04-01',
    'treated as binding since 2025-10-01: the text lists the signal among the ways a controller may use, and 14-4706 lets a browser setting act as agent',
    'Below 18, where known or to be known: sale and targeted advertising are banned (from memory)',
    {
      authority: 'Attorney General of Maryland, Division of Consumer Protection',
      notes: ['Sensitive data may not be sold at all (from memory).'],
    },
  ),
  'us-mn': state(
    'Minnesota',
    ['Minn. Stat. 325M.10-325M.21 (MCDPA)'],
    '2025-07-31',
    required('2025-07-31'),
    'Below 13 a parent; from 13 to 16 consent (from memory)',
    { notes: ['A right to question profiling (325M.14).'] },
  ),
  'us-mt': state(
    'Montana',
    ['MCA 30-14-2801 ff. (MCDPA), esp. 2809', 'SB 297, from 1 October 2025'],
    '2024-10-01; SB 297 2025-10-01',
    required('2025-01-01', '30-14-2809(3)(b)'),
    'Below 13 a parent; 13 to 15 consent, since October 2025 duties up to 18: treated as opt-in from 13 to 17',
  ),
  'us-ne': state(
    'Nebraska',
    ['Neb. Rev. Stat. 87-1101 to 87-1130 (NDPA)', 'Age-Appropriate Online Design Code Act'],
    '2025-01-01',
    required('2025-01-01', 'if the signal counts in another state and can be processed'),
    'Below 13 a parent; no targeted advertising to minors by covered services. Whether a site is one is not known here, so it is off below 18, also for the time before that act',
    { controls: disclosed },
  ),
  'us-nh': state(
    'New Hampshire',
    ['N.H. RSA 507-H'],
    '2025-01-01',
    required('2025-01-01', 'one tracker says 2026'),
    'Below 13 a parent; from 13 to 15 consent (from memory)',
  ),
  'us-nj': state(
    'New Jersey',
    ['N.J.S.A. 56:8-166.4 to 56:8-166.19, esp. 166.11'],
    '2025-01-15',
    required('2025-07-15', '56:8-166.11; the official FAQ names GPC'),
    'Below 13 a parent; from 13 to 16 consent (from memory)',
    { notes: ['Rules 13:45L were proposed in June 2025; their adoption was not seen.'] },
  ),
  'us-or': state(
    'Oregon',
    ['ORS 646A.570-646A.589 (OCPA)', 'HB 2008, from 1 January 2026'],
    '2024-07-01; HB 2008 2026-01-01',
    required('2026-01-01'),
    'Below 13 a parent; below 16 sale and targeted advertising are banned since 1 January 2026. Before, 13 to 15 with consent',
    {
      confidence: 'high',
      notes: [
        'Sale of precise location banned since 2026. A right to the list of specific third parties.',
      ],
    },
  ),
  'us-ri': state(
    'Rhode Island',
    ['R.I. Gen. Laws 6-48.1 (RIDTPPA)'],
    '2026-01-01',
    notRequired,
    coppaOnly,
    {
      confidence: 'high',
      notes: [
        'Any commercial website that collects, stores and sells must list all third parties it has sold or may sell to, and an active e-mail address (6-48.1-3), without a threshold.',
      ],
    },
  ),
  'us-tn': state(
    'Tennessee',
    ['Tenn. Code 47-18-3301 to 47-18-3315 (TIPA)'],
    '2025-07-01',
    notRequired,
    coppaOnly,
    { controls: disclosed, confidence: 'high' },
  ),
  'us-tx': state(
    'Texas',
    [
      'Tex. Bus. & Com. Code ch. 541 (TDPSA), esp. 541.055(e), 541.102',
      'Tex. Bus. & Com. Code ch. 509 (SCOPE Act)',
    ],
    '2024-07-01',
    required('2025-01-01', '541.055(e), unless it cannot be processed and is not for other states'),
    'Below 13 a parent; the SCOPE Act limits sharing and advertising below 18 for digital services. Parts are in dispute in court; treated as banned',
    {
      controls: disclosed,
      notes: [
        'Fixed words if sensitive data is sold: “NOTICE: We may sell your sensitive personal data.” (541.102(b))',
        'Small businesses are exempt, except for the sale of sensitive data.',
      ],
    },
  ),
  'us-ut': state('Utah', ['Utah Code 13-61 (UCPA)'], '2023-12-31', notRequired, coppaOnly, {
    authority: 'Division of Consumer Protection; Attorney General of Utah',
    controls: disclosed,
    rights: { ...rights, appeal: 'none in the statute' },
    confidence: 'high',
    notes: ['Sensitive data: opt-out. A right to correct since 1 July 2026.'],
  }),
  'us-va': state(
    'Virginia',
    ['Va. Code 59.1-575 to 59.1-585 (VCDPA)', 'SB 338'],
    '2023-01-01',
    notRequired,
    `${coppaOnly}; limits on social media below 16 since 2026`,
    {
      controls: disclosed,
      confidence: 'high',
      notes: ['Sale of precise location banned since 1 July 2026.'],
    },
  ),
  'us-la': state(
    'Louisiana',
    ['Act 502 of 2026 (SB 386)'],
    '2027-01-01',
    'treated as binding: a browser setting as agent, as in Texas',
    'Not confirmed; as for unknown states',
    { confidence: 'low', notes: ['Signed 29 May 2026. The text was not read.'] },
  ),
  'us-ok': state(
    'Oklahoma',
    ['SB 546 (2026)'],
    '2027-01-01',
    notRequired,
    'Below 13 a parent, for whom compliance with COPPA suffices; teenagers not confirmed, as for unknown states',
    { confidence: 'low', notes: ['Signed 20 March 2026. The text was not read.'] },
  ),
  'us-al': state(
    'Alabama',
    ['HB 351 (2026), Alabama Personal Data Protection Act'],
    '2027-05-01',
    'treated as binding: reports contradict each other',
    'Not confirmed; as for unknown states',
    { confidence: 'low', notes: ['Signed in April 2026. The text was not read.'] },
  ),
  'us-vt': state(
    'Vermont',
    ['S.71 (2026)', '9 V.S.A. 2449f (Age-Appropriate Design Code), from 1 January 2027'],
    '2028-01-01',
    'must be honoured from 2028-01-01',
    'Not confirmed; data about minors is sensitive. As for unknown states',
    {
      confidence: 'low',
      notes: ['Signed 16 June 2026; follows Connecticut’s pattern. The text was not read.'],
    },
  ),
} as const satisfies Partial<Record<string, Source>>;
