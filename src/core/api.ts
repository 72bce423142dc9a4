// The consent object: runs the machine, carries out its effects, tells whoever listens.

import { resolveSettings } from './config.js';
import { reasons } from './explain.js';
import { type Circumstances, createMachine, type Event, transition } from './machine.js';
import { decodeRecord, encodeRecord } from './record.js';
import { createStore } from './store.js';
import type {
  Act,
  CategoryKind,
  CleanupReport,
  Consent,
  ConsentConfig,
  ConsentRecord,
  ConsentState,
  ConsentStorage,
  Env,
  Evidence,
  HistoryDraft,
  Problem,
  Surface,
} from './types.js';

/** The ids that a configuration names: misspelling one of them does not compile. */
export type IdOf<Config> =
  'categories' extends OptionalKeys<Config>
    ? string
    :
        | 'necessary'
        | (Config extends { readonly categories: infer Categories }
            ? keyof Categories & string
            : Config extends { readonly services: readonly unknown[] }
              ? never
              : CategoryKind)
        | (Config extends { readonly services: readonly (infer Entry)[] }
            ? Entry extends string
              ? string
              : Entry extends { readonly id: infer Id; readonly category: infer Category }
                ? (Id | Category) & string
                : never
            : never);

/** A configuration that is not written out literally may hold any category. */
type OptionalKeys<Config> = {
  [Key in keyof Config]-?: object extends Pick<Config, Key> ? Key : never;
}[keyof Config];

/** A record outlives every regime's duration by a month, so that an expired choice is still known as one. */
const maxAgeSeconds = 395 * 24 * 3600;

const nothing: CleanupReport = {
  removed: [],
  couldNotRemove: [],
  stillRunning: [],
  reloadAdvised: false,
};

/**
 * Creates a consent from a configuration and everything it needs from outside.
 * After this call nothing it does throws into the page.
 *
 * @throws {ConsentError} when the configuration cannot be right.
 */
export function createConsent<const Config extends ConsentConfig>(
  config: Config,
  env: Env,
): Consent<IdOf<Config>> {
  const settings = resolveSettings(config, env.services);
  const storage: ConsentStorage =
    typeof settings.storage === 'object' ? settings.storage : env.storage;
  const problemListeners = new Set<(problem: Problem) => void>();
  const changeListeners = new Set<(state: ConsentState) => void>();
  const waiting = new Map<string, (() => void)[]>();
  const undos: (() => void)[] = [];
  const reported = new Set<string>();
  let alive = true;
  /** False while the latest choice is held in memory only, because it could not be stored. */
  let isStored = true;

  const guard = (task: () => void): void => {
    try {
      task();
    } catch (error) {
      listenerFailed(error);
    }
  };
  const report = (problem: Problem): void => {
    const key = `${problem.code} ${problem.path}`;
    // Said once: a problem that comes back with every page view of an app would drown the console.
    if (reported.has(key)) return;
    reported.add(key);
    for (const tell of [env.report, ...problemListeners]) {
      try {
        tell(problem);
      } catch {
        // Whoever listens for problems and fails cannot be told of that.
      }
    }
  };
  const listenerFailed = (error: unknown): void =>
    report({ code: 'listener-failed', message: `A listener of the page threw: ${error}.` });

  let machine = createMachine(settings, readClock());
  const state = createStore<ConsentState>(machine.state, listenerFailed);
  const view = createStore<Surface | null>(null, listenerFailed);
  const cleanup = createStore<CleanupReport | null>(null, listenerFailed);

  const circumstances = (act: Act = {}): Circumstances => ({
    now: readClock(),
    newId: env.randomId(),
    via: act.via ?? 'api',
    by: act.by ?? 'self',
    ...(env.shown?.() ?? { language: '', banner: '' }),
  });

  function dispatch(event: Event, act?: Act): void {
    if (!alive) return;
    const [next, effects] = transition(machine, event, circumstances(act));
    const isSame = effects.length === 0 && sameAnswers(next.state, machine.state);
    machine = next;
    for (const effect of effects) {
      if (effect.type === 'persist') persist(encodeRecord(effect.record));
      else if (effect.type === 'erase') attempt(() => storage.remove(), undefined);
      else append(effect.entry);
    }
    if (!isSame) publish();
  }

  function publish(): void {
    const { state: current } = machine;
    state.set(current);
    for (const [id, tasks] of waiting) {
      if (!isGranted(id)) continue;
      waiting.delete(id);
      for (const task of tasks) task();
    }
    for (const listener of [...changeListeners]) guard(() => listener(current));
  }

  function persist(text: string): void {
    isStored = text !== '' && attempt(() => storage.write(text, maxAgeSeconds), false);
    if (!isStored) {
      const message =
        'The choice could not be stored; it counts for this page only. Check storage and cookie size.';
      report({ code: 'record-not-stored', message });
    }
  }

  function append(entry: HistoryDraft): void {
    evidence()
      .then((log) => log?.append(entry))
      .catch(() =>
        report({ code: 'log-failed', message: 'The choice counts, but could not be logged.' }),
      );
  }

  const evidence = async (): Promise<Evidence | undefined> => env.evidence?.();

  function attempt<Value>(task: () => Value, otherwise: Value): Value {
    try {
      return task();
    } catch {
      report({ code: 'storage-failed', message: 'The browser refuses access to storage.' });
      return otherwise;
    }
  }

  function observe(): void {
    const [record, unreadable] = isStored ? readRecord() : [machine.facts.record, false];
    dispatch({
      type: 'observed',
      observation: { record, unreadable, gpc: env.signals.gpc === true, age: readAge() },
    });
  }

  function readRecord(): readonly [ConsentRecord | null, unreadable: boolean] {
    const stored = attempt(() => storage.read(), null);
    const decoded = typeof stored === 'string' && stored ? decodeRecord(stored) : null;
    const isConflict = typeof stored === 'object' && stored !== null;
    if (isConflict) {
      const message = 'Two different records are stored under our name. Neither counts.';
      report({ code: 'record-conflict', message });
    } else if (decoded && decoded.kind !== 'record') {
      const message =
        decoded.kind === 'newer'
          ? 'The stored record was written by a later version. It is kept until the visitor chooses.'
          : 'The stored record cannot be read. Nothing is granted by it.';
      report({ code: `record-${decoded.kind}`, message });
    }
    return decoded?.kind === 'record' ? [decoded.record, false] : [null, isConflict || !!decoded];
  }

  function readAge(): number | undefined {
    const age = settings.audience?.age;
    if (typeof age !== 'function') return age;
    try {
      const value = age();
      if (value === undefined || (Number.isFinite(value) && value >= 0)) return value;
    } catch {
      // Falls through: an age that cannot be read is treated as the youngest.
    }
    const message = 'The age function gave no age. The strictest rules apply.';
    report({ code: 'age-unreadable', message, path: 'audience.age' });
    return 0;
  }

  /** A clock that shows no time shows the beginning: every record is then from the future and grants nothing. */
  function readClock(): number {
    const now = env.now();
    return Math.abs(now) <= 8.64e15 ? now : 0;
  }

  const find = (id: string) => {
    const { grants, services } = machine.state;
    return grants[id] ?? services[id];
  };
  const isGranted = (id: string): boolean => {
    const grant = find(id);
    if (!grant) {
      const message = `Nothing here is called ${id}. It counts as denied.`;
      report({ code: 'unknown-id', message, path: id });
    }
    return grant?.granted === true;
  };
  const cleanUp = async (): Promise<CleanupReport> => {
    try {
      const report = (await env.cleanUp?.()) ?? nothing;
      cleanup.set(report);
      return report;
    } catch {
      report({ code: 'cleanup-failed', message: 'What a service left behind may still be there.' });
      return nothing;
    }
  };
  const recordId = (): string | null => machine.facts.record?.id ?? null;

  observe();
  const located = (place: string): void => dispatch({ type: 'located', place });
  if (env.place !== undefined || !env.locate) located(env.place ?? 'XX');
  else env.locate().then(located, () => located('XX'));

  return {
    state: state.reader,
    view: view.reader,
    cleanup: cleanup.reader,
    settings,
    acceptAll: (act) => dispatch({ type: 'accept-all' }, act),
    rejectAll: (act) => {
      dispatch({ type: 'reject-all' }, act);
      return cleanUp();
    },
    save: (choices, act) => {
      const known = knownChoices(choices, find);
      dispatch({ type: 'save', choices: known }, act);
      if (Object.values(known).includes('denied')) void cleanUp();
    },
    withdraw: (id, act) => {
      if (id === undefined || find(id)) dispatch({ type: 'withdraw', id }, act);
      return cleanUp();
    },
    optOut: (act) => {
      dispatch({ type: 'opt-out' }, act);
      void cleanUp();
    },
    requestOptIn: (act) => {
      let isOpen = true;
      return {
        confirm: () => {
          if (isOpen) dispatch({ type: 'opt-in' }, act);
          isOpen = false;
        },
      };
    },
    acknowledge: (act) => dispatch({ type: 'acknowledge' }, act),
    reset: () => dispatch({ type: 'reset' }),
    has: isGranted,
    whenGranted: (id) =>
      new Promise((resolve) => {
        if (isGranted(id)) resolve();
        else waiting.set(id, [...(waiting.get(id) ?? []), resolve]);
      }),
    explain: (id) => {
      const { place, regime, model } = machine.state;
      const grant = find(id) ?? { granted: false, because: 'undecided' as const };
      const [sentence, change] = reasons[grant.because];
      const citation = machine.facts.row?.law ?? '';
      return { ...grant, id, place, regime, model, citation, sentence, change };
    },
    onChange: (listener) => subscribe(changeListeners, listener),
    onProblem: (listener) => subscribe(problemListeners, listener),
    open: (surface) => view.set(surface),
    close: () => view.set(null),
    history: async () => (await evidence())?.history(recordId()) ?? [],
    verify: async () =>
      (await evidence())?.verify(recordId()) ?? {
        valid: true,
        length: 0,
        brokenAt: null,
        because: 'No log is kept.',
      },
    exportReceipt: async (format) => {
      const log = await evidence();
      if (!log) throw new Error('[consentry] No evidence room is installed: give env.evidence.');
      const law = machine.facts.row?.law ?? '';
      const issuedAt = new Date(env.now()).toISOString();
      return log.exportReceipt(format, { state: machine.state, settings, law, issuedAt });
    },
    refresh: observe,
    report,
    onDestroy: (undo) => void undos.push(undo),
    destroy: () => {
      if (!alive) return;
      alive = false;
      for (const undo of undos.reverse()) guard(undo);
      changeListeners.clear();
      problemListeners.clear();
      waiting.clear();
    },
  };
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Own, known keys with literal values only. Anything else is not a choice. */
function knownChoices(
  choices: Readonly<Record<string, unknown>>,
  find: (id: string) => unknown,
): Record<string, 'granted' | 'denied'> {
  const out: Record<string, 'granted' | 'denied'> = Object.create(null);
  for (const id of Object.keys(choices ?? {})) {
    const decision = choices[id];
    if (find(id) && (decision === 'granted' || decision === 'denied')) out[id] = decision;
  }
  return out;
}

/** Whether a listener would notice a difference. Records are compared by what a change always changes. */
function sameAnswers(a: ConsentState, b: ConsentState): boolean {
  return JSON.stringify({ ...a, record: key(a) }) === JSON.stringify({ ...b, record: key(b) });
}

function key({ record }: ConsentState): string {
  return record ? `${record.id} ${record.sequence}` : '';
}
