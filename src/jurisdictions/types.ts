// The shape of the law table. A row says what one regime asks in one or more places from one day on.

/** How silence is treated. */
export type RegimeModel = 'opt-in' | 'opt-out' | 'notice';

/** States of the United States with a comprehensive law in force or enacted. */
type StateWithLaw =
  | 'al'
  | 'ca'
  | 'co'
  | 'ct'
  | 'de'
  | 'fl'
  | 'ia'
  | 'in'
  | 'ky'
  | 'la'
  | 'md'
  | 'mn'
  | 'mt'
  | 'ne'
  | 'nh'
  | 'nj'
  | 'ok'
  | 'or'
  | 'ri'
  | 'tn'
  | 'tx'
  | 'ut'
  | 'va'
  | 'vt';

/** Every rule set there is. `us` also stands for states without a law, `xx` for everywhere unlisted. */
export type RegimeId =
  | 'ae'
  | 'ae-adgm'
  | 'ae-difc'
  | 'br'
  | 'ca'
  | 'ca-qc'
  | 'ch'
  | 'eu'
  | 'gb'
  | 'om'
  | 'us'
  | `us-${StateWithLaw}`
  | 'xx';

/** What a row decides. Everything else about a regime (authority, deadlines, sources) is in `sources.ts`. */
export interface Regime {
  /** Stable, in kebab case: `eu`, `us-ca`. */
  readonly id: RegimeId;
  readonly model: RegimeModel;
  /** Calendar months after which a choice must be asked for again; null: it does not expire. */
  readonly months: number | null;
  readonly link: 'settings' | 'your-privacy-choices';
  /**
   * `opt-out`: the signal is a binding opt-out that is stored, shown and only undone in two steps.
   * `suspend`: it suspends what was agreed to without it.
   */
  readonly gpc: 'opt-out' | 'suspend';
  /** Exemptions that a site may declare. */
  readonly exempt: boolean;
  readonly minors: Minors;
}

/** What changes when the visitor is known to be young. Ages are exclusive upper limits, in years. */
export interface Minors {
  /** Below it only a parent can consent, and the visitor is not asked. */
  readonly parentUntil: number;
  /** Below it sale, sharing and targeted advertising need the teenager's own two-step opt-in; 0: no such rule. */
  readonly teenUntil: number;
  /** Below it they are off whatever anyone chose; 0: no such rule. */
  readonly banUntil: number;
}

/** A regime in its places, from a day on. */
export interface Row extends Regime {
  /** ISO 3166 codes, `US-CA` style for states; `US` and `CA` stand for unknown states. */
  readonly places: readonly string[];
  /** The provisions it rests on, short enough to quote. */
  readonly law: string;
  /** Those on which `parentUntil` rests. */
  readonly parentLaw: string;
  /** Those on which `teenUntil` and `banUntil` rest. */
  readonly youthLaw: string;
  /** First day on which it applies, `YYYY-MM-DD`, UTC. Before it the row that it replaces applies. */
  readonly effectiveFrom: string;
}

/** What of a site's configuration bears on which place counts. */
export interface Site {
  /** `edge` lets what the edge found stand even where the clock contradicts it. @default 'stricter' */
  readonly placeConflict?: 'stricter' | 'edge';
  readonly floor?: 'opt-in';
  /** Ages count where the site gives some `age`, be it a function that knows none yet. */
  readonly audience?: { readonly age?: unknown };
}
