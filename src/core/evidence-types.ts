// What the log holds, and what proves it. Types only.

import type { Settings } from './config-types.js';
import type { By, ConsentState, Decision, Model, Via } from './record-types.js';

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
  /** Drops a log of another id than the record's: the visitor has deleted the record that it belongs to. */
  tidy?(): Promise<void>;
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
