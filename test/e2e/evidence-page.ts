// A site that holds nothing but the evidence room, compiled from the source, on a port of its own.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { build } from 'esbuild';
import type { EvidenceRoom } from '../../src/evidence/create.js';

/** What the page offers to the test. */
export interface EvidencePage {
  readonly createEvidence: typeof import('../../src/evidence/create.js').createEvidence;
  evidence: EvidenceRoom;
}

declare global {
  interface Window {
    room: EvidencePage;
  }
}

/** The site's address, and what ends it. */
export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

/** Compiles the evidence room and serves it with an empty page. */
export async function serveEvidence(): Promise<Site> {
  const { outputFiles } = await build({
    entryPoints: { evidence: 'src/evidence/create.ts' },
    outdir: '/',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2021',
    define: { VERSION: '"0.0.0-test"' },
    write: false,
  });
  const files = new Map(outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]));
  const page = `<!doctype html><title>Evidence</title><script type="module">
    import { createEvidence } from '/evidence.js';
    window.room = { createEvidence, evidence: createEvidence() };
  </script>`;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const script = files.get(path);
    const isPage = path === '/' || path === '/sandbox';
    response.writeHead(script || isPage ? 200 : 404, {
      'content-type': script ? 'text/javascript' : 'text/html',
      // A sandbox without the page's origin: every store answers with SecurityError.
      ...(path === '/sandbox' && { 'content-security-policy': 'sandbox allow-scripts' }),
      'access-control-allow-origin': '*',
    });
    response.end(script ?? (isPage ? page : ''));
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
