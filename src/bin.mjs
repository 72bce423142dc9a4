// The executable `consentry`: gives the command line its files, its output, its languages and the network. Decides nothing.

import { lookup, resolveMx } from 'node:dns/promises';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { runCli } from './cli.js';

process.exitCode = await runCli(process.argv.slice(2), {
  read: (path) => (path === '-' ? text(process.stdin) : readFile(path, 'utf8')),
  write: async (path, content) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  },
  print: (line) => console.log(line),
  loadMessages: async (language) => {
    // Beside the built file, one per language.
    const { messages } = await import(`./locales/${language}.js`);
    return messages;
  },
  statusOf: async (url) => {
    const asked = fetch(url, { signal: AbortSignal.timeout(20_000) });
    const { status, body } = await asked.catch(({ message, cause }) => {
      // The message says only that it failed.
      throw new Error(cause?.code ?? message);
    });
    await body?.cancel();
    return status;
  },
  // Without a record for mail the host itself takes it: RFC 5321, 5.1.
  takesMail: (domain) =>
    resolveMx(domain).then(
      (hosts) => hosts.some(({ exchange }) => exchange),
      () =>
        lookup(domain).then(
          () => true,
          () => false,
        ),
    ),
});
