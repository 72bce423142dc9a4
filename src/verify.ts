// The stand-alone verifier, for auditors, regulators and visitors: takes a receipt or a server's export and
// says whether it is as it was written. Runs in Node and in browsers; asks nobody, changes nothing.

import type { HistoryEntry } from './core/types.js';
import { canonicalJson } from './evidence/canonical.js';
import type { Chain, Link, SignedHead } from './evidence/chain.js';
import { toHtml } from './evidence/export-html.js';
import type { Receipt } from './evidence/receipt.js';
import { sha256 } from './evidence/sha256.js';
import { type Break, verifyChain } from './evidence/verify-chain.js';

/** Public keys of a receiver, as it publishes them: a JSON Web Key Set of Ed25519 keys. RFC 8037. */
export interface KeySet {
  readonly keys: readonly { readonly kid?: string; readonly x?: string }[];
}

/** One thing that does not hold. */
export interface Finding {
  readonly code:
    | 'not-json'
    | 'unknown-schema'
    | 'malformed'
    | 'receipt-altered'
    | 'chain-broken'
    | 'chain-missing'
    | 'chain-restarted'
    | 'page-differs'
    | 'artefact-altered'
    | 'artefact-missing'
    | 'grant-unattested'
    | 'signature-missing'
    | 'signature-wrong'
    | 'key-unknown';
  /** One plain sentence. */
  readonly message: string;
  /** Number of the entry it is about. */
  readonly seq?: number;
}

/** The verifier's answer. */
export interface Report {
  /** Whether nothing was altered. Remarks may remain. */
  readonly valid: boolean;
  readonly recordId: string;
  /** How many entries were checked. */
  readonly length: number;
  readonly faults: readonly Finding[];
  /** What is worth knowing but no sign of alteration. */
  readonly remarks: readonly Finding[];
  /** Up to where a receiver vouches for the entries, if its signature was checked and holds. */
  readonly signed: { readonly seq: number; readonly at: string; readonly key: string } | null;
}

const schemas = ['consentry-receipt-1', 'consentry-export-1'];
const remarkCodes = new Set<Finding['code']>([
  'page-differs',
  'grant-unattested',
  'signature-missing',
  'artefact-missing',
  'chain-restarted',
]);
const breaks: Readonly<Partial<Record<Break, string>>> = {
  edited: 'was changed, or its link to the entry before was',
  dropped: 'is missing',
  reordered: 'stands in another place',
  truncated: 'and what follows it was cut off',
  added: 'was never logged',
  rewritten: 'differs from what the receiver signed',
};

/**
 * Verifies a receipt (format `json`, or `html` with its data in it) or a receiver's export of one record.
 *
 * Checks the document's fingerprint, every entry and link, what was shown against its hash and, where keys
 * are given, the receiver's signature. Never throws: what cannot be read is a fault.
 */
export async function verifyReceipt(document: unknown, keys?: KeySet): Promise<Report> {
  const findings: Finding[] = [];
  const find = (code: Finding['code'], message: string, seq?: number): void => {
    findings.push(seq === undefined ? { code, message } : { code, message, seq });
  };
  const receipt = readReceipt(document);
  if (!isObject(receipt)) {
    find('not-json', 'This is no receipt: it is not a JSON object.');
    return conclude('', 0, findings, null);
  }
  if (!schemas.includes(String(receipt['schema']))) {
    const known = 'a receipt in the format json or html, or a receiver’s export';
    find('unknown-schema', `Nothing can be said of this file: only ${known} can be verified.`);
    return conclude('', 0, findings, null);
  }
  const recordId = String(receipt['recordId'] ?? '');
  checkFingerprint(receipt, find);
  checkPage(document, receipt, find);
  const chain = receipt['chain'];
  if (chain === null || chain === undefined) {
    find(
      'chain-missing',
      'The receipt carries no log, so nothing proves how its state came about.',
    );
    return conclude(recordId, 0, findings, null);
  }
  if (!isChain(chain) || chain.recordId !== recordId) {
    find('malformed', 'The log in it is not complete, or belongs to another record.');
    return conclude(recordId, 0, findings, null);
  }
  checkChain(chain, find);
  const earlier = asList(receipt['earlier']);
  for (const each of earlier) {
    if (isChain(each) && each.recordId === recordId) checkChain(each, find);
    else find('malformed', 'An earlier log in it is not complete, or belongs to another record.');
  }
  if (earlier.length) {
    find(
      'chain-restarted',
      `The log began anew ${earlier.length} times; each part is checked alone.`,
    );
  }
  checkArtefacts(receipt['artefacts'], chain.entries, find);
  for (const id of asList(receipt['unattested'])) {
    find('grant-unattested', `${String(id)} is granted, but no entry says so.`);
  }
  const signed = await checkSignature(chain, keys, find);
  return conclude(recordId, chain.entries.length, findings, signed);
}

/** What the data says counts; a page around it may have been made to say something else. */
function checkPage(document: unknown, receipt: object, find: Find): void {
  if (typeof document !== 'string' || dataOf(document) === undefined) return;
  try {
    if (toHtml(receipt as Receipt) === document) return;
  } catch {
    // Reported below.
  }
  find('page-differs', 'The page is not the one that its data gives: trust what is listed here.');
}

type Find = (code: Finding['code'], message: string, seq?: number) => void;

function conclude(
  recordId: string,
  length: number,
  findings: readonly Finding[],
  signed: Report['signed'],
): Report {
  const faults = findings.filter(({ code }) => !remarkCodes.has(code));
  const remarks = findings.filter(({ code }) => remarkCodes.has(code));
  return { valid: faults.length === 0, recordId, length, faults, remarks, signed };
}

function checkChain(chain: Chain, find: Find): void {
  const { valid, brokenAt, because } = verifyChain(chain);
  if (valid) return;
  const what = breaks[because as Break] ?? because;
  find('chain-broken', `Entry ${brokenAt} ${what}.`, brokenAt ?? undefined);
}

/** The data of a receipt that is a text or a page, and undefined where there is none. A value is given back. */
export function readReceipt(document: unknown): unknown {
  if (typeof document !== 'string') return document;
  try {
    return JSON.parse(dataOf(document) ?? document);
  } catch {
    return undefined;
  }
}

/** The data in a receipt that is a page. */
function dataOf(page: string): string | undefined {
  return /^<!doctype html>[\s\S]*<pre>([^<]*)<\/pre>/
    .exec(page)?.[1]
    ?.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

function checkFingerprint({ hash, ...rest }: Readonly<Record<string, unknown>>, find: Find): void {
  const message = 'The receipt was changed after it was issued: its fingerprint does not fit.';
  try {
    if (sha256(canonicalJson(rest)) !== hash) find('receipt-altered', message);
  } catch {
    find('receipt-altered', message);
  }
}

function checkArtefacts(artefacts: unknown, entries: readonly HistoryEntry[], find: Find): void {
  const texts = isObject(artefacts) ? artefacts : {};
  for (const [hash, text] of Object.entries(texts)) {
    if (typeof text !== 'string' || sha256(text) !== hash) {
      find('artefact-altered', `The description ${hash} of what was shown does not fit its hash.`);
    }
  }
  const shown = new Set(entries.flatMap((entry) => (entry?.shown ? [entry.shown] : [])));
  for (const hash of shown) {
    if (Object.hasOwn(texts, hash)) continue;
    find('artefact-missing', `What was shown is not enclosed; ask the site for artefact ${hash}.`);
  }
}

async function checkSignature(
  { recordId, signed, last }: Chain,
  keys: KeySet | undefined,
  find: Find,
): Promise<Report['signed']> {
  if (!signed) {
    find('signature-missing', 'No receiver has signed this log; only its inner order is proven.');
    return null;
  }
  if (!keys) {
    find('signature-missing', 'It is signed, but no public keys were given to check that with.');
    return null;
  }
  const { seq, at, key } = signed;
  const jwk = asList(keys.keys).find((each) => isObject(each) && each['kid'] === key);
  if (!isObject(jwk)) {
    find('key-unknown', `It is signed with key ${key}, which is not among those given.`, seq);
    return null;
  }
  if (
    signed.recordId !== recordId ||
    seq > last.seq ||
    !(await isSignatureOf(signed, String(jwk['x'])))
  ) {
    find('signature-wrong', `The signature over entry ${seq} is not the receiver's.`, seq);
    return null;
  }
  return { seq, at, key };
}

async function isSignatureOf({ signature, ...head }: SignedHead, x: string): Promise<boolean> {
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x };
    const key = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify']);
    const text = new TextEncoder().encode(canonicalJson(head));
    return await crypto.subtle.verify('Ed25519', key, fromBase64Url(signature), text);
  } catch {
    return false;
  }
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isLink = (value: unknown): value is Link =>
  isObject(value) && Number.isInteger(value['seq']) && typeof value['hash'] === 'string';

function isSignedHead(value: unknown): value is SignedHead {
  return (
    isObject(value) &&
    isLink(value) &&
    ['recordId', 'at', 'key', 'signature'].every((name) => typeof value[name] === 'string')
  );
}

function isChain(value: unknown): value is Chain {
  return (
    isObject(value) &&
    typeof value['recordId'] === 'string' &&
    Array.isArray(value['entries']) &&
    isLink(value['sealed']) &&
    isLink(value['last']) &&
    (value['signed'] === undefined || isSignedHead(value['signed']))
  );
}
