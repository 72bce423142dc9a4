// The vocabulary every room shares; this file adds the consent itself and what it needs from outside.
// Types only. Public names are stable: add to them, do not rename them.

import type { ConsentStorage, Service, Settings } from './config-types.js';
import type { Evidence, HistoryEntry, ReceiptFormat, Verification } from './evidence-types.js';
import type { Act, ConsentState, Decision, Grant, Model } from './record-types.js';

export type * from './config-types.js';
export type * from './evidence-types.js';
export type * from './record-types.js';

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

/**
 * Loads a part of ours. Where the build knows the part's file, it adds its name and its hash: whoever loads by these runs
 * no file that was altered.
 */
export type LoadPart = <Part>(
  load: () => Promise<Part>,
  name?: string,
  hash?: string,
) => Promise<Part>;

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
  /** Told of each id that `whenGranted` has answered for: whoever waited runs from then on. */
  readonly started?: ((id: string) => void) | undefined;
  /** Language and hash of what is being shown, for the record. */
  readonly shown?: (() => { readonly language: string; readonly banner: string }) | undefined;
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
  /** First day, `YYYY-MM-DD`, of the row of the law table that applied; empty where it is older than any visit. */
  readonly effectiveFrom: string;
  /** The provisions the answer rests on: those on age, where age is the reason. */
  readonly citation: string;
  /** One plain sentence. */
  readonly sentence: string;
  /** What would change the answer: tried out, so that it does. */
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
  /**
   * Stores again what does not end by itself, such as an opt-out, so that no cookie ends before it. What grows old keeps the
   * end that it was stored with. Pages do so by themselves.
   */
  renew(): void;
  /** Reports a problem the way the consent itself would. */
  report(problem: Problem): void;
  /** Runs when `destroy` does; at once when it has already. */
  onDestroy(undo: () => void): void;
  /** Removes what was added. What already ran cannot be undone. */
  destroy(): void;
}
