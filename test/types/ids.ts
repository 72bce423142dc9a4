// Programs that must compile, and programs that must not. Checked by tsc alone.

import type { Consent, Env } from '../../src/core.js';
import { createConsent } from '../../src/core.js';

declare const env: Env;

const own = createConsent(
  {
    categories: { analytics: {}, chat: { kind: 'functional' } },
    services: [{ id: 'counter', category: 'analytics' }],
  },
  env,
);
own.has('analytics');
own.has('chat');
own.has('counter');
own.has('necessary');
own.save({ chat: 'granted' });
// @ts-expect-error a misspelt category
own.has('analitics');
// @ts-expect-error a decision is a word, not a boolean
own.save({ chat: true });
// @ts-expect-error no such category here
void own.whenGranted('advertising');

const standard = createConsent({}, env);
standard.has('advertising');
// @ts-expect-error not one of the six
standard.has('marketing');

// @ts-expect-error nothing lowers a regime
createConsent({ floor: 'opt-out' }, env);
// @ts-expect-error an unknown kind
createConsent({ categories: { chat: { kind: 'talk' } } }, env);

// Every consent can be handed to what takes any.
const any: Consent = own;
any.has('whatever');
