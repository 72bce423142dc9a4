// One page view for tests: a real consent with a place, a signal and a record of its own.

import { createConsent } from '../../../src/core/api.js';
import type { Consent, ConsentConfig, Problem } from '../../../src/core/types.js';
import { createMemoryStorage } from '../../../src/storage/memory.js';

export interface VisitOptions {
  readonly place?: string | (() => Promise<string>);
  readonly gpc?: boolean;
  readonly config?: ConsentConfig;
  /** Where the record lives; hand it on to have the same visitor come back. */
  readonly storage?: ReturnType<typeof createMemoryStorage>;
}

export interface Visit {
  readonly consent: Consent;
  readonly problems: Problem[];
  readonly storage: ReturnType<typeof createMemoryStorage>;
  /** Switches the browser's signal on or off and lets the page notice. */
  gpc(on: boolean): void;
}

let ids = 0;
const pages: Consent[] = [];

/** Leaves every page, so that none goes on listening to the next test's scripts. */
export function leaveAll(): void {
  for (const consent of pages.splice(0)) consent.destroy();
}

export function visit(options: VisitOptions = {}): Visit {
  const { place = 'FR', storage = createMemoryStorage() } = options;
  const signals = { gpc: options.gpc ?? false };
  const problems: Problem[] = [];
  const consent = createConsent(options.config ?? {}, {
    now: () => Date.UTC(2026, 10, 24, 12),
    randomId: () => `visitor-${++ids}`,
    signals,
    storage,
    report: (problem) => problems.push(problem),
    ...(typeof place === 'string' ? { place } : { locate: place }),
  }) as Consent;
  pages.push(consent);
  return {
    consent,
    problems,
    storage,
    gpc: (on) => {
      signals.gpc = on;
      consent.refresh();
    },
  };
}
