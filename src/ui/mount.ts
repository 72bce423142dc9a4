// Mounts the interface into a page: one element, one style sheet, drawn again whenever something changed.

import { h, render } from 'preact';
import banner from '../../styles/banner.css?inline';
import base from '../../styles/base.css?inline';
import tokens from '../../styles/tokens.css?inline';
import type { Act, Consent, LoadPart } from '../core/types.js';
import { wayBack } from '../core/way-back.js';
import type { Texts } from '../i18n/choose.js';
import { first } from '../i18n/locales/en.js';
import type { Messages } from '../i18n/messages.js';
import { App, type Local } from './App.js';
import { inEnglish, type Locales, languageOf, loadLocale } from './language.js';
import { create, fromDocument, queryAll } from './page.js';
import { hold } from './place.js';
import type { LaterFile, SecondLayer } from './second-layer.js';
import { adopt } from './sheet.js';
import { createWords, type Words } from './words.js';

/** How the interface is mounted. */
export interface UiOptions {
  /** Told which language and text the visitor is shown, for the record; and the texts of that layer, for the log. */
  readonly onShown?: (shown: { language: string; banner: string; texts: Texts }) => void;
  /** Told when nothing could be drawn, after everything of ours is gone: show something plain instead. */
  readonly onFailure?: () => void;
  /** Files of languages, by tag, before ours. @default those of the package, or beside this file */
  readonly locales?: Locales;
  /** Address of the folder that holds further `locales` and `themes`, with a slash at its end. @default that of this file */
  readonly base?: string;
  /** The page's nonce, for browsers that construct no style sheets. */
  readonly nonce?: string;
  /** How the files that this one loads later are loaded. @default `import` */
  readonly loadPart?: LoadPart | undefined;
  /** Whether an acceptance counts. @default each does */
  readonly mayAccept?: (how: Act) => boolean;
  /** Shows a small way back where the page has none. @default true */
  readonly wayBack?: boolean;
}

/** Longest wait for the files of a language and a theme, in milliseconds, before ours are shown. */
const longestWaitMs = 2000;

/** Milliseconds that the file of the dialogs may take to load, each time. */
const dialogsMs = 5000;

/** When what can wait is fetched on a page that is never idle. Safari's timer takes this for no time. */
const idleBy = { timeout: 2000 };

const css = tokens + base + banner;

/** Mounts the interface. Returns its undo, which leaves the page as it was. */
export function mountUi(consent: Consent, options: UiOptions = {}): () => void {
  const { settings, state, view, report } = consent;
  const { loadPart = (load) => load(), mayAccept } = options;
  const root = create('consentry-root');
  const undos: (() => void)[] = [() => root.remove()];
  let isMounted = true;
  const loading = new Set<string>();
  let cameFrom: HTMLElement | null = null;
  let english: Partial<Messages> = first;
  let translated: unknown;
  let words: Words | undefined;
  let firstTexts: Texts = {};
  let shown: string | null = null;
  let local: Local = {
    second: null,
    choices: null,
    answered: null,
    offersReload: false,
    isModal: settings.layout?.['type'] === 'center',
    draft: {},
    step: null,
    opened: {},
    said: [],
  };

  let language = languageOf(consent, options.locales);
  const speak = (): Words =>
    (words = createWords(language, english, translated, settings.messages));

  /** Keeps an undo for the end, or uses it now that the end has come. */
  const keep = (undo?: () => void): unknown => (isMounted ? undo && undos.push(undo) : undo?.());

  const update = (change: Partial<Local>): void => {
    local = { ...local, ...change };
    draw();
  };

  /** The answers of the surface that is on top. */
  const buttons = (): HTMLElement[] => [
    ...(root.querySelector('.consentry-dialog') ?? root).querySelectorAll<HTMLElement>(
      '.consentry-button',
    ),
  ];

  let lacked = false;
  /** Whether the page has no way back of its own. */
  const lacksWayBack = (): boolean =>
    options.wayBack !== false && !queryAll(wayBack(state.get().link)).length;

  function draw(): void {
    if (!isMounted || !words) return;
    const now = state.get();
    const surface = view.get();
    if (local.answered !== now.ask) local = { ...local, answered: null };
    const needsChoices =
      surface === 'choices' || now.ask === 'conflict' || now.link === 'your-privacy-choices';
    if (needsChoices || surface === 'preferences' || local.offersReload) load('second');
    if (needsChoices && local.second) load('choices');
    const focused = fromDocument('activeElement');
    const hadFocus = root.contains(focused);
    const place = buttons().indexOf(focused as HTMLElement);
    lacked = lacksWayBack();
    const needsWayBack = lacked || settings.layout?.['reopen'] === true;
    try {
      const props = {
        consent,
        state: now,
        view: surface,
        words,
        local,
        needsWayBack,
        mayAccept,
        update,
      };
      render(h(App, props), root);
      const asked = root.querySelector('.consentry-banner');
      if (asked && !asked.querySelector('.consentry-button')?.textContent) throw 'nothing is seen';
    } catch (error) {
      fail(error);
      return;
    }
    // Focus that was on something now gone goes to what has taken its place, else back to where it came from.
    if (hadFocus && !root.contains(fromDocument('activeElement'))) {
      (buttons().at(place) ?? cameFrom)?.focus();
    }
    const dialog = local.second && root.querySelector('.consentry-dialog');
    const opened = dialog ? surface : now.ask;
    if (shown !== opened) {
      shown = opened;
      const text = (dialog ?? root.querySelector('.consentry-banner'))?.textContent;
      const texts = dialog ? words.texts : firstTexts;
      options.onShown?.({ language, banner: text ? fingerprint(text) : '', texts });
    }
  }

  function fail(error: unknown): void {
    report({ code: 'interface-failed', message: `Drawing threw: ${error}.` });
    unmount();
    options.onFailure?.();
  }

  /** Loads what is not needed for the first paint: when the page is idle, at the latest when it is asked for. */
  function load(key: 'second' | 'choices', attempt = 1): void {
    if (!isMounted || local[key] || (loading.has(key) && attempt === 1)) return;
    loading.add(key);
    const file: Promise<LaterFile> =
      key === 'choices' && local.second
        ? local.second.choices(loadPart)
        : loadPart(() => import('./preferences.js'));
    const late = new Promise<never>((_, reject) => setTimeout(reject, dialogsMs));
    Promise.race([file, late]).then(
      ({ css, ...found }) => {
        if (!isMounted) return;
        undos.push(adopt(css, options.nonce));
        if (found.second) understand(found.second);
        update(found);
      },
      () => {
        if (attempt < 3) {
          setTimeout(load, 500 * attempt, key, attempt + 1);
          return;
        }
        loading.delete(key);
        const message = 'The dialogs could not be loaded. Check that their file is there.';
        report({ code: 'preferences-not-loaded', message });
        update({ said: ['notLoaded'], step: null, offersReload: false });
        consent.close();
      },
    );
  }

  /** Says which of the site's texts are refused, now that all of ours are known, and lets the page declare. */
  function understand({ english: later, declare }: SecondLayer): void {
    english = { ...first, ...later };
    const spoken = speak();
    for (const name of spoken.refused) {
      const message =
        'Unknown, empty, too long, not a text or that of the other answer. Ours is shown.';
      report({ code: 'message-refused', message, path: `messages.${name}` });
    }
    void declare(consent, spoken, loadPart).then((undo) => {
      keep(undo);
      // What was declared may hold a way back.
      draw();
    });
  }

  async function dress(theme: NonNullable<typeof settings.theme>): Promise<void> {
    const { applyTheme, loadTheme } = await loadPart(() => import('./theme.js'));
    applyTheme(root, theme, css, report);
    const { name } = theme;
    if (name) keep(await loadTheme(name, options.base ?? import.meta.url, report));
  }

  function begin(): void {
    if (!isMounted || words) return;
    try {
      show();
    } catch (error) {
      fail(error);
    }
  }

  function show(): void {
    // What comes later is not taken: one language is spoken, and written down.
    if (language !== 'en' && !translated) language = inEnglish(consent, language);
    const { direction, texts } = speak();
    firstTexts = texts;
    root.lang = language;
    root.dir = direction;
    root.setAttribute('popover', 'manual');
    // A key that is held down presses once.
    root.addEventListener('keydown', (event) => {
      if (event.repeat && event.key === 'Enter') event.preventDefault();
    });
    root.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !root.contains(relatedTarget)) {
        cameFrom = relatedTarget;
      }
    });
    undos.push(adopt(css, options.nonce));
    const { type, position } = settings.layout ?? {};
    root.setAttribute('data-layout', `${type ?? 'box'} ${position ?? 'start'}`);
    hold(root);
    draw();
    if (!isMounted) return;
    undos.push(state.subscribe(draw), view.subscribe(draw));
    undos.push(
      consent.cleanup.subscribe((cleanup) => {
        // Code that runs cannot be unloaded, only left behind.
        if (cleanup?.reloadAdvised && (settings.reload ?? 'offer') === 'offer') {
          update({ offersReload: true });
        }
      }),
    );
    // The dialogs, and the watch over what can be seen, are fetched once the banner has been painted and the page has nothing better to do.
    (window.requestIdleCallback ?? setTimeout)(() => {
      load('second');
      loadPart(() => import('./watch.js')).then(
        ({ watch }) => {
          if (!isMounted) return;
          // A route of the page may bring a link of its own, or take it away.
          const lookAtPage = () => lacked !== lacksWayBack() && draw();
          keep(
            watch(root, report, lookAtPage, () => {
              update({ isModal: false, step: null });
              consent.close();
            }),
          );
        },
        () => undefined,
      );
    }, idleBy);
  }

  const waits: Promise<unknown>[] = [];
  if (language !== 'en') {
    waits.push(
      loadLocale(language, options).then((messages) => {
        if (!words) translated = messages;
      }),
    );
  }
  if (settings.theme) waits.push(dress(settings.theme));
  if (waits.length) {
    setTimeout(begin, longestWaitMs);
    Promise.allSettled(waits).then(begin);
  } else begin();
  return unmount;

  function unmount(): void {
    isMounted = false;
    for (const undo of undos.splice(0).reverse()) undo();
  }
}

/** A short mark of a text, to tell from the record which one was shown. FNV-1a: not a secret, no proof by itself. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
