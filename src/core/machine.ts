// The consent state machine: commands turn facts into new facts, and say what has to be done outside.
// They run none of it.

import { rulesVersion } from '../jurisdictions/regimes.js';
import {
  encodeRecord,
  newestSeen,
  noticeShape,
  pick,
  saleShape,
  seal,
  statementShape,
} from './record.js';
import { type Answers, type Facts, resolveState, subjectsOf } from './state.js';
import { addMonths, toIso } from './time.js';
import type {
  By,
  Choice,
  ConsentRecord,
  Decision,
  HistoryDraft,
  SaleStatement,
  Settings,
  Statement,
  Via,
} from './types.js';

/** The facts and the answers they give. */
export interface Machine extends Answers {
  readonly facts: Facts;
  /** Of a command that changed the record: it has to be stored, and this logged, before anyone hears of it. */
  readonly entry?: HistoryDraft;
}

/** How and by whom; comes with every command. */
export interface Circumstances {
  /** Used when a record has to be begun. */
  readonly newId: string;
  readonly via: Via;
  readonly by: By;
  readonly language: string;
  readonly banner: string;
}

/** What a visitor, a browser or a page can do. The facts hold the time at which it is done. */
export type Command = (facts: Facts, how: Circumstances) => Machine;

type Choices = Readonly<Record<string, Decision>>;

/** The facts and what they come to. */
export function settle(facts: Facts): Machine {
  return { facts, ...resolveState(facts) };
}

/** Notes what became known. Where the signal binds, it is an opt-out like any other: stored, it stays when the signal goes. */
export const learn =
  (known: Partial<Facts>): Command =>
  (before, circumstances) => {
    const facts = { ...before, ...known };
    const machine = settle(facts);
    const { record } = facts;
    const { optOut, optIn } = record ?? {};
    const sold = sale(facts.settings, 'denied');
    // Stored anew when something sold was agreed to since.
    const stored =
      optOut &&
      !(optIn && optIn.sequence > optOut.sequence) &&
      !record?.statements.some(
        ({ sequence, choices }) =>
          sequence > optOut.sequence &&
          Object.keys(sold).some((id) => choices[id]?.decision === 'granted'),
      )
        ? optOut
        : null;
    // Else only dated anew, once a month: the wait before anyone may ask begins when the signal ends.
    const isFresh = stored && facts.now < addMonths(Date.parse(stored.at), 1);
    if (machine.state.optOut !== 'honored' || isFresh || facts.unreadable) return machine;
    const how: Circumstances = { ...circumstances, via: 'signal', by: 'self' };
    // A browser has read nothing: what its visitor has not seen stays unseen.
    const { revision } = facts.settings;
    const seen = Math.min((record && newestSeen(record, facts.now)) || revision, revision);
    const now = sealSale(facts, how);
    return commit(
      facts,
      { optOut: stored ? { ...stored, at: now.at } : { ...now, revision: seen } },
      'ConsentWithdrawn',
      sold,
      how,
    );
  };

/** Acknowledges a notice. */
export const acknowledge: Command = (facts, how) =>
  // Knowing of a notice says nothing of what a damaged record may have refused.
  facts.unreadable
    ? settle(facts)
    : commit(
        facts,
        { acknowledged: pick(noticeShape, said(facts, how)) },
        'ConsentUnknown',
        {},
        how,
      );

/** Opts out of sale and sharing. */
export const optOut: Command = (facts, how) =>
  commit(facts, optedOut(facts, how), 'ConsentWithdrawn', sale(facts.settings, 'denied'), how);

/** Opts back in to sale and sharing. */
export const optIn: Command = (facts, circumstances) => {
  const machine = settle(facts);
  const how = heardFrom(machine, circumstances, true);
  const granted = sale(facts.settings, 'granted');
  const statements = withChoices(machine, granted, how, false);
  const change = { statements, optIn: sealSale(facts, how) };
  return commit(facts, change, 'ConsentGiven', granted, how);
};

/** The same decision for everything that can be refused. */
export const chooseAll =
  (decision: Decision, word?: string): Command =>
  (facts, how) => {
    const { categories } = facts.settings;
    const wanted = Object.fromEntries(categories.map(({ id }) => [id, decision]));
    return choose(wanted, word, true)(facts, how);
  };

/** Records these decisions. `coversAll` says that they are meant for services too. */
export const choose =
  (wanted: Choices, word?: string, coversAll = false): Command =>
  (facts, circumstances) => {
    const machine = settle(facts);
    const how = heardFrom(machine, circumstances, false);
    const { row, saleClosed, state } = machine;
    const { place, record, settings, unreadable } = facts;
    const choices: Record<string, Decision> = Object.create(null);
    const subjects = subjectsOf(settings).filter(({ kind }) => kind !== 'necessary');
    for (const { id } of subjects) {
      const decision = wanted[id];
      if (decision) choices[id] = decision;
    }
    const sells = new Set(subjects.filter((each) => each.saleOrShare).map(({ id }) => id));
    if (saleClosed) {
      for (const { id, category } of subjects) {
        if (choices[category] !== 'granted' || sells.has(id) === sells.has(category)) continue;
        // Only its category sells or shares: it is agreed to by name. The other way round it is refused by name where
        // its category's grant would be consent elsewhere, too.
        if (sells.has(category)) choices[id] ??= 'granted';
        else if (state.model === 'opt-in') choices[id] ??= 'denied';
      }
      for (const id of sells) if (choices[id] === 'granted') delete choices[id];
    }
    const refusesSale = settings.categories.some(
      ({ id, saleOrShare }) => saleOrShare && choices[id] === 'denied',
    );
    const chosen = subjects.filter(({ id }) => choices[id]);
    if (!chosen.length) return machine;
    return commit(
      facts,
      {
        // Refusing a category that is sold, where opting out is or may be the rule, is the opt-out itself. A damaged record may
        // have held one.
        ...(((refusesSale && (row.gpc === 'opt-out' || place === null)) ||
          (unreadable && saleClosed)) &&
          optedOut(facts, how)),
        // Who chooses where nothing has to be asked has seen all that is new.
        ...(state.model !== 'opt-in' &&
          chosen.every(({ revision }) => revision < settings.revision) && {
            acknowledged: pick(noticeShape, said(facts, how)),
          }),
        statements: withChoices(machine, choices, how, coversAll),
      },
      word ??
        (!Object.values(choices).includes('granted')
          ? 'ConsentRefused'
          : record?.statements.length
            ? 'RenewedConsentGiven'
            : 'ConsentGiven'),
      choices,
      how,
    );
  };

function sale(settings: Settings, decision: Decision): Choices {
  const choices: Record<string, Decision> = Object.create(null);
  for (const { id, saleOrShare } of subjectsOf(settings)) if (saleOrShare) choices[id] = decision;
  return choices;
}

/** All that is to be known of what is said now. Each kind of statement keeps its part of it. */
function said(facts: Facts, how: Circumstances) {
  const { now, gpc, settings } = facts;
  const { revision } = settings;
  return { ...how, at: toIso(now), gpc, revision, sequence: nextOf(facts), rules: rulesVersion };
}

function sealSale(facts: Facts, how: Circumstances): SaleStatement {
  return pick(saleShape, said(facts, how));
}

/** Number of the change that is being made. Orders what was said, because clocks are wrong and move. */
function nextOf({ record }: Facts): number {
  return (record?.sequence ?? 0) + 1;
}

/** Marks a word that is not enough because of its speaker's age: nothing else keeps it from counting after the birthday. */
function heardFrom(
  { facts, row, isBarred }: Machine,
  how: Circumstances,
  isOptIn: boolean,
): Circumstances {
  const { age = Infinity } = facts;
  const { parentUntil, teenUntil } = row.minors;
  const needed = age < parentUntil ? 'parent' : isOptIn && age < teenUntil ? 'teen' : how.by;
  return isBarred || how.by !== needed ? { ...how, by: 'child' } : how;
}

function optedOut(facts: Facts, how: Circumstances): Partial<ConsentRecord> {
  return { optOut: sealSale(facts, how), optIn: null };
}

/** Adds a statement. What it says replaces what was said before about the same categories and services. */
function withChoices(
  { facts, state }: Machine,
  choices: Choices,
  how: Circumstances,
  coversAll: boolean,
): readonly Statement[] {
  const subjects = subjectsOf(facts.settings);
  const isReplaced = (id: string, { decision }: Choice): boolean =>
    !!choices[id] ||
    subjects.some((each) => {
      const broader = each.id === id && choices[each.category];
      // A category's new answer sweeps its services' old ones away, except that saving never undoes a refusal.
      return broader && (coversAll || broader === 'denied' || decision === 'granted');
    });
  const chosen: Record<string, Choice> = Object.create(null);
  for (const { id, revision } of subjects) {
    const decision = choices[id];
    if (decision) chosen[id] = { decision, revision };
  }
  const { place, model } = state;
  const now = said(facts, how);
  return [
    ...(facts.record?.statements ?? []).map((statement) => ({
      ...statement,
      choices: Object.fromEntries(
        Object.entries(statement.choices).filter(([id, choice]) => !isReplaced(id, choice)),
      ),
    })),
    pick(statementShape, { ...now, place, model, decidedAt: now.at, choices: chosen }),
  ].filter((statement) => Object.keys(statement.choices).length);
}

/** The record without what services say as their category does: shorter, and as much is allowed. */
function fold(record: ConsentRecord, { services }: Settings): ConsentRecord {
  const statements = record.statements.map((statement) => {
    const choices = { ...statement.choices };
    for (const { id, category } of services)
      if (choices[id]?.decision === choices[category]?.decision) delete choices[id];
    return { ...statement, choices };
  });
  return { ...record, statements };
}

function commit(
  facts: Facts,
  change: Partial<ConsentRecord>,
  state: string,
  choices: Choices,
  how: Circumstances,
): Machine {
  const whole = seal({ id: how.newId, ...facts.record, ...change, sequence: nextOf(facts) });
  const record = encodeRecord(whole) ? whole : fold(whole, facts.settings);
  const unattested = facts.unattested?.filter((id) => !choices[id]) ?? [];
  const machine = settle({ ...facts, record, unreadable: false, unattested });
  const { place, model } = machine.state;
  const { at, via, by, gpc, rules, banner, language } = said(facts, how);
  const shown = { rules, banner, language };
  const entry = { at, state, recordId: record.id, place, model, via, by, gpc, choices };
  return { ...machine, entry: { ...entry, ...shown } };
}
