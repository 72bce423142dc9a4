// The shape of what stands behind a rule set.

/**
 * What the law asks before a purpose may run, as we read it: consent first; a weighing of interests; information and
 * a simple way to object; a right to opt out; or nothing but the notice.
 */
export type Basis = 'consent' | 'interests' | 'information' | 'opt-out' | 'notice';

/** The legal minimum per category kind. `necessary` never needs more than a notice. */
export interface Minimum {
  readonly functional: Basis;
  readonly analytics: Basis;
  readonly advertising: Basis;
  readonly security: Basis;
  readonly embeds: Basis;
}

/** Deadlines and conditions for requests by the people concerned. */
export interface Rights {
  readonly requests: string;
  readonly optOut: string;
  readonly appeal: string;
  readonly identity: string;
}

/** Everything about a rule set that the table of rows does not hold. */
export interface Source {
  readonly name: string;
  readonly authority: string;
  readonly statutes: readonly string[];
  readonly inForce: string;
  readonly minimum: Minimum;
  /** Whether a universal opt-out signal must be honoured, and by what. */
  readonly gpc: string;
  /** Whether the site must show that it processed the signal. */
  readonly status: string;
  /** What the visitor must be offered. */
  readonly controls: string;
  readonly rights: Rights;
  readonly minors: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Day of the last comparison with the sources, `YYYY-MM-DD`. */
  readonly checked: string;
  readonly notes: readonly string[];
}

/** Day on which the table was last compared with its sources as a whole. */
export const lastChecked = '2026-11-24';
