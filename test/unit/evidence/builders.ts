import type {
  ConsentRecord,
  ConsentState,
  HistoryDraft,
  ReceiptFacts,
  Settings,
} from '../../../src/core/types.js';
import type { EvidenceOptions } from '../../../src/evidence/create.js';

/** A draft as core hands it over. */
export function aDraft(parts: Partial<HistoryDraft> = {}): HistoryDraft {
  return {
    at: '2026-11-24T12:00:00Z',
    state: 'ConsentGiven',
    recordId: 'record-1',
    place: 'FR',
    via: 'banner',
    by: 'self',
    choices: { analytics: 'granted', advertising: 'denied' },
    ...parts,
  };
}

/** A record that says what `aDraft` logs. */
export function aRecord(parts: Partial<ConsentRecord> = {}): ConsentRecord {
  return {
    id: 'record-1',
    sequence: 1,
    decidedAt: '2026-11-24T12:00:00Z',
    statements: [
      {
        decidedAt: '2026-11-24T12:00:00Z',
        place: 'FR',
        model: 'opt-in',
        via: 'banner',
        by: 'self',
        gpc: false,
        rules: '2026.11',
        banner: '',
        language: 'fr',
        choices: {
          analytics: { decision: 'granted', revision: 1 },
          advertising: { decision: 'denied', revision: 1 },
        },
        sequence: 1,
      },
    ],
    optOut: null,
    optIn: null,
    acknowledged: null,
    ...parts,
  };
}

/** Facts for a receipt about `aRecord`. */
export function someFacts(parts: Partial<ReceiptFacts> = {}): ReceiptFacts {
  const state: ConsentState = {
    place: 'FR',
    regime: 'eu',
    model: 'opt-in',
    status: 'decided',
    grants: {
      necessary: { granted: true, because: 'required' },
      analytics: { granted: true, because: 'choice' },
      advertising: { granted: false, because: 'refused' },
    },
    services: {
      counter: { granted: true, because: 'choice' },
      pixel: { granted: false, because: 'refused' },
    },
    ask: null,
    link: 'settings',
    unattested: [],
    optOut: 'none',
    mayAskSale: true,
    gpc: false,
    record: aRecord(),
  };
  const settings: Settings = {
    revision: 1,
    policy: { url: 'https://shop.example/privacy', date: '2025-09-11' },
    controller: {
      name: 'Shop <b>& Sons</b>',
      contacts: [{ email: 'privacy@shop.example', address: '1 High Street' }],
    },
    categories: [
      { id: 'necessary', kind: 'necessary', revision: 1, saleOrShare: false },
      { id: 'analytics', kind: 'analytics', revision: 1, saleOrShare: false },
      { id: 'advertising', kind: 'advertising', revision: 1, saleOrShare: true },
    ],
    services: [
      {
        revision: 1,
        id: 'counter',
        category: 'analytics',
        kind: 'analytics',
        name: 'Counter',
        provider: 'Counter Inc.',
        country: 'US',
        policyUrl: 'https://counter.example/privacy',
        role: 'processor',
        saleOrShare: false,
        cookies: [{ name: '_c', retention: '13 months' }],
      },
      {
        revision: 1,
        id: 'pixel',
        category: 'advertising',
        kind: 'advertising',
        name: '<img src=x onerror=alert(1)>',
        saleOrShare: true,
        cookies: [],
      },
    ],
    exemptions: { ukStatistics: false, ukAppearance: false },
    frictionless: false,
  };
  return { state, settings, law: 'GDPR Art. 6(1)(a)', issuedAt: '2026-11-25T08:00:00Z', ...parts };
}

/** A site whose banners are on screen under these marks, each with a title to tell it from another. */
export function showing(titles: Readonly<Record<string, string>>): EvidenceOptions {
  const texts = Object.entries(titles).map(([banner, title]) => [banner, { title }]);
  return { settings: someFacts().settings, texts: Object.fromEntries(texts) };
}
