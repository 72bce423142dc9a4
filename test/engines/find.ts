// Finds the browsers that the engine tests drive. Installs them only where that needs no questions: as root on Debian.

import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type EngineName, engineNames } from './engine.js';
import type { WebkitPrograms } from './webkit.js';

/** The programs of each browser that can be driven here, and why others cannot. */
export interface Found {
  readonly firefox?: { readonly firefox: string };
  readonly webkit?: WebkitPrograms;
  readonly missing: Partial<Record<EngineName, string>>;
}

/** Debian's names of what each takes. */
const packages: Readonly<Record<EngineName, readonly string[]>> = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** MiniBrowser is no command; it lies among the files of the library. */
const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'];

/**
 * Looks for each browser, and installs what is missing where that is possible.
 *
 * All that can be had are used. `CONSENTRY_ENGINES=firefox,webkit` makes those named a must.
 *
 * @throws When a browser that is named cannot be had, with what to do about it.
 */
export function findEngines(environment: NodeJS.ProcessEnv = process.env): Found {
  const named = (environment['CONSENTRY_ENGINES'] ?? '').split(/[\s,]+/).filter(Boolean);
  const strangers = named.filter((name) => !engineNames.some((known) => known === name));
  if (strangers.length) {
    throw new Error(
      `CONSENTRY_ENGINES names ${strangers.join(', ')}. Known: ${engineNames.join(', ')}.`,
    );
  }
  const wanted = engineNames.filter((name) => !named.length || named.includes(name));
  let found = look(wanted, environment);
  const due = Object.keys(found.missing) as EngineName[];
  if (due.length && installOnDebian(due, environment)) found = look(wanted, environment);
  const reasons = Object.values(found.missing);
  if (reasons.length && named.length) throw new Error(reasons.join('\n'));
  return found;
}

function look(wanted: readonly EngineName[], environment: NodeJS.ProcessEnv): Found {
  const command = (name: string) =>
    (environment['PATH'] ?? '')
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => join(folder, name))
      .find(isExecutable);
  const firefox = command('firefox-esr') ?? command('firefox');
  const driver = command('WebKitWebDriver');
  const xvfb = command('Xvfb');
  const miniBrowser = findMiniBrowser();
  const isMissing: Readonly<Record<EngineName, boolean>> = {
    firefox: !firefox,
    webkit: !(driver && xvfb && miniBrowser),
  };
  const missing = wanted
    .filter((name) => isMissing[name])
    .map((name) => [
      name,
      `${name} cannot be had here. On Debian: apt-get install ${packages[name].join(' ')}`,
    ]);
  return {
    ...(wanted.includes('firefox') && firefox && { firefox: { firefox } }),
    ...(wanted.includes('webkit') &&
      driver &&
      xvfb &&
      miniBrowser && { webkit: { driver, xvfb, miniBrowser } }),
    missing: Object.fromEntries(missing),
  };
}

/** Looks in each library's folder, and in those of each kind of processor. */
function findMiniBrowser(): string | undefined {
  const inside = (folder: string) => {
    try {
      return readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(folder, name));
    } catch {
      return [];
    }
  };
  const isLibrary = (folder: string) => /\/webkit2?gtk-[^/]+$/.test(folder);
  return libraries
    .flatMap(inside)
    .flatMap((folder) => [folder, ...inside(folder)])
    .filter(isLibrary)
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isExecutable);
}

function installOnDebian(names: readonly EngineName[], environment: NodeJS.ProcessEnv): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const wanted = names.flatMap((name) => packages[name]);
  console.log(`Installing with apt-get: ${wanted.join(', ')}`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as const,
    env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update', '-qq'], { ...options, stdio: [...options.stdio] });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], {
      ...options,
      stdio: [...options.stdio],
    });
    return true;
  } catch {
    // apt-get has said why; what is missing is named by whoever asked.
    return false;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
