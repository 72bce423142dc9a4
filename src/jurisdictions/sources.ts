// What stands behind each rule set: statutes, legal minimum, duties, deadlines, and how sure we are of it.
// For people: the reference page is made from it, and no visitor downloads it. Not legal advice.

import { lastChecked, type Minimum, type Rights, type Source } from './source.js';
import { states } from './sources-us.js';
import type { RegimeId } from './types.js';

const consentForAll: Minimum = {
  functional: 'consent',
  analytics: 'consent',
  advertising: 'consent',
  security: 'consent',
  embeds: 'consent',
};

const asGdpr: Rights = {
  requests: '1 month, 2 more if complex (GDPR Art. 12(3))',
  optOut:
    'withdraw at any time, with immediate effect (Art. 7(3)); object to direct marketing (Art. 21(2))',
  appeal: 'complaint to the authority (Art. 77)',
  identity: 'only with reasonable doubt (Art. 12(6))',
};

const noSignalDuty =
  'no statute; treated as a refusal of sale and sharing, and never pre-selects anything';
const firstLayer =
  'accept and refuse on the first layer with equal weight; purposes one by one; a settings link on every page';

/** One entry per rule set; a missing one does not compile. */
export const sources = {
  eu: {
    name: 'European Union, Iceland, Liechtenstein, Norway',
    authority: 'The supervisory authority of the country, see below',
    statutes: [
      'Directive 2002/58/EC (ePrivacy) Art. 5(3), as transposed',
      'Regulation (EU) 2016/679 (GDPR) Art. 4(11), 6, 7, 8, 13, 21(5), 25(2)',
      'CJEU C-673/17 (Planet49)',
    ],
    inForce: '2018-05-25',
    minimum: consentForAll,
    gpc: `${noSignalDuty}. LG Berlin 16 O 420/19 held Do-Not-Track a valid objection under Art. 21(5)`,
    status: 'no duty',
    controls: firstLayer,
    rights: asGdpr,
    minors:
      'Below the age of Art. 8 (13 to 16 by country) a parent consents. DSA Art. 28(2): no profiled advertising to known minors on online platforms',
    confidence: 'medium',
    checked: lastChecked,
    notes: [
      'Confidence is high on the principle and medium on the numbers, of months and of ages.',
      'No number of months stands in the GDPR. Six is the tightest common guidance (CNIL, DPC; Garante as a floor after a refusal) and is used for agreeing and refusing alike.',
      'Functional: none needed where the visitor asked for the function. Analytics: narrow national exemptions, such as the CNIL’s for strictly configured audience measurement, are not used.',
      'France, Italy, Spain, Ireland and Germany expect equal prominence of accept and refuse. Italy: closing keeps the defaults, and no new question for 6 months after a refusal.',
      'Germany: TDDDG s. 25; a regulation on recognised consent-management services applies since 1 April 2025.',
      'Denmark raised its age to 15 on 1 January 2024. Other ages agree with the Commission’s table of 2020; Norway considers 15.',
      'BL, PM, FO, GL and SJ lie outside the Union and the EEA; opt-in there is a product choice.',
      'Digital Omnibus: a proposal. Nothing of it is relied on.',
    ],
  },
  gb: {
    name: 'United Kingdom, Gibraltar, Guernsey, Jersey, Isle of Man',
    authority:
      'Information Commissioner’s Office; in the islands and Gibraltar their own commissioners',
    statutes: [
      'Privacy and Electronic Communications Regulations 2003 reg. 6 and Sch. A1',
      'Data (Use and Access) Act 2025 s. 112',
      'UK GDPR Art. 4(11), 7; Data Protection Act 2018 s. 9',
    ],
    inForce: '2018-05-25; exemptions of Sch. A1 since 2026-02-05',
    minimum: {
      functional: 'information',
      analytics: 'information',
      advertising: 'consent',
      security: 'consent',
      embeds: 'consent',
    },
    gpc: noSignalDuty,
    status: 'no duty',
    controls: `${firstLayer}; objecting to exempt technologies is as simple`,
    rights: asGdpr,
    minors:
      'Below 13 a parent consents (Data Protection Act 2018 s. 9). Children’s Code: high privacy by default',
    confidence: 'high',
    checked: lastChecked,
    notes: [
      'The exemptions are off unless the site declares them: statistics only for the sole purpose of improving the service, in aggregate and not shared for other ends; appearance likewise. Google Analytics with data sharing on does not qualify.',
      'Sch. A1 belongs to United Kingdom law. It is not applied in Gibraltar and the islands, whose own laws resemble the rest.',
      'No fixed period: “appropriate”. Six months as in the Union.',
    ],
  },
  ch: {
    name: 'Switzerland',
    authority: 'Federal Data Protection and Information Commissioner (FDPIC)',
    statutes: [
      'Federal Act on Data Protection (revised) Art. 5(f)(g), 6, 19, 30, 31',
      'Telecommunications Act Art. 45c',
      'FDPIC guide on cookies, 22 January 2025, updated 6 October 2025',
    ],
    inForce: '2023-09-01',
    minimum: {
      functional: 'information',
      analytics: 'information',
      advertising: 'consent',
      security: 'notice',
      embeds: 'consent',
    },
    gpc: noSignalDuty,
    status: 'no duty',
    controls: `${firstLayer} (guide)`,
    rights: {
      requests: '30 days',
      optOut: 'object at any time, also after agreeing',
      appeal: 'report to the FDPIC; civil courts',
      identity: 'yes',
    },
    minors: 'No fixed age: capacity of judgement. The product takes 16',
    confidence: 'medium',
    checked: lastChecked,
    notes: [
      'The guide does not bind. Analytics with high-risk profiling needs consent. CAPTCHA is among its examples of the technically necessary.',
      'Google asks for consent from visitors in Switzerland since 31 July 2024.',
    ],
  },
  ae: {
    name: 'United Arab Emirates',
    authority: 'UAE Data Office',
    statutes: [
      'Federal Decree-Law 45/2021 (PDPL) Art. 4, 5, 6, 13-18',
      'Federal Decree-Law 26/2025 (Child Digital Safety)',
    ],
    inForce: '2022-01-02; child law 2026-01-01, to be complied with by January 2027',
    minimum: consentForAll,
    gpc: noSignalDuty,
    status: 'no duty',
    controls: `${firstLayer}; consent names the right to withdraw (Art. 6); Arabic text advisable`,
    rights: {
      requests: 'no fixed period until the regulations; as soon as feasible',
      optOut: 'stop processing (Art. 17)',
      appeal: 'UAE Data Office',
      identity: 'yes',
    },
    minors:
      'Below 13 platforms may not collect or process without a parent; below 18 no targeted advertising (a cautious reading)',
    confidence: 'medium',
    checked: lastChecked,
    notes: [
      'No ground of legitimate interests: stricter than the GDPR on paper, so analytics and bot checks need consent too.',
      'Whether the executive regulations were issued is not confirmed; obligations bite six months after them.',
      'Free zones without a data law of their own fall under the federal law.',
    ],
  },
  'ae-difc': {
    name: 'Dubai International Financial Centre',
    authority: 'DIFC Commissioner of Data Protection',
    statutes: [
      'DIFC Law 5/2020 Art. 10-12, 32-40, as amended 2025',
      'DIFC Data Protection Regulations, Regulation 9',
    ],
    inForce: '2020-07-01',
    minimum: { ...consentForAll, security: 'interests' },
    gpc: noSignalDuty,
    status: 'no duty',
    controls: `${firstLayer}; least necessary cookies by default, controls easy to reach (Regulation 9)`,
    rights: {
      requests: '1 month, 2 more if complex',
      optOut: 'any time',
      appeal: 'Commissioner; private right of action since 2025',
      identity: 'yes',
    },
    minors: 'As in the Emirates: the child law is federal',
    confidence: 'medium',
    checked: lastChecked,
    notes: [
      'Applies by where the controller or processor is registered, or processes, not by where the visitor is: set `controllerZone`.',
      'Regulation 9 was read in summaries only. Whether consent stays valid has to be reassessed; 12 months.',
    ],
  },
  'ae-adgm': {
    name: 'Abu Dhabi Global Market',
    authority: 'ADGM Office of Data Protection',
    statutes: ['ADGM Data Protection Regulations 2021 s. 5, 6, 10-20'],
    inForce: '2021-08-14',
    minimum: { ...consentForAll, analytics: 'interests', security: 'interests' },
    gpc: noSignalDuty,
    status: 'no duty',
    controls: firstLayer,
    rights: {
      requests: '2 months, 1 more if complex',
      optOut: 'any time',
      appeal: 'Commissioner',
      identity: 'yes',
    },
    minors: 'As in the Emirates: the child law is federal',
    confidence: 'medium',
    checked: lastChecked,
    notes: [
      'Applies by establishment of the controller: set `controllerZone`. No text on cookies.',
    ],
  },
  om: {
    name: 'Oman',
    authority: 'Ministry of Transport, Communications and Information Technology',
    statutes: ['Royal Decree 6/2022 (PDPL)', 'Ministerial Decision 34/2024'],
    inForce: '2023-02-13',
    minimum: consentForAll,
    gpc: noSignalDuty,
    status: 'no duty',
    controls: firstLayer,
    rights: {
      requests: '45 days',
      optOut: 'any time',
      appeal: 'the Ministry',
      identity: 'yes',
    },
    minors: 'A guardian consents below 18',
    confidence: 'medium',
    checked: lastChecked,
    notes: [
      'Express, prior, written or electronic consent. Shares a clock with Dubai on old systems; both ask first.',
      'The deadline and the age are from memory.',
    ],
  },
  br: {
    name: 'Brazil',
    authority: 'Agência Nacional de Proteção de Dados (ANPD)',
    statutes: [
      'Lei 13.709/2018 (LGPD) Art. 7, 8, 9, 10, 14, 18, 19',
      'ANPD guide on cookies, October 2022',
      'Lei 15.211/2025 (ECA Digital)',
    ],
    inForce: '2020-09-18; ECA Digital since March 2026',
    minimum: {
      functional: 'interests',
      analytics: 'interests',
      advertising: 'consent',
      security: 'interests',
      embeds: 'consent',
    },
    gpc: noSignalDuty,
    status: 'no duty',
    controls: `${firstLayer}; a visible button to reject all that is not necessary; text in Portuguese`,
    rights: {
      requests: '15 days for a full statement (Art. 19)',
      optOut: 'any time, free and easy (Art. 8 §5)',
      appeal: 'ANPD',
      identity: 'yes',
    },
    minors:
      'Below 12 a parent consents (Art. 14 §1); below 18 no profiled advertising (ECA Digital)',
    confidence: 'medium',
    checked: lastChecked,
    notes: [
      'The guide recommends. Legitimate interests for own audience measurement are arguable and not used.',
    ],
  },
  'ca-qc': {
    name: 'Quebec',
    authority: 'Commission d’accès à l’information',
    statutes: [
      'Act respecting the protection of personal information in the private sector (P-39.1, “Law 25”) s. 4.1, 8, 8.1, 9.1, 12, 14',
    ],
    inForce: '2023-09-22',
    minimum: { ...consentForAll, functional: 'notice' },
    gpc: noSignalDuty,
    status: 'no duty',
    controls: `${firstLayer}; says first that the technology is used and how to activate it (s. 8.1); French first`,
    rights: {
      requests: '30 days',
      optOut: 'any time',
      appeal: 'CAI',
      identity: 'yes',
    },
    minors: 'Below 14 a parent consents (s. 4.1, 14)',
    confidence: 'high',
    checked: lastChecked,
    notes: [
      'Whatever identifies, locates or profiles is off by default (s. 8.1). Settings of browser cookies are excepted from s. 9.1 only.',
    ],
  },
  ca: {
    name: 'Canada outside Quebec',
    authority: 'Office of the Privacy Commissioner; in Alberta and British Columbia their own',
    statutes: [
      'PIPEDA s. 6.1 and Sch. 1 cl. 4.3',
      'OPC policy position on online behavioural advertising; guidelines on meaningful consent',
      'Personal Information Protection Acts of Alberta and British Columbia',
    ],
    inForce: '2004-01-01',
    minimum: {
      functional: 'notice',
      analytics: 'notice',
      advertising: 'information',
      security: 'notice',
      embeds: 'information',
    },
    gpc: 'no statute; honoured',
    status: 'no duty',
    controls:
      'a notice up front with OK and an opt-out of equal weight; a settings link on every page',
    rights: {
      requests: '30 days',
      optOut: 'any time (cl. 4.3.8), easy, immediate and lasting',
      appeal: 'OPC',
      identity: 'yes',
    },
    minors: 'No tracking of children; below 13 a parent consents',
    confidence: 'medium',
    checked: lastChecked,
    notes: [
      'Opt-out consent for advertising presupposes a clear notice at or before collection and data that is not sensitive.',
      'Bill C-36 (PPCDA), tabled 15 June 2026, would replace this; what became of it was not seen.',
      'Without a province the visitor counts as being in Quebec unless the clock excludes it.',
    ],
  },
  ...states,
  xx: {
    name: 'Unknown, and every country not listed',
    authority: 'None known',
    statutes: [],
    inForce: 'a product choice',
    minimum: consentForAll,
    gpc: 'honoured',
    status: 'no duty',
    controls: firstLayer,
    rights: asGdpr,
    minors:
      'Below 18 nothing but the necessary without a parent; with one neither advertising nor sale and sharing: several laws ban them',
    confidence: 'high',
    checked: lastChecked,
    notes: ['Asking too much is a nuisance; asking too little is an infringement.'],
  },
} as const satisfies Record<RegimeId, Source>;
