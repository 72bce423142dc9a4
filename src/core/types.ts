// The vocabulary every room shares: what a site configures, what a visitor says, what may run.
// Types only. Public names are stable: add to them, do not rename them.

/** The six groups of purposes. A site's own category states which of them it resembles. */
export type CategoryKind =
  | 'necessary'
  | 'functional'
  | 'analytics'
  | 'advertising'
  | 'security'
  | 'embeds';

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

/** The person who made it. */
export type By = 'self' | 'parent' | 'teen' | 'agent';

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
  /** ISO 8601, UTC, to the second. */
  readonly at: string;
  readonly via: Via;
  readonly by: By;
  readonly gpc: boolean;
  /** The site's highest revision at that moment. */
  readonly revision: number;
  /** The record's, when it was said. */
  readonly sequence: number;
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
  readonly acknowledged: { readonly at: string; readonly revision: number } | null;
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

/** A cookie or storage key that a service sets. `*` at the end of a name stands for any ending. */
export interface ServiceCookie {
  readonly name: string;
  /** How long it stays, in words: `13 months`. */
  readonly retention?: string;
  readonly purpose?: string;
  /** Where it is kept. @default 'cookie' */
  readonly store?: 'cookie' | 'local' | 'session' | 'indexeddb' | 'cache' | 'service-worker';
}

/** One tool on the site. */
export interface Service {
  readonly id: string;
  readonly category: string;
  /** @default the id */
  readonly name?: string;
  /** The company behind it. */
  readonly provider?: string;
  /** ISO 3166 code of the country the data goes to. */
  readonly country?: string;
  readonly purpose?: string;
  readonly policyUrl?: string;
  readonly optOutUrl?: string;
  /** Whether using it sells or shares personal data, or targets advertising. @default that of its category */
  readonly saleOrShare?: boolean;
  /** Whether it handles sensitive personal data. @default false */
  readonly sensitive?: boolean;
  readonly role?: 'processor' | 'controller' | 'joint-controller';
  readonly cookies?: readonly ServiceCookie[];
  /** URL patterns of what it loads; `*` stands for anything. */
  readonly match?: readonly string[];
  readonly retention?: string;
  /** Safeguard for transfers abroad, in words. */
  readonly transfers?: string;
}

/** A category as the site configures it. */
export interface CategoryConfig {
  /** Required for a category of the site's own. */
  readonly kind?: CategoryKind;
  /** Raise it to ask again. @default the global revision */
  readonly revision?: number;
  /** @default true for kinds `advertising` and `embeds` */
  readonly saleOrShare?: boolean;
}

/** Where someone can be reached about privacy. */
export interface Contact {
  readonly region?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly address?: string;
}

/** A place as an edge or endpoint reports it. */
export interface PlaceHint {
  readonly country: string;
  readonly region?: string;
}

export type PlaceSource = 'auto' | (string & {}) | PlaceHint | (() => Promise<string | PlaceHint>);

/** Where the record lives. Synchronous: the choice must be on disk before anyone is told of it. */
export interface ConsentStorage {
  /** The stored text; null when there is none. `conflict` when there are several that differ. */
  read(): string | null | { readonly conflict: true };
  /** Says whether reading back gave the same text. */
  write(text: string, maxAgeSeconds: number): boolean;
  remove(): void;
}

/** What a site configures. Everything has a default; the defaults are the strict ones. */
export interface ConsentConfig<CategoryId extends string = string> {
  /** Your privacy policy, which the banner links to. */
  readonly policy?: { readonly url: string; readonly date?: string };
  /** Who is responsible, and how to reach them. */
  readonly controller?: { readonly name: string; readonly contacts?: readonly Contact[] };
  /** Raise it when what you do with data changes; visitors are asked again. @default 1 */
  readonly revision?: number;
  /** @default the six standard categories, or those that `services` use */
  readonly categories?: Readonly<Record<CategoryId, CategoryConfig>>;
  /** Definitions, or ids of the catalogue where one is installed. */
  readonly services?: readonly (string | Service)[];
  /** @default 'auto' */
  readonly jurisdiction?: PlaceSource;
  /** Whose word counts where an edge and the browser's clock contradict each other. @default 'stricter' of the two */
  readonly placeConflict?: 'stricter' | 'edge';
  /** The free zone in which the site's controller is established. */
  readonly controllerZone?: 'AE-DIFC' | 'AE-ADGM';
  /** Raises every regime to opt-in. Nothing lowers one. */
  readonly floor?: 'opt-in';
  /** California's frictionless mode, 11 CCR 7025(f) and (g). @default false */
  readonly frictionless?: boolean;
  /** Statutory exemptions the site meets: PECR Schedule A1. @default none */
  readonly exemptions?: { readonly ukStatistics?: boolean; readonly ukAppearance?: boolean };
  readonly audience?: {
    /** @default false */
    readonly adultsOnly?: boolean;
    /** Age in years where the site knows it. @default unknown: a general audience */
    readonly age?: number | (() => number | undefined);
  };
  /** @default 'cookie' */
  readonly storage?: 'cookie' | 'local' | 'memory' | ConsentStorage;
  /** Shares the choice over subdomains, for example `example.com`. */
  readonly domain?: string;
  /** BCP 47. @default 'auto': the page's, then the browser's */
  readonly language?: string;
  /** Texts that replace ours. */
  readonly messages?: Readonly<Record<string, unknown>>;
  readonly theme?: Readonly<Record<string, string | number>>;
  readonly layout?: Readonly<Record<string, string | boolean>>;
  readonly receipts?: Readonly<Record<string, unknown>>;
  readonly integrations?: Readonly<Record<string, unknown>>;
  /** @default false */
  readonly autoblock?: boolean;
  /** Longest wait for one gated script, in milliseconds, before the next may run. @default 5000 */
  readonly gateTimeout?: number;
  /** After a withdrawal that left code running: reload the page, offer it, or do neither. @default 'offer' */
  readonly reload?: 'offer' | 'auto' | 'never';
  /** Writes every new state to the console. @default false */
  readonly debug?: boolean;
}

/** Something that went wrong after the start. It never throws into the page. */
export interface Problem {
  /** Stable, in kebab case; listed in docs/reference/errors.md. */
  readonly code: string;
  /** What is wrong, where, and what to do. */
  readonly message: string;
  /** The configuration path, element or key it is about. */
  readonly path?: string;
}

/** What a withdrawal could and could not undo. */
export interface CleanupReport {
  readonly removed: readonly string[];
  readonly couldNotRemove: readonly string[];
  /** Services whose code cannot be unloaded from this page. */
  readonly stillRunning: readonly string[];
  readonly reloadAdvised: boolean;
}

/** One entry of the evidence log. */
export interface HistoryEntry {
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** A state word of the W3C Data Privacy Vocabulary, such as `ConsentGiven`. */
  readonly state: string;
  readonly hash: string;
  readonly previous: string;
  readonly recordId: string;
  readonly place: string;
  readonly via: Via;
  readonly by: By;
  readonly choices: Readonly<Record<string, Decision>>;
  /** How silence was treated at that moment. */
  readonly model?: Model;
  /** Whether Global Privacy Control was on. */
  readonly gpc?: boolean;
  /** Version of the rules table. */
  readonly rules?: string;
  /** The record's pointer to what was shown. */
  readonly banner?: string;
  /** Language it was shown in. */
  readonly language?: string;
  /** SHA-256 of the description of what was shown. */
  readonly shown?: string;
  /** Made from the record on a later page, because the page of the choice was left at once. */
  readonly late?: boolean;
}

/** What the log is told of a change; the chain adds number and hashes. */
export type HistoryDraft = Omit<HistoryEntry, 'seq' | 'hash' | 'previous'>;

export interface Verification {
  readonly valid: boolean;
  readonly length: number;
  /** Number of the first entry that does not fit, or null. */
  readonly brokenAt: number | null;
  readonly because: string;
  /** Categories and services whose grant in the record no entry of the log attests. */
  readonly unattested?: readonly string[];
}

export type ReceiptFormat = 'json' | 'iso-27560' | 'kantara' | 'html';

/** What proves a choice. Loaded only after one. */
export interface Evidence {
  append(entry: HistoryDraft): Promise<void>;
  history(recordId: string | null): Promise<readonly HistoryEntry[]>;
  verify(recordId: string | null): Promise<Verification>;
  exportReceipt(format: ReceiptFormat, facts: ReceiptFacts): Promise<string>;
  /** Drops the log: its record was deleted. */
  forget?(): Promise<void>;
}

/** What a receipt is made from. */
export interface ReceiptFacts {
  readonly state: ConsentState;
  readonly settings: Settings;
  readonly law: string;
  readonly issuedAt: string;
}

/** Everything core needs from outside. It asks for nothing itself. */
export interface Env {
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  readonly randomId: () => string;
  /** The visitor's place, final. */
  readonly place?: string | undefined;
  /** Looks the place up; nothing runs meanwhile. */
  readonly locate?: (() => Promise<string>) | undefined;
  readonly signals: { readonly gpc: boolean };
  readonly storage: ConsentStorage;
  readonly report: (problem: Problem) => void;
  /** Definitions for service ids given as strings. */
  readonly services?: Readonly<Record<string, Service>> | undefined;
  readonly evidence?: (() => Promise<Evidence>) | undefined;
  /** Removes what denied categories and services left behind. */
  readonly cleanUp?: (() => Promise<CleanupReport>) | undefined;
  /** Language and hash of what is being shown, for the record. */
  readonly shown?: (() => { readonly language: string; readonly banner: string }) | undefined;
}

/** One category after validation. */
export interface CategorySettings {
  readonly id: string;
  readonly kind: CategoryKind;
  readonly revision: number;
  readonly saleOrShare: boolean;
}

/** One service after validation: every default filled in. */
export interface ServiceSettings extends Service {
  readonly name: string;
  readonly saleOrShare: boolean;
  readonly kind: CategoryKind;
  /** That of its category. */
  readonly revision: number;
  readonly cookies: readonly ServiceCookie[];
}

/** The configuration after validation: complete, frozen, safe to read. */
export interface Settings extends Omit<ConsentConfig, 'categories' | 'services' | 'revision'> {
  /** The highest revision of all: what counts as a material change of anything. */
  readonly revision: number;
  readonly categories: readonly CategorySettings[];
  readonly services: readonly ServiceSettings[];
  readonly exemptions: { readonly ukStatistics: boolean; readonly ukAppearance: boolean };
  readonly frictionless: boolean;
}

/** A read-only store, compatible with nanostores. */
export interface Reader<Value> {
  get(): Value;
  /** Calls at once with the current value, then with every new one. Returns its undo. */
  subscribe(listener: (value: Value) => void): () => void;
}

export type Surface = 'preferences' | 'choices' | 'banner';

/** `explain`'s answer. */
export interface Explanation extends Grant {
  readonly id: string;
  readonly place: string;
  readonly regime: string;
  readonly model: Model;
  /** First day, `YYYY-MM-DD`, of the row of the law table that applied. */
  readonly effectiveFrom: string;
  /** The provisions the answer rests on. */
  readonly citation: string;
  /** One plain sentence. */
  readonly sentence: string;
  /** What would change the answer. */
  readonly change: string;
}

/** One consent, for one page. */
export interface Consent<Id extends string = string> {
  readonly state: Reader<ConsentState<Id>>;
  /** Which surface was asked for by `open`. Kept apart from `state`; never stored. */
  readonly view: Reader<Surface | null>;
  /** What the latest withdrawal could and could not undo; null before one. Never stored. */
  readonly cleanup: Reader<CleanupReport | null>;
  readonly settings: Settings;

  acceptAll(act?: Act): void;
  /** The state has changed when this returns; the promise tells what could be cleaned up. */
  rejectAll(act?: Act): Promise<CleanupReport>;
  /** Records exactly these decisions. Categories that are left out keep theirs. Cleans up only after a refusal. */
  save(choices: Readonly<Partial<Record<Id, Decision>>>, act?: Act): Promise<CleanupReport>;
  /** Withdraws one category or service, or everything. */
  withdraw(id?: Id, act?: Act): Promise<CleanupReport>;
  /** Opts out of sale and sharing. */
  optOut(act?: Act): Promise<CleanupReport>;
  /** First step of opting back in. Nothing changes until `confirm` is called. 11 CCR 7028(a). */
  requestOptIn(act?: Act): { confirm(): void };
  /** Acknowledges a notice. */
  acknowledge(act?: Act): void;
  /** Forgets everything; the next record has a new id. */
  reset(): void;

  has(id: Id): boolean;
  /** Resolves when the category or service is granted; at once if it is. */
  whenGranted(id: Id): Promise<void>;
  explain(id: Id): Explanation;
  /** Called with every new state, not with the current one. Returns its undo. */
  onChange(listener: (state: ConsentState<Id>) => void): () => void;
  /** Called with every problem. Returns its undo. */
  onProblem(listener: (problem: Problem) => void): () => void;

  open(surface: Surface): void;
  close(): void;

  history(): Promise<readonly HistoryEntry[]>;
  verify(): Promise<Verification>;
  exportReceipt(format: ReceiptFormat): Promise<string>;

  /** Reads storage, signals and the clock again. The page calls it on `pageshow` and on changes in other tabs. */
  refresh(): void;
  /** Reports a problem the way the consent itself would. */
  report(problem: Problem): void;
  /** Runs when `destroy` does. */
  onDestroy(undo: () => void): void;
  /** Removes what was added. What already ran cannot be undone. */
  destroy(): void;
}
