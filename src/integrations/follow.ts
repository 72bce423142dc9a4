// The one way an integration hears of a decision: at once, then on every change of the answer it
// reads from the state. A vendor that throws is reported once and harms nobody else.

import type { Consent, ConsentState } from '../core/types.js';

/** What undoes an integration. What a vendor was told stays told. */
export type Stop = () => void;

/** Says whether the first of these ids that exists, a service before a category, is granted. */
export function isGranted(state: ConsentState, ...ids: readonly string[]): boolean {
  for (const id of ids) {
    const grant = state.services[id] ?? state.grants[id];
    if (grant) return grant.granted;
  }
  return false;
}

/**
 * Calls `tell` now and whenever what `read` makes of the state is another answer than before.
 *
 * `before` is undefined the first time. Answers are compared as JSON, so that they stay plain.
 */
export function follow<Answer>(
  consent: Consent,
  name: string,
  read: (state: ConsentState) => Answer,
  tell: (answer: Answer, before: Answer | undefined) => void,
): Stop {
  let key: string | undefined;
  let before: Answer | undefined;
  const stop = consent.state.subscribe((state) => {
    try {
      const answer = read(state);
      const next = JSON.stringify(answer);
      if (next === key) return;
      const last = before;
      key = next;
      before = answer;
      tell(answer, last);
    } catch (error) {
      fail(consent, name, `could not be told the decision: ${error}`);
    }
  });
  consent.onDestroy(stop);
  return stop;
}

/** Reports, once for each integration, that a vendor did not hear the decision. */
export function fail(consent: Consent, name: string, what: string): void {
  consent.report({
    code: 'integration-failed',
    message: `${name} ${what}`,
    path: `integrations.${name}`,
  });
}
