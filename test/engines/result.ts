// Ends the engine tests with one line per browser and one for all.

import type { FullResult, Reporter, TestCase, TestResult } from 'playwright/types/testReporter';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

class EngineResult implements Reporter {
  readonly #missing: Readonly<Record<string, string>>;
  readonly #tallies = new Map<string, Tally>();
  readonly #versions = new Map<string, string>();

  constructor(options: { readonly missing?: Readonly<Record<string, string>> }) {
    this.#missing = options.missing ?? {};
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const name = test.parent.project()?.name ?? '';
    const tally = this.#tallies.get(name) ?? { passed: 0, failed: 0, skipped: 0 };
    this.#tallies.set(name, tally);
    if (result.status === 'skipped') tally.skipped += 1;
    else if (test.outcome() === 'expected') tally.passed += 1;
    else tally.failed += 1;
    const version = test.annotations.find(({ type }) => type === 'browser')?.description;
    if (version) this.#versions.set(name, version);
  }

  onEnd({ status }: FullResult): void {
    const total: Tally = { passed: 0, failed: 0, skipped: 0 };
    for (const [name, tally] of this.#tallies) {
      for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += tally[key];
      console.log(`${this.#versions.get(name) ?? name}: ${sentence(tally)}`);
    }
    for (const reason of Object.values(this.#missing)) console.log(`Left out: ${reason}`);
    if (status !== 'passed' && !total.failed) total.failed = 1;
    console.log(`Engines: ${sentence(total)}`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

function sentence({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

// biome-ignore lint/style/noDefaultExport: Playwright takes a reporter from the default export.
export default EngineResult;
