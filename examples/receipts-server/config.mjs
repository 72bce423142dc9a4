// Everything that can be configured, read from the environment. Nothing starts on a configuration that is wrong.

/**
 * @typedef {object} Config
 * @property {string} host
 * @property {number} port
 * @property {string | undefined} databaseUrl PostgreSQL; without it the embedded database is used
 * @property {string} dataDirectory of the embedded database and of the key that is made for it
 * @property {number} poolSize connections to PostgreSQL
 * @property {readonly string[]} origins of the sites that may send
 * @property {string} signingKeys `id:seed` pairs; the first signs
 * @property {string} retiredKeys `id:public` pairs that signed in the past
 * @property {string | undefined} adminToken opens look-up, export and metrics
 * @property {number} bodyBytes most bytes in one request
 * @property {number} ratePerMinute requests of one address
 * @property {number} trustedProxies how many proxies of ours stand in front
 * @property {number} retentionMonths
 * @property {number} sealSeconds
 */

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Config}
 */
export function readConfig(env) {
  /** @type {string[]} */
  const problems = [];
  const number = (/** @type {string} */ name, /** @type {number} */ otherwise, least = 1) => {
    const value = env[name] === undefined ? otherwise : Number(env[name]);
    if (!Number.isInteger(value) || value < least) problems.push(`${name} must be a whole number.`);
    return value;
  };
  const origins = (env.ALLOWED_ORIGINS ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  for (const origin of origins) {
    if (!isOrigin(origin)) problems.push(`ALLOWED_ORIGINS: ${origin} is no origin.`);
  }
  if (!origins.length) problems.push('ALLOWED_ORIGINS must name the sites that may send.');
  if (env.ADMIN_TOKEN !== undefined && env.ADMIN_TOKEN.length < 32) {
    problems.push('ADMIN_TOKEN must have 32 characters or more.');
  }
  if (env.DATABASE_URL && !env.SIGNING_KEYS) {
    problems.push('SIGNING_KEYS is needed with DATABASE_URL: all processes must sign alike.');
  }
  const config = {
    host: env.HOST ?? '127.0.0.1',
    port: number('PORT', 8787, 0),
    databaseUrl: env.DATABASE_URL,
    dataDirectory: env.DATA_DIRECTORY ?? './data',
    poolSize: number('POOL_SIZE', 16),
    origins,
    signingKeys: env.SIGNING_KEYS ?? '',
    retiredKeys: env.RETIRED_KEYS ?? '',
    adminToken: env.ADMIN_TOKEN,
    bodyBytes: number('BODY_BYTES', 262_144),
    ratePerMinute: number('RATE_PER_MINUTE', 120),
    trustedProxies: number('TRUSTED_PROXIES', 0, 0),
    // California asks for 24 months (11 CCR 7101); limitation periods elsewhere are mostly longer.
    retentionMonths: number('RETENTION_MONTHS', 36),
    sealSeconds: number('SEAL_SECONDS', 60),
  };
  if (problems.length) throw new Error(`The configuration is wrong.\n${problems.join('\n')}`);
  return config;
}

/** @param {string} text */
function isOrigin(text) {
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
}
