// Wires a consent into a page: storage, place, gating, and the interface when there is something to show.
// Both browser entries use it; it decides nothing that a room could decide.

import { browserEnv } from './browser/env.js';
import {
  cookieJar,
  fromDocument,
  heard,
  isFramed,
  isSeen,
  listen,
  send,
  within,
} from './browser/page.js';
import { locate, type PlaceEnv } from './browser/place.js';
import { followOtherTabs } from './browser/sync.js';
import { lacksWayBack, listenForCommands } from './commands.js';
import { createConsent as createHeadless } from './core/api.js';
import { attempt } from './core/errors.js';
import type { IdOf } from './core/ids.js';
import type { Act, CleanupReport, Consent, ConsentConfig, Env, LoadPart } from './core/types.js';
import type { EvidenceOptions, EvidenceRoom } from './evidence/create.js';
import { showFallback } from './fallback.js';
import { expire, sweep } from './gating/cleanup.js';
import { startGating } from './gating/gate.js';
import type { GatingParts, PageFacts, RareParts } from './gating/parts.js';
import { later } from './gating/platform.js';
import { ranUnder } from './gating/ran.js';
import { consentMode } from './integrations/consent-mode.js';
import { noPlaceIn, readPlace, settlePlace } from './jurisdictions/place.js';
import { problem } from './problem.js';
import { chooseStorage } from './storage/choose.js';

declare const VERSION: string;

/** What the visitor is shown: its language, a short mark of it, and its texts. */
interface Shown {
  readonly language: string;
  readonly banner: string;
  readonly texts?: Readonly<Record<string, unknown>>;
}

/** Whether an acceptance counts that was asked for since a moment, by default since the interface last asked. */
export type MayAccept = (how: Act, since?: number) => boolean;

/** What the interface's file gives. */
export interface Interface {
  mountUi(
    consent: Consent,
    options?: {
      onShown?: (shown: Shown) => void;
      onFailure?: () => void;
      mayAccept?: MayAccept;
      loadPart?: LoadPart | undefined;
    },
  ): () => void;
}

/** Where the parts that are loaded on demand come from. */
export interface Loaders extends Required<GatingParts & RareParts>, PageFacts {
  readonly ui: () => Promise<Interface>;
  /** For files that load further ones. */
  readonly loadPart?: LoadPart | undefined;
  readonly evidence: () => Promise<{ createEvidence(options: EvidenceOptions): EvidenceRoom }>;
  readonly autoblock: () => Promise<{ startAutoblock(consent: Consent): () => void }>;
  readonly lookUp: PlaceEnv['lookUp'];
}

/** Marks what is ours for other copies of ours too: on the document, the consent that acts on it. */
export const brand = Symbol.for('consentry');

/** Milliseconds that a question has to be there before it can be accepted, where another origin frames the page. */
const readableMs = 500;

/** Milliseconds that the interface may take to load, each time. */
const interfaceMs = 3000;

/** Milliseconds before the first and second retry of a part that failed to load. */
const retryAfterMs = [500, 2000];

/**
 * Creates a consent and lets it act on this page. A page has one: while the first is not destroyed, whoever asks for
 * another is handed that one, and the page is told.
 *
 * `publish` gives the page whatever leads to the consent, once everything acts on it.
 *
 * @throws {ConsentError} when the configuration cannot be right; nothing was touched then. Whatever else is
 * thrown, nothing runs, and all that is left behind is the plain notice.
 */
export function startConsent<const Config extends ConsentConfig>(
  config: Config,
  loaders: Loaders,
  overrides: Partial<Env> = {},
  publish: (consent: Consent) => void = () => {},
): Consent<IdOf<Config>> {
  const owner: unknown = Reflect.get(document, brand);
  if (owner) {
    const { consent, version } = owner as { consent: Consent; version: string };
    consent.report(problem('included-twice', version, VERSION));
    publish(consent);
    return consent as Consent<IdOf<Config>>;
  }
  let shown: Shown = { language: '', banner: '' };
  let shownAt = Number.POSITIVE_INFINITY;
  const mayAccept: MayAccept = ({ via }, since = shownAt) =>
    !isFramed() || (via !== 'extension' && performance.now() - since >= readableMs);
  const texts: Record<string, Shown['texts']> = {};
  let room: Promise<EvidenceRoom> | undefined;
  const evidence = (): Promise<EvidenceRoom> =>
    // The page paints the visitor's answer first, and what was just allowed runs.
    (room ??= new Promise<void>((resolve) => later(resolve, 'background'))
      .then(loaders.evidence)
      .then((part) => part.createEvidence({ ...consent, texts, loadPart: loaders.loadPart })));
  // A page that is rendered ahead of a visit asks nothing, runs nothing and stores nothing before there is one.
  const visit = fromDocument('prerendering' as 'hidden') ? heard('prerenderingchange') : null;
  const secure = location.protocol === 'https:';
  // Not checked yet: a configuration that is none is refused by the call below.
  const {
    domain,
    jurisdiction = 'auto',
    storage: kind,
  }: ConsentConfig = attempt(() => ({ ...config })) ?? {};
  const {
    place,
    locate: find = () =>
      locate(jurisdiction, {
        settle: (findings) => settlePlace(findings, browserEnv.now(), config),
        read: readPlace,
        noPlaceIn,
        lookUp: loaders.lookUp,
        report: consent.report,
      }),
  } = overrides;
  const storage = chooseStorage(kind, window, { ...cookieJar, expire }, { domain, secure });
  const env: Env = {
    ...browserEnv,
    storage,
    evidence,
    cleanUp: (): Promise<CleanupReport> => sweep(consent, loaders),
    started: (id) => ranUnder(consent).add(id),
    shown: () => shown,
    ...overrides,
    place: visit ? undefined : place,
    locate: async () => {
      await visit; // `consent`, to which problems are reported, exists only after this turn.
      // The page from which the visitor comes may have asked.
      if (visit) consent.refresh();
      return place ?? find();
    },
  };
  let consent: Consent = createHeadless(config as ConsentConfig, env);
  const { settings, state, report, onDestroy } = consent;
  Reflect.set(document, brand, { consent, version: VERSION });
  onDestroy(() => Reflect.deleteProperty(document, brand));
  try {
    act();
  } catch (error) {
    consent.destroy();
    // What was allowed on another page can be taken back on this one, and opting out stays possible.
    consent = createHeadless(config as ConsentConfig, env);
    attempt(() => listenForCommands(consent, mayAccept));
    attempt(() => showFallback(consent, leavePage, mayAccept));
    throw error;
  }
  return consent as Consent<IdOf<Config>>;

  function act(): void {
    const { consentMode: google } = settings.integrations ?? {};
    if (google) consentMode(consent, Object(google));
    if (settings.debug) onDestroy(state.subscribe((now) => console.debug('[consentry]', now)));
    if (settings.autoblock) {
      loaders.autoblock().then(
        ({ startAutoblock }) => onDestroy(startAutoblock(consent)),
        () => report(problem('autoblock-not-loaded')),
      );
    }
    onDestroy(followOtherTabs(consent));
    onDestroy(listenForCommands(consent, mayAccept));
    showWhenNeeded(consent, loaders, mayAccept, (next) => {
      shown = next;
      shownAt = next.banner ? performance.now() : Number.POSITIVE_INFINITY;
      texts[next.banner] = next.texts;
    });
    publish(consent);
    mirror(consent);
    // Last: nothing is released where anything else fails.
    onDestroy(startGating(consent, loaders));
    void Promise.resolve(visit).then(() => {
      // A cookie ends by itself, and Safari forgets what no page has stored for seven days; an opt-out does neither.
      later(consent.renew, 'background');
      // Opening the log sends what a receiver has not acknowledged yet.
      if (settings.receipts && state.get().record) {
        consent.verify().catch(() => report(problem('log-failed')));
      }
    });
  }
}

/** Mirrors what subscribers hear as DOM events. */
function mirror({ state, onChange }: Consent): void {
  let asked: unknown = null;
  const tell = (type: string): void => {
    const now = state.get();
    send(`consentry:${type}`, now);
    if (now.ask && now.ask !== asked) send('consentry:ask', now);
    asked = now.ask;
  };
  tell('ready');
  onChange(() => tell('change'));
}

/** Reloads, so that what was withdrawn stops. */
function leavePage({ history }: Consent): void {
  const leave = (): void => location.reload();
  // Whoever asks for the history waits for what is being written to it; what runs must not run on for that.
  setTimeout(leave, 2000);
  history().then(leave, leave);
}

/** Loads the interface the first time there is something to show. */
function showWhenNeeded(
  consent: Consent,
  loaders: Loaders,
  mayAccept: MayAccept,
  onShown: (shown: Shown) => void,
): void {
  const { state, view, cleanup, settings, report, onDestroy } = consent;
  const { reload = 'offer' } = settings;
  let isWanted = false;
  let isAlive = true;
  /** Whether the page has had time to draw links of its own. */
  let isSettled = false;
  const onFailure = (): void => showFallback(consent, leavePage, mayAccept);
  const load = (tries: number): void => {
    Promise.all([
      within(interfaceMs, loaders.ui()),
      fromDocument('body') ?? heard('DOMContentLoaded'),
    ]).then(
      ([{ mountUi }]) => {
        if (!isAlive) return;
        const { loadPart } = loaders;
        try {
          onDestroy(mountUi(consent, { onShown, onFailure, mayAccept, loadPart }));
        } catch (error) {
          report(problem('interface-failed', error));
          onFailure();
        }
      },
      () => {
        const pause = retryAfterMs[tries];
        if (pause !== undefined) {
          setTimeout(load, pause, tries + 1);
          return;
        }
        report(problem('interface-not-loaded'));
        onFailure();
      },
    );
  };
  const check = (): void => {
    const { ask, status, link, gpc } = state.get();
    // Where opting out is a right, the answer to the signal has to be on every page.
    const isOwed =
      status !== 'locating' &&
      ((link === 'your-privacy-choices' && gpc) ||
        (isSettled && lacksWayBack(consent)) ||
        isSeen('[data-consentry-declaration],[data-consentry-recaptcha]', false));
    const isReloadDue = cleanup.get()?.reloadAdvised;
    if (isReloadDue && reload === 'auto') leavePage(consent);
    const isOffered = isReloadDue && reload === 'offer';
    if (isWanted || !(ask || view.get() || isOwed || isOffered)) return;
    isWanted = true;
    load(0);
  };
  for (const each of [state, view, cleanup]) onDestroy(each.subscribe(check));
  // An app draws its links when it has started, and others with each route. One look a second, and none is listened for
  // meanwhile: pages that change all the time pay nothing.
  const look = (): void => {
    if (isWanted || fromDocument('readyState') === 'loading') return;
    observer.disconnect();
    const run = (): void => {
      if (!isAlive) return;
      isSettled = true;
      check();
      // From then on the interface follows the page.
      if (!isWanted) observer.observe(document, { childList: true, subtree: true });
    };
    if (isSettled) setTimeout(run, 1000);
    else (window.requestIdleCallback ?? setTimeout)(run, { timeout: 1000 });
  };
  const observer = new MutationObserver(look);
  look();
  onDestroy(listen('DOMContentLoaded', look));
  onDestroy(() => {
    isAlive = false;
    observer.disconnect();
  });
}
