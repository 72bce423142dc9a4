// The command line: `consentry verify`, `artefacts`, `inline` and `links`. Files, output, languages and the network come in
// through `Io`, so that nothing here belongs to Node.

import { resolveSettings } from './core/config.js';
import { own } from './core/read.js';
import type { ConsentConfig, Service, Settings } from './core/types.js';
import { makeArtefact } from './evidence/artefact.js';
import { mergeMessages } from './i18n/choose.js';
import { languages } from './i18n/languages.js';
import { first } from './i18n/locales/en.js';
import { second } from './i18n/locales/en-second.js';
import { rulesVersion } from './jurisdictions/resolve.js';
import { checkLinks, type Network } from './links.js';
import { loadServices } from './service-files.js';
import { catalogue } from './services/catalogue.js';
import { inlineServices } from './services/inline.js';
import { type KeySet, type Report, verifyReceipt } from './verify.js';

declare const VERSION: string;

/** What the command line needs from outside. */
export interface Io extends Network {
  readonly read: (path: string) => Promise<string>;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly print: (line: string) => void;
  /** The texts of one of our languages other than English. */
  readonly loadMessages: (language: string) => Promise<unknown>;
}

const usage = `consentry verify <receipt.json>… [--keys <keys.json>]
    Says whether receipts, or a receiver's exports, are as they were written. A hyphen reads the input.
    <keys.json> is what the receiver publishes under /keys.
consentry artefacts <config.json> --out <folder> [--languages de,fr]
    Writes what visitors are shown, one file per language and surface, named by its hash, for your archive.
consentry inline <config.json> --out <file>
    Writes the configuration with the definition of every service that it names by id, so that pages load none.
consentry links <config.json> --site <https://www.example.com/>
    Asks whether the policies, opt-outs and mail addresses that visitors are sent to are there. Run it every week.
Answers 0 if all is well, 1 if something was altered or is not there, 2 if the command cannot be carried out.`;

/** What needs no file. */
const answers: Readonly<Record<string, string>> = {
  help: usage,
  '--help': usage,
  '-h': usage,
  version: VERSION,
  '--version': VERSION,
};

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
      const { config } = await readConfig(path, io);
      await io.write(options['out'], JSON.stringify(inlineServices(config)));
      return 0;
    }
    const { site } = options;
    if (command === 'links' && path !== undefined && site) {
      if (!/^https?:\/\/./.test(site)) {
        throw new Error(`--site ${site} is no address of a page. Write https://www.example.com/.`);
      }
      const { settings } = await readConfig(path, io);
      const links = await checkLinks(settings, site, io);
      for (const { path: at, target, state, answer } of links) {
        io.print(`${state}: ${target} (${at}), ${answer}`);
      }
      return links.some(({ state }) => state === 'broken') ? 1 : 0;
    }
    const asked = answers[command ?? ''];
    io.print(asked ?? usage);
    return asked === undefined ? 2 : 0;
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
    if (!['keys', 'out', 'languages', 'site'].includes(name) || value === undefined) {
      throw new Error(`${arg} is unknown or lacks its value.\n${usage}`);
    }
    options[name] = value;
  }
  return { positionals, options };
}

async function verify(paths: readonly string[], options: Options, io: Io): Promise<number> {
  const keyFile = options['keys'];
  const keys: KeySet | undefined = keyFile ? await readJson(keyFile, io) : undefined;
  const reports: Report[] = [];
  for (const path of paths) {
    const report = await verifyReceipt(await io.read(path), keys);
    reports.push(report);
    for (const line of describe(path, report)) io.print(line);
  }
  if (reports.some((report) => !report.valid && isOurs(report))) return 1;
  return reports.every(isOurs) ? 0 : 2;
}

/** Whether a file is of a kind that can be verified. */
const isOurs = ({ faults }: Report): boolean =>
  faults.every(({ code }) => code !== 'unknown-schema');

function describe(path: string, report: Report): readonly string[] {
  const { valid, recordId, length, faults, remarks, signed } = report;
  const entries = `${length} ${length === 1 ? 'entry' : 'entries'}`;
  const verdict = valid
    ? `as it was written, ${entries}`
    : isOurs(report)
      ? 'NOT as it was written'
      : 'cannot be verified';
  return [
    `${path}: ${verdict}${recordId && `, record ${recordId}`}`,
    ...(signed ? [`  signed up to entry ${signed.seq} at ${signed.at}, key ${signed.key}`] : []),
    ...faults.map(({ code, message }) => `  fault ${code}: ${message}`),
    ...remarks.map(({ code, message }) => `  note ${code}: ${message}`),
  ];
}

async function writeArtefacts(path: string, options: Options, io: Io): Promise<number> {
  const { settings } = await readConfig(path, io);
  const wanted = new Set(['en', ...(options['languages'] ?? '').split(',').filter(Boolean)]);
  const unknown = [...wanted].filter((language) => !languages.includes(language));
  if (unknown.length) {
    throw new Error(`No texts in ${unknown.join(', ')}. There are: ${languages.join(', ')}.`);
  }
  for (const language of wanted) {
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

/** What a file holds; an error names the file. */
async function readJson<Content>(path: string, io: Io): Promise<Content> {
  const text = await io.read(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: ${error}`);
  }
}

/** A configuration that a page takes, with the definitions that a page would load. */
async function readConfig(
  path: string,
  io: Io,
): Promise<{ readonly config: ConsentConfig; readonly settings: Settings }> {
  const config = await readJson<ConsentConfig>(path, io);
  const known: Readonly<Record<string, Service>> = catalogue;
  const definitions = await loadServices(config, (file) => async () => {
    const service = own(known, file.replace('services/', ''));
    return service ? { service } : {};
  });
  try {
    const settings = resolveSettings(config, definitions);
    // A page knows no definition that it has not loaded: that what is known for advertising is called necessary shows here.
    resolveSettings(config, known);
    return { config, settings };
  } catch (error) {
    throw new Error(`${path}:\n${(error as Error).message}`);
  }
}
