// Hands a visitor's choice over to a site of the same controller under another domain: a signed token,
// good once and for two minutes. It proves what was chosen on the other site, and not by whom.

import { isAhead } from '../core/time.js';
import type { ConsentRecord, Decision } from '../core/types.js';

/** What is handed over. */
export interface HandedOver {
  /** Origin of the site on which it was chosen. */
  readonly from: string;
  /** ISO 8601, UTC: when it was chosen there. */
  readonly decidedAt: string;
  readonly choices: Readonly<Record<string, Decision>>;
  /** Whether the visitor opted out of sale and sharing there. */
  readonly optOut: boolean;
}

/** Between which sites, and what both servers keep secret. */
export interface HandOverOptions {
  /** At least 32 random characters that only these servers know. */
  readonly secret: string;
  /** Origin of the site that hands over: `https://shop.example`. */
  readonly from: string;
  /** Origin of the site that takes over. */
  readonly to: string;
  /** Milliseconds since 1970. @default now */
  readonly now?: number;
}

/** How a token is taken. */
export interface TakeOverOptions extends HandOverOptions {
  /**
   * Remembers an id until a time in milliseconds, and says whether it was new. Two servers of one
   * site have to share that memory.
   */
  readonly isFirstUse: (id: string, until: number) => boolean | Promise<boolean>;
}

interface Payload extends HandedOver {
  readonly to: string;
  readonly id: string;
  readonly until: number;
}

const lifetimeMs = 120_000;
/** How far the clocks of two servers may differ. */
const skewMs = 30_000;
const longest = 4096;

/**
 * A token for the choices in a record, to be put behind `#consentry=` in a link to the other site.
 * Give it to the visitor of this very request only, and never let it be cached.
 *
 * @throws {TypeError} when the secret is too short to be one.
 */
export async function handOver(record: ConsentRecord, options: HandOverOptions): Promise<string> {
  const { secret, from, to, now = Date.now() } = options;
  const choices = record.statements.flatMap(({ by, choices }) =>
    Object.entries(choices)
      .map(([id, { decision }]): [string, Decision] => [id, decision])
      // What a child agreed to is void, here and there.
      .filter(([, decision]) => decision === 'denied' || by !== 'child'),
  );
  const { optOut, optIn } = record;
  // What was said last counts, whatever the clocks say; but an opt-in that a clock dated ahead is none.
  const isUndone =
    optOut &&
    optIn &&
    optIn.by !== 'child' &&
    optIn.sequence > optOut.sequence &&
    !isAhead(optIn.at, now);
  const payload: Payload = {
    from,
    to,
    id: crypto.randomUUID(),
    until: now + lifetimeMs,
    decidedAt: record.decidedAt,
    choices: Object.fromEntries(choices),
    optOut: optOut !== null && !isUndone,
  };
  const body = toBase64(new TextEncoder().encode(JSON.stringify(payload)));
  return `${body}.${toBase64(await sign(secret, body))}`;
}

/**
 * What a token says, or null when it was not made by the other site for this one, is too old, or was
 * used before.
 *
 * @throws {TypeError} when the secret is too short to be one.
 */
export async function takeOver(
  token: string,
  options: TakeOverOptions,
): Promise<HandedOver | null> {
  const { secret, from, to, now = Date.now(), isFirstUse } = options;
  const [body = '', signature = '', ...more] = token.slice(0, longest + 1).split('.');
  const proof = fromBase64(signature);
  if (token.length > longest || more.length > 0 || !proof) return null;
  const data = new TextEncoder().encode(prefix + body);
  // Compares in constant time.
  if (!(await crypto.subtle.verify('HMAC', await keyFrom(secret), proof, data))) return null;
  const payload = parse(body);
  if (payload?.from !== from || payload.to !== to) return null;
  if (!(payload.until >= now) || payload.until > now + lifetimeMs + skewMs) return null;
  if (!(await isFirstUse(payload.id, payload.until))) return null;
  const { decidedAt, choices, optOut } = payload;
  return { from, decidedAt, choices, optOut };
}

/** So that the same secret signs nothing else by chance. */
const prefix = 'consentry-hand-over-1.';

async function sign(secret: string, body: string): Promise<Uint8Array<ArrayBuffer>> {
  const data = new TextEncoder().encode(prefix + body);
  return new Uint8Array(await crypto.subtle.sign('HMAC', await keyFrom(secret), data));
}

function keyFrom(secret: string): Promise<CryptoKey> {
  if (secret.length < 32) {
    throw new TypeError('[consentry] hand-over: the secret needs at least 32 characters.');
  }
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const bytes = new TextEncoder().encode(secret);
  return crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign', 'verify']);
}

/** Signed by us, so it has the form that we write. */
function parse(body: string): Payload | undefined {
  const bytes = fromBase64(body);
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Payload);
}

function toBase64(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  } catch {
    return undefined;
  }
}
