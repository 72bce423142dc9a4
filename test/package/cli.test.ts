// The command as it is installed: the built file, started from another folder.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterAll, expect, test } from 'vitest';
import { createEvidence } from '../../src/evidence/create.js';
import { aDraft, someFacts } from '../unit/evidence/builders.js';

const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
const file = fileURLToPath(new URL(`../../${bin.consentry}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'consentry-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Result {
  readonly code: number;
  readonly lines: readonly string[];
}

/** Runs the command; what it is given on its input ends at once. */
function run(args: readonly string[], input = ''): Promise<Result> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [file, ...args], { cwd: folder }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, lines: `${out}${err}`.trim().split('\n') }),
    );
    child.stdin?.end(input);
  });
}

test('is a program that a shell starts with Node', () => {
  expect(readFileSync(file, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
});

test('says how it is used, and answers 2 to what it does not know', async () => {
  const help = await run(['--help']);
  expect(help.code).toBe(0);
  expect(help.lines[0]).toMatch(/^consentry verify /);
  expect((await run(['forge'])).code).toBe(2);
});

test('verifies a receipt from a file and from its input, and answers 1 when it was altered', async () => {
  globalThis.indexedDB = new IDBFactory();
  const evidence = createEvidence();
  await evidence.append(aDraft());
  const receipt = await evidence.exportReceipt('json', someFacts());
  writeFileSync(join(folder, 'receipt.json'), receipt);
  expect(await run(['verify', 'receipt.json'])).toMatchObject({
    code: 0,
    lines: [expect.stringMatching(/^receipt\.json: as it was written, 1 entry/), expect.anything()],
  });
  const altered = receipt.replace('"place":"FR"', '"place":"DE"');
  expect(altered).not.toBe(receipt);
  expect((await run(['verify', '-'], altered)).code).toBe(1);
});

test('writes what is shown into a folder that it makes, in every language asked for', async () => {
  const config = { policy: { url: '/privacy' }, services: ['google-analytics'] };
  writeFileSync(join(folder, 'consent.json'), JSON.stringify(config));
  const args = ['artefacts', 'consent.json', '--out', 'archive/2026', '--languages', 'de,ar'];
  expect((await run(args)).code).toBe(0);
  const written = readdirSync(join(folder, 'archive/2026'));
  expect(written).toHaveLength(6);
  const texts = written.map((name) => readFileSync(join(folder, 'archive/2026', name), 'utf8'));
  const hashes = texts.map((text) => createHash('sha256').update(text).digest('hex'));
  expect(written).toEqual(hashes.map((hash) => `${hash}.json`));
  const german = texts.map((text) => JSON.parse(text)).find(({ language }) => language === 'de');
  expect(german.messages).toMatchObject({ acceptAll: 'Alle akzeptieren' });
});

test('answers 2 for a language it has no texts for, and for a name that is none', async () => {
  writeFileSync(join(folder, 'empty.json'), '{}');
  for (const language of ['tlh', '../cli']) {
    const args = ['artefacts', 'empty.json', '--out', 'o', '--languages', `de,${language}`];
    expect(await run(args)).toEqual({
      code: 2,
      lines: [expect.stringMatching(`^No texts in ${language}\\. There are: ar, .*zh-Hant\\.$`)],
    });
  }
  expect(existsSync(join(folder, 'o'))).toBe(false);
});

test('asks a site for the pages that visitors are sent to', async () => {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/privacy' ? 200 : 404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  for (const [url, code, line] of [
    ['/privacy', 0, 'there: /privacy (policy.url), 200'],
    ['/policy', 1, 'broken: /policy (policy.url), 404'],
  ] as const) {
    writeFileSync(join(folder, 'links.json'), JSON.stringify({ policy: { url } }));
    expect(await run(['links', 'links.json', '--site', site])).toEqual({ code, lines: [line] });
  }
  await new Promise((done) => server.close(done));
  expect(await run(['links', 'links.json', '--site', site])).toEqual({
    code: 1,
    lines: ['broken: /policy (policy.url), ECONNREFUSED'],
  });
});
