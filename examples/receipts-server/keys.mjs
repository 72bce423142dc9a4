// Ed25519 keys: one signs, all are published, so that what was signed before a rotation stays checkable.

import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from './canonical.mjs';

/**
 * @typedef {object} Keys
 * @property {string} id of the key that signs
 * @property {(value: unknown) => string} sign over canonical JSON, in base64url
 * @property {{ keys: readonly object[] }} published a JSON Web Key Set (RFC 8037)
 */

// PKCS #8 header of an Ed25519 seed. RFC 8410 section 7.
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * @param {string} signing `id:seed` pairs, comma-separated; seeds are 32 bytes in base64url
 * @param {string} [retired] `id:public` pairs
 * @returns {Keys}
 */
export function readKeys(signing, retired = '') {
  const pairs = split(signing);
  const [first] = pairs;
  if (!first) throw new Error('SIGNING_KEYS names no key.');
  const privateKeys = pairs.map(({ id, value }) => {
    const seed = Buffer.from(value, 'base64url');
    if (seed.length !== 32)
      throw new Error(`SIGNING_KEYS: the seed of ${id} is not 32 bytes long.`);
    const key = createPrivateKey({
      key: Buffer.concat([pkcs8, seed]),
      format: 'der',
      type: 'pkcs8',
    });
    return { id, key };
  });
  const published = [
    ...privateKeys.map(({ id, key }) =>
      toJwk(id, String(createPublicKey(key).export({ format: 'jwk' }).x)),
    ),
    ...split(retired).map(({ id, value }) => toJwk(id, value)),
  ];
  const [{ key }] = privateKeys;
  return {
    id: first.id,
    sign: (value) => sign(null, Buffer.from(canonicalJson(value)), key).toString('base64url'),
    published: { keys: published },
  };
}

/**
 * The key of an embedded database: made on the first start, kept beside it, readable by its owner only.
 *
 * @param {string} directory
 */
export function ownKey(directory) {
  const file = join(directory, 'signing-key');
  if (!existsSync(file)) {
    mkdirSync(directory, { recursive: true });
    const { d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
    writeFileSync(file, `own-1:${d}\n`, { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}

/** @param {string} text */
function split(text) {
  return text
    .split(',')
    .map((pair) => pair.trim())
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf(':');
      if (at < 1) throw new Error('Keys are written as id:value.');
      return { id: pair.slice(0, at), value: pair.slice(at + 1) };
    });
}

/** @param {string} kid @param {string} x */
function toJwk(kid, x) {
  return { kty: 'OKP', crv: 'Ed25519', use: 'sig', alg: 'EdDSA', kid, x };
}
