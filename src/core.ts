// npm entry `consentry/core`: headless and deterministic. Runs in Node, knows no page.

export { createConsent } from './core/api.js';
export { ConsentError } from './core/errors.js';
export { type Facts, resolveGrants } from './core/state.js';
export type * from './core/types.js';
export { createMemoryStorage } from './storage/memory.js';
