// One text for one value, so that a hash means the same everywhere. The rules are those of RFC 8785 (JSON
// Canonicalization Scheme); what JSON cannot carry is refused instead of dropped.

const maxDepth = 12;

/**
 * The canonical JSON of a value: keys in UTF-16 order, no spaces.
 *
 * @throws TypeError for anything but plain objects, arrays, strings, booleans, null and finite numbers.
 */
export function canonicalJson(value: unknown, depth = 0): string {
  // Never hands an object to `JSON.stringify`: some pages define `toJSON` on Array.prototype.
  if (value === null || typeof value === 'string' || typeof value === 'boolean') {
    return JSON.stringify(value);
  }
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (depth > maxDepth) throw new TypeError('Too deep.');
  if (Array.isArray(value)) {
    return `[${value.map((item: unknown) => canonicalJson(item, depth + 1)).join()}]`;
  }
  if (!isPlain(value)) throw new TypeError(`A ${typeof value} cannot be kept.`);
  const pairs = Object.keys(value)
    .sort()
    .filter((key) => value[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key], depth + 1)}`);
  return `{${pairs.join()}}`;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
