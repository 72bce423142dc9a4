// Writes src/services/catalogue.ts and docs/reference/services.md from the families of tools.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { renderCatalogue, renderReference } from './services-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'src/services');
const read = () =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [file.slice(0, -'.ts'.length), readFileSync(join(folder, file), 'utf8')]),
  );

writeFileSync(join(folder, 'catalogue.ts'), renderCatalogue(read()));

// The entries are plain data: compiled file by file, they load without a bundler.
const compiled = mkdtempSync(join(tmpdir(), 'consentry-services-'));
try {
  writeFileSync(join(compiled, 'package.json'), '{"type":"module"}');
  for (const [name, text] of Object.entries(read())) {
    const options = { target: ts.ScriptTarget.ES2021, module: ts.ModuleKind.ESNext };
    const { outputText } = ts.transpileModule(text, { compilerOptions: options });
    writeFileSync(join(compiled, `${name}.js`), outputText);
  }
  const load = (name) => import(pathToFileURL(join(compiled, `${name}.js`)).href);
  const { catalogue } = await load('catalogue');
  const { sources } = await load('sources');
  mkdirSync(join(root, 'docs/reference'), { recursive: true });
  const page = renderReference(Object.values(catalogue), sources);
  writeFileSync(join(root, 'docs/reference/services.md'), page);
} finally {
  rmSync(compiled, { recursive: true });
}
