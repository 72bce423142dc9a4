// Finds the contestants, one file each, and says what one is.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * @typedef {object} Context
 * @property {import('./site.mjs').site} site
 * @property {import('./site.mjs').Gate[]} gates
 * @property {string} base address of the contestant's files, with a slash at its end
 *
 * @typedef {object} Contestant
 * @property {string} id
 * @property {string} title
 * @property {'ours' | 'peer' | 'floor' | 'page'} role
 * @property {number} order its place in tables
 * @property {string} [version]
 * @property {string} how how it is put on the page, in a sentence
 * @property {() => Record<string, string | Uint8Array> | Promise<Record<string, string | Uint8Array>>} [files]
 * @property {(context: Context) => string} [head]
 * @property {(context: Context) => string} [bodyEnd]
 * @property {(gate: import('./site.mjs').Gate) => string} [gate] markup of a gate; '' where it is declared in the configuration
 * @property {string} [banner] selector of what a visitor is shown first
 * @property {string} [accept] selector of its button
 * @property {string} [settings] selector of the button that leads to the second layer
 * @property {number} [readyAfterMs] how long after its paint a click is heard. @default 300
 */

/** The repository's root, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('contestants/', import.meta.url));

/**
 * A file of an installed package.
 *
 * @param {string} address as `import.meta.resolve` gives it
 */
export const installed = (address) => readFileSync(new URL(address));

/**
 * The version of an installed package.
 *
 * @param {string} name
 * @returns {string}
 */
export const versionOf = (name) =>
  JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')).version;

/**
 * Imports every contestant. One that cannot even be imported is handed to `skip` with the reason.
 *
 * @param {{ only?: readonly string[], also?: readonly string[], skip: (id: string, reason: string) => void }} options
 * @returns {Promise<Contestant[]>}
 */
export async function loadContestants({ only = [], also = [], skip }) {
  const own = readdirSync(folder)
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => folder + file);
  /** @type {Contestant[]} */
  const found = [];
  for (const path of [...own, ...also.map((each) => require.resolve(each, { paths: [root] }))]) {
    const id = path.slice(path.lastIndexOf('/') + 1, -'.mjs'.length);
    if (only.length && !only.includes(id)) continue;
    try {
      found.push((await import(pathToFileURL(path).href)).contestant);
    } catch (error) {
      skip(id, `It cannot be imported: ${error}`);
    }
  }
  return found.sort((a, b) => a.order - b.order);
}
