// What Consent Mode, which is in the script tag, tells a developer.

/** The room's sentences by name; `$` is filled in. */
export const texts = {
  'integration-late': '$ was late: a tag had fired. Add the head snippet.',
  'integration-failed': '$ could not be told the decision: $',
} as const;

/** Says one of them. */
export function say(key: keyof typeof texts, ...details: readonly unknown[]): string {
  return details.reduce<string>((text, detail) => text.replace('$', () => `${detail}`), texts[key]);
}
