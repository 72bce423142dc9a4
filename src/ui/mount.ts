// Mounts the interface into a page: one element, one style sheet, drawn again whenever something changed.

import banner from '../../styles/banner.css?inline';
import base from '../../styles/base.css?inline';
import tokens from '../../styles/tokens.css?inline';
import type { Consent } from '../core/types.js';
import type { Texts } from '../i18n/choose.js';
import { first } from '../i18n/locales/en.js';
import type { Messages } from '../i18n/messages.js';
import { app, type Local } from './app.js';
import { type Locales, languageOf, loadLocale } from './language.js';
import { create, fromDocument, queryAll } from './page.js';
import { keepInPlace, type Place } from './place.js';
import { adopt } from './sheet.js';
import { applyTheme } from './theme.js';
import { render } from './view.js';
import { createWords, type Words } from './words.js';

/** How the interface is mounted. */
export interface UiOptions {
  /** Told which language and text the visitor is shown, for the record; and the texts of that layer, for the log. */
  readonly onShown?: (shown: { language: string; banner: string; texts: Texts }) => void;
  /** Told when nothing could be drawn, after everything of ours is gone: show something plain instead. */
  readonly onFailure?: () => void;
  /** Files of languages, by tag. @default those beside this file */
  readonly locales?: Locales;
  /** Address of the folder that holds `locales`, with a slash at its end. @default that of this file */
  readonly base?: string;
  /** The page's nonce, for browsers that construct no style sheets. */
  readonly nonce?: string;
  /** Shows a small way back where the page has none. @default true */
  readonly wayBack?: boolean;
}

/** Longest wait for a language's file, in milliseconds, before English is shown. */
const longestWaitMs = 2000;

/** Mounts the interface. Returns its undo, which leaves the page as it was. */
export function mountUi(consent: Consent, options: UiOptions = {}): () => void {
  const { settings, state, view, report } = consent;
  const root = create('consentry-root');
  const undos: (() => void)[] = [() => root.remove()];
  let isMounted = true;
  let isLoading = false;
  let cameFrom: HTMLElement | null = null;
  let english: Partial<Messages> = first;
  let translated: unknown;
  let words: Words | undefined;
  let firstTexts: Texts = {};
  let place: Place | undefined;
  let shown: string | null = null;
  let local: Local = {
    second: null,
    answered: null,
    isSecondStep: false,
    said: '',
    offersReload: false,
    draft: {},
    isLeaving: false,
    isOptingIn: false,
    isCopied: false,
  };

  const language = languageOf(settings, options.locales);
  const speak = (): Words =>
    (words = createWords(language, english, translated, settings.messages));

  const update = (change: Partial<Local>): void => {
    local = { ...local, ...change };
    draw();
  };

  function draw(): void {
    if (!isMounted || !words) return;
    const now = state.get();
    const surface = view.get();
    if (local.answered !== now.ask) local = { ...local, answered: null };
    if (surface && surface !== 'banner') loadSecond();
    const hadFocus = root.contains(fromDocument('activeElement'));
    const ways = queryAll('[data-consentry^="open:"]');
    const needsWayBack = options.wayBack !== false && !ways.length;
    try {
      render(root, app({ consent, state: now, view: surface, words, local, needsWayBack, update }));
    } catch (error) {
      report({ code: 'interface-failed', message: `Drawing threw: ${error}.` });
      unmount();
      options.onFailure?.();
      return;
    }
    const modal = root.querySelector('dialog');
    if (root.isConnected && modal && !modal.open) modal.showModal();
    // Focus that was on something now gone goes back to where it came from.
    if (hadFocus && !root.contains(fromDocument('activeElement'))) cameFrom?.focus();
    const dialog = local.second && modal;
    const opened = dialog ? surface : now.ask;
    if (shown !== opened) {
      shown = opened;
      const text = (dialog ?? root.querySelector('section'))?.textContent;
      const texts = dialog ? words.texts : firstTexts;
      options.onShown?.({ language, banner: text ? fingerprint(text) : '', texts });
    }
  }

  /** Loads the dialogs: when the page is idle, at the latest when they are asked for. */
  function loadSecond(attempt = 1): void {
    if (!isMounted || local.second || (isLoading && attempt === 1)) return;
    isLoading = true;
    import('./preferences.js').then(
      ({ secondLayer }) => {
        if (!isMounted) return;
        undos.push(adopt(secondLayer.css, options.nonce));
        english = { ...first, ...secondLayer.english };
        for (const key of speak().refused) {
          const message = 'Unknown, empty, too long or not a text. Ours is shown.';
          report({ code: 'message-refused', message, path: `messages.${key}` });
        }
        update({ second: secondLayer });
      },
      () => {
        if (attempt < 3) {
          setTimeout(loadSecond, 500 * attempt, attempt + 1);
          return;
        }
        isLoading = false;
        const message = 'The dialogs could not be loaded. Check that their file is there.';
        report({ code: 'preferences-not-loaded', message });
        update({ said: 'notLoaded' });
        consent.close();
      },
    );
  }

  function begin(): void {
    if (!isMounted || words) return;
    const { direction, texts } = speak();
    firstTexts = texts;
    root.lang = language;
    root.dir = direction;
    root.setAttribute('popover', 'manual');
    root.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !root.contains(relatedTarget)) {
        cameFrom = relatedTarget;
      }
    });
    const css = tokens + base + banner;
    undos.push(adopt(css, options.nonce));
    applyTheme(root, settings.theme ?? {}, css, report);
    const { type, position } = settings.layout ?? {};
    root.setAttribute('data-layout', `${type ?? 'box'} ${position ?? 'start'}`);
    draw();
    if (!isMounted) return;
    place = keepInPlace(root, report);
    undos.push(place.release, state.subscribe(draw), view.subscribe(draw));
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
      loadSecond();
      import('./watch.js').then(
        ({ watch }) => {
          if (isMounted && place) undos.push(watch(root, place, report));
        },
        () => undefined,
      );
    });
  }

  if (language === 'en') begin();
  else {
    setTimeout(begin, longestWaitMs);
    loadLocale(language, options.locales)
      .then(({ messages }) => {
        translated = messages;
      })
      .catch(() => {
        const message = `No texts for ${language} could be loaded. English is shown.`;
        report({ code: 'language-not-loaded', message });
      })
      .then(begin);
  }
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
