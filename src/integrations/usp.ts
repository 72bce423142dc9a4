// Answers `__uspapi`, the US Privacy string, for vendors that never learnt GPP. Deprecated since
// 2023, https://github.com/InteractiveAdvertisingBureau/USPrivacy; only for sites that ask for it.

import type { Consent, ConsentState } from '../core/types.js';
import { fail, isGranted, type Stop } from './follow.js';
import { frameBridge } from './frame-bridge.js';

/** How the string is found. */
export interface UspOptions {
  /** Category or service that stands for sale. @default 'advertising' */
  readonly advertising?: string;
}

type Callback = (answer: { version: 1; uspString: string } | null, success: boolean) => void;

/** Installs `__uspapi`. Another CMP's is left alone and reported. */
export function usp(consent: Consent, { advertising = 'advertising' }: UspOptions = {}): Stop {
  const page = window as unknown as { __uspapi?: unknown };
  if (typeof page.__uspapi === 'function') {
    fail(consent, 'usp', 'stands down: another CMP answers __uspapi. Remove one.');
    return () => {};
  }
  const waiting: Callback[] = [];
  const reply = (callback: Callback, state: ConsentState): void => {
    try {
      callback({ version: 1, uspString: uspString(state, advertising) }, true);
    } catch (error) {
      fail(consent, 'usp', `called back someone who threw: ${error}`);
    }
  };
  const answer = (command: unknown, version: unknown, callback: unknown): void => {
    if (typeof callback !== 'function') return;
    const call = callback as Callback;
    const state = consent.state.get();
    if (command !== 'getUSPData' || (version !== 1 && version !== undefined)) call(null, false);
    else if (state.status === 'locating') waiting.push(call);
    else reply(call, state);
  };
  page.__uspapi = answer;
  const removeBridge = frameBridge('uspapi');
  const unsubscribe = consent.state.subscribe((state) => {
    if (state.status !== 'locating') for (const call of waiting.splice(0)) reply(call, state);
  });
  const stop = (): void => {
    unsubscribe();
    removeBridge();
    if (page.__uspapi === answer) delete page.__uspapi;
  };
  consent.onDestroy(stop);
  return stop;
}

/** Version, notice given, opted out, contract of the LSPA: there is none. Dashes where it does not apply. */
function uspString(state: ConsentState, advertising: string): string {
  if (!state.regime.startsWith('us')) return '1---';
  const isOff = state.optOut === 'opted-out' || state.optOut === 'honored';
  return isGranted(state, advertising) && !isOff ? '1YNN' : '1YYN';
}
