// What may run, and what must be shown: a pure function of rules, record, signal, clock and age.
// Nothing here is stored, and nothing is remembered from one call to the next.

import { unknown } from '../jurisdictions/regimes.js';
import { resolveRow } from '../jurisdictions/resolve.js';
import type { Row } from '../jurisdictions/types.js';
import { emptyRecord, newestSeen } from './record.js';
import { addMonths, isAhead } from './time.js';
import type {
  Because,
  CategorySettings,
  ConsentRecord,
  ConsentState,
  Grant,
  Settings,
} from './types.js';

/** Everything an answer depends on. */
export interface Facts {
  readonly settings: Settings;
  /** Null while it is being looked up. */
  readonly place: string | null;
  readonly record: ConsentRecord | null;
  /** Something is stored, but it cannot be read. It may have been a refusal. */
  readonly unreadable: boolean;
  readonly gpc: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** In years; undefined when unknown. */
  readonly age: number | undefined;
  /** What the record grants, but the log does not know of. @default none, as long as no log was read */
  readonly unattested?: readonly string[];
}

/** What the facts come to. */
export interface Answers {
  readonly state: ConsentState;
  /** The row of the law table that applies; the strictest while the place is being looked up. */
  readonly row: Row;
  /** Whether a new choice has to leave sale and sharing out, because it takes more than one step to allow them. */
  readonly saleClosed: boolean;
  /** Whether the site is for adults only, and the visitor is none. */
  readonly isBarred: boolean;
}

/** A category or a service, as far as a decision is concerned. */
export interface Subject extends CategorySettings {
  /** Its category; a category is its own. */
  readonly category: string;
}

/** Months during which someone who opted out may not be asked to opt in. Cal. Civ. Code 1798.135(c)(4). */
const waitMonths = 12;

/** The reasons for which something may run. */
const granting: readonly Because[] = ['required', 'choice', 'regime-default', 'exempt'];

/** Every category, then every service. */
export function subjectsOf({ categories, services }: Settings): readonly Subject[] {
  return [...categories.map((each) => ({ ...each, category: each.id })), ...services];
}

/**
 * Says of every category and service whether it may run, and why. The same facts always give the same answer; nothing is
 * read, stored or remembered.
 */
export function resolveGrants(facts: Facts): Pick<ConsentState, 'grants' | 'services'> {
  const { grants, services } = resolveState(facts).state;
  return { grants, services };
}

/** Answers for every category and service, and what to show. */
export function resolveState(facts: Facts): Answers {
  const { settings, place, record, gpc, now, unreadable, age = Infinity, unattested = [] } = facts;
  const said = record ?? emptyRecord;
  const { statements } = said;
  const row = resolveRow(place ?? 'XX', now, settings.controllerZone);
  const { parentUntil, teenUntil, banUntil } = row.minors;

  // A record that cannot be read may hold a refusal: treated like a site that asks everywhere.
  const isRaised = row.model !== 'opt-in' && (settings.floor === 'opt-in' || unreadable);
  const model = isRaised ? 'opt-in' : row.model;
  const isOptIn = model === 'opt-in';
  // The law of such a place names no duration, because it asks for no consent: the shortest one counts.
  const months = isRaised ? unknown.months : row.months;
  const isBinding = row.gpc === 'opt-out';

  const isBarred = age < 18 && settings.audience?.adultsOnly === true;
  const isChild = age < parentUntil;
  const isTeen = !isChild && age < teenUntil;
  const isBanned = age < banUntil;
  const isMinor = isBarred || isChild || isTeen || isBanned;

  const isOver = (time: string, count: number): boolean =>
    now >= addMonths(Date.parse(time), count);

  // An opt-in that a wrong clock dated ahead is none. A later one undoes an opt-out.
  const saidOptIn =
    said.optIn && !isAhead(said.optIn.at, now) && said.optIn.by !== 'child' ? said.optIn : null;
  const optIn = saidOptIn && saidOptIn.revision >= settings.revision ? saidOptIn : null;
  const isUndone = said.optOut && saidOptIn && saidOptIn.sequence > said.optOut.sequence;
  const optOut = isUndone ? null : said.optOut;
  // An opt-in in two steps while the signal was on is the visitor's own exception from it, unless a teenager's. 11 CCR 7025(c)(3).
  const isOverridden = isBinding && !!optIn?.gpc && optIn.by !== 'teen' && !optOut && !isMinor;
  const isUnconfirmed = isTeen && optIn?.by !== 'teen';
  const isWaiting = !!optOut && !isOver(optOut.at, waitMonths);
  const saleClosed = isRaised
    ? gpc || isWaiting || unreadable || isTeen || isBanned
    : isBinding && (!!optOut || (gpc && !isOverridden));

  /** Whether a category still waits for a valid answer in an opt-in regime. */
  let isPending = false;
  /** Whether something agreed to without the signal is now held back by it. */
  let isHeldBack = isBinding && !!optIn && !optIn.gpc;
  /** Whether a parent's answer is missing somewhere; whether one counts; and whether one does no longer. */
  let isParentMissing = false;
  let isParentHeard = false;
  let isParentVoid = false;

  /** What was said, with its age. What was said where a choice does not run out does not run out. */
  const spoken = statements.map((each) => ({
    ...each,
    // What a child agreed to is not agreed to by who it has become.
    choices:
      each.by === 'child' && !isChild && !isBarred
        ? Object.fromEntries(
            Object.entries(each.choices).filter(([, { decision }]) => decision === 'denied'),
          )
        : each.choices,
    isAhead: isAhead(each.decidedAt, now),
    isOver: months !== null && each.model === 'opt-in' && isOver(each.decidedAt, months),
  }));

  function reason({ id, category, kind, revision, saleOrShare }: Subject): Because {
    if (kind === 'necessary') return 'required';
    if (place === null) return 'locating';

    // The service's own answer speaks for it, else its category's.
    const by =
      spoken.find(({ choices }) => choices[id]) ?? spoken.find(({ choices }) => choices[category]);
    const choice = by?.choices[id] ?? by?.choices[category];
    const heard = by && choice && { ...by, ...choice };
    const isDenied = heard?.decision === 'denied';
    const isAgreed = !!heard && !isDenied;
    const isSilent = !heard || heard.isAhead || heard.revision < revision;
    const byParent = isAgreed && !isSilent && heard?.by === 'parent';
    const isExpired = !!heard?.isOver;
    const isExempt =
      row.exempt &&
      !saleOrShare &&
      ((kind === 'analytics' && settings.exemptions.ukStatistics) ||
        (kind === 'functional' && settings.exemptions.ukAppearance));

    /** What the visitor's answer is worth where consent is the rule. */
    const worth: Because =
      // Where silence counts as yes, switches are on beforehand: that is no opt-in. CJEU C-673/17.
      !heard || heard.isAhead || (isAgreed && heard.model !== 'opt-in')
        ? 'undecided'
        : isExpired
          ? 'expired'
          : heard.revision < revision
            ? 'revised'
            : isAgreed
              ? 'choice'
              : 'refused';

    if (id === category && !(saleOrShare && saleClosed) && (heard || !isExempt)) {
      isPending ||= worth === 'choice' ? isChild && !byParent : worth !== 'refused';
    }

    // A refusal is the reason to name, whatever else would also forbid it.
    if (unreadable && !heard) return 'no-record-possible';
    if (isDenied) return isExpired ? 'expired' : 'refused';
    const base = !isOptIn ? (isSilent ? 'regime-default' : 'choice') : isExempt ? 'exempt' : worth;
    if (!granting.includes(base)) {
      // What no banner can allow has not been left unanswered.
      return isRaised && saleOrShare && (isUnconfirmed || isBanned) ? 'minor' : base;
    }

    // A denial from any source wins until the visitor says otherwise; where opting out is the rule, in two steps.
    const isOut =
      !!optOut &&
      (isBinding || !isAgreed || heard.model === 'opt-out' || heard.sequence <= optOut.sequence);
    // Who has opted out by hand has confirmed what the signal says.
    isHeldBack ||=
      saleOrShare && base === 'choice' && !heard?.gpc && !(isOut && optOut?.via !== 'signal');
    isParentHeard ||= byParent;
    isParentVoid ||= heard?.by === 'parent' && !byParent;

    if (isBarred && (isOptIn || kind !== 'security')) return 'minor';
    if (!isBarred) {
      // Where consent is the rule the ban is on advertising; elsewhere on sale, sharing and targeting; in a place unknown on both.
      const isBannedKind = row.model === 'opt-in' && kind === 'advertising';
      const isBannedSale = (row.model !== 'opt-in' || row === unknown) && saleOrShare;
      if (isBanned && (isBannedKind || isBannedSale)) return 'minor';
      if (isChild && !byParent && (isOptIn || kind === 'analytics' || saleOrShare)) {
        isParentMissing = true;
        return 'minor';
      }
      if (isUnconfirmed && saleOrShare) return 'minor';
    }
    if (saleOrShare) {
      if (gpc && !(isBinding ? isOverridden : isAgreed && heard?.gpc)) return 'signal';
      if (isOut) return 'opted-out';
    }
    return base;
  }

  const grants: Record<string, Grant> = Object.create(null);
  const services: Record<string, Grant> = Object.create(null);
  for (const subject of subjectsOf(settings)) {
    const because = reason(subject);
    (subject.id === subject.category ? grants : services)[subject.id] = {
      granted: granting.includes(because),
      because,
    };
  }

  function ask(): ConsentState['ask'] {
    if (place === null) return null;
    if (isBarred) return 'guardian';
    if (isOptIn) {
      if (isPending)
        return isChild ? 'guardian' : saleClosed && isRaised ? 'banner-without-sale' : 'banner';
      // A refusal needs no parent: it leaves nothing to ask for.
    } else if (isParentMissing && (isParentVoid || !isParentHeard)) return 'guardian';

    const mayConflict = gpc && !isOverridden && !isMinor && !(isBinding && settings.frictionless);
    if (mayConflict && isHeldBack) return 'conflict';
    const isNotice = model === 'notice';
    // A signal has been sent where no notice is shown at first, by a browser that reads none.
    const seen =
      isNotice && said.optOut?.via === 'signal'
        ? newestSeen({ ...said, optOut: null }, now)
        : newest;
    const isNoticeDue = isNotice || (model === 'opt-out' && seen);
    return isNoticeDue && seen < settings.revision ? 'notice' : null;
  }

  const newest = newestSeen(said, now);
  const asked = ask();
  const isDecided = !isBarred && (isOptIn ? !isPending : newest > 0);
  return {
    row,
    saleClosed,
    isBarred,
    state: {
      place: place ?? 'XX',
      regime: row.id,
      model,
      status: place === null ? 'locating' : isDecided ? 'decided' : 'undecided',
      grants,
      services,
      ask: asked,
      link: row.link,
      optOut: !isBinding
        ? 'none'
        : gpc
          ? isOverridden
            ? 'overridden'
            : 'honored'
          : optOut
            ? 'opted-out'
            : 'none',
      mayAskSale: isOptIn
        ? asked === 'banner'
        : (isBinding && asked === 'conflict') || (!gpc && !isWaiting && !isMinor),
      gpc,
      record,
      unattested,
    },
  };
}
