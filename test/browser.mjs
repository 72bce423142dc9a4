// Finds the browser that the tests drive. Installs one only where that needs no questions: as root on Debian.

import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

// The shell is the same engine without the window around it, which takes half of every test's time.
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Flags every browser of the tests starts with. */
export const chromiumFlags = [
  // Chromium refuses to sandbox itself for root.
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
];

/**
 * Gives the path of a Chromium to test with: the one named by `CONSENTRY_CHROMIUM`, Playwright's own, or the system's.
 * As root on Debian it installs the distribution's when there is none.
 *
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string}
 * @throws When there is none, with what to do about it.
 */
export function findChromium(environment = process.env) {
  const named = environment.CONSENTRY_CHROMIUM;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(
      `CONSENTRY_CHROMIUM names ${named}, which cannot be executed. Point it at a Chromium or unset it.`,
    );
  }
  const found = playwrightsOwn() ?? onPath(environment) ?? installOnDebian(environment);
  if (found) return found;
  throw new Error(
    'No Chromium found for the browser tests. Do one of these: ' +
      'run `npx playwright install --with-deps chromium`; install Chromium or Chrome so that it is on PATH; ' +
      'or set CONSENTRY_CHROMIUM to the path of one.',
  );
}

function playwrightsOwn() {
  const path = chromium.executablePath();
  return path && isExecutable(path) ? path : undefined;
}

/** @param {NodeJS.ProcessEnv} environment */
function onPath(environment) {
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(
    isExecutable,
  );
}

/** @param {NodeJS.ProcessEnv} environment */
function installOnDebian(environment) {
  if (!isRoot() || !existsSync('/etc/debian_version')) return undefined;
  console.log('No browser found: installing Chromium with apt-get.');
  const options = /** @type {const} */ ({
    stdio: 'inherit',
    env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' },
  });
  try {
    execFileSync('apt-get', ['update'], options);
    try {
      execFileSync('apt-get', ['install', '-y', 'chromium-headless-shell'], options);
    } catch {
      // Older Debians have it in one piece.
      execFileSync('apt-get', ['install', '-y', 'chromium'], options);
    }
  } catch {
    // apt-get has said why; the error of findChromium says what else can be done.
    return undefined;
  }
  return onPath(environment);
}

function isRoot() {
  return process.getuid?.() === 0;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
