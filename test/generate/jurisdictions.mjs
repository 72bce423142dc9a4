// Writes docs/reference/jurisdictions.md. Vitest brings the compiler that reads the TypeScript source.

import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = await createViteServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
});
try {
  const { renderJurisdictions } = await server.ssrLoadModule(
    '/test/generate/jurisdictions-page.ts',
  );
  mkdirSync(`${root}/docs/reference`, { recursive: true });
  writeFileSync(`${root}/docs/reference/jurisdictions.md`, renderJurisdictions());
} finally {
  await server.close();
}
