// The whole of our text syntax: `{name}` is filled in, `[text](target)` is a link to something the caller knows.

/** A piece of a text: plain, or a link with a target that is a word, never an address. */
export type Part = string | { readonly text: string; readonly target: string };

/** What fills the placeholders. */
export type Values = Readonly<Record<string, string | number>>;

/** Splits a text into pieces. Values are filled in afterwards, so that no value can make a link. */
export function format(text: string, values: Values = {}): readonly Part[] {
  const parts: Part[] = [];
  // Splitting by two groups gives text, link text, target, text, …
  const pieces = text.split(/\[([^[\]]*)\]\((\w+)\)/);
  for (let index = 0; index < pieces.length; index += 3) {
    const [plain = '', label, target] = pieces.slice(index, index + 3);
    if (plain) parts.push(fill(plain, values));
    if (label && target) parts.push({ text: fill(label, values), target });
  }
  return parts;
}

/** Fills placeholders. A placeholder without a value stays as it is written. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
