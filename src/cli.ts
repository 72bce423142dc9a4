// The command line: `consentry verify`, `consentry artefacts` and `consentry inline`. Files, output and languages come in through
// `Io`, so that nothing here belongs to Node.

import { resolveSettings } from './core/config.js';
import type { Service } from './core/types.js';
import { makeArtefact } from './evidence/artefact.js';
import { mergeMessages } from './i18n/choose.js';
import { first } from './i18n/locales/en.js';
import { second } from './i18n/locales/en-second.js';
import { rulesVersion } from './jurisdictions/resolve.js';
import { catalogue } from './services/catalogue.js';
import { inlineServices } from './services/inline.js';
import { type KeySet, type Report, verifyReceipt } from './verify.js';

declare const VERSION: string;

/** What the command line needs from outside. */
export interface Io {
  readonly read: (path: string) => Promise<string>;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly print: (line: string) => void;
  /** The texts of a language other than English. */
  readonly loadMessages: (language: string) => Promise<unknown>;
}

const usage = `consentry verify <receipt.json>… [--keys <keys.json>]
    Says whether receipts, or a receiver's exports, are as they were written. A hyphen reads the input.
    <keys.json> is what the receiver publishes under /keys.
consentry artefacts <config.json> --out <folder> [--languages de,fr]
    Writes what visitors are shown, one file per language and surface, named by its hash, for your archive.
consentry inline <config.json> --out <file>
    Writes the configuration with the definition of every service that it names by id, so that pages load none.
Answers 0 if all is well, 1 if something was altered, 2 if the command cannot be carried out.`;

/** Carries out one command. Gives the exit code. */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  const [command, ...rest] = args;
  try {
    const { positionals, options } = readArgs(rest);
    const [path] = positionals;
    if (command === 'verify' && path !== undefined) {
      return await verify(positionals, options, io);
    }
    if (command === 'artefacts' && path !== undefined && options['out']) {
      return await writeArtefacts(path, options, io);
    }
    if (command === 'inline' && path !== undefined && options['out']) {
      const config = inlineServices(JSON.parse(await io.read(path)));
      await io.write(options['out'], JSON.stringify(config));
      return 0;
    }
    io.print(usage);
    return command === 'help' || command === '--help' ? 0 : 2;
  } catch (error) {
    io.print(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

type Options = Readonly<Record<string, string>>;

function readArgs(args: readonly string[]): { positionals: string[]; options: Options } {
  const positionals: string[] = [];
  const options: Record<string, string> = {};
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (!arg.startsWith('--')) {
      positionals.push(arg);
      continue;
    }
    const name = arg.slice(2);
    const value = args[++i];
    if (!['keys', 'out', 'languages'].includes(name) || value === undefined) {
      throw new Error(`${arg} is unknown or lacks its value.\n${usage}`);
    }
    options[name] = value;
  }
  return { positionals, options };
}

async function verify(paths: readonly string[], options: Options, io: Io): Promise<number> {
  const keyFile = options['keys'];
  const keys: KeySet | undefined = keyFile ? JSON.parse(await io.read(keyFile)) : undefined;
  let isAllValid = true;
  for (const path of paths) {
    const report = await verifyReceipt(await io.read(path), keys);
    isAllValid &&= report.valid;
    for (const line of describe(path, report)) io.print(line);
  }
  return isAllValid ? 0 : 1;
}

function describe(path: string, report: Report): readonly string[] {
  const { valid, recordId, length, faults, remarks, signed } = report;
  const entries = `${length} ${length === 1 ? 'entry' : 'entries'}`;
  const verdict = valid ? `as it was written, ${entries}` : 'NOT as it was written';
  return [
    `${path}: ${verdict}${recordId && `, record ${recordId}`}`,
    ...(signed ? [`  signed up to entry ${signed.seq} at ${signed.at}, key ${signed.key}`] : []),
    ...faults.map(({ code, message }) => `  fault ${code}: ${message}`),
    ...remarks.map(({ code, message }) => `  note ${code}: ${message}`),
  ];
}

async function writeArtefacts(path: string, options: Options, io: Io): Promise<number> {
  const config: unknown = JSON.parse(await io.read(path));
  const settings = resolveSettings(config, namedIn(config));
  const languages = ['en', ...(options['languages'] ?? '').split(',').filter(Boolean)];
  for (const language of new Set(languages)) {
    const translated = language === 'en' ? {} : await io.loadMessages(language);
    // As the interface does: the banner knows its own texts only, the dialogs all of them.
    const surfaces = { banner: first, preferences: { ...first, ...second } };
    for (const surface of ['banner', 'preferences'] as const) {
      const texts = surfaces[surface];
      const { messages } = mergeMessages(texts, translated, settings.messages, language);
      const { hash, text } = makeArtefact({
        settings,
        language,
        surface,
        messages,
        rules: rulesVersion,
        library: VERSION,
      });
      await io.write(`${options['out']}/${hash}.json`, text);
      io.print(`${hash} ${language} ${surface}`);
    }
  }
  return 0;
}

/** Of the catalogue what a configuration names. A page adds nothing to a service that its site describes itself. */
function namedIn(config: unknown): Readonly<Record<string, Service>> {
  const services: unknown = Reflect.get(Object(config), 'services');
  const names = Array.isArray(services) ? services.map(String) : [];
  return Object.fromEntries(Object.entries(catalogue).filter(([id]) => names.includes(id)));
}
