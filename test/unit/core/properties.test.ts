// What must hold for every history, place, signal and stored text, however unlikely.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConsentState, Decision } from '../../../src/core/types.js';
import { type Move, places, Visitor, verbs } from './decisions/model.js';
import { replay, step } from './decisions/replay.js';
import { aConsent, aWorld } from './fixtures-core.js';

const start = Date.parse('2026-01-31T12:00:00Z');
const stamp = (at: number) => new Date(at).toISOString().slice(0, 19);
const signal = (on: boolean) => (on ? ' gpc' : '');

const categories = ['functional', 'analytics', 'advertising', 'security', 'embeds'];
const gap = fc.oneof(
  fc.integer({ min: 1, max: 3600 }),
  fc.integer({ min: 1, max: 300 * 24 * 3600 }),
);

const aMove = fc.record({
  verb: fc.constantFrom(...verbs),
  place: fc.constantFrom(...places),
  gap,
  gpc: fc.boolean(),
  category: fc.constantFrom(...categories),
});

/** Moves in the order of time, each at least a second after the one before. */
function inTime(moves: readonly (Omit<Move, 'at'> & { gap: number })[]): Move[] {
  let at = start;
  return moves.map((move) => {
    at += move.gap * 1000;
    return { ...move, at };
  });
}

const someMoves = fc.array(aMove, { maxLength: 7 }).map(inTime);

function written({ verb, place, at, gpc, category }: Move): string {
  const [, name = '', sign = ''] = /^(.*?)([+-]?)$/.exec(verb) ?? [];
  const argument =
    name === 'save' ? `(${category}${sign})` : name === 'withdraw' ? `(${category})` : '';
  return `${name}${argument} ${place} ${stamp(at)}${signal(gpc)} few`;
}

function history(moves: readonly Move[]): string {
  return moves.map(written).join('; ') || 'nothing';
}

const end = (moves: readonly Move[]) => moves.at(-1)?.at ?? start;

function granted({ grants, services }: ConsentState): string[] {
  const entries = { ...grants, ...services };
  return Object.keys(entries).filter((id) => entries[id]?.granted);
}

function grantedAfter(moves: readonly Move[], then: string): string[] {
  return granted(replay(history(moves), then).state.get());
}

const aVisit = fc.record({
  place: fc.constantFrom(...places, 'GB', 'AE', 'XX', 'US', 'JP'),
  wait: gap,
  gpc: fc.boolean(),
  words: fc.constantFrom('', ' age:10', ' age:14', ' age:17', ' rev:2', ' floor', ' adults age:15'),
});

type Visit = typeof aVisit extends fc.Arbitrary<infer Value> ? Value : never;

function visited(moves: readonly Move[], { place, wait, words }: Visit, gpc: boolean): string {
  return `${place} ${stamp(end(moves) + wait * 1000)}${signal(gpc)}${words} few`;
}

/** Everything in `fewer` is in `more`. */
function expectWithin(fewer: readonly string[], more: readonly string[]): void {
  expect(fewer.filter((id) => !more.includes(id))).toEqual([]);
}

describe('for every history', { timeout: 60_000 }, () => {
  test('the necessary runs', () => {
    fc.assert(
      fc.property(someMoves, aVisit, (moves, visit) => {
        expect(grantedAfter(moves, visited(moves, visit, visit.gpc))).toContain('necessary');
      }),
    );
  });

  test('no place that asks first grants anything unless a yes was said where it is asked', () => {
    const asking = ['FR', 'BR', 'CA-QC'];
    fc.assert(
      fc.property(someMoves, aVisit, (moves, visit) => {
        const life = ['FR', 'GB', 'XX', 'JP'].includes(visit.place) ? 6 : 12;
        if (!['FR', 'GB', 'XX', 'JP', 'BR', 'CA-QC', 'AE'].includes(visit.place)) return;
        const now = end(moves) + visit.wait * 1000;
        const reset = moves.map(({ verb }) => verb).lastIndexOf('reset');
        const yes = moves
          .slice(reset + 1)
          .filter(({ verb }) => ['accept', 'save+', 'opt-in'].includes(verb))
          .filter(({ place }) => asking.includes(place))
          // No month is longer than 31 days.
          .some(({ at }) => now < at + life * 31 * 86_400_000);
        if (yes) return;
        expect(grantedAfter(moves, visited(moves, visit, visit.gpc))).toEqual(['necessary']);
      }),
      { numRuns: 200 },
    );
  });

  test('a signal on this visit adds no grant', () => {
    fc.assert(
      fc.property(someMoves, aVisit, (moves, visit) => {
        const off = grantedAfter(moves, visited(moves, visit, false));
        expectWithin(grantedAfter(moves, visited(moves, visit, true)), off);
      }),
      { numRuns: 200 },
    );
  });

  test('a signal on an earlier visit adds no grant', () => {
    fc.assert(
      fc.property(someMoves, fc.constantFrom(...places), aVisit, (moves, place, visit) => {
        const see = (gpc: boolean): Move => {
          return { verb: 'see', place, at: end(moves) + 1000, gpc, category: 'analytics' };
        };
        const then = visited([see(false)], visit, visit.gpc);
        expectWithin(
          grantedAfter([...moves, see(true)], then),
          grantedAfter([...moves, see(false)], then),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('a signal that lasts changes nothing but when somebody may ask', () => {
    const us = fc.constantFrom('US-CA', 'US-VA');
    fc.assert(
      fc.property(someMoves, us, gap, aVisit, (moves, place, pause, visit) => {
        const see = (at: number) =>
          [{ verb: 'see', place, at, gpc: true, category: 'analytics' }] as Move[];
        const first = [...moves, ...see(end(moves) + 1000)];
        const second = [...first, ...see(end(first) + pause * 1000)];
        const then = visited(second, visit, visit.gpc);
        const [once, twice] = [first, second].map((all) => replay(history(all), then).state.get());
        if (!once || !twice) throw new Error('gone');
        const { grants, services, optOut } = once;
        expect(twice).toMatchObject({ grants, services, optOut });
        if (twice.mayAskSale) expect(once.mayAskSale).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('a child’s yes adds no grant where it is asked, however old the child has become', () => {
    const yes = fc.constantFrom('accept', 'save+');
    const asking = fc.constantFrom('FR', 'BR', 'CA-QC', 'GB', 'XX');
    const age = fc.constantFrom('', ' age:10', ' age:14', ' age:17');
    fc.assert(
      fc.property(
        someMoves,
        yes,
        aMove,
        fc.record({ place: asking, wait: gap, gpc: fc.boolean(), words: age }),
        (moves, verb, move, visit) => {
          const last = { ...move, at: end(moves) + 1000 };
          const then = visited([last], visit, visit.gpc);
          const grantedWith = (step: Move) =>
            granted(
              replay(
                [...moves.map(written), `${written(step)} age:10`].join('; '),
                then,
              ).state.get(),
            );
          expectWithin(grantedWith({ ...last, verb }), grantedWith({ ...last, verb: 'see' }));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('one more refusal or opt-out adds no grant', () => {
    const denial = fc.constantFrom('reject', 'save-', 'withdraw', 'opt-out');
    fc.assert(
      fc.property(someMoves, denial, aMove, aVisit, (moves, verb, move, visit) => {
        const last = { ...move, gpc: false, at: end(moves) + 1000 };
        const then = visited([last], visit, visit.gpc);
        const without = grantedAfter([...moves, { ...last, verb: 'see' }], then);
        expectWithin(grantedAfter([...moves, { ...last, verb }], then), without);
      }),
      { numRuns: 200 },
    );
  });

  test('a stricter place grants no more than a looser one, where nobody opted out', () => {
    const chain = ['XX', 'FR', 'BR', 'CA-ON', 'US-CA'];
    const freely = aMove.map((move) => ({
      ...move,
      gpc: false,
      verb: ['accept', 'save+', 'acknowledge', 'see', 'reset'].includes(move.verb)
        ? move.verb
        : 'accept',
    }));
    fc.assert(
      fc.property(fc.array(freely, { maxLength: 5 }).map(inTime), gap, (moves, wait) => {
        const time = stamp(end(moves) + wait * 1000);
        const rows = chain.map((place) => grantedAfter(moves, `${place} ${time} few`));
        for (const [index, loose] of rows.entries()) {
          expectWithin(rows[index - 1] ?? [], loose);
        }
        for (const place of chain) {
          expectWithin(
            grantedAfter(moves, `${place} ${time} few floor`),
            grantedAfter(moves, `${place} ${time} few`),
          );
        }
      }),
    );
  });

  test('a journey without a signal changes nothing back home', () => {
    fc.assert(
      fc.property(someMoves, fc.constantFrom(...places), aVisit, (moves, away, visit) => {
        const trip = `see ${away} ${stamp(end(moves) + 1000)} few`;
        const then = visited(moves, { ...visit, wait: visit.wait + 2 }, visit.gpc);
        const stayed = replay(history(moves), then).state.get();
        const before = moves.length === 0 ? '' : `${history(moves)}; `;
        expect(replay(`${before}${trip}`, then).state.get()).toEqual(stayed);
      }),
    );
  });

  test('the engine answers as the plain model does', () => {
    fc.assert(
      fc.property(
        someMoves,
        fc.constantFrom(...places),
        gap,
        fc.boolean(),
        (moves, place, wait, gpc) => {
          const visitor = new Visitor();
          for (const move of moves) visitor.move(move);
          const at = end(moves) + wait * 1000;
          visitor.move({ verb: 'see', place, at, gpc, category: 'analytics' });
          if (visitor.open) return;
          expect(grantedAfter(moves, `${place} ${stamp(at)}${signal(gpc)} few`).sort()).toEqual(
            visitor.runs(place, at, gpc).sort(),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('for every input', { timeout: 60_000 }, () => {
  const sites = ['FR', 'US-CA', 'CA-ON', 'XX'];
  const config = {
    services: [{ id: 'ads', category: 'advertising' }],
    categories: { a: { kind: 'analytics' } },
  } as const;

  test('a stored text that is no record grants nothing where it is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...sites), (text, place) => {
        const state = aConsent(aWorld({ text, place })).state.get();
        expect(granted(state)).toContain('necessary');
        if (place === 'FR' || place === 'XX') expect(granted(state)).toEqual(['necessary']);
      }),
      { numRuns: 200 },
    );
  });

  test('no place, clock, id or decision throws', () => {
    // Every time that JavaScript can write down.
    const clock = fc.integer({ min: -8.64e15, max: 8.64e15 });
    const name = fc.oneof(fc.string(), fc.constantFrom('ads', 'a', '__proto__', 'constructor'));
    const word = fc.oneof(fc.string(), fc.constantFrom('granted', 'denied'));
    fc.assert(
      fc.property(
        fc.string(),
        clock,
        fc.boolean(),
        fc.dictionary(name, word),
        name,
        (place, now, gpc, choices, id) => {
          const world = aWorld({ place, now, gpc });
          const consent = aConsent(world, config);
          const loose = id as 'ads';
          consent.save(choices as Record<string, Decision>);
          void consent.withdraw(loose);
          consent.optOut();
          consent.requestOptIn().confirm();
          consent.acceptAll();
          consent.acknowledge();
          consent.has(loose);
          consent.refresh();
          void consent.rejectAll();
          consent.reset();
          expect(granted(consent.state.get())).toContain('necessary');
          consent.destroy();
        },
      ),
      { numRuns: 200 },
    );
  });

  test('one flipped bit in the stored record adds no grant', () => {
    fc.assert(
      fc.property(
        someMoves,
        fc.nat(),
        fc.nat({ max: 7 }),
        fc.constantFrom(...places),
        (moves, where, bit, place) => {
          const world = aWorld();
          for (const move of moves) step(world, written(move));
          const { text } = world;
          if (typeof text !== 'string' || text === '') return;
          const at = where % text.length;
          const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
          const look = (stored: string) => {
            const visitor = aWorld({ text: stored, place, now: end(moves) + 1000 });
            return granted(
              aConsent(visitor, {
                services: [
                  { id: 'ads', category: 'advertising' },
                  { id: 'counter', category: 'analytics' },
                ],
              }).state.get(),
            );
          };
          expectWithin(look(text.slice(0, at) + flipped + text.slice(at + 1)), look(text));
        },
      ),
      { numRuns: 500 },
    );
  });
});
