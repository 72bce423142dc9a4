// The consent object: runs the machine, carries out its effects, tells whoever listens.

import { lawOf } from '../jurisdictions/laws.js';
import { normalisePlace } from '../jurisdictions/resolve.js';
import { resolveSettings } from './config.js';
import { attempt } from './errors.js';
import { explain, grantIn } from './explain.js';
import type { IdOf } from './ids.js';
import { readAge, readClock } from './inputs.js';
import { createKeeper } from './keeper.js';
import {
  acknowledge,
  type Command,
  choose,
  chooseAll,
  learn,
  optIn,
  optOut,
  settle,
} from './machine.js';
import { isLasting, by as people, via as vias } from './record.js';
import { createStore } from './store.js';
import type {
  Act,
  CleanupReport,
  Consent,
  ConsentConfig,
  ConsentState,
  Decision,
  Env,
  Evidence,
  Grant,
  Problem,
  Surface,
  Verification,
} from './types.js';
import { say, type Tell } from './words.js';

/** What a cleanup that was not needed did. */
const nothing: CleanupReport = {
  removed: [],
  couldNotRemove: [],
  stillRunning: [],
  reloadAdvised: false,
};

/** What can be said of a log where none is kept. */
const nothingLogged: Verification = {
  valid: true,
  length: 0,
  brokenAt: null,
  because: 'No log is kept.',
};

const decisions: readonly Decision[] = ['granted', 'denied'];
const surfaces: readonly Surface[] = ['preferences', 'choices', 'banner'];

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
  const problemListeners = new Set<(problem: Problem) => void>();
  const changeListeners = new Set<(state: ConsentState) => void>();
  const undos: (() => void)[] = [];
  const reported = new Set<string>();
  let alive = true;
  /** How often the state has changed. */
  let changes = 0;

  const report = (problem: Problem): void => {
    const key = `${problem.code} ${problem.path}`;
    // Said once: a problem that comes back with every page view of an app would drown the console.
    if (reported.has(key)) return;
    reported.add(key);
    // Whoever listens for problems and fails cannot be told of that.
    for (const tell of [env.report, ...problemListeners]) attempt(() => tell(problem));
  };
  const tell: Tell = (code, path, detail = path) =>
    report({ code, message: say(code, detail), ...(path && { path }) });
  const guard = (task: () => void): void =>
    attempt(task, (error) => {
      tell('listener-failed', '', error);
      // The page's own monitoring hears of each.
      attempt(() => Reflect.get(globalThis, 'reportError')?.(error));
    });
  const keeper = createKeeper(
    typeof settings.storage === 'object' ? settings.storage : env.storage,
    tell,
  );

  let machine = settle({
    settings,
    place: null,
    record: null,
    unreadable: false,
    gpc: false,
    now: readClock(env),
    age: undefined,
  });
  const state = createStore<ConsentState>(machine.state, guard);
  const view = createStore<Surface | null>(null, guard);
  const cleanup = createStore<CleanupReport | null>(null, guard);

  /** What the page says, if there is such a word. */
  const word = <Word, Silent>(
    words: readonly Word[],
    said: Word | undefined,
    silent: Silent,
  ): Word | Silent => {
    if (said === undefined || words.includes(said)) return said ?? silent;
    tell('unknown-act', String(said));
    return silent;
  };

  function dispatch(command: Command, how?: Act): void {
    if (!alive) return;
    const via = word(vias.values, how?.via, 'api');
    const by = word(people.values, how?.by, 'self');
    const { state: before } = machine;
    machine = command(
      { ...machine.facts, now: readClock(env) },
      { newId: env.randomId(), via, by, ...(env.shown?.() ?? { language: '', banner: '' }) },
    );
    const { entry, facts } = machine;
    const { record } = facts;
    if (entry && record) {
      keeper.keep(record);
      withLog((log) => log.append(entry));
    }
    // Records are alike in the order of their keys: `seal` makes them all.
    if (JSON.stringify(before) === JSON.stringify(machine.state)) return;
    changes += 1;
    const change = changes;
    const { state: current } = machine;
    state.set(current);
    for (const listener of [...changeListeners]) {
      // One that has chosen something itself has told everyone of what holds since.
      if (change === changes) guard(() => listener(current));
    }
  }

  /** Carries out what a person or the page decides, on top of what other tabs have decided. */
  function act(command: Command, how?: Act): void {
    refresh();
    dispatch(command, how);
  }

  const evidence = async (): Promise<Evidence | undefined> => env.evidence?.();
  const withLog = (task: (log: Evidence) => unknown): void =>
    void evidence()
      .then((log) => log && task(log))
      .catch(() => tell('log-failed'));

  /** Notes what became known. Whatever took a grant away, another tab or the clock: what ran under it is cleaned up after. */
  function hear(known: Parameters<typeof learn>[0]): void {
    const before = { ...machine.state.grants, ...machine.state.services };
    dispatch(learn(known));
    if (Object.keys(before).some((id) => before[id]?.granted && !grantIn(machine, id)?.granted))
      void cleanUp();
  }

  /** The log as someone looks at it: without what belongs to a record that was deleted, here or in another tab. */
  const openLog = async (): Promise<Evidence | undefined> => {
    refresh();
    const log = await evidence();
    if (!machine.facts.unreadable) await log?.tidy?.();
    return log;
  };
  const verify: Consent['verify'] = async () => {
    const log = await openLog();
    const found = (await log?.verify(recordId())) ?? nothingLogged;
    dispatch(learn({ unattested: found.unattested ?? [] }));
    return found;
  };

  function refresh(): void {
    if (!alive) return;
    hear({
      ...keeper.find(),
      gpc: env.signals.gpc === true,
      age: readAge(settings, tell),
    });
  }

  /** The answer for an id; the console hears of one that there is not. */
  const known = (id: string): Grant | undefined => {
    const grant = grantIn(machine, id);
    if (!grant) tell('unknown-id', id);
    return grant;
  };
  const has = (id: string): boolean => known(id)?.granted === true;
  const cleanUp = async (): Promise<CleanupReport> => {
    try {
      const report = (await env.cleanUp?.()) ?? nothing;
      cleanup.set(report);
      return report;
    } catch {
      tell('cleanup-failed');
      return nothing;
    }
  };
  const recordId = (): string | null => machine.facts.record?.id ?? null;

  refresh();
  const locate = (place: string): void => hear({ place: normalisePlace(place) });
  if (env.place !== undefined || !env.locate) locate(env.place ?? 'XX');
  else env.locate().then(locate, () => locate('XX'));

  const onChange: Consent['onChange'] = (listener) => add(changeListeners, listener);
  /** Carries out what may take a grant away. */
  const deny = (command: Command, how?: Act): Promise<CleanupReport> => {
    act(command, how);
    return cleanUp();
  };
  /** Own, known keys with the words for decisions only. Anything else is not a choice. */
  const knownChoices = (
    choices: Readonly<Partial<Record<string, Decision>>>,
  ): Record<string, Decision> => {
    const out: Record<string, Decision> = Object.create(null);
    for (const id of Object.keys(choices ?? {})) {
      const decision = known(id) && word(decisions, choices[id], undefined);
      if (decision) out[id] = decision;
    }
    return out;
  };
  return {
    state: state.reader,
    view: view.reader,
    cleanup: cleanup.reader,
    settings,
    acceptAll: (how) => act(chooseAll('granted'), how),
    rejectAll: (how) => deny(chooseAll('denied'), how),
    save: (choices, how) => {
      const wanted = knownChoices(choices);
      act(choose(wanted), how);
      return Object.values(wanted).includes('denied') ? cleanUp() : Promise.resolve(nothing);
    },
    withdraw: (id, how) => {
      const word = 'ConsentWithdrawn';
      const one = id !== undefined && choose(knownChoices({ [id]: 'denied' }), word);
      return deny(one || chooseAll('denied', word), how);
    },
    optOut: (how) => deny(optOut, how),
    requestOptIn: (how) => {
      let isOpen = true;
      return {
        confirm: () => {
          if (isOpen) act(optIn, how);
          isOpen = false;
        },
      };
    },
    acknowledge: (how) => act(acknowledge, how),
    reset: () => {
      if (!alive) return;
      const { record } = machine.facts;
      keeper.forget();
      hear({ record: null, unreadable: false, unattested: [] });
      if (record) withLog((log) => log.forget?.());
    },
    has,
    whenGranted: (id) =>
      new Promise((resolve) => {
        const start = (): void => resolve(env.started?.(id));
        if (has(id)) return start();
        const stop = onChange(() => {
          if (!has(id)) return;
          stop();
          start();
        });
      }),
    explain: (id) => explain(machine, id),
    onChange,
    onProblem: (listener) => add(problemListeners, listener),
    open: (surface) => view.set(word(surfaces, surface, view.reader.get())),
    close: () => view.set(null),
    history: async () => (await openLog())?.history(recordId()) ?? [],
    verify,
    exportReceipt: async (format) => {
      const log = await evidence();
      if (!log) throw new Error('[consentry] No evidence room is installed: give env.evidence.');
      await verify();
      const { facts, row, state } = machine;
      return log.exportReceipt(format, {
        state,
        settings,
        law: facts.place === null ? '' : lawOf(row, settings.floor),
        issuedAt: new Date(env.now()).toISOString(),
      });
    },
    refresh,
    renew: () => {
      // Not what this tab remembers, but what another may have stored since.
      refresh();
      const { record } = machine.facts;
      if (alive && record && isLasting(record)) keeper.put(record);
    },
    report,
    onDestroy: (undo) => (alive ? void undos.push(undo) : guard(undo)),
    destroy: () => {
      if (!alive) return;
      alive = false;
      undos.reverse().map(guard);
      changeListeners.clear();
      problemListeners.clear();
    },
  };
}

function add<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
