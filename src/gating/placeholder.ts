// Stands where a shut embed will be: says whose it is and what loading it means, and offers to. Loaded with the first
// embed that is shut.

import type { Consent } from '../core/types.js';
import { isRightToLeft } from '../i18n/choose.js';
import type { EmbedMessages } from '../i18n/embed.js';
import type { Cover } from './parts.js';
import {
  adoptPlaceholderStyle,
  COVERED,
  dropPlaceholderStyle,
  layOver,
} from './placeholder-style.js';
import { embedTexts, embedWords, type Spoken } from './placeholder-words.js';
import { all, make } from './platform.js';

/** The name of our element. It is not registered, so nothing of the page's can be in its way. */
const TAG = 'consentry-embed';

interface Shown {
  readonly placeholder: HTMLElement;
  readonly lift: () => void;
  readonly stop: () => void;
}

/** Placeholders by their embed. */
const shown = new Map<HTMLElement, Shown>();
let watcher: MutationObserver | undefined;

/** Covers an embed. Returns its undo. */
export function coverEmbed(embed: HTMLElement, cover: Cover): () => void {
  adoptPlaceholderStyle();
  const placeholder = document.createElement(TAG);
  placeholder.setAttribute('role', 'group');
  embed.before(placeholder);
  embed.setAttribute(COVERED, '');
  let stop = (): void => {};
  const ours = { placeholder, lift: layOver(embed, placeholder), stop: () => stop() };
  shown.set(embed, ours);
  void embedTexts(cover.consent).then((spoken) => {
    // The embed may have been opened meanwhile.
    if (shown.get(embed) !== ours) return;
    const words = fill(placeholder, embed, cover.consent, spoken);
    // What may be offered changes while it stands there: an opt-out takes "always" away.
    stop = cover.consent.state.subscribe(() => offer(placeholder, words, cover));
  });
  watch();
  return () => uncover(embed);
}

/** Removes every placeholder. */
export function uncoverAll(): void {
  for (const embed of shown.keys()) uncover(embed);
}

function uncover(embed: HTMLElement): void {
  const found = shown.get(embed);
  if (!found) return;
  const hadFocus = found.placeholder.contains(document.activeElement);
  embed.removeAttribute(COVERED);
  found.stop();
  found.lift();
  found.placeholder.remove();
  shown.delete(embed);
  if (shown.size === 0) {
    watcher?.disconnect();
    watcher = undefined;
    dropPlaceholderStyle();
  }
  if (hadFocus && embed.isConnected) focusOn(embed);
}

/** Whoever pressed the button continues in what it opened. */
function focusOn(embed: HTMLElement): void {
  if (embed.tabIndex < 0) embed.tabIndex = -1;
  embed.focus();
}

/** Writes what holds as long as it stands there, and gives the words for the rest. */
function fill(
  placeholder: HTMLElement,
  embed: HTMLElement,
  { settings }: Consent,
  spoken: Spoken,
): EmbedMessages {
  const service = settings.services.find(({ id }) => id === embed.dataset['service']);
  const provider = service ? service.provider : hostOf(embed);
  const name = service?.name || embed.title || provider || location.hostname;
  const words = embedWords(settings, name, provider, spoken);

  placeholder.lang = spoken.language;
  placeholder.dir = isRightToLeft(words.once) ? 'rtl' : 'ltr';
  placeholder.setAttribute('aria-label', words.title);
  const poster = posterOf(embed);
  const title = textOf('strong', words.title);
  const text = textOf('p', words.text);
  placeholder.append(...(poster ? [poster] : []), title, text);
  if (service?.policyUrl) {
    const link = textOf('a', words.policy);
    link.href = service.policyUrl;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    placeholder.append(link);
  }
  return words;
}

/** Puts the buttons there that may be there now, and leaves them alone while they may stay. */
function offer(
  placeholder: HTMLElement,
  words: EmbedMessages,
  { consent, terms, loadOnce }: Cover,
): void {
  const state = consent.state.get();
  const reasons = terms.map(({ of, id }) => state[of][id]?.because);
  // A child's own yes does not count, not even once.
  const mayOnce = !reasons.includes('minor');
  // After opting out of sale a lasting yes takes two steps, which the choices page has. A yes to what is named here is none
  // to a category, of which nobody is told whom else it lets in.
  const mayAlways =
    mayOnce &&
    terms.every(({ of }) => of === 'services') &&
    !reasons.some((reason) => reason === 'opted-out' || reason === 'signal');
  const offers = `${mayOnce} ${mayAlways}`;
  if (placeholder.dataset['offers'] === offers) return;
  placeholder.dataset['offers'] = offers;
  for (const button of placeholder.querySelectorAll('button')) button.remove();
  if (mayOnce) placeholder.append(buttonOf(words.once, loadOnce));
  if (mayAlways) {
    const always = ({ isTrusted }: Event) => {
      const choices = Object.fromEntries(terms.map(({ id }) => [id, 'granted'] as const));
      // A script that clicks is not a person.
      consent.save(choices, { via: isTrusted ? 'embed' : 'extension' });
    };
    placeholder.append(buttonOf(words.always, always));
  }
}

/** Who receives data when nobody says so: the host that is asked. What is inside a template may ask any. */
function hostOf({ dataset, baseURI }: HTMLElement): string | undefined {
  const address = dataset['src'];
  try {
    return address ? new URL(address, baseURI).hostname || undefined : undefined;
  } catch {
    return undefined;
  }
}

/** The site's picture for it. Asking another site for one would be what the visitor has not agreed to. */
function posterOf(embed: HTMLElement): HTMLImageElement | undefined {
  const address = embed.dataset['placeholderImage'];
  if (!address) return undefined;
  try {
    const url = new URL(address, embed.baseURI);
    if (url.origin !== location.origin) return undefined;
    const image = make('img');
    image.alt = '';
    image.src = url.href;
    return image;
  } catch {
    return undefined;
  }
}

function textOf<Tag extends 'strong' | 'p' | 'a'>(
  tag: Tag,
  text: string,
): HTMLElementTagNameMap[Tag] {
  const element = make(tag);
  element.textContent = text;
  return element;
}

function buttonOf(text: string, press: (event: Event) => void): HTMLButtonElement {
  const button = make('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', press);
  return button;
}

/** Follows embeds that a framework takes away, and removes copies of placeholders that it puts back. */
function watch(): void {
  watcher ??= new MutationObserver((records) => {
    for (const embed of shown.keys()) if (!embed.isConnected) uncover(embed);
    const ours = new Set([...shown.values()].map(({ placeholder }) => placeholder));
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        const found = node.localName === TAG ? [node] : all(node, TAG);
        for (const element of found) if (!ours.has(element as HTMLElement)) element.remove();
      }
    }
  });
  watcher.observe(document, { childList: true, subtree: true });
}
