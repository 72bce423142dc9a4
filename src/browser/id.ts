// Random ids that say nothing about the visitor.

/** 128 random bits in lower-case base 36. Works without a secure context, where `randomUUID` does not exist. */
export function randomId(): string {
  const words = crypto.getRandomValues(new Uint32Array(4));
  return Array.from(words, (word) => word.toString(36).padStart(7, '0')).join('');
}
