// What the switches of the preferences show, and what saving them records.

import type {
  Act,
  Consent,
  ConsentState,
  Decision,
  ServiceSettings,
  Settings,
} from '../core/types.js';
import { ageOf, isMinor } from './age.js';
import type { Draft } from './second-layer.js';

/** A category or service, as far as a switch is concerned. */
export interface Item {
  readonly id: string;
  readonly saleOrShare: boolean;
}

/**
 * Why a switch cannot be used: a child's own yes does not count, and a visitor who opted out opts in again elsewhere,
 * in two steps. 11 CCR 7028(a).
 */
export function lockOf(
  item: Item,
  state: ConsentState,
  settings: Settings,
): 'lockedOptOut' | 'lockedMinor' | null {
  const grant = state.grants[item.id] ?? state.services[item.id];
  // Nowhere does anyone consent alone below 13: GDPR Art. 8(1). Above, `guardian` and `minor` are the law's answer.
  const isChild = state.ask === 'guardian' || ageOf(settings) < 13;
  if (isChild || grant?.because === 'minor') return 'lockedMinor';
  const isOptedOut = state.optOut === 'honored' || state.optOut === 'opted-out';
  return isOptedOut && item.saleOrShare ? 'lockedOptOut' : null;
}

/**
 * Whether the visitor's own yes may count, so that there is something to ask. Of what a minor refused the state does not
 * say whether a yes would be a parent's to give: then nothing is offered.
 */
export function mayAllow(item: Item, state: ConsentState, settings: Settings): boolean {
  const grant = state.grants[item.id] ?? state.services[item.id];
  return (
    lockOf(item, state, settings) !== 'lockedMinor' &&
    !(grant?.because === 'refused' && isMinor(settings))
  );
}

/** What the switch of a category or service shows. */
export function shownDecision(
  item: Item | ServiceSettings,
  draft: Draft,
  state: ConsentState,
  settings: Settings,
): Decision {
  const category = 'category' in item ? item.category : item.id;
  const grant = state.grants[item.id] ?? state.services[item.id];
  const current = grant?.granted ? 'granted' : 'denied';
  return lockOf(item, state, settings) ? 'denied' : (draft[item.id] ?? draft[category] ?? current);
}

/** Turns one switch. Turning a category turns all of its services. */
export function turn(id: string, decision: Decision, draft: Draft, settings: Settings): Draft {
  const next: Record<string, Decision> = { ...draft };
  for (const service of settings.services) if (service.category === id) delete next[service.id];
  next[id] = decision;
  return next;
}

/** Whether saving would record something else than what counts now. */
export function isChanged(draft: Draft, state: ConsentState): boolean {
  return Object.keys(draft).some((id) => {
    const grant = state.grants[id] ?? state.services[id];
    return (draft[id] === 'granted') !== (grant?.granted === true);
  });
}

/** Saves decisions. What was allowed and no longer is has been withdrawn, and is cleaned up after. */
export function saveChoices(consent: Consent, decisions: Draft, how: Act): unknown {
  const { grants, services } = consent.state.get();
  const outcomes = Object.keys(decisions)
    .filter((id) => decisions[id] === 'denied' && (grants[id] ?? services[id])?.granted)
    .map((id) => consent.withdraw(id, how));
  consent.save(decisions, how);
  return outcomes.pop();
}

/** Exactly what the switches show: every category, and each service that differs from its category or once did. */
export function decisionsToSave(draft: Draft, state: ConsentState, settings: Settings): Draft {
  const saved: Record<string, Decision> = {};
  const said = new Set(
    (state.record?.statements ?? []).flatMap(({ choices }) => Object.keys(choices)),
  );
  for (const category of settings.categories) {
    if (category.kind === 'necessary') continue;
    const decision = shownDecision(category, draft, state, settings);
    if (!lockOf(category, state, settings)) saved[category.id] = decision;
    for (const service of settings.services) {
      if (service.category !== category.id || lockOf(service, state, settings)) continue;
      const own = shownDecision(service, draft, state, settings);
      if (own !== decision || said.has(service.id)) saved[service.id] = own;
    }
  }
  return saved;
}
