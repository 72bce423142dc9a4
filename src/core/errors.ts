// The one error that is thrown, a configuration that cannot be right, and what keeps all others from the page.

/** One thing that is wrong in a configuration. */
export interface ConfigProblem {
  /** Stable, in kebab case; listed in docs/reference/errors.md. */
  readonly code: string;
  /** Where, such as `services[2].category`. */
  readonly path: string;
  /** What to write instead. */
  readonly remedy: string;
}

/**
 * Thrown by `createConsent` only, and only for configuration: everything that is wrong, at once.
 * Nothing was started when it is thrown.
 */
export class ConsentError extends Error {
  /** The code of the first problem. */
  readonly code: string;
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(
      problems
        .map(({ code, path, remedy }) => `[consentry] ${code} at ${path || 'the top'}. ${remedy}`)
        .join('\n'),
    );
    this.name = 'ConsentError';
    this.code = problems[0]?.code ?? 'config-type';
    this.problems = problems;
  }
}

/** What a task gives, or when it fails what is made of that: undefined, if nothing is. */
export function attempt<Value>(
  task: () => Value,
  failed?: (error: unknown) => Value | undefined,
): Value | undefined {
  try {
    return task();
  } catch (error) {
    return failed?.(error);
  }
}
