// Which row applies: from a place, a clock and the controller's free zone. Never throws; unknown means strictest.

import { rows, soonest, unknown } from './regimes.js';
import type { RegimeModel, Row, Site } from './types.js';

export { rulesVersion } from './regimes.js';

/**
 * A country, or a country with a state or province. Not the codes by which edges say that they do not know: `XX`, and
 * somewhere in Europe or in Asia and the Pacific. Tor's `T1` is no code. ASCII letters only, checked before
 * upper-casing, which would otherwise make Italy of `ıt`.
 */
const PLACE = /^(?!XX|EU|AP)[a-z]{2}([-_][a-z\d]{1,4})?$/i;

const FREE_ZONES = ['AE-DIFC', 'AE-ADGM'];

/** Gives the place as an upper-case ISO 3166 code, such as `FR` or `US-CA`; `XX` for anything else. */
export function normalisePlace(place: unknown): string {
  const code = typeof place === 'string' ? place.trim() : '';
  return PLACE.test(code) ? code.toUpperCase().replace('_', '-') : 'XX';
}

function rowInForce(place: string, nowMs: number): Row | undefined {
  return rows
    .filter((row) => row.places.includes(place) && !(Date.parse(row.effectiveFrom) > nowMs))
    .pop();
}

/**
 * Gives the row in force at a place on a day: that of the state or province, else that of the country, else `xx`.
 *
 * A controller established in the DIFC or ADGM answers to the law of its zone instead of the federal one. That
 * replaces the rules for visitors in the Emirates only: elsewhere the visitor's own law decides, and `floor` raises it.
 */
export function resolveRow(place: string, nowMs: number, controllerZone?: string): Row {
  const code = normalisePlace(place);
  const country = code.slice(0, 2);
  const zone = FREE_ZONES.find((name) => name === controllerZone && name.startsWith(country));
  return rowInForce(zone ?? code, nowMs) ?? rowInForce(country, nowMs) ?? unknown;
}

/** A notice counts above opt-out, because it comes before anything runs. */
const modelsByStrictness: readonly RegimeModel[] = ['opt-out', 'notice', 'opt-in'];

/** What a row asks of a site, a number for each kind of demand; more is stricter. */
function demands(
  { model, months, exempt, minors }: Row,
  { audience, floor }: Site,
): readonly number[] {
  const { parentUntil, teenUntil, banUntil } = minors;
  const asksFirst = model === 'opt-in';
  return [
    modelsByStrictness.indexOf(model),
    // Where a floor asks in place of the law, it asks again as soon as the strictest rules do.
    -(months ?? (floor ? soonest : 99)),
    // What runs without a question anyway needs no exemption.
    Number(!exempt && (asksFirst || !!floor)),
    // Where nobody's age is known, ages decide nothing.
    ...(audience?.age === undefined
      ? []
      : [
          banUntil,
          // Below it no parent opens a sale.
          Math.max(banUntil, teenUntil),
          // Below it a visitor's own consent opens no sale. Where consent is the rule only advertising is banned.
          asksFirst ? parentUntil : Math.max(parentUntil, teenUntil, banUntil),
        ]),
  ];
}

/** Says whether `a` never allows a site what `b` would not. */
export function isAsStrict(a: Row, b: Row, site: Site): boolean {
  const own = demands(a, site);
  return demands(b, site).every((demand, index) => Number(own[index]) >= demand);
}
