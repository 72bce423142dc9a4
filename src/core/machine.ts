// The consent state machine. `transition` turns facts and an event into new facts and a list of effects;
// it runs none of them.

import { rulesVersion } from '../jurisdictions/regimes.js';
import { resolveRow } from '../jurisdictions/resolve.js';
import { latest } from './record.js';
import { type Facts, mustLeaveSaleOut, placeOf, resolveState, saleSubjects } from './state.js';
import { toIso } from './time.js';
import type {
  By,
  Choice,
  ConsentRecord,
  ConsentState,
  Decision,
  HistoryDraft,
  SaleStatement,
  Settings,
  Statement,
  Via,
} from './types.js';

/** The facts and the answers they give. */
export interface Machine {
  readonly facts: Facts;
  readonly state: ConsentState;
}

/** What a page can learn again at any time. */
export interface Observation {
  readonly record: ConsentRecord | null;
  readonly unreadable: boolean;
  readonly gpc: boolean;
  readonly age: number | undefined;
}

/** What a visitor, a browser or a page can do. */
export type Event =
  | { readonly type: 'located'; readonly place: string }
  | { readonly type: 'observed'; readonly observation: Observation }
  | { readonly type: 'accept-all' }
  | { readonly type: 'reject-all' }
  | { readonly type: 'save'; readonly choices: Readonly<Record<string, Decision>> }
  | { readonly type: 'withdraw'; readonly id?: string | undefined }
  | { readonly type: 'opt-out' }
  | { readonly type: 'opt-in' }
  | { readonly type: 'acknowledge' }
  | { readonly type: 'reset' };

/** How, when and by whom; comes with every event. */
export interface Circumstances {
  readonly now: number;
  /** Used when a record has to be begun. */
  readonly newId: string;
  readonly via: Via;
  readonly by: By;
  readonly language: string;
  readonly banner: string;
}

/** Something that has to be done outside. In the order given, before anyone hears of the new state. */
export type Effect =
  | { readonly type: 'persist'; readonly record: ConsentRecord }
  | { readonly type: 'erase' }
  | { readonly type: 'append'; readonly entry: HistoryDraft };

/** The machine before anything is known. */
export function createMachine(settings: Settings, now: number): Machine {
  return settle({
    settings,
    row: null,
    place: null,
    record: null,
    unreadable: false,
    gpc: false,
    now,
    age: undefined,
  });
}

/** The next machine, and what has to be done to get there. */
export function transition(
  machine: Machine,
  event: Event,
  how: Circumstances,
): readonly [Machine, readonly Effect[]] {
  const before: Facts = { ...machine.facts, now: how.now };
  switch (event.type) {
    case 'located':
      return honorSignal({ ...before, place: event.place }, how);
    case 'observed':
      return honorSignal({ ...before, ...event.observation }, how);
    case 'reset':
      return [settle({ ...before, record: null, unreadable: false }), [{ type: 'erase' }]];
    case 'acknowledge':
      return commit(before, { acknowledged: stamp(before, how) }, 'ConsentUnknown', {}, how);
    case 'opt-out':
      return commit(before, optedOut(before, how), 'ConsentWithdrawn', sale(before, 'denied'), how);
    case 'opt-in':
      return optIn(before, how);
    case 'accept-all':
      return choose(before, everything(before, 'granted'), how, { covers: 'all' });
    case 'reject-all':
      return choose(before, everything(before, 'denied'), how, { covers: 'all' });
    case 'save':
      return choose(before, event.choices, how, { covers: 'given' });
    case 'withdraw':
      return choose(
        before,
        event.id === undefined ? everything(before, 'denied') : { [event.id]: 'denied' },
        how,
        { covers: event.id === undefined ? 'all' : 'given', word: 'ConsentWithdrawn' },
      );
  }
}

type Choices = Readonly<Record<string, Decision>>;

function settle(facts: Facts): Machine {
  const { place, now, settings } = facts;
  const row = place === null ? null : resolveRow(place, now, settings.controllerZone);
  const current = { ...facts, row };
  return { facts: current, state: resolveState(current) };
}

/** Where the signal binds, it is an opt-out like any other: it is stored, and stays when the signal goes. */
function honorSignal(facts: Facts, how: Circumstances): readonly [Machine, readonly Effect[]] {
  const machine = settle(facts);
  const { record } = facts;
  // Stored once, and again when the visitor agreed to something since.
  const isStored = !!record?.optOut && record.optOut.at >= record.decidedAt;
  if (machine.state.optOut !== 'honored' || isStored || facts.unreadable) return [machine, []];
  const signal: Circumstances = { ...how, via: 'signal', by: 'self' };
  const change = { optOut: sealSale(machine.facts, signal) };
  return commit(machine.facts, change, 'ConsentWithdrawn', sale(facts, 'denied'), signal);
}

function everything({ settings }: Facts, decision: Decision): Choices {
  return Object.fromEntries(
    settings.categories
      .filter((category) => category.kind !== 'necessary')
      .map((category) => [category.id, decision]),
  );
}

function sale({ settings }: Facts, decision: Decision): Choices {
  return Object.fromEntries(saleSubjects(settings).map(({ id }) => [id, decision]));
}

function stamp(facts: Facts, how: Circumstances) {
  return { at: toIso(how.now), revision: facts.settings.revision };
}

function sealSale(facts: Facts, how: Circumstances): SaleStatement {
  return { ...stamp(facts, how), via: how.via, by: how.by, gpc: facts.gpc };
}

function optedOut(facts: Facts, how: Circumstances): Partial<ConsentRecord> {
  return { optOut: sealSale(facts, how), optIn: null };
}

function optIn(facts: Facts, how: Circumstances): readonly [Machine, readonly Effect[]] {
  const granted = sale(facts, 'granted');
  const statements = withChoices(facts, granted, how, false);
  const change = { statements, optIn: sealSale(facts, how) };
  return commit(facts, change, 'ConsentGiven', granted, how);
}

function choose(
  facts: Facts,
  wanted: Choices,
  how: Circumstances,
  { covers, word }: { covers: 'all' | 'given'; word?: string },
): readonly [Machine, readonly Effect[]] {
  const subjects = saleSubjects(facts.settings);
  const sells = new Set(subjects.map(({ id }) => id));
  const choices: Record<string, Decision> = { ...wanted };
  if (mustLeaveSaleOut(facts)) {
    for (const { id, category } of subjects) {
      // A service that would inherit its category's grant is refused by name.
      if (choices[id] === undefined && choices[category] === 'granted' && !sells.has(category)) {
        choices[id] = 'denied';
      }
    }
    for (const { id, category } of facts.settings.services) {
      // One that would have inherited it, and shares nothing, is agreed to by name.
      if (!sells.has(id) && choices[category] === 'granted' && sells.has(category)) {
        choices[id] ??= 'granted';
      }
    }
    for (const id of sells) if (choices[id] === 'granted') delete choices[id];
  }
  const refusesSale = Object.keys(wanted).some((id) => sells.has(id) && wanted[id] === 'denied');
  // Refusing one of these where opt-out is the rule is the opt-out itself.
  const optOut =
    refusesSale && settle(facts).facts.row?.gpc === 'opt-out' ? optedOut(facts, how) : {};
  const statements = withChoices(facts, choices, how, covers === 'all');
  const given = Object.values(choices).includes('granted');
  const renewed = facts.record?.statements.length ? 'RenewedConsentGiven' : 'ConsentGiven';
  const state = word ?? (given ? renewed : 'ConsentRefused');
  return commit(facts, { ...optOut, statements }, state, choices, how);
}

/** Adds a statement. What it says replaces what was said before about the same categories and services. */
function withChoices(
  facts: Facts,
  choices: Choices,
  how: Circumstances,
  coversAll: boolean,
): readonly Statement[] {
  const { categories, services } = facts.settings;
  const categoryOf = (id: string): string =>
    services.find((service) => service.id === id)?.category ?? id;
  const isReplaced = (id: string, { decision }: Choice): boolean => {
    if (choices[id] !== undefined) return true;
    const broader = choices[categoryOf(id)];
    // A category's new answer sweeps its services' old ones away, except that saving never undoes a refusal.
    return broader !== undefined && (coversAll || broader === 'denied' || decision === 'granted');
  };
  const kept = (facts.record?.statements ?? [])
    .map((statement) => ({
      ...statement,
      choices: Object.fromEntries(
        Object.entries(statement.choices).filter(([id, choice]) => !isReplaced(id, choice)),
      ),
    }))
    .filter((statement) => Object.keys(statement.choices).length > 0);
  const said: Record<string, Choice> = Object.create(null);
  for (const id of Object.keys(choices)) {
    const category = categories.find((each) => each.id === categoryOf(id));
    const decision = choices[id];
    if (category && decision && category.kind !== 'necessary') {
      said[id] = { decision, revision: category.revision };
    }
  }
  if (!Object.keys(said).length) return kept;
  const statement: Statement = {
    decidedAt: toIso(how.now),
    place: placeOf(facts),
    model: settle(facts).state.model,
    via: how.via,
    by: how.by,
    gpc: facts.gpc,
    rules: rulesVersion,
    banner: how.banner,
    language: how.language,
    choices: said,
  };
  return [...kept, statement];
}

function commit(
  facts: Facts,
  change: Partial<ConsentRecord>,
  word: string,
  choices: Choices,
  how: Circumstances,
): readonly [Machine, readonly Effect[]] {
  const before = facts.record;
  const next = {
    id: before?.id ?? how.newId,
    statements: before?.statements ?? [],
    optOut: before?.optOut ?? null,
    optIn: before?.optIn ?? null,
    acknowledged: before?.acknowledged ?? null,
    ...change,
    sequence: (before?.sequence ?? 0) + 1,
  };
  const record: ConsentRecord = { ...next, decidedAt: latest(next) };
  const place = placeOf(facts);
  const entry = { at: toIso(how.now), state: word, recordId: record.id, place, choices };
  return [
    settle({ ...facts, record, unreadable: false }),
    [
      { type: 'persist', record },
      { type: 'append', entry: { ...entry, via: how.via, by: how.by } },
    ],
  ];
}
