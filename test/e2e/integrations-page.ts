// Pages for the integration tests: a consent with chosen integrations in one classic script, and
// snippets made from the sources.

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One classic script from a text of imports and code. */
export async function bundle(contents: string, minify = false): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify,
    write: false,
    format: 'iife',
    globalName: 'exported',
    target: 'es2021',
    define: { VERSION: '"test"', 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

/** A file of `vendors/` with the library it starts, as one classic script. */
export async function vendorScript(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${root}test/e2e/vendors/${name}.mjs`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2021',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

/** Starts a consent with a record in a cookie and with gating, on `window.consent`, then runs `after`. */
export function consentScript(imports: string, after: string): Promise<string> {
  return bundle(`
import { createConsent } from './src/core/api.js';
import { browserEnv } from './src/browser/env.js';
import { cookieJar } from './src/browser/page.js';
import { followOtherTabs } from './src/browser/sync.js';
import { createCookieStorage } from './src/storage/cookie.js';
import { startGating } from './src/gating/gate.js';
${imports}
window.problems = [];
const query = new URLSearchParams(location.search);
const age = query.get('age');
const consent = createConsent({ ...window.config, ...(age && { audience: { age: Number(age) } }) }, {
  ...browserEnv,
  place: query.get('place') ?? 'FR',
  ...(query.has('gpc') && { signals: { gpc: true } }),
  storage: createCookieStorage(cookieJar, { secure: false }),
  report: (problem) => window.problems.push(problem),
});
window.consent = consent;
${after}
startGating(consent, { late: () => import('./src/gating/late.js') });
followOtherTabs(consent);
`);
}

/** What a snippet generator gives, as text. */
export async function snippet(module: string, call: string): Promise<string> {
  const code = await bundle(`export { ${call.split('(')[0]} } from '${module}';`);
  return new Function(`${code}; return exported.${call};`)() as string;
}
