// What may run, and what must be shown: a pure function of rules, record, signal, clock and age.
// Nothing here is stored, and nothing is remembered from one call to the next.

import type { Row } from '../jurisdictions/types.js';
import { addMonths, clockSkewMs } from './time.js';
import type {
  Because,
  Choice,
  ConsentRecord,
  ConsentState,
  Grant,
  Model,
  SaleStatement,
  Settings,
  Statement,
} from './types.js';

/** Everything an answer depends on. */
export interface Facts {
  readonly settings: Settings;
  /** The row of the law table; null while the place is being looked up. */
  readonly row: Row | null;
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
}

/** A category or a service, as far as a decision is concerned. */
interface Subject {
  readonly id: string;
  /** Its category; a category is its own. */
  readonly category: string;
  readonly kind: string;
  readonly revision: number;
  readonly saleOrShare: boolean;
}

/** Months during which someone who opted out may not be asked to opt in. Cal. Civ. Code 1798.135(c)(4). */
const waitMonths = 12;

/** Answers for every category and service, and what to show. */
export function resolveState(facts: Facts): ConsentState {
  const { settings, row, record, gpc } = facts;
  const subjects = subjectsOf(settings);
  if (!row) return locatingState(facts, subjects);

  const decide = decider(facts, row);
  const grants: Record<string, Grant> = Object.create(null);
  const services: Record<string, Grant> = Object.create(null);
  for (const subject of subjects) {
    (subject.id === subject.category ? grants : services)[subject.id] = decide.grant(subject);
  }
  const ask = decide.ask(subjects);
  const binding = row.gpc === 'opt-out';
  return {
    place: placeOf(facts),
    regime: row.id,
    model: decide.model,
    status: decide.decided(subjects) ? 'decided' : 'undecided',
    grants,
    services,
    ask,
    link: row.link,
    optOut: !binding
      ? 'none'
      : gpc
        ? decide.overridden
          ? 'overridden'
          : 'honored'
        : decide.optOut
          ? 'opted-out'
          : 'none',
    mayAskSale: decide.mayAskSale(ask),
    gpc,
    record,
  };
}

/** The place as it is shown and stored. */
export function placeOf({ place }: Facts): string {
  return place ?? 'XX';
}

/** Whether a new choice has to leave sale and sharing out, because it takes more than one step to allow them. */
export function mustLeaveSaleOut(facts: Facts): boolean {
  return facts.row !== null && decider(facts, facts.row).saleClosed;
}

/** The categories and services that sell, share or target. */
export function saleSubjects(settings: Settings): readonly { id: string; category: string }[] {
  return subjectsOf(settings).filter((subject) => subject.saleOrShare);
}

function subjectsOf({ categories, services }: Settings): Subject[] {
  return [...categories.map((each) => ({ ...each, category: each.id })), ...services];
}

function locatingState(facts: Facts, subjects: readonly Subject[]): ConsentState {
  const grants: Record<string, Grant> = Object.create(null);
  const services: Record<string, Grant> = Object.create(null);
  for (const { id, category, kind } of subjects) {
    const isNecessary = kind === 'necessary';
    (id === category ? grants : services)[id] = {
      granted: isNecessary,
      because: isNecessary ? 'required' : 'locating',
    };
  }
  return {
    place: placeOf(facts),
    regime: 'xx',
    model: 'opt-in',
    status: 'locating',
    grants,
    services,
    ask: null,
    link: 'settings',
    optOut: 'none',
    mayAskSale: false,
    gpc: facts.gpc,
    record: facts.record,
  };
}

const yes = (because: Because): Grant => ({ granted: true, because });
const no = (because: Because): Grant => ({ granted: false, because });

/** The rules of one row applied to one visitor: the questions that `resolveState` asks. */
function decider(facts: Facts, row: Row) {
  const { settings, record, gpc, now, age, unreadable } = facts;
  // A record that cannot be read may hold a refusal: treated like a site that asks everywhere.
  const raised = row.model !== 'opt-in' && (settings.floor === 'opt-in' || unreadable);
  const model: Model = raised ? 'opt-in' : row.model;
  const binding = row.gpc === 'opt-out';
  const isBarred = age !== undefined && age < 18 && settings.audience?.adultsOnly === true;
  const isChild = age !== undefined && age < row.minors.parentUntil;
  const isTeen = age !== undefined && !isChild && age < row.minors.teenUntil;
  const isBanned = age !== undefined && age < row.minors.banUntil;
  const isMinor = isBarred || isChild || isTeen || isBanned;

  const isFuture = (time: string): boolean => Date.parse(time) > now + clockSkewMs;
  const isCurrentSale = (sale: SaleStatement | null | undefined): sale is SaleStatement =>
    !!sale && sale.revision >= settings.revision && !isFuture(sale.at);

  // A later opt-in undoes an opt-out, unless a wrong clock dated it ahead.
  const isUndone = (sale: SaleStatement): boolean =>
    !!record?.optIn && record.optIn.at >= sale.at && !isFuture(record.optIn.at);
  const optOut = record?.optOut && !isUndone(record.optOut) ? record.optOut : null;
  const optIn = isCurrentSale(record?.optIn) ? record.optIn : null;
  // An opt-in in two steps while the signal was on is the visitor's own exception from it. 11 CCR 7025(c)(3).
  const overridden = binding && optIn?.gpc === true && !optOut && !isMinor;

  const isWaiting = !!optOut && now < addMonths(Date.parse(optOut.at), waitMonths);
  const saleClosed = raised
    ? gpc || isWaiting || unreadable
    : binding && (!!optOut || (gpc && !overridden));

  /** The statement that speaks for a subject, and its choice: the service's own, else the category's. */
  function said(subject: Subject): { statement: Statement; choice: Choice } | null {
    for (const id of [subject.id, subject.category]) {
      for (const statement of record?.statements ?? []) {
        const choice = statement.choices[id];
        if (choice) return { statement, choice };
      }
    }
    return null;
  }

  const isExpired = (statement: Statement): boolean =>
    row.months !== null && now >= addMonths(Date.parse(statement.decidedAt), row.months);

  const isExempt = ({ kind, saleOrShare }: Subject): boolean =>
    row.exempt &&
    !saleOrShare &&
    ((kind === 'analytics' && settings.exemptions.ukStatistics) ||
      (kind === 'functional' && settings.exemptions.ukAppearance));

  /** What the visitor's choice says under this model, before any signal or age. */
  function chosen(subject: Subject): Grant {
    const found = said(subject);
    if (unreadable && !found) return no('no-record-possible');
    if (found?.choice.decision === 'denied') {
      return no(model === 'opt-in' && isExpired(found.statement) ? 'expired' : 'refused');
    }
    const valid = found && !isFuture(found.statement.decidedAt) ? found : null;
    if (model !== 'opt-in') {
      return yes(valid && valid.choice.revision >= subject.revision ? 'choice' : 'regime-default');
    }
    if (isExempt(subject)) return yes('exempt');
    // Where silence counts as yes, switches are on beforehand: that is no opt-in. CJEU C-673/17.
    if (valid?.statement.model !== 'opt-in') return no('undecided');
    if (isExpired(valid.statement)) return no('expired');
    return valid.choice.revision < subject.revision ? no('revised') : yes('choice');
  }

  /** Whether this subject's grant was given while the signal was on, or none was needed. */
  const standsAgainstSignal = (subject: Subject): boolean => {
    const found = said(subject);
    return found?.choice.decision === 'granted' && found.statement.gpc;
  };

  /** Whether an opt-out came after the choice. A denial from any source wins until the visitor says otherwise. */
  const isOptedOut = (subject: Subject): boolean => {
    if (!optOut) return false;
    const found = said(subject);
    return (
      binding || found?.choice.decision !== 'granted' || optOut.at >= found.statement.decidedAt
    );
  };

  const byParent = (subject: Subject): boolean => {
    const found = said(subject);
    return found?.choice.decision === 'granted' && found.statement.by === 'parent';
  };

  function minorGrant(subject: Subject): Grant | null {
    const { kind, saleOrShare } = subject;
    if (isBarred) return kind === 'security' && model !== 'opt-in' ? null : no('minor');
    // Where consent is the rule the ban is on advertising; elsewhere on sale, sharing and targeting.
    if (isBanned && (row.model === 'opt-in' ? kind === 'advertising' : saleOrShare)) {
      return no('minor');
    }
    const needsParent = isChild && (model === 'opt-in' || kind === 'analytics' || saleOrShare);
    if (needsParent && !byParent(subject)) return no('minor');
    const ownOptIn = optIn?.by === 'teen' || optIn?.by === 'parent';
    if (isTeen && saleOrShare && !ownOptIn) return no('minor');
    return null;
  }

  function grant(subject: Subject): Grant {
    if (subject.kind === 'necessary') return yes('required');
    const base = chosen(subject);
    // A refusal is the reason to name, whatever else would also forbid it.
    if (!base.granted) return base;
    const minor = minorGrant(subject);
    if (minor) return minor;
    if (subject.saleOrShare) {
      if (gpc && !(binding ? overridden : standsAgainstSignal(subject))) return no('signal');
      if (isOptedOut(subject)) return no('opted-out');
    }
    return base;
  }

  /** Whether a category still waits for a valid answer in an opt-in regime. */
  function isPending(subject: Subject): boolean {
    if (subject.id !== subject.category || subject.kind === 'necessary') return false;
    if (subject.saleOrShare && saleClosed) return false;
    const found = said(subject);
    if (isExempt(subject) && !found) return false;
    if (!found || isFuture(found.statement.decidedAt) || isExpired(found.statement)) return true;
    if (found.choice.revision < subject.revision) return true;
    if (found.choice.decision === 'denied') return false;
    return found.statement.model !== 'opt-in' || (isChild && found.statement.by !== 'parent');
  }

  /** The highest revision the visitor has answered or acknowledged. */
  const seenRevision = Math.max(
    0,
    record?.acknowledged?.revision ?? 0,
    record?.optOut?.revision ?? 0,
    record?.optIn?.revision ?? 0,
    ...(record?.statements ?? []).flatMap((statement) =>
      Object.values(statement.choices).map((choice) => choice.revision),
    ),
  );

  /** Whether something agreed to without the signal is now held back by it. */
  const hasConflict = (subjects: readonly Subject[]): boolean => {
    if (!gpc || overridden || isMinor || (binding && settings.frictionless)) return false;
    // The visitor has already confirmed the opt-out by hand.
    if (optOut && optOut.via !== 'signal') return false;
    if (binding && optIn && !optIn.gpc) return true;
    return subjects.some((subject) => {
      const found = said(subject);
      return (
        subject.saleOrShare &&
        found?.choice.decision === 'granted' &&
        !found.statement.gpc &&
        chosen(subject).because === 'choice'
      );
    });
  };

  function ask(subjects: readonly Subject[]): ConsentState['ask'] {
    if (isBarred) return 'guardian';
    if (model === 'opt-in') {
      if (subjects.some(isPending)) {
        return isChild ? 'guardian' : raised && saleClosed ? 'banner-without-sale' : 'banner';
      }
    } else if (isChild && !record?.statements.some((statement) => statement.by === 'parent')) {
      return 'guardian';
    }
    if (hasConflict(subjects)) return 'conflict';
    const isNoticeDue = model === 'notice' || (model === 'opt-out' && record !== null);
    return isNoticeDue && seenRevision < settings.revision ? 'notice' : null;
  }

  return {
    model,
    optOut,
    overridden,
    saleClosed,
    grant,
    ask,
    decided: (subjects: readonly Subject[]): boolean =>
      !isBarred && (model === 'opt-in' ? !subjects.some(isPending) : record !== null),
    mayAskSale: (asked: ConsentState['ask']): boolean => {
      if (model === 'opt-in') return asked === 'banner';
      return (binding && asked === 'conflict') || (!gpc && !isWaiting && !isMinor);
    },
  };
}
