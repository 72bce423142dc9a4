// What `npm test` runs: every check in sequence, none skipped because an earlier one failed, one line of figures at the end.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.cache', 'reports');

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {{ title: string, run: () => Tally }} Step
 */

/** @type {Step[]} */
const steps = [
  step('Lint', 'lint'),
  step('Types', 'typecheck'),
  { title: 'Build', run: build },
  step('Size budgets', 'size'),
  step('Package and unused code', 'check:package'),
  { title: 'Unit tests', run: runUnitTests },
  { title: 'Browser tests', run: runBrowserTests },
  { title: 'Other engines', run: runEngineTests },
  step('Bench, one round', 'bench:smoke'),
];

/** @type {Tally} */
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

for (const { title, run } of steps) {
  console.log(`\n== ${title}`);
  const tally = run();
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  if (tally.failed > 0) failures.push(`${title}: ${tally.failed} failed`);
  console.log(`-- ${title}: ${sentence(tally)}`);
}

console.log(`\n${failures.join('\n')}`);
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(sentence({ ...total, skipped: 0 }));
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * A check that passes or fails as a whole.
 *
 * @param {string} title
 * @param {string} script
 * @returns {Step}
 */
function step(title, script) {
  return { title, run: () => whole(npmRun(script)) };
}

/** @returns {Tally} */
function build() {
  // After a failed build the tests must not pass on what an earlier one left.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  return whole(npmRun('build'));
}

/** @returns {Tally} */
function runUnitTests() {
  const file = join(reports, 'unit.json');
  const succeeded = npmRun('test:unit', [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file);
  if (!report) return whole(false);
  // A file that fails to load has no tests to count.
  const broken = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ suite) =>
      suite.status === 'failed' && suite.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  return checked(succeeded, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/** @returns {Tally} */
function runBrowserTests() {
  const file = join(reports, 'browser.json');
  let executable;
  try {
    executable = findChromium();
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    return whole(false);
  }
  console.log(`Browser: ${executable}`);
  const succeeded = npmRun('test:e2e', ['--reporter=list,json'], {
    CONSENTRY_CHROMIUM: executable,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return counted(succeeded, file);
}

/**
 * Where neither browser can be had the step counts as skipped; what to do about it has been said.
 *
 * @returns {Tally}
 */
function runEngineTests() {
  const file = join(reports, 'engines.json');
  const succeeded = npmRun('test:engines', ['--pass-with-no-tests'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const isNone = succeeded && readReport(file)?.suites.length === 0;
  return isNone ? { passed: 0, failed: 0, skipped: 1 } : counted(succeeded, file);
}

/**
 * @param {boolean} succeeded
 * @param {string} file Playwright's report.
 * @returns {Tally}
 */
function counted(succeeded, file) {
  const report = readReport(file);
  if (!report) return whole(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return checked(succeeded, { passed: expected, failed: unexpected + flaky, skipped });
}

/**
 * Runs an npm script with its output shown.
 *
 * @param {string} script
 * @param {string[]} [options]
 * @param {Record<string, string>} [environment]
 * @returns {boolean} whether it succeeded
 */
function npmRun(script, options = [], environment = {}) {
  const { status, error } = spawnSync('npm', ['run', '--silent', script, '--', ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    // npm is a .cmd file on Windows, which only a shell starts.
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * A run that failed without a failed test (a crash, no tests at all) counts as one failure.
 *
 * @param {boolean} succeeded
 * @param {Tally} tally
 * @returns {Tally}
 */
function checked(succeeded, tally) {
  const ran = tally.passed + tally.failed > 0;
  return tally.failed === 0 && !(succeeded && ran) ? { ...tally, failed: 1 } : tally;
}

/**
 * @param {boolean} succeeded
 * @returns {Tally}
 */
function whole(succeeded) {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
}

/** @param {Tally} tally */
function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
