// Mounts the interface into a page: one element, one style sheet, drawn again whenever something changed.

import { render } from 'preact';
import banner from '../../styles/banner.css?inline';
import base from '../../styles/base.css?inline';
import tokens from '../../styles/tokens.css?inline';
import type { Ask, Consent } from '../core/types.js';
import { chooseLanguage } from '../i18n/choose.js';
import { languages } from '../i18n/languages.js';
import type { Locale } from '../i18n/messages.js';
import { App, type Local } from './App.js';
import { create, fromDocument, queryAll } from './page.js';
import { keepInPlace } from './place.js';
import { adopt } from './sheet.js';
import { createWords, type Words } from './words.js';

/** How the interface is mounted. */
export interface UiOptions {
  /** Told which language and text the visitor is shown, for the record. */
  readonly onShown?: (shown: { readonly language: string; readonly banner: string }) => void;
  /** Told when nothing usable could be drawn; show something plain instead. The interface is gone by then. */
  readonly onFailure?: () => void;
  /** Files of languages, by tag. @default those beside this file */
  readonly locales?: Readonly<Record<string, () => Promise<Locale>>>;
  /** The page's nonce, for browsers that construct no style sheets. */
  readonly nonce?: string;
  /** Shows a small way back where the page has none. @default true */
  readonly wayBack?: boolean;
}

/** Longest wait for a language's file, in milliseconds, before English is shown. */
const longestWaitMs = 2000;

/** Mounts the interface. Returns its undo, which leaves the page as it was. */
export function mountUi(consent: Consent, options: UiOptions = {}): () => void {
  const { settings } = consent;
  const root = create('consentry-root');
  const undos: (() => void)[] = [];
  let words: Words | undefined;
  let isMounted = true;
  let isLoading = false;
  let failures = 0;
  let cameFrom: Element | null = null;
  let local: Local = {
    second: null,
    answered: null,
    isSecondStep: false,
    said: null,
    offersReload: false,
    draft: {},
    isLeaving: false,
    isOptingIn: false,
    isCopied: false,
  };

  const update = (change: Partial<Local>): void => {
    local = { ...local, ...change };
    draw();
  };

  const draw = (): void => {
    if (!isMounted || !words) return;
    const state = consent.state.get();
    const view = consent.view.get();
    if (local.answered && local.answered !== state.ask) local = { ...local, answered: null };
    if (view === 'preferences' || view === 'choices') loadSecond();
    const hadFocus = root.contains(fromDocument('activeElement'));
    const needsWayBack =
      options.wayBack !== false && !queryAll('[data-consentry^="open:"]').some(isOutside);
    try {
      render(<App {...{ consent, state, view, words, local, needsWayBack, update }} />, root);
    } catch (error) {
      fail(`Drawing the interface threw: ${error}.`);
      return;
    }
    if (queryAll<HTMLElement>('consentry-root button').some(isBlank)) {
      fail('The page changes built-in objects so that our buttons have no text.');
      return;
    }
    // Focus that was on something now gone goes back to where it came from.
    if (hadFocus && !root.contains(fromDocument('activeElement')) && cameFrom?.isConnected) {
      (cameFrom as HTMLElement).focus();
    }
    tellWhatIsShown(state.ask);
  };

  const fail = (message: string): void => {
    consent.report({ code: 'interface-failed', message });
    unmount();
    options.onFailure?.();
  };

  /** Loads the dialogs: when the page is idle, at the latest when they are asked for. */
  function loadSecond(): void {
    if (isLoading || local.second) return;
    isLoading = true;
    import('./preferences.js').then(
      ({ preferences }) => {
        isLoading = false;
        if (!isMounted) return;
        undos.push(adopt(preferences.css, options.nonce));
        update({ second: preferences });
      },
      () => {
        isLoading = false;
        failures += 1;
        if (failures < 3) {
          setTimeout(loadSecond, 500 * failures);
          return;
        }
        const message =
          'The file of the preferences could not be loaded. Check that it is deployed.';
        consent.report({ code: 'preferences-not-loaded', message });
        consent.close();
        update({ said: 'notLoaded' });
      },
    );
  }

  let shownAs = '';
  function tellWhatIsShown(ask: Ask | null): void {
    if (!words || shownAs === `${ask}`) return;
    shownAs = `${ask}`;
    const text = root.querySelector('section')?.textContent ?? '';
    options.onShown?.({ language: words.language, banner: text && fingerprint(text) });
  }

  function unmount(): void {
    if (!isMounted) return;
    isMounted = false;
    for (const undo of undos.reverse()) undo();
    root.remove();
  }

  function start(chosen: Words): void {
    if (!isMounted) return;
    words = chosen;
    for (const key of chosen.refused) {
      const message = 'This text is unknown, empty, too long or not a text. Ours is shown.';
      consent.report({ code: 'message-refused', message, path: `messages.${key}` });
    }
    root.lang = chosen.language;
    root.dir = chosen.isRightToLeft ? 'rtl' : 'ltr';
    root.setAttribute('popover', 'manual');
    root.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof Element && !root.contains(relatedTarget))
        cameFrom = relatedTarget;
    });
    undos.push(adopt(tokens + base + banner, options.nonce));
    draw();
    if (!isMounted) return;
    const place = keepInPlace(root, () => {
      const message = 'The page keeps removing the interface. Nothing is granted meanwhile.';
      consent.report({ code: 'interface-removed', message });
    });
    undos.push(place.release, consent.state.subscribe(draw), consent.view.subscribe(draw));
    // The dialogs are fetched once the banner has been painted and the page has nothing better to do.
    const idle = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 1000));
    idle(() => isMounted && loadSecond());
  }

  const isOutside = (element: Element): boolean => !root.contains(element);

  const pageLanguage = fromDocument('documentElement').lang;
  const asked = settings.language && settings.language !== 'auto' ? settings.language : null;
  const language = chooseLanguage(
    [asked, pageLanguage, ...navigator.languages],
    [...languages, ...Object.keys(options.locales ?? {})],
  );
  const begin = (translated?: unknown): void => {
    if (!words) start(createWords(language, translated, settings.messages));
  };
  if (language === 'en') begin();
  else {
    setTimeout(begin, longestWaitMs);
    loadLocale(language, options).then(
      ({ messages }) => begin(messages),
      () => {
        const message = `The texts for ${language} could not be loaded. English is shown.`;
        consent.report({ code: 'language-not-loaded', message });
        begin();
      },
    );
  }
  return unmount;
}

function loadLocale(language: string, { locales }: UiOptions): Promise<Locale> {
  const load = locales && Object.hasOwn(locales, language) ? locales[language] : undefined;
  return (
    load?.() ?? import(/* @vite-ignore */ new URL(`./locales/${language}.js`, import.meta.url).href)
  );
}

const isBlank = (element: HTMLElement): boolean => !element.textContent;

/** A short mark of a text, to tell from the record which one was shown. FNV-1a; no secret and no proof by itself. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
