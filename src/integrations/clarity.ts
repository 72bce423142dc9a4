// Microsoft Clarity, consent version 2. UET's consent does not reach it.
// https://learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2

import type { Consent, Decision } from '../core/types.js';
import { follow, isGranted, type Stop } from './follow.js';
import { globalFunction } from './vendor.js';

/** Who decides. */
export interface ClarityOptions {
  /** Category or service for analytics storage. @default `microsoft-clarity`, else `analytics` */
  readonly analytics?: string;
  /** The one for advertising storage. @default 'advertising' */
  readonly advertising?: string;
}

/** Tells Clarity both answers at the start and with every change. Calls wait where it is not there yet. */
export function clarity(
  consent: Consent,
  { analytics = 'microsoft-clarity', advertising = 'advertising' }: ClarityOptions = {},
): Stop {
  const word = (granted: boolean): Decision => (granted ? 'granted' : 'denied');
  return follow(
    consent,
    'clarity',
    (state) => [isGranted(state, advertising), isGranted(state, analytics, 'analytics')] as const,
    ([ads, statistics]) =>
      // Capital S in both, both required.
      clarityFunction()('consentv2', {
        ad_Storage: word(ads),
        analytics_Storage: word(statistics),
      }),
  );
}

/** Clarity's function, or the waiting list that its own snippet would make and then use. */
function clarityFunction(): (...call: unknown[]) => void {
  const found = globalFunction('clarity');
  if (found) return found;
  const waiting: IArguments[] = [];
  const stub = function (..._call: unknown[]): void {
    // biome-ignore lint/complexity/noArguments: Clarity reads its list as `arguments` objects.
    waiting.push(arguments);
  };
  Reflect.set(window, 'clarity', Object.assign(stub, { q: waiting }));
  return stub;
}
