// Why consentry is behind where it is, and what was tried: shown in the report beside the numbers, for as long as they say so.

/** @type {readonly { metrics: readonly string[], why: string }[]} */
export const losses = [];
