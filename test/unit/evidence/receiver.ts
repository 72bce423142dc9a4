// Starts the example receiver as a process of its own, and a PostgreSQL cluster for it where one is installed.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HistoryDraft, HistoryEntry } from '../../../src/core/types.js';
import { appendEntry, emptyChain } from '../../../src/evidence/chain.js';
import { aDraft } from './builders.js';

export const origin = 'https://shop.example';
export const adminToken = 'test-token-test-token-test-token-test';

// RFC 8032 section 7.1, test 1: a published seed, good for tests only.
const seed = Buffer.from(
  '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
  'hex',
).toString('base64url');

/** A running receiver. */
export interface RunningReceiver {
  readonly url: string;
  readonly process: ChildProcess;
  /** Ends it with a signal and waits until it is gone. */
  readonly end: (signal?: NodeJS.Signals) => Promise<void>;
}

/** A folder that is removed again by `removeFolders`. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'consentry-'));
  folders.push(folder);
  return folder;
}
const folders: string[] = [];

/** Removes what `aFolder` made. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Starts the receiver and waits until it listens. */
export async function startReceiver(
  env: Readonly<Record<string, string>>,
): Promise<RunningReceiver> {
  const child = spawn(process.execPath, ['examples/receipts-server/server.mjs'], {
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      PORT: '0',
      ALLOWED_ORIGINS: origin,
      ADMIN_TOKEN: adminToken,
      SIGNING_KEYS: `k1:${seed}`,
      RATE_PER_MINUTE: '1000000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((done) => {
    child.once('exit', () => done());
  });
  const port = await new Promise<number>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += String(chunk);
      const found = /"listening","port":(\d+)/.exec(output);
      if (found) resolve(Number(found[1]));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`The receiver did not start.\n${output}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    process: child,
    end: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await gone;
    },
  };
}

/** Sends entries as a page does. */
export function send(
  url: string,
  entries: readonly HistoryEntry[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<Response> {
  return fetch(`${url}/receipts`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ schema: 'consentry-receipts-1', entries, ...more }),
  });
}

/** Reads one of the addresses behind the token. */
export function readAdmin(url: string, path: string): Promise<Response> {
  return fetch(`${url}/admin/${path}`, { headers: { authorization: `Bearer ${adminToken}` } });
}

/** Everything stored, in the order in which it came. */
export async function readAll(url: string): Promise<HistoryEntry[]> {
  const text = await (await readAdmin(url, 'export')).text();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).entry);
}

/** The entries of a chain of its own. */
export function someEntries(
  recordId: string,
  count: number,
  parts: Partial<HistoryDraft> = {},
): readonly HistoryEntry[] {
  let chain = emptyChain(recordId);
  for (let i = 0; i < count; i++) {
    chain = appendEntry(chain, aDraft({ recordId, language: `n${i}`, ...parts }), count);
  }
  return chain.entries;
}

/** A PostgreSQL cluster of the test's own. */
export interface Cluster {
  readonly url: string;
  readonly stop: () => void;
}

/** The folder of PostgreSQL's programs, or undefined where it is not installed. */
export function findPostgres(): string | undefined {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return undefined;
  return readdirSync(root)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(root, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
}

/** Makes and starts a cluster on a free port of 127.0.0.1. */
export async function startPostgres(programs: string): Promise<Cluster> {
  const folder = aFolder();
  // PostgreSQL refuses to run as root; Debian's package brings a user for it.
  const user = process.getuid?.() === 0 ? idsOf('postgres') : undefined;
  if (user) chownSync(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder, stdio: 'ignore' } as const;
  const data = join(folder, 'data');
  const port = await freePort();
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'receipts', '-A', 'trust', '-E', 'UTF8', '--locale=C'],
    options,
  );
  const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder}`;
  execFileSync(join(programs, 'pg_ctl'), ['-D', data, '-w', '-o', settings, 'start'], options);
  return {
    url: `postgres://receipts@127.0.0.1:${port}/postgres`,
    stop: () => {
      execFileSync(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], options);
    },
  };
}

function idsOf(user: string): { readonly uid: number; readonly gid: number } {
  const id = (flag: string): number => Number(String(execFileSync('id', [flag, user])));
  return { uid: id('-u'), gid: id('-g') };
}

/** A port of 127.0.0.1 that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
