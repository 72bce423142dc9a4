// Takes a choice over from a site of the same controller under another domain. The page hands the token
// in its address to its own server and applies what that answers; the signature is checked there.

import type { Consent, Decision } from '../core/types.js';
import { fail } from './follow.js';

/** From whom, and who checks. */
export interface HandOverOptions {
  /** Origins of the sites that may hand over. Where the visitor comes from anywhere else, nothing is taken. */
  readonly from: readonly string[];
  /** Address on this site that answers a token with what `takeOver` gave: JSON, or `null`. */
  readonly verify: string;
  /**
   * Takes grants over too. A link can be sent to anybody: only where a visitor of the other site can
   * place no links there. @default false: refusals and opt-outs only
   */
  readonly grants?: boolean;
}

interface Answer {
  readonly from: string;
  readonly decidedAt: string;
  readonly choices: Readonly<Record<string, Decision>>;
  readonly optOut: boolean;
}

const mark = '#consentry=';

/** Takes the token out of the address, and what it says over unless the visitor has since decided here. */
export async function takeHandOver(
  consent: Consent,
  { from, verify, grants = false }: HandOverOptions,
): Promise<void> {
  if (!location.hash.startsWith(mark)) return;
  const token = location.hash.slice(mark.length);
  // It is good once; nobody should copy, bookmark or share it.
  history.replaceState(history.state, '', location.pathname + location.search);
  if (!from.includes(origin(document.referrer))) return;
  try {
    const answer = await fetch(verify, {
      method: 'POST',
      body: token,
      headers: { 'content-type': 'text/plain' },
    });
    const handed = (await answer.json()) as Answer | null;
    if (!answer.ok || !handed || !from.includes(handed.from)) return;
    apply(consent, handed, grants);
  } catch (error) {
    fail(consent, 'handOver', `could not be checked: ${error}. Nothing was taken over.`);
  }
}

function apply(consent: Consent, { decidedAt, choices, optOut }: Answer, grants: boolean): void {
  const { record, grants: known, services } = consent.state.get();
  // What was said here later stands.
  if (record && record.decidedAt >= decidedAt) return;
  const taken = Object.entries(choices).filter(
    ([id, decision]) =>
      (id in known || id in services) &&
      (decision === 'denied' || (grants && decision === 'granted')),
  );
  const act = { via: 'link' } as const;
  if (taken.length > 0) consent.save(Object.fromEntries(taken), act);
  if (optOut) consent.optOut(act);
}

function origin(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
