// Finds what a site got wrong in its gates before a visitor does. For the console and for tests; changes nothing.

import type { Problem, Service, Settings } from '../core/types.js';
import { kindOf, RAN, urlOf } from './activate.js';
import { describe, readTerms } from './attributes.js';
import { isLive } from './elements.js';
import { serviceOf } from './match.js';
import { all } from './platform.js';

const GATES = '[data-category],[data-service]';
const HINTS = 'link[rel~="preload"],link[rel~="modulepreload"],link[rel~="prefetch"]';
const LOADERS =
  'script[src],iframe[src],img[src],embed[src],object[data],link[rel~="stylesheet"][href]';

/** What a page is checked against. */
export interface LintOptions {
  readonly settings: Pick<Settings, 'categories' | 'services'>;
  /** Known tools beside those configured, so that one that was forgotten is found. */
  readonly catalogue?: readonly Service[];
}

/** Everything in this document that would not be held, would not open, or runs without asking. */
export function lint({ settings, catalogue = [] }: LintOptions): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (code: string, element: Element | null, message: string): void => {
    problems.push({ code, message, ...(element && { path: describe(element) }) });
  };
  // A category of a form's own is none of ours, and its inputs may hide its functions.
  const gates = [...all(document, `:is(${GATES}):not(form)`)];
  const known = [...settings.services, ...catalogue];

  for (const gate of gates) {
    const isScript = gate instanceof HTMLScriptElement;
    if (isScript && kindOf(gate.type) !== 'other' && !gate.hasAttribute(RAN)) {
      add('gate-ineffective', gate, 'It runs without asking. Write type="text/plain".');
    }
    if (gate.closest('[data-consentry-ignore]')) {
      add('gate-ignored', gate, 'It is inside data-consentry-ignore and never opens.');
    }
    const terms = readTerms(gate, settings);
    if ('code' in terms) problems.push(terms);
    if (isLive(gate)) {
      add(
        'gate-ineffective',
        gate,
        'It loads without asking. Write data-src, data-srcset or data-href, and no other address.',
      );
    }
  }

  const nonces = Array.from(all(document, `script[nonce]:not(${GATES})`), nonceOf).filter(Boolean);
  for (const gate of nonces[0] ? gates : []) {
    if (gate instanceof HTMLScriptElement && !nonces.includes(gate.nonce)) {
      add('gate-nonce', gate, 'The page uses nonces and this gate has none or another.');
    }
  }

  const held = new Set(gates.map((gate) => absolute(heldAddress(gate), gate)).filter(Boolean));
  for (const hint of all(document, HINTS)) {
    if (held.has(absolute(hint.getAttribute('href'), hint))) {
      add(
        'gate-preloaded',
        hint,
        'It is fetched before anyone agreed, though its tag is held. Gate the link too.',
      );
    }
  }

  for (const element of all(document, LOADERS)) {
    const service = element.matches(`${GATES},[${RAN}]`)
      ? undefined
      : serviceOf(known, loadedAddress(element) ?? '', element.baseURI);
    if (service && service.category !== 'necessary') {
      add(
        'service-ungated',
        element,
        `${service.name ?? service.id} loads without asking. Gate it with data-category="${service.category}".`,
      );
    }
  }

  if (startsBeforeDefaults(Reflect.get(window, 'dataLayer'))) {
    add(
      'google-before-defaults',
      null,
      'A Google tag was configured before the consent defaults. Move it below consentry.',
    );
  }
  return problems;
}

function nonceOf(script: Element): string | undefined {
  return (script as HTMLElement).nonce;
}

function loadedAddress(element: Element): string | null {
  return (
    element.getAttribute('src') ?? element.getAttribute('data') ?? element.getAttribute('href')
  );
}

/** What a gate keeps from loading. */
function heldAddress(gate: Element): string | null {
  if (gate instanceof HTMLScriptElement) return urlOf(gate);
  return (
    ['data-src', 'data-href', 'data-srcset', 'data-poster']
      .map((name) => gate.getAttribute(name))
      .find((value) => value !== null) ?? null
  );
}

function absolute(address: string | null, { baseURI }: Element): string {
  try {
    return address ? new URL(address, baseURI).href : '';
  } catch {
    return '';
  }
}

/** Google's tags read the queue in order: a `config` before `consent default` runs as if everything were granted. */
function startsBeforeDefaults(queue: unknown): boolean {
  if (!Array.isArray(queue)) return false;
  for (const entry of queue) {
    const [command, what] = [Reflect.get(Object(entry), 0), Reflect.get(Object(entry), 1)];
    if (command === 'consent' && what === 'default') return false;
    if (
      command === 'config' ||
      command === 'event' ||
      Reflect.get(Object(entry), 'event') === 'gtm.js'
    ) {
      return true;
    }
  }
  return false;
}
