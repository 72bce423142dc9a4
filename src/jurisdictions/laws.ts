// The provisions that rule sets rest on, short enough to quote.

import type { RegimeId, Row } from './types.js';

/** By rule set; `gb+` where exemptions may be declared. */
const laws: Readonly<Record<RegimeId | 'gb+', string>> = {
  xx: 'No law known',
  eu: 'ePrivacy Directive 5(3); GDPR 6, 7, 8',
  gb: 'PECR reg. 6; UK GDPR 7',
  'gb+': 'PECR reg. 6, Sch. A1; UK GDPR 7',
  ch: 'FADP 6, 19; TCA 45c',
  ae: 'Federal Decree-Law 45/2021',
  'ae-difc': 'DIFC Law 5/2020',
  'ae-adgm': 'ADGM DPR 2021',
  om: 'Royal Decree 6/2022',
  br: 'LGPD 7, 8, 14',
  'ca-qc': 'Law 25, 8.1, 14',
  ca: 'PIPEDA 6.1',
  us: 'Cal. Civ. Code 1798.120, .135',
  'us-ca': 'Cal. Civ. Code 1798.120, .135',
  'us-va': 'Va. Code 59.1-577',
  'us-co': 'C.R.S. 6-1-1306',
  'us-ct': 'Conn. Gen. Stat. 42-520',
  'us-ut': 'Utah Code 13-61',
  'us-fl': 'Fla. Stat. 501.71',
  'us-or': 'ORS 646A.578',
  'us-tx': 'Bus. & Com. Code 541.055',
  'us-mt': 'MCA 30-14-2809',
  'us-de': '6 Del. C. 12D-104',
  'us-ia': 'Iowa Code 715D',
  'us-ne': 'Neb. Rev. Stat. 87-1107',
  'us-nh': 'N.H. RSA 507-H',
  'us-nj': 'N.J.S.A. 56:8-166.11',
  'us-tn': 'Tenn. Code 47-18-3301',
  'us-mn': 'Minn. Stat. 325M.14',
  'us-md': 'Com. Law 14-4707',
  'us-in': 'IC 24-15',
  'us-ky': 'KRS 367.3615',
  'us-ri': 'R.I. Gen. Laws 6-48.1',
  'us-la': 'La. Act 502 (2026)',
  'us-ok': 'Okla. SB 546 (2026)',
  'us-al': 'Ala. HB 351 (2026)',
  'us-vt': 'Vt. S.71 (2026)',
};

/** The provisions a row rests on. */
export function lawOf({ id, exempt }: Row): string {
  return laws[exempt ? 'gb+' : id];
}
