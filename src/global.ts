// Script-tag entry: reads its own tag and configuration, drains the queue, starts.
// The only file with effects on load.

import { reportToConsole } from './browser/env.js';
import { fromDocument, send, within } from './browser/page.js';
import { attempt, ConsentError } from './core/errors.js';
import { isObject } from './core/read.js';
import type { Consent, ConsentConfig, Explanation, Problem } from './core/types.js';
import { loadersFrom, type TagLoaders } from './loaders.js';
import { problem } from './problem.js';
import { brand, startConsent } from './start.js';
import { fromAttributes, inlineConfig, ownTag } from './tag.js';
import { say } from './words.js';

declare const VERSION: string;

/** A call that waits for the consent: `consentry.push((consent) => …)`. */
type Queued = (consent: Consent) => void;

/** Milliseconds that a problem's sentence, or the definitions of services, may take to load. */
const tooLongMs = 3000;

/** Most calls that are kept before the start. */
const longestQueue = 10_000;

function start(): void {
  const tag = ownTag();
  const loaders = loadersFrom(tag?.dataset['base'] ?? tag?.src ?? '', tag?.nonce);
  /** Prints a problem and sends its event, in sentences where they can be loaded. */
  const tell = (problem: Problem | ConsentError): void => {
    within(tooLongMs, loaders.words())
      .then(({ inWords }) => inWords(problem))
      .catch(() => problem)
      .then((said) => {
        // An error's own properties would not survive a copy. Without its sentence the name of it is one line still.
        const { code } = said;
        const message = said.message.replace(/\n(?!\[)/g, ' ').trim();
        const told: Problem = { ...said, code, message };
        if (problem instanceof Error) console.error(message);
        else reportToConsole(told);
        send('consentry:problem', told);
      });
  };
  const found: unknown = Reflect.get(window, 'consentry');
  // A frame of our name may be of another origin, and nothing of it may be read.
  const owner: string | undefined = attempt(() => Object(found)[brand]);
  if (owner) {
    tell(problem('included-twice', owner, VERSION));
    return;
  }
  // Anything else of our name was not made by us: an element's id, for instance.
  const queue: Queued[] = Array.isArray(found) ? [...found] : [];
  let isFull = false;
  const push = (...calls: Queued[]): void => {
    queue.push(...calls);
    if (!queue.splice(longestQueue)[0] || isFull) return;
    isFull = true;
    tell(problem('queue-full', longestQueue));
  };
  push();
  // Said in full: the file of sentences is sought in the wrong place.
  if (!tag) tell({ code: 'tag-unknown', message: 'Leave out type="module".' });
  // A page may keep what it has begun with, and go on pushing there.
  const stub = Object.assign(Array.isArray(found) ? found : {}, { [brand]: VERSION, push });
  Reflect.set(window, 'consentry', stub);
  begin(tag, queue, loaders, tell, stub).catch((error) =>
    tell(error instanceof ConsentError ? error : problem('start-failed', error)),
  );
}

async function begin(
  tag: HTMLScriptElement | null,
  queue: readonly Queued[],
  loaders: TagLoaders,
  report: (problem: Problem) => void,
  stub: { push: (...calls: Queued[]) => void },
): Promise<void> {
  // While the configuration is on its way, so is the interface, where nothing is stored: someone will have to be asked.
  if (tag?.dataset['config'] && attempt(isNothingStored)) loaders.ui().catch(() => undefined);
  const config = await readConfig(tag);
  const asked = loaders.services(config);
  within(tooLongMs, asked).catch(() => report(problem('services-late')));
  const services = await asked;
  let run: (call: Queued) => void = () => {};
  const push = (...calls: Queued[]): void => calls.forEach(run);
  startConsent(config as ConsentConfig, loaders, { report, services }, (consent) => {
    run = (call) => {
      try {
        call(consent);
      } catch (error) {
        consent.report(problem('listener-failed', error));
      }
    };
    const api = Object.assign(Object.create(null), consent, {
      [brand]: VERSION,
      version: VERSION,
      push,
      lint: async () => (await loaders.lint()).lintPage(consent),
      explain: (id?: string) => (id === undefined ? explainAll(consent) : consent.explain(id)),
    });
    Reflect.set(window, 'consentry', api);
    consent.onDestroy(() => Reflect.deleteProperty(window, 'consentry'));
  });
  push(...queue);
  stub.push = push;
}

/** Whether there is no record, wherever the configuration will say that it is. */
function isNothingStored(): boolean {
  return !/consentry=/.test(fromDocument('cookie')) && !localStorage.getItem('consentry');
}

async function readConfig(tag: HTMLScriptElement | null): Promise<object> {
  const url = tag?.dataset['config'];
  const text = url ? await fetchText(url) : await inlineConfig();
  let written: unknown = {};
  try {
    if (text !== undefined) written = JSON.parse(text);
  } catch (error) {
    throw unreadable(url ?? 'data-consentry-config', say('json', error));
  }
  // What is not an object is handed on as it is, so that it is reported as such.
  return isObject(written) ? { ...written, ...fromAttributes(tag, written) } : (written as object);
}

async function fetchText(url: string): Promise<string> {
  const answer = await fetch(url, { credentials: 'same-origin' });
  if (!answer.ok) {
    void answer.body?.cancel();
    throw unreadable(url, say('answer', answer.status));
  }
  return answer.text();
}

function unreadable(path: string, remedy: string): ConsentError {
  return new ConsentError([{ code: 'config-unreadable', path, remedy }]);
}

/** Answers for everything at once, and shows them as a table on the console. */
function explainAll(consent: Consent): Explanation[] {
  const { grants, services } = consent.state.get();
  const answers = [...Object.keys(grants), ...Object.keys(services)].map(consent.explain);
  console.table(answers);
  return answers;
}

start();
