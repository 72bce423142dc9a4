// The notice beside a form that uses reCAPTCHA: that the form is protected, with the site's own policy, and, while it may
// not run, a way to allow it and another way to get in touch. Google is the site's processor and may not be named with a
// policy and terms of its own: https://docs.cloud.google.com/recaptcha/docs/faq

import type { JSX } from 'preact';
import { pressed } from './Buttons.js';
import type { PartProps } from './declaration.js';
import { mayAllow } from './draft.js';
import { text } from './Text.js';

/** The notice. It follows the first service that tells people from robots, else that category. */
export function RobotCheck({ consent, words }: PartProps): JSX.Element | null {
  const { settings } = consent;
  const { categories, services, controller, policy } = settings;
  const state = consent.state.get();
  const { grants, services: granted } = state;
  const check = [...services, ...categories].find(({ kind }) => kind === 'security');
  const answer = check && (granted[check.id] ?? grants[check.id]);
  if (!check || !answer) return null;
  const contacts = (controller?.contacts ?? []).flatMap(({ email, phone }) => email ?? phone ?? []);
  return (
    <>
      {answer.granted && <p>{words.say('recaptcha')}</p>}
      {policy && <p>{text(words.parts('policy'), { policy: policy.url })}</p>}
      {!answer.granted && mayAllow(check, state, settings) && (
        <p>
          <button
            type="button"
            onClick={pressed((by) => consent.save({ [check.id]: 'granted' }, { via: by('embed') }))}
          >
            {words.say('recaptchaAllow')}
          </button>
        </p>
      )}
      {!answer.granted && contacts.length > 0 && (
        <p>
          {words.say('contact')} <bdi>{words.list(contacts)}</bdi>
        </p>
      )}
    </>
  );
}
