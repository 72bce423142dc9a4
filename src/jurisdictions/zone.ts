// Which place a time zone stands for. A clock is a guess: it is used only where nothing better is known, and where
// one clock covers several places the strictest is meant.

import { zones } from './zones.js';

/** Gives the place that an IANA time zone lies in, such as `FR`, `US` or `US-IN`; `XX` where rules are not known. */
export function placeFromZone(zone: string | undefined): string {
  const name = `${zone}$`;
  const start = name.indexOf('/') + 1;
  const area = `\n${name.slice(0, start)}:`;
  const [, rest = ''] = zones.split(area);
  const [places = ''] = rest.split('\n');
  for (const entry of places.split(',')) {
    const [place = '', ...beginnings] = entry.split(' ');
    const isMeant = (beginning: string): boolean => name.startsWith(beginning, start);
    if (place && (!beginnings.length || beginnings.some(isMeant))) return place;
  }
  return 'XX';
}
