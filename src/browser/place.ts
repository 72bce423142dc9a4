// Where the visitor is, as far as this page can know without asking a stranger.

import type { PlaceHint, PlaceSource, Problem } from '../core/types.js';
import { hint } from './page.js';

/** The place that the site states, its server hints at, or its function finds; `XX` when nobody knows. */
export async function locate(
  source: PlaceSource,
  report: (problem: Problem) => void,
): Promise<string> {
  if (source === 'auto') return hint('place') ?? 'XX';
  if (typeof source !== 'function') return toPlace(source);
  try {
    return toPlace(await source());
  } catch {
    const message = 'Looking the place up failed. The strictest rules apply.';
    report({ code: 'place-unknown', message, path: 'jurisdiction' });
    return 'XX';
  }
}

function toPlace(place: string | PlaceHint): string {
  if (typeof place === 'string') return place;
  return place.region ? `${place.country}-${place.region}` : place.country;
}
