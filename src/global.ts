// Script-tag entry: reads its own tag and configuration, drains the queue, starts.
// The only file with effects on load.

import { reportToConsole } from './browser/env.js';
import { listenForCommands } from './commands.js';
import { ConsentError } from './core/errors.js';
import type { Consent, ConsentConfig, Explanation, Problem } from './core/types.js';
import { loadersFrom } from './loaders.js';
import { startConsent } from './start.js';
import { fromAttributes, inlineConfig, ownTag } from './tag.js';

declare const VERSION: string;

/** A call that waits for the consent: `consentry.push((consent) => …)`. */
type Queued = (consent: Consent) => void;

/** Most calls that are kept before the start. */
const longestQueue = 10_000;

const brand = Symbol.for('consentry');

function start(): void {
  const tag = ownTag();
  const found: unknown = Reflect.get(window, 'consentry');
  const owner = typeof found === 'object' && found !== null && Reflect.get(found, brand);
  if (typeof owner === 'string') {
    const message = `Version ${owner} runs already; version ${VERSION} stands down. Include one script tag.`;
    reportToConsole({ code: 'included-twice', message });
    return;
  }
  // Anything else of our name was not made by us: an element's id, for instance.
  const queue: Queued[] = Array.isArray(found) ? found.slice(0, longestQueue) : [];
  if (Array.isArray(found) && found.length > longestQueue) {
    const message = `Only the first ${longestQueue} queued calls are kept.`;
    reportToConsole({ code: 'queue-full', message });
  }
  const waiting = { [brand]: VERSION, push: (...calls: Queued[]) => queue.push(...calls) };
  Reflect.set(window, 'consentry', waiting);
  void begin(tag, queue);
}

async function begin(tag: HTMLScriptElement | null, queue: Queued[]): Promise<void> {
  const base = tag?.dataset['base'] ?? tag?.src ?? location.href;
  let consent: Consent;
  try {
    const config = await readConfig(tag);
    await activated();
    consent = startConsent(
      config as ConsentConfig,
      loadersFrom(new URL('.', new URL(base, location.href)).href),
    );
  } catch (error) {
    const { code, message } = describe(error);
    announce('problem', { code, message });
    console.error(message);
    return;
  }
  const run = (call: Queued): void => {
    try {
      call(consent);
    } catch (error) {
      consent.report({ code: 'listener-failed', message: `A queued call threw: ${error}.` });
    }
  };
  const api = Object.assign(Object.create(null), consent, {
    [brand]: VERSION,
    version: VERSION,
    push: (...calls: Queued[]) => calls.forEach(run),
    explain: (id?: string) => (id === undefined ? explainAll(consent) : consent.explain(id)),
  });
  Reflect.set(window, 'consentry', api);
  consent.onDestroy(() => Reflect.deleteProperty(window, 'consentry'));
  consent.onDestroy(listenForCommands(consent));
  mirror(consent);
  queue.forEach(run);
}

async function readConfig(tag: HTMLScriptElement | null): Promise<object> {
  const url = tag?.dataset['config'];
  const text = url ? await fetchText(url) : await inlineConfig();
  const written: unknown = text === undefined ? {} : parse(text, url ?? 'data-consentry-config');
  const attributes = tag ? fromAttributes(tag) : {};
  // What is not an object is handed on as it is, so that it is reported as such.
  return typeof written === 'object' && written !== null && !Array.isArray(written)
    ? { ...written, ...attributes }
    : (written as object);
}

async function fetchText(url: string): Promise<string> {
  const answer = await fetch(url, { credentials: 'same-origin' });
  if (!answer.ok) {
    void answer.body?.cancel();
    throw problem(url, `The server answered ${answer.status}.`);
  }
  return answer.text();
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw problem(path, 'Write valid JSON.');
  }
}

function problem(path: string, remedy: string): ConsentError {
  return new ConsentError([{ code: 'config-unreadable', path, remedy }]);
}

function describe(error: unknown): Problem {
  return error instanceof ConsentError
    ? error
    : {
        code: 'start-failed',
        message: `[consentry] start-failed: ${error}. Nothing was released.`,
      };
}

/** A page that is rendered ahead of a visit asks nothing and runs nothing. */
function activated(): Promise<unknown> {
  return Reflect.get(document, 'prerendering') === true
    ? new Promise((resolve) => document.addEventListener('prerenderingchange', resolve))
    : Promise.resolve();
}

/** Answers for everything at once, and shows them as a table on the console. */
function explainAll(consent: Consent): Explanation[] {
  const { grants, services } = consent.state.get();
  const answers = [...Object.keys(grants), ...Object.keys(services)].map(consent.explain);
  console.table(answers);
  return answers;
}

/** Mirrors what subscribers hear as DOM events. */
function mirror(consent: Consent): void {
  let asked: unknown = null;
  consent.onProblem((detail) => announce('problem', detail));
  announce('ready', consent.state.get());
  const ask = (): void => {
    const state = consent.state.get();
    if (state.ask && state.ask !== asked) announce('ask', state);
    asked = state.ask;
  };
  ask();
  consent.onChange((state) => {
    announce('change', state);
    ask();
  });
}

function announce(type: string, detail: unknown): void {
  document.dispatchEvent(new CustomEvent(`consentry:${type}`, { detail }));
}

start();
