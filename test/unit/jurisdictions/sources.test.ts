import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { authorities } from '../../../src/jurisdictions/authorities.js';
import { lawOf } from '../../../src/jurisdictions/laws.js';
import { rows } from '../../../src/jurisdictions/regimes.js';
import type { Source } from '../../../src/jurisdictions/source.js';
import { sources } from '../../../src/jurisdictions/sources.js';
import type { RegimeId } from '../../../src/jurisdictions/types.js';
import { renderJurisdictions } from '../../generate/jurisdictions-page.js';

const members =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';

describe('the sources', () => {
  test('cover exactly the rule sets of the table', () => {
    expect(Object.keys(sources).sort()).toEqual([...new Set(rows.map(({ id }) => id))].sort());
  });

  test.each(rows.filter(({ effectiveFrom }) => effectiveFrom !== '1970-01-01'))(
    'of $id name the day $effectiveFrom of its row',
    ({ id, effectiveFrom }) => {
      expect(sources[id].inForce).toContain(effectiveFrom);
    },
  );

  test.each(Object.entries(sources))(
    'of %s name a statute unless nothing is known',
    (id, source) => {
      expect(source.statutes.length > 0).toBe(id !== 'xx');
      expect(source.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    },
  );

  test.each(Object.entries(sources))(
    'of %s never ask more than the product does',
    (id, { minimum }) => {
      const row = rows.find((each) => each.id === id);
      const asksConsent = Object.values(minimum).some((basis) => basis === 'consent');
      if (asksConsent) expect(row?.model).toBe('opt-in');
    },
  );

  test('say which twelve states make the signal binding, and that the product honours it in all', () => {
    const binding = Object.entries(sources)
      .filter(
        ([id, { gpc }]) =>
          id.startsWith('us-') && /^must be honoured since|^treated as binding since/.test(gpc),
      )
      .map(([id]) => id);
    expect(binding.sort()).toEqual(
      'ca co ct de md mn mt ne nh nj or tx'.split(' ').map((state) => `us-${state}`),
    );
    for (const row of rows.filter(({ id }) => id.startsWith('us'))) expect(row.gpc).toBe('opt-out');
  });

  test('tell a duty to disclose from a duty to show a way out apart from the privacy notice', () => {
    for (const state of 'in ia ky ne tn tx ut va'.split(' ')) {
      const { controls } = sources[`us-${state}` as RegimeId];
      expect(controls, state).toMatch(/^clear disclosure/);
      expect(controls, state).not.toContain('outside the privacy notice');
    }
    for (const state of 'co ct de md mt nh nj or'.split(' ')) {
      expect(sources[`us-${state}` as RegimeId].controls, state).toContain('clear and conspicuous');
    }
  });

  test('do not claim more certainty about Europe than about its numbers', () => {
    expect(sources.eu.confidence).toBe('medium');
  });

  test('name an authority for every member of the EU and the EEA', () => {
    expect(Object.keys(authorities).sort()).toEqual(members.split(' '));
    for (const [, address] of Object.values(authorities)) {
      expect(new URL(address).protocol).toBe('https:');
    }
  });
});

/** Rule set | part | what it has to say, as text that it holds. */
const facts = `
eu | law | ePrivacy Directive 5(3); GDPR 6, 7, 8
eu | statutes | Directive 2002/58/EC (ePrivacy) Art. 5(3)
eu | statutes | (GDPR) Art. 4(11), 6, 7, 8, 13, 21(5), 25(2)
eu | statutes | CJEU C-673/17 (Planet49)
eu | requests | 1 month, 2 more if complex (GDPR Art. 12(3))
eu | optOut | at any time, with immediate effect
eu | appeal | complaint to the authority
eu | identity | only with reasonable doubt
eu | gpc | LG Berlin 16 O 420/19
gb | law | PECR reg. 6, Sch. A1; UK GDPR 7
gb | authority | Information Commissioner
gb | statutes | reg. 6 and Sch. A1
gb | statutes | Data (Use and Access) Act 2025 s. 112
gb | statutes | UK GDPR Art. 4(11), 7
gb | inForce | Sch. A1 since 2026-02-05
gb | requests | 1 month, 2 more if complex
gb | minors | Below 13 a parent consents (Data Protection Act 2018 s. 9)
gb | confidence | high
ch | law | FADP 6, 19; TCA 45c
ch | authority | FDPIC
ch | statutes | Art. 5(f)(g), 6, 19, 30, 31
ch | statutes | Telecommunications Act Art. 45c
ch | statutes | 22 January 2025, updated 6 October 2025
ch | requests | 30 days
ch | optOut | object at any time
ch | appeal | FDPIC
ch | confidence | medium
ae | law | Federal Decree-Law 45/2021
ae | authority | UAE Data Office
ae | statutes | Federal Decree-Law 45/2021 (PDPL) Art. 4, 5, 6, 13-18
ae | statutes | Federal Decree-Law 26/2025
ae | requests | no fixed period until the regulations; as soon as feasible
ae | optOut | stop processing (Art. 17)
ae | appeal | UAE Data Office
ae | confidence | medium
ae-difc | law | DIFC Law 5/2020
ae-difc | statutes | DIFC Law 5/2020 Art. 10-12, 32-40
ae-difc | statutes | Regulation 9
ae-difc | requests | 1 month, 2 more
ae-difc | appeal | Commissioner
ae-difc | confidence | medium
ae-adgm | law | ADGM DPR 2021
ae-adgm | statutes | Regulations 2021 s. 5, 6, 10-20
ae-adgm | requests | 2 months, 1 more
ae-adgm | appeal | Commissioner
ae-adgm | confidence | medium
om | law | Royal Decree 6/2022
om | statutes | Royal Decree 6/2022
om | statutes | 34/2024
br | law | LGPD 7, 8, 14
br | authority | ANPD
br | statutes | Lei 13.709/2018 (LGPD) Art. 7, 8, 9, 10, 14, 18
br | statutes | Lei 15.211/2025 (ECA Digital)
br | requests | 15 days for a full statement (Art. 19)
br | optOut | any time, free and easy (Art. 8 §5)
br | appeal | ANPD
br | minors | Below 12 a parent consents (Art. 14 §1)
br | confidence | medium
ca-qc | law | Law 25, 8.1, 14
ca-qc | authority | Commission d’accès à l’information
ca-qc | statutes | s. 4.1, 8, 8.1, 9.1, 12, 14
ca-qc | requests | 30 days
ca-qc | appeal | CAI
ca-qc | minors | Below 14 a parent consents (s. 4.1, 14)
ca-qc | confidence | high
ca | law | PIPEDA 6.1
ca | authority | Office of the Privacy Commissioner
ca | statutes | PIPEDA s. 6.1 and Sch. 1 cl. 4.3
ca | requests | 30 days
ca | optOut | any time (cl. 4.3.8)
ca | appeal | OPC
ca | confidence | medium
xx | requests | 1 month, 2 more
us | law | Cal. Civ. Code 1798.120, .135 as a model
us-ca | law | Cal. Civ. Code 1798.120, .135
us-ca | authority | California Privacy Protection Agency
us-ca | statutes | Civ. Code 1798.100-1798.199.100
us-ca | statutes | .120, .121, .125, .135
us-ca | statutes | 11 CCR 7000-7304
us-ca | requests | confirmed within 10 business days, answered within 45 days, 45 more if needed (7021)
us-ca | optOut | at once on the page; 15 business days at most (7026(f)); no account, no verification
us-ca | appeal | none in the statute
us-ca | identity | for access, deletion and correction only
us-ca | status | must be shown since 2026-01-01
us-ca | status | 7025(c)(6)
us-ca | minors | Below 13 a parent opts in (7070); from 13 to 15 the teenager does, in two steps (7071)
us-ca | confidence | high
us-co | law | C.R.S. 6-1-1306
us-co | statutes | C.R.S. 6-1-1301 to 6-1-1313 (CPA), esp. 1306(1)(a)(IV), 1308
us-co | statutes | 4 CCR 904-3 Parts 4, 5, 7
us-co | gpc | since 2024-07-01
us-co | status | may be shown (Rule 5.08(E))
us-co | confidence | high
us-ct | law | Conn. Gen. Stat. 42-520
us-ct | statutes | Conn. Gen. Stat. 42-515 to 42-526
us-ct | statutes | SB 1295, from 1 July 2026
us-ct | statutes | PA 26-64
us-ct | gpc | since 2025-01-01
us-ct | confidence | high
us-de | law | 6 Del. C. 12D-104
us-de | statutes | 6 Del. C. 12D-101 to 12D-111
us-de | gpc | since 2026-01-01
us-de | confidence | medium
us-fl | law | Fla. Stat. 501.71
us-fl | statutes | Fla. Stat. 501.701-501.722
us-fl | confidence | medium
us-in | law | IC 24-15
us-in | confidence | high
us-ia | law | Iowa Code 715D
us-ia | confidence | high
us-ky | law | KRS 367.3615
us-ky | statutes | KRS 367.3611-367.3629
us-ky | statutes | HB 692 (2026)
us-ky | confidence | high
us-md | law | Com. Law 14-4707
us-md | statutes | Com. Law 14-4701 to 14-4714
us-md | gpc | since 2025-10-01: the text lists the signal among the ways a controller may use, and 14-4706
us-md | confidence | medium
us-mn | law | Minn. Stat. 325M.14
us-mn | statutes | Minn. Stat. 325M.10-325M.21
us-mn | confidence | medium
us-mt | law | MCA 30-14-2809
us-mt | statutes | MCA 30-14-2801 ff.
us-mt | gpc | since 2025-01-01 (30-14-2809(3)(b))
us-mt | confidence | medium
us-ne | law | Neb. Rev. Stat. 87-1107
us-ne | statutes | Neb. Rev. Stat. 87-1101 to 87-1130
us-ne | gpc | if the signal counts in another state and can be processed
us-ne | confidence | medium
us-nh | law | N.H. RSA 507-H
us-nh | gpc | since 2025-01-01
us-nh | confidence | medium
us-nj | law | N.J.S.A. 56:8-166.11
us-nj | statutes | N.J.S.A. 56:8-166.4 to 56:8-166.19, esp. 166.11
us-nj | gpc | since 2025-07-15
us-nj | confidence | medium
us-or | law | ORS 646A.578
us-or | statutes | ORS 646A.570-646A.589
us-or | statutes | HB 2008
us-or | gpc | since 2026-01-01
us-or | confidence | high
us-ri | law | R.I. Gen. Laws 6-48.1
us-ri | notes | 6-48.1-3
us-ri | confidence | high
us-tn | law | Tenn. Code 47-18-3301
us-tn | statutes | 47-18-3301 to 47-18-3315
us-tn | confidence | high
us-tx | law | Bus. & Com. Code 541.055
us-tx | statutes | ch. 541 (TDPSA), esp. 541.055(e)
us-tx | notes | “NOTICE: We may sell your sensitive personal data.” (541.102(b))
us-tx | gpc | since 2025-01-01
us-tx | confidence | medium
us-ut | law | Utah Code 13-61
us-ut | appeal | none in the statute
us-ut | confidence | high
us-va | law | Va. Code 59.1-577
us-va | statutes | Va. Code 59.1-575
us-va | confidence | high
us-ok | law | Okla. SB 546 (2026)
us-ok | gpc | no statute
us-la | law | La. Act 502 (2026)
us-la | statutes | SB 386
us-la | gpc | treated as binding
us-al | law | Ala. HB 351 (2026)
us-al | gpc | treated as binding: reports contradict each other
us-vt | law | Vt. S.71 (2026)
us-vt | gpc | must be honoured from 2028-01-01
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

describe('of a rule set', () => {
  test.each(facts)('%s the %s say: %s', (id = '', part = '', expected = '') => {
    const source: Source = sources[id as RegimeId];
    const law = rows.findLast((row) => row.id === id)?.law;
    const { [part]: said }: Record<string, unknown> = { ...source.rights, ...source, law };
    if (part === 'law' || part === 'confidence') expect(said).toBe(expected);
    else expect([said].flat().join('\n')).toContain(expected);
  });

  test.each(Object.entries(sources))(
    '%s is said what has to be shown, if anything',
    (id, source) => {
      if (id === 'us-ca' || id === 'us-co') return;
      expect(source.status).toBe(/^us/.test(id) ? 'no duty; shown all the same' : 'no duty');
    },
  );

  test.each(Object.keys(sources).filter((id) => id.startsWith('us') && id !== 'us-ca'))(
    '%s the deadlines are those of other states than California',
    (id) => {
      const { requests, optOut, appeal, identity } = sources[id as RegimeId].rights;
      expect([requests, optOut, identity]).toEqual([
        '45 days, 45 more if needed',
        'without undue delay; at once on the page',
        'for access, deletion, correction and copies; not for opting out',
      ]);
      expect(appeal).toContain(id === 'us-ut' ? 'none' : '45 to 60 days');
    },
  );
});

describe('docs/reference/jurisdictions.md', () => {
  const page = readFileSync('docs/reference/jurisdictions.md', 'utf8');

  test('is what the table and its sources say; `npm run docs:jurisdictions` writes it', () => {
    expect(page).toBe(renderJurisdictions());
  });

  test('calls the signal a duty in the rows of the states that have one, and of no other', () => {
    const duties = page
      .split('\n')
      .filter((line) => /\| opt-out; (must be honoured|treated as binding)/.test(line))
      .map((line) => /^\| \[`([\w-]+)`/.exec(line)?.[1]);
    expect([...new Set(duties)].sort()).toEqual(
      'al ca co ct de la md mn mt ne nh nj or tx vt'.split(' ').map((state) => `us-${state}`),
    );
    expect(page).toContain('opt-out; must be honoured since 2024-07-01 |');
    expect(page).not.toContain('binding opt-out');
  });

  test('lists every row and every rule set', () => {
    for (const row of rows) {
      const { id } = row;
      expect(page).toContain(`[\`${id}\`](#${id})`);
      expect(page).toContain(`<a id="${id}"></a>`);
      expect(page).toContain(lawOf(row));
    }
  });
});
