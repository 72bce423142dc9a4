// Why something is on or off, in one sentence a person can read, and what would change it. What would is tried out.

import { lawAt, lawOf, sinceOf } from '../jurisdictions/laws.js';
import { type Command, choose, type Machine, optIn, settle } from './machine.js';
import { addMonths } from './time.js';
import type { Because, By, Explanation, Grant } from './types.js';

/** For each reason: what it means. */
const reasons: Readonly<Record<Because, string>> = {
  required: 'The page cannot work without it.',
  choice: 'The visitor agreed to it.',
  'regime-default': 'The rules here let it run until the visitor objects.',
  exempt: 'The site declared a statutory exemption.',
  signal: 'Global Privacy Control is on, and counts here by law or by choice.',
  'opted-out': 'The visitor opted out of sale and sharing.',
  refused: 'The visitor refused it.',
  undecided: 'The visitor has not been asked, or has not answered.',
  expired: 'The choice is older than guidance or this script, not a statute, lets it last.',
  revised: 'The site changed what it does since the visitor agreed.',
  minor: 'The visitor is known to be too young for the law or the site.',
  locating: 'The visitor’s place is still being looked up.',
  'no-record-possible': 'The stored choice cannot be read.',
};

/** What can be said to switch something on, simplest first. */
const acts: readonly (readonly [change: string, by: By, command?: Command])[] = [
  ['The visitor’s consent.', 'self'],
  ['A parent’s consent.', 'parent'],
  ['The visitor’s opt-in, in two steps.', 'self', optIn],
  ['The teenager’s own opt-in, in two steps.', 'teen', optIn],
  ['A parent’s opt-in, in two steps.', 'parent', optIn],
];

/** Longer than any choice lasts where choices run out. */
const longMonths = 13;

/** The answer for an id, if there is such a category or service. */
export const grantIn = ({ state }: Machine, id: string): Grant | undefined =>
  state.grants[id] ?? state.services[id];

function changeOf({ facts }: Machine, id: string, { granted, because }: Grant): string {
  const isOnIn = (machine: Machine): boolean => !!grantIn(machine, id)?.granted;
  const how = { newId: '', via: 'api', language: '', banner: '' } as const;
  const consent = choose({ [id]: 'granted' });
  if (because === 'required') return 'Nothing.';
  if (because === 'locating') return 'The answer.';
  if (!granted) {
    const act = acts.find(([, by, command = consent]) => isOnIn(command(facts, { ...how, by })));
    return act?.[0] ?? 'Nothing that the visitor or a parent could say now.';
  }
  if (because !== 'choice') return 'An objection.';
  const later = settle({ ...facts, now: addMonths(facts.now, longMonths) });
  return isOnIn(later) ? 'A withdrawal.' : 'A withdrawal, or time.';
}

function citationOf({ facts, row, isBarred }: Machine, because: Because): string {
  const { age = Infinity, settings } = facts;
  if (because === 'locating') return '';
  if (because !== 'minor') return lawOf(row, settings.floor);
  return isBarred ? 'The site’s own rule: adults only' : lawAt(age, row);
}

/** Why it is so, in one sentence a person can read, the law it rests on, and what would change it. */
export function explain(machine: Machine, id: string): Explanation {
  const { place, regime, model } = machine.state;
  const known = grantIn(machine, id);
  const grant: Grant = known ?? { granted: false, because: 'undecided' };
  return {
    ...grant,
    ...{ id, place, regime, model, effectiveFrom: sinceOf(machine.row) },
    citation: known ? citationOf(machine, grant.because) : '',
    sentence: known ? reasons[grant.because] : `Nothing here is called ${id}.`,
    change: known ? changeOf(machine, id, grant) : 'An entry in the configuration.',
  };
}
