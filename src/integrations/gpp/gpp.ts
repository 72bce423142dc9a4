// Answers `__gpp` for advertising vendors in the United States: what sections say, and when it is
// safe to read them. No registration is needed for that: CMP id 1. Vendors are told `not ready`
// before anything can change and `ready` only when everything has.

import type { Consent } from '../../core/types.js';
import { fail, type Stop } from '../follow.js';
import { frameBridge } from '../frame-bridge.js';
import { type AnswerOptions, answersOf, sectionOf } from './answers.js';
import { encodeGpp, type SectionValues } from './encode.js';
import { type Section, sections } from './sections.js';
import type { Callback, GppFunction, GppWindow, Listener } from './stub.js';

/** What the site knows and we do not. */
export type GppOptions = AnswerOptions;

type Display = 'hidden' | 'visible' | 'disabled';

const supportedAPIs = sections.map(({ id, prefix }) => `${id}:${prefix}`);

/**
 * Installs `__gpp`, takes over what a stub kept, and follows the state. Another CMP's `__gpp` is left
 * alone and reported.
 */
export function gpp(consent: Consent, options: GppOptions = {}): Stop {
  const page = window as unknown as GppWindow;
  const before = page.__gpp;
  const stub = typeof before === 'function' ? before : undefined;
  if (stub && !stub.events) {
    fail(consent, 'gpp', 'stands down: another CMP answers __gpp. Remove one.');
    return () => {};
  }
  const listeners: Listener[] = [...(stub?.events ?? [])];
  let lastId = stub?.lastId ?? 0;

  let section: Section | undefined;
  let values: SectionValues | undefined;
  let text = encodeGpp();
  /** The string that listeners have heard of. */
  let announced = text;
  let display: Display = 'hidden';
  let isReady = false;

  /** A section as its sub-sections. */
  const parse = (): Record<string, unknown>[] =>
    values
      ? [values.core, ...(section?.hasGpc ? [{ SubsectionType: 1, Gpc: values.gpc }] : [])]
      : [];

  const ping = (): Record<string, unknown> => {
    const ids = section ? [section.id] : [];
    return {
      gppVersion: '1.1',
      cmpStatus: 'loaded',
      cmpDisplayStatus: display,
      signalStatus: isReady ? 'ready' : 'not ready',
      supportedAPIs,
      cmpId: 1,
      sectionList: ids,
      applicableSections: section ? ids : [-1],
      gppString: text,
      parsedSections: section ? { [section.prefix]: parse() } : {},
    };
  };

  const call = (callback: Callback | undefined, answer: unknown, success = true): void => {
    try {
      callback?.(answer, success);
    } catch (error) {
      fail(consent, 'gpp', `called a listener that threw: ${error}`);
    }
  };
  const fire = (eventName: string, data: unknown): void => {
    for (const { id, callback } of [...listeners]) {
      call(callback, { eventName, listenerId: id, data, pingData: ping() });
    }
  };

  const answer: GppFunction = (command, callback, parameter) => {
    const [prefix, field = ''] = String(parameter).split('.');
    const asked = prefix === section?.prefix ? parse() : [];
    if (command === 'ping') call(callback, ping());
    else if (command === 'addEventListener' && callback) {
      lastId += 1;
      const listenerId = lastId;
      listeners.push({ id: listenerId, callback });
      const eventName = 'listenerRegistered';
      call(callback, { eventName, listenerId, data: true, pingData: ping() });
    } else if (command === 'removeEventListener') {
      const index = listeners.findIndex(({ id }) => id === parameter);
      if (index >= 0) listeners.splice(index, 1);
      call(callback, index >= 0);
    } else if (command === 'hasSection') call(callback, asked.length > 0);
    else if (command === 'getSection') call(callback, asked.length > 0 ? asked : null);
    else if (command === 'getField') {
      call(callback, asked.find((part) => field in part)?.[field] ?? null);
    } else call(callback, null, false);
  };

  function signal(ready: boolean): void {
    if (isReady === ready) return;
    isReady = ready;
    fire('signalStatus', ready ? 'ready' : 'not ready');
  }

  function show(next: Display): void {
    if (display === next) return;
    display = next;
    fire('cmpDisplayStatus', next);
  }

  function follow(): void {
    const state = consent.state.get();
    const isLocated = state.status !== 'locating';
    const isOpened = isLocated && consent.view.get() !== null;
    const isShown = isOpened || (isLocated && state.ask !== null);
    // A notice waits for no answer: vendors that gave up waiting would act on none at all.
    const isAwaited = isOpened || (isShown && state.ask?.startsWith('banner'));
    const last = section;
    const nextSection = isLocated ? sectionOf(state) : undefined;
    const nextValues = nextSection && answersOf(nextSection, state, options);
    const next = encodeGpp(nextSection, nextValues);
    const isChange = next !== announced;
    // Nobody may act on what is about to change.
    if (isAwaited || isChange || !isLocated) signal(false);
    section = nextSection;
    values = nextValues;
    text = next;
    show(isShown ? 'visible' : isLocated && !section ? 'disabled' : 'hidden');
    if (isAwaited) return;
    if (isChange) {
      announced = text;
      for (const prefix of new Set([last?.prefix, section?.prefix])) {
        if (prefix) fire('sectionChange', prefix);
      }
    }
    if (isLocated) signal(true);
  }

  page.__gpp = answer;
  fire('cmpStatus', 'loaded');
  for (const queued of stub?.queue ?? []) answer(...queued);
  const undos = [consent.state.subscribe(follow), consent.view.subscribe(follow)];
  // A stub has brought its own; two would answer every frame twice.
  if (!stub) undos.push(frameBridge('gpp'));
  const stop = (): void => {
    for (const undo of undos) undo();
    if (page.__gpp !== answer) return;
    if (stub) page.__gpp = stub;
    else delete page.__gpp;
  };
  consent.onDestroy(stop);
  return stop;
}
