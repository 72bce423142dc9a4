#!/usr/bin/env node
// The command `consentry`: gives the command line its files. Everything it does is in `dist/cli.js`.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { runCli } from '../dist/cli.js';

process.exitCode = await runCli(process.argv.slice(2), {
  read: (path) => readFile(path === '-' ? 0 : path, 'utf8'),
  write: async (path, text) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  },
  print: (line) => console.log(line),
  loadMessages: async (language) => {
    if (!/^[A-Za-z]{2,3}(-[A-Za-z]{2,4})?$/.test(language)) {
      throw new Error(`${language} is no language.`);
    }
    const { messages } = await import(`../dist/locales/${language}.js`);
    return messages;
  },
});
