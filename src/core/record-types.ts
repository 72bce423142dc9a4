// What a visitor said, and what follows from it. Types only.

/** What the visitor chose for one category or one service. */
export type Decision = 'granted' | 'denied';

/** How a regime treats silence. */
export type Model = 'opt-in' | 'opt-out' | 'notice';

/** Why a category or service may or may not run. */
export type Because =
  /** Necessary for the page to work; cannot be refused. */
  | 'required'
  /** The visitor agreed. */
  | 'choice'
  /** The law of this place lets it run until the visitor objects. */
  | 'regime-default'
  /** A statutory exemption that the site declared. */
  | 'exempt'
  /** Global Privacy Control is on. */
  | 'signal'
  /** The visitor opted out of sale and sharing. */
  | 'opted-out'
  /** The visitor refused or withdrew. */
  | 'refused'
  /** No valid choice yet. */
  | 'undecided'
  /** The choice is older than it may be. */
  | 'expired'
  /** The site changed what it does since the choice. */
  | 'revised'
  /** The visitor is known to be a child or teenager. */
  | 'minor'
  /** The visitor's place is still being looked up. */
  | 'locating'
  /** The browser could not keep a record. */
  | 'no-record-possible';

/** What the visitor must be shown now. */
export type Ask = 'banner' | 'banner-without-sale' | 'notice' | 'conflict' | 'guardian';

/** The control through which a choice was made. `signal` is the browser's own preference. */
export type Via =
  | 'banner'
  | 'preferences'
  | 'choices'
  | 'embed'
  | 'link'
  | 'api'
  | 'extension'
  | 'signal';

/** The person who made it. `child`: one whose age makes an agreement void, here and on this site. */
export type By = 'self' | 'parent' | 'teen' | 'agent' | 'child';

/** How a choice was made; every command takes one. */
export interface Act {
  /** @default 'api' */
  readonly via?: Via;
  /** @default 'self' */
  readonly by?: By;
}

/** The answer for one category or service. */
export interface Grant {
  readonly granted: boolean;
  readonly because: Because;
}

/** One choice as it was made. */
export interface Choice {
  readonly decision: Decision;
  /** The revision of its category at that moment. */
  readonly revision: number;
}

/** One thing the visitor said at one time. Never changed afterwards, only replaced by a later one. */
export interface Statement {
  /** ISO 8601, UTC, to the second. */
  readonly decidedAt: string;
  readonly place: string;
  /** How silence was treated when it was said. A grant given where silence counts as yes is no opt-in. */
  readonly model: Model;
  readonly via: Via;
  readonly by: By;
  /** Whether Global Privacy Control was on. */
  readonly gpc: boolean;
  /** Version of the rules table. */
  readonly rules: string;
  /** Hash of what was shown, or empty. */
  readonly banner: string;
  /** Language it was shown in, or empty. */
  readonly language: string;
  readonly choices: Readonly<Record<string, Choice>>;
  /** The record's, when it was said. */
  readonly sequence: number;
}

/** Opting out of, or back in to, sale and sharing. Kept apart from consent: neither voids the other. */
export interface SaleStatement {
  /** ISO 8601, UTC, to the second. Of an opt-out that Global Privacy Control has repeated since: when it last did, to the month. */
  readonly at: string;
  readonly via: Via;
  readonly by: By;
  readonly gpc: boolean;
  /** The site's highest revision at that moment. */
  readonly revision: number;
  /** The record's, when it was said. */
  readonly sequence: number;
  /** Version of the rules table; empty in a record from before this was kept. */
  readonly rules: string;
}

/** Everything that is kept about a visitor, and nothing else. */
export interface ConsentRecord {
  /** Random; new whenever the record was deleted. */
  readonly id: string;
  /** Grows by one with every change, so that order does not depend on clocks. */
  readonly sequence: number;
  /** Time of the latest statement of any kind. ISO 8601, UTC. */
  readonly decidedAt: string;
  /** Oldest first. Each category or service appears in one statement only. */
  readonly statements: readonly Statement[];
  readonly optOut: SaleStatement | null;
  readonly optIn: SaleStatement | null;
  /** A notice that was acknowledged. */
  readonly acknowledged: Pick<SaleStatement, 'at' | 'revision' | 'rules'> | null;
}

/** Whether sale and sharing are off at the visitor's request, and how. */
export type OptOutStatus = 'none' | 'opted-out' | 'honored' | 'overridden';

/** Everything that can be asked about this visitor now. */
export interface ConsentState<Id extends string = string> {
  /** ISO 3166 code of the place whose law applies, such as `FR` or `US-CA`; `XX` when unknown. */
  readonly place: string;
  /** Id of the rule set applied, such as `eu` or `us-ca`. */
  readonly regime: string;
  readonly model: Model;
  readonly status: 'locating' | 'undecided' | 'decided';
  readonly grants: Readonly<Record<Id, Grant>>;
  readonly services: Readonly<Record<string, Grant>>;
  readonly ask: Ask | null;
  readonly link: 'settings' | 'your-privacy-choices';
  readonly optOut: OptOutStatus;
  /** Whether the site may ask for consent to sale or sharing now. */
  readonly mayAskSale: boolean;
  readonly gpc: boolean;
  readonly record: ConsentRecord | null;
  /**
   * Categories and services that the record grants, but of which no entry of the log says so: another script or a
   * subdomain wrote them. Known once the log was read: by `verify`, by `exportReceipt`, and on every page that
   * delivers receipts.
   */
  readonly unattested: readonly string[];
}
