// What a site configures, and what becomes of it. Types only.

/** The six groups of purposes. A site's own category states which of them it resembles. */
export type CategoryKind =
  | 'necessary'
  | 'functional'
  | 'analytics'
  | 'advertising'
  | 'security'
  | 'embeds';

/** A cookie or storage key that a service sets. `*` at the end of a name stands for any ending; no name begins with it. */
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
  /** URL patterns of what it loads; `*` stands for anything, and a host by itself for all that is there and below it. */
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
  /** Says whether reading back gave the same text. An empty one is a text: it stands for a choice that could not be kept. */
  write(text: string, maxAgeSeconds: number): boolean;
  remove(): void;
}

/** How the banner lies on the page. */
export interface Layout {
  /** @default 'box' */
  readonly type?: 'box' | 'bar' | 'center';
  /** @default 'start' */
  readonly position?: 'start' | 'end';
  /** A small way back: on every page, or on none but where the law wants one. @default where the page has none of its own */
  readonly reopen?: boolean;
}

/** How Google's tags are told. */
export interface ConsentModeOptions {
  /** Milliseconds that tags wait for a choice that is being read. @default 500 */
  readonly waitForUpdate?: number;
  /** Takes click ids out of requests while advertising is denied. @default true */
  readonly redactAds?: boolean;
  /** Hands click ids on in links. Decorated links are themselves access to the device. @default false */
  readonly urlPassthrough?: boolean;
  /** Name of the data layer. @default 'dataLayer' */
  readonly dataLayer?: string;
  /** Category or service that decides about the ad types. @default `google-ads`, else `advertising` */
  readonly advertising?: string;
  /** The one that decides about `analytics_storage`. @default `google-analytics`, else `analytics` */
  readonly analytics?: string;
  /** The one that decides about functionality and personalization. @default 'functional' */
  readonly functional?: string;
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
  /** Definitions, or with the script tag ids of the catalogue. */
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
  readonly layout?: Layout;
  /** Your own receiver of the log. */
  readonly receipts?: { readonly endpoint: string };
  readonly integrations?: { readonly consentMode?: boolean | ConsentModeOptions };
  /** @default false */
  readonly autoblock?: boolean;
  /** Longest wait for one gated script, in milliseconds, before the next may run. @default 5000 */
  readonly gateTimeout?: number;
  /** After a withdrawal that left code running: reload the page, offer it, or do neither. @default 'offer' */
  readonly reload?: 'offer' | 'auto' | 'never';
  /** Writes every new state to the console. @default false */
  readonly debug?: boolean;
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
