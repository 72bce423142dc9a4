// Asks a function or endpoint of the site where the visitor is. Loaded only where the configuration names one.

import type { LookUp, PlaceEnv } from './place.js';

/** Milliseconds that a function or endpoint may take. Everything stays off meanwhile, so it may not be long. */
const limitMs = 400;

/** Under it the session keeps the place alone, next to nothing that could tell visitors apart. */
const sessionKey = 'consentry-place';

/** A function's answer, or an endpoint's, which is kept for the session. */
export const lookUp: LookUp = async (source, env) => {
  if (typeof source === 'function') return within(limitMs, source);
  const { session = () => sessionStorage } = env;
  try {
    const kept = session().getItem(sessionKey);
    if (env.read(kept) !== 'XX') return kept;
  } catch {
    // A browser that forbids storage keeps nothing.
  }
  const answer = await within(limitMs, (signal) => ask(source, signal, env));
  const place = env.read(answer);
  try {
    if (place !== 'XX') session().setItem(sessionKey, place);
  } catch {
    // As above.
  }
  return answer;
};

async function ask(source: string, signal: AbortSignal, env: PlaceEnv): Promise<unknown> {
  const { address = location.href, fetch = (url, init) => globalThis.fetch(url, init) } = env;
  const url = new URL(source, address);
  if (url.origin !== new URL(address).origin) {
    throw new Error('the endpoint is on another origin');
  }
  const response = await fetch(url.href, { signal, credentials: 'omit', redirect: 'error' });
  if (!response.ok) throw new Error(`the endpoint answered ${response.status}`);
  return response.json();
}

function within<Answer>(
  ms: number,
  work: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const abort = new AbortController();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`no answer within ${ms} ms`));
      abort.abort();
    }, ms);
    new Promise<Answer>((done) => done(work(abort.signal)))
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
