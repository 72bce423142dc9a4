// The notice beside a form that uses reCAPTCHA: the words that Google's terms ask for, and, while it may not run,
// a way to allow it and another way to get in touch.

import type { JSX } from 'preact';
import { pressed } from './Buttons.js';
import type { PartProps } from './declaration.js';
import { mayAllow } from './draft.js';
import { text } from './Text.js';

const google = 'https://policies.google.com/';
const targets = { privacy: `${google}privacy`, terms: `${google}terms` };

/** The notice. It follows the first service that tells people from robots, else that category. */
export function RobotCheck({ consent, words }: PartProps): JSX.Element | null {
  const { settings } = consent;
  const { categories, services, controller } = settings;
  const state = consent.state.get();
  const { grants, services: granted } = state;
  const check = [...services, ...categories].find(({ kind }) => kind === 'security');
  const answer = check && (granted[check.id] ?? grants[check.id]);
  if (!check || !answer) return null;
  const contacts = (controller?.contacts ?? []).flatMap(({ email, phone }) => email ?? phone ?? []);
  return (
    <>
      <p>{text(words.parts('recaptcha'), targets)}</p>
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
