// reCAPTCHA, form by form: with the grant a form says that it is protected; without it visitors find
// another way to reach the site instead of a form that cannot be sent. Google's script is gated
// markup of the site's own; nothing here loads it.
// Since 2 April 2026 Google is a processor here and its own policy and terms may not be named any more:
// https://docs.cloud.google.com/recaptcha/docs/faq, read on 25 November 2026.

import { create } from '../browser/page.js';
import type { Consent, Contact } from '../core/types.js';
import { follow, isGranted, type Stop } from './follow.js';

/** What is said around a form. `{…}` in the notice becomes a link to the site's own policy. */
export interface RecaptchaTexts {
  /** Google requires its English sentence where the badge is hidden. */
  readonly notice: string;
  readonly instead: string;
  readonly allow: string;
}

/** Which forms are protected, and what is said there. */
export interface RecaptchaOptions {
  /** Selector of the protected forms. @default 'form[data-recaptcha]' */
  readonly forms?: string;
  /** How visitors reach the site without the form. @default the first contact of the controller */
  readonly contact?: Contact;
  /** @default English */
  readonly texts?: Partial<RecaptchaTexts>;
  /** Category or service. @default `recaptcha`, else `security` */
  readonly security?: string;
}

const english: RecaptchaTexts = {
  notice: 'This site is protected by reCAPTCHA.',
  instead:
    'This form needs Google reCAPTCHA, which is not allowed at the moment. You can also reach us here:',
  allow: 'Allow reCAPTCHA and show the form',
};

/** Puts notice or alternative at every protected form, those that come later included. */
export function recaptcha(consent: Consent, options: RecaptchaOptions = {}): Stop {
  const { forms = 'form[data-recaptcha]', security = 'recaptcha' } = options;
  const texts = { ...english, ...options.texts };
  const contact = options.contact ?? consent.settings.controller?.contacts?.[0] ?? {};
  const ids = [security, 'security'];
  const added = new Map<
    HTMLElement,
    { readonly companion: HTMLElement; readonly wasHidden: HTMLElement['hidden'] }
  >();
  let isAllowed = false;

  const allow = ({ isTrusted }: Event): void => {
    const { services, grants } = consent.state.get();
    const id = ids.find((candidate) => candidate in services || candidate in grants);
    // A script that clicks is not a person.
    if (id) consent.save({ [id]: 'granted' }, { via: isTrusted ? 'embed' : 'extension' });
  };
  const detach = (form: HTMLElement): void => {
    const own = added.get(form);
    if (!own) return;
    own.companion.remove();
    form.hidden = own.wasHidden;
    added.delete(form);
  };
  const attach = (form: HTMLElement): void => {
    const policy = consent.settings.policy?.url;
    const companion = isAllowed ? notice(texts, policy) : alternative(texts, contact, allow);
    added.set(form, { companion, wasHidden: form.hidden });
    if (!isAllowed) form.hidden = true;
    form.after(companion);
  };
  const attachNew = (): void => {
    for (const form of document.querySelectorAll<HTMLElement>(forms)) {
      if (!added.has(form)) attach(form);
    }
  };
  const observer = new MutationObserver(attachNew);
  const stopFollowing = follow(
    consent,
    'recaptcha',
    (state) => isGranted(state, ...ids),
    (granted) => {
      isAllowed = granted;
      for (const form of [...added.keys()]) detach(form);
      attachNew();
      // Only now: a selector that cannot be read has thrown above, into a report.
      observer.observe(document, { childList: true, subtree: true });
      if (granted) return;
      for (const badge of document.querySelectorAll('.grecaptcha-badge')) badge.remove();
    },
  );
  const stop = (): void => {
    stopFollowing();
    observer.disconnect();
    for (const form of [...added.keys()]) detach(form);
  };
  consent.onDestroy(stop);
  return stop;
}

/** The sentence at a protected form. */
function notice({ notice: sentence }: RecaptchaTexts, policy?: string): HTMLElement {
  const line = create('small', '', { 'data-consentry-form': 'notice' });
  sentence.split(/[{}]/).forEach((part, index) => {
    line.append(index % 2 && policy ? create('a', part, { href: policy }) : part);
  });
  return line;
}

/** Other ways to reach the site, and the way to the form. */
function alternative(
  { instead, allow: label }: RecaptchaTexts,
  { email, phone, address }: Contact,
  allow: (event: Event) => void,
): HTMLElement {
  const box = create('div', '', { 'data-consentry-form': 'alternative' });
  const button = create('button', label, { type: 'button' });
  button.addEventListener('click', allow);
  const ways = [
    email && create('a', email, { href: `mailto:${email}` }),
    phone && create('a', phone, { href: `tel:${phone.replace(/[^+\d]/g, '')}` }),
    address && create('span', address),
  ];
  box.append(create('p', instead));
  for (const way of ways) {
    if (!way) continue;
    const line = create('p');
    line.append(way);
    box.append(line);
  }
  box.append(button);
  return box;
}
