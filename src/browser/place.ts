// Where the visitor is, as far as this page can know without asking a stranger: from the site, its server or the
// browser's clock. It gathers; which of them counts is for the law to say. Nothing runs until it has answered.

import { attempt } from '../core/errors.js';
import type { PlaceSource, Problem } from '../core/types.js';
import { hint, within } from './page.js';
import { type Key, say } from './words.js';

/** What each of them says; left out where they say nothing. */
export interface PlaceFindings {
  readonly stated?: unknown;
  readonly edge?: unknown;
  readonly zone?: string | undefined;
}

/** What finding a place needs. All that has no default decides or tells. */
export interface PlaceEnv {
  /** Decides between the findings. */
  readonly settle: (findings: PlaceFindings) => string;
  /** Reads one place from an answer; `XX` from anything that is none. */
  readonly read: (answer: unknown) => string;
  /** What stands for a place and is none; empty from a place, and from "unknown". */
  readonly noPlaceIn: (answer: unknown) => string;
  readonly report: (problem: Problem) => void;
  /** @default `<meta name="consentry:place">` */
  readonly hint?: () => string | undefined;
  /** @default the browser's IANA time zone */
  readonly zone?: () => string | undefined;
  /** @default this page's */
  readonly address?: string;
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  readonly session?: () => Pick<Storage, 'getItem' | 'setItem'>;
  /** Loads the part that asks a function or endpoint. */
  readonly lookUp: () => Promise<{ lookUp: LookUp }>;
}

/** Asks a function or endpoint of the site, and rejects with what went wrong. */
export type LookUp = (source: string | (() => Promise<unknown>), env: PlaceEnv) => Promise<unknown>;

/** Milliseconds that this part may take to load. */
const loadMs = 2000;

/**
 * Finds the place whose rules apply.
 *
 * A text is a place or, with a slash in it, the address of an endpoint on this origin. Objects and functions speak for
 * the edge, and come before the page's hint; one that says "unknown" leaves it to the next best. An answer that is late,
 * fails or is no place is reported once, and the strictest rules apply: something is broken, and what else is known was
 * not meant to decide. A page from a file is nowhere: a copy of a site is not the site. Never rejects.
 */
export async function locate(source: PlaceSource, env: PlaceEnv): Promise<string> {
  const { settle, read, noPlaceIn, zone = browserZone, address = location.href } = env;
  const failed = (what: Key, detail: unknown): string => {
    env.report({ code: 'place-unknown', message: say(what, detail), path: 'jurisdiction' });
    return 'XX';
  };
  const isPlace = (answer: unknown): boolean => read(answer) !== 'XX';
  if (address.startsWith('file:')) return 'XX';

  let edge: unknown = attempt(env.hint ?? (() => hint('place'))) ?? '';
  let stated: string | undefined;
  let answer: unknown = '';
  if (typeof source === 'object') answer = source;
  else if (typeof source === 'function' || source.includes('/')) {
    // An endpoint is not asked what the page already says.
    if (typeof source === 'function' || !isPlace(edge)) {
      try {
        const { lookUp } = await within(loadMs, env.lookUp());
        answer = await lookUp(source, env);
      } catch (error) {
        return failed('place-failed', error instanceof Error ? error.message : error);
      }
    }
  } else if (source !== 'auto') stated = source;

  if (isPlace(answer) || noPlaceIn(answer)) edge = answer;
  const none = noPlaceIn(stated ?? '') || noPlaceIn(edge);
  if (none) return failed('place-none', none);
  return settle({ stated, edge, zone: attempt(zone) });
}

function browserZone(): string {
  // The first use of Intl loads the browser's tables of languages: 20 ms on a fast machine, before anything may run.
  return (
    Object(Reflect.get(globalThis, 'Temporal')).Now?.timeZoneId() ??
    Intl.DateTimeFormat().resolvedOptions().timeZone
  );
}
