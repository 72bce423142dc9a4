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
 * in two steps. 11 CCR 7028(a). What may run, as by a parent's yes, can always be taken back. GDPR Art. 7(3).
 */
export function lockOf(
  item: Item,
  state: ConsentState,
  settings: Settings,
): 'lockedOptOut' | 'lockedMinor' | null {
  const grant = state.grants[item.id] ?? state.services[item.id];
  // Nowhere does anyone consent alone below 13: GDPR Art. 8(1). Above, `guardian` and `minor` are the law's answer.
  const isChild = state.ask === 'guardian' || ageOf(settings) < 13;
  if (!grant?.granted && (isChild || grant?.because === 'minor')) return 'lockedMinor';
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

/** Whether a category or service may run now. */
const isGranted = (id: string, { grants, services }: ConsentState): boolean =>
  (grants[id] ?? services[id])?.granted === true;

/**
 * Whether saving opts out of all sale and sharing: where that is the visitor's right, to refuse a category that is sold is
 * to use it. Then all sellers go together, before it is saved. One seller alone can be refused by itself.
 */
export function optsOut(draft: Draft, state: ConsentState, { categories }: Settings): boolean {
  return (
    hasRight(state) &&
    categories.some(
      ({ id, saleOrShare }) => saleOrShare && draft[id] === 'denied' && isGranted(id, state),
    )
  );
}

/** Whether silence counts as yes here, with a right to opt out of sale and sharing. */
const hasRight = ({ link, model }: ConsentState): boolean =>
  link === 'your-privacy-choices' && model !== 'opt-in';

/** What the switch of a category or service shows. */
export function shownDecision(
  item: Item | ServiceSettings,
  draft: Draft,
  state: ConsentState,
  settings: Settings,
): Decision {
  const category = 'category' in item ? item.category : item.id;
  const current = isGranted(item.id, state) ? 'granted' : 'denied';
  return lockOf(item, state, settings) ? 'denied' : (draft[item.id] ?? draft[category] ?? current);
}

/** Turns one switch. Turning a category turns all of its services; refusing one that is sold, and taking that back, all sellers. */
export function turn(
  item: Item | ServiceSettings,
  decision: Decision,
  draft: Draft,
  state: ConsentState,
  settings: Settings,
): Draft {
  const { id, saleOrShare } = item;
  const next: Record<string, Decision> = { ...draft };
  const isOff = decision === 'denied';
  const isOut = optsOut(draft, state, settings);
  const isTogether = saleOrShare && hasRight(state) && (isOff ? !('category' in item) : isOut);
  for (const each of [...settings.categories, ...settings.services]) {
    const isWithin = 'category' in each && each.category === id;
    if (isWithin || (isTogether && each.saleOrShare)) delete next[each.id];
    if (isTogether && isOff && !isWithin) {
      next[each.id] = each.saleOrShare ? decision : shownDecision(each, draft, state, settings);
    }
  }
  next[id] = decision;
  return next;
}

/** Whether saving would record something else than what counts now. */
export function isChanged(draft: Draft, state: ConsentState): boolean {
  return Object.keys(draft).some((id) => (draft[id] === 'granted') !== isGranted(id, state));
}

/** Saves decisions. What was allowed and no longer is has been withdrawn, and is cleaned up after. */
export function saveChoices(consent: Consent, decisions: Draft, how: Act): unknown {
  const state = consent.state.get();
  const outcomes = Object.keys(decisions)
    .filter((id) => decisions[id] === 'denied' && isGranted(id, state))
    .map((id) => consent.withdraw(id, how));
  consent.save(decisions, how);
  return outcomes.pop();
}

/**
 * Exactly what the switches show: every category, and each service that differs from its category or once did. What is
 * refused already is not refused again where that would opt out of the rest, and what a minor may use is not allowed
 * again: who says so now may not be who may.
 */
export function decisionsToSave(draft: Draft, state: ConsentState, settings: Settings): Draft {
  const saved: Record<string, Decision> = {};
  const said = new Set(
    (state.record?.statements ?? []).flatMap(({ choices }) => Object.keys(choices)),
  );
  const isKept = (item: Item): boolean => {
    const isOn = isGranted(item.id, state);
    return (
      lockOf(item, state, settings) !== null ||
      ((isOn ? isMinor(settings) : hasRight(state) && item.saleOrShare) &&
        shownDecision(item, draft, state, settings) === (isOn ? 'granted' : 'denied'))
    );
  };
  for (const category of settings.categories) {
    if (category.kind === 'necessary') continue;
    const decision = shownDecision(category, draft, state, settings);
    if (!isKept(category)) saved[category.id] = decision;
    for (const service of settings.services) {
      if (service.category !== category.id || isKept(service)) continue;
      const own = shownDecision(service, draft, state, settings);
      const inherited = isKept(category) ? isGranted(service.id, state) : decision === 'granted';
      // A refused category refuses its services, whatever was said of them.
      const isAgain = said.has(service.id) && own === 'granted';
      if ((own === 'granted') !== inherited || isAgain) saved[service.id] = own;
    }
  }
  return saved;
}
