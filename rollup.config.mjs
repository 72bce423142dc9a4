// Four builds: npm modules with declarations, the script tag, its on-demand files, and the single file.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transform } from 'lightningcss';
import postcss from 'postcss';
import { rollup } from 'rollup';
import ts from 'typescript';
import { localesAsLists } from './rollup.locales.mjs';
import { guardedPreact } from './rollup.preact.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * Makes every declaration important: in a cascade layer such a one wins over any of the page. Tokens stay open to it,
 * where they are given a value and not passed on: they are the theming interface.
 */
const insistent = (css) => {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (rule.parent.name === 'keyframes') return;
    rule.each((node) => {
      if (node.type !== 'decl') return;
      node.important = !node.prop.startsWith('--') || node.value === 'inherit';
    });
  });
  return sheet.toString();
};

/** `import css from './x.css?inline'` gives the minified text of the file. */
const cssAsText = {
  name: 'css-as-text',
  async resolveId(source, importer) {
    if (!source.endsWith('.css?inline')) return null;
    const found = await this.resolve(source.slice(0, -'?inline'.length), importer, {
      skipSelf: true,
    });
    return found ? `${found.id}?inline` : null;
  },
  load(id) {
    if (!id.endsWith('.css?inline')) return null;
    const filename = id.slice(0, -'?inline'.length);
    this.addWatchFile(filename);
    const css = insistent(readFileSync(filename, 'utf8'));
    const { code } = transform({ filename, code: Buffer.from(css), minify: true });
    // `sheet.ts` writes the word out again.
    return `export default ${JSON.stringify(code.toString().replaceAll('!important', '!'))};`;
  },
};

/** One module of ours answered by another beside it. */
const instead = (module, other) => ({
  name: `${other}-instead`,
  resolveId(source, importer) {
    if (!importer || !source.endsWith(`/${module}.js`)) return null;
    // What answers may still ask the first.
    if (importer.endsWith(`/${other}.ts`)) return null;
    return this.resolve(source.replace(`${module}.js`, `${other}.js`), importer, {
      skipSelf: true,
    });
  },
});

/** The single file: nothing is left to load. */
const inlineLoaders = {
  ...instead('loaders', 'loaders-inline'),
  // A classic script has no address of its own to ask for; it is handed in.
  resolveImportMeta: () => 'undefined',
};

/** What `integrity` has to be for a file. */
const hashOf = (content) => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** Fixes the files that a script may load from beside itself. It has to be built after them. */
const fixed = (names) => ({
  name: 'fixed',
  load(id) {
    if (!id.endsWith('/src/hashes.ts')) return null;
    const hash = (name) => hashOf(readFileSync(`dist/${name}.js`));
    const hashes = Object.fromEntries(names.map((name) => [name, hash(name)]));
    return `export const hashes = ${JSON.stringify(hashes)};`;
  },
});

/** Fixes the chunks that on-demand files load by `loadPart`: each holds the hashes of those that it loads. */
const fixedChunks = {
  name: 'fixed-chunks',
  transform: (code) => ({
    code: code.replace(
      /(loadPart\(\(\) => import\('\.\/([\w-]+)\.js'\))/g,
      '$1, "consentry-$2", "hash of consentry-$2"',
    ),
    map: null,
  }),
  generateBundle(_, bundle) {
    const finish = (chunk) => {
      chunk.code = chunk.code.replace(/hash of ([\w-]+)/g, (_, name) =>
        hashOf(finish(bundle[`${name}.js`])),
      );
      return chunk.code;
    };
    for (const file of Object.values(bundle)) if (file.type === 'chunk') finish(file);
  },
};

/** The script tag: the sentences are loaded when one is to be shown. */
const wordsLater = {
  name: 'words-later',
  resolveId: (source, importer) =>
    importer && source.endsWith('/words.js')
      ? fileURLToPath(new URL('src/core/words-later.ts', import.meta.url))
      : null,
};

const constants = replace({
  preventAssignment: true,
  values: { 'process.env.NODE_ENV': '"production"', VERSION: JSON.stringify(version) },
});

const compile = (declarations) =>
  typescript({
    tsconfig: './tsconfig.json',
    compilerOptions: declarations
      ? { declaration: true, declarationDir: 'dist/types', rootDir: 'src' }
      : { declaration: false },
  });

/** Finds the source of an import that ends in `.js`, as the compiler does. */
const sourceNames = {
  name: 'source-names',
  resolveId(source, importer) {
    if (!/\.(ts|mjs)$/.test(importer ?? '') || !/^\.\.?\/.*\.js$/.test(source)) return null;
    return this.resolve(source.replace(/\.js$/, '.ts'), importer, { skipSelf: true });
  },
};

/** For files whose types the other builds have checked. */
const transpile = {
  name: 'transpile',
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const compilerOptions = { target: ts.ScriptTarget.ES2021, module: ts.ModuleKind.ESNext };
    return { code: ts.transpileModule(code, { compilerOptions }).outputText, map: null };
  },
};

/** One file for each tool of the catalogue, for pages that name it by its id. */
const serviceFiles = {
  name: 'service-files',
  async generateBundle() {
    const input = 'src/services/files.ts';
    const bundle = await rollup({ input, plugins: [sourceNames, transpile] });
    const { output } = await bundle.generate({ format: 'es' });
    const module = `data:text/javascript,${encodeURIComponent(output[0].code)}`;
    const files = (await import(module)).serviceFiles();
    for (const [fileName, source] of Object.entries(files)) {
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
};

/** The browser's own promises, whatever a page has put in their place. */
const intro = ({ modules }) =>
  Object.values(modules).some(({ code }) => code?.includes('Promise'))
    ? 'const Promise = (async () => {})().constructor;'
    : '';

/** Declarations beside the modules of a folder: what can be imported by name has types, and nothing else has. */
const declarationsBeside = {
  name: 'declarations-beside',
  generateBundle(_, bundle) {
    for (const { fileName, facadeModuleId } of Object.values(bundle)) {
      if (!facadeModuleId || !fileName.includes('/')) continue;
      const [, path] = /\/src\/(.+)\.ts$/.exec(facadeModuleId) ?? [];
      this.emitFile({
        type: 'asset',
        fileName: fileName.replace(/js$/, 'd.ts'),
        source: `export * from '../types/${path}.js';\n`,
      });
    }
  },
};

const minifyWith = (compress) =>
  terser({
    ecma: 2020,
    module: true,
    compress: { passes: 3, unsafe_arrows: true, ...compress },
    format: { comments: false },
  });
const minify = minifyWith({});

/**
 * Files whose functions nearly all run at once say so: browsers that know the line (Chromium since 136) then compile them
 * while they arrive, beside the page's own work, and not one by one when each is called.
 */
const compiledAhead = {
  name: 'compiled-ahead',
  renderChunk: (code, { name }) =>
    ['global', 'consentry-ui'].includes(name)
      ? { code: `//# allFunctionsCalledOnLoad\n${code}`, map: null }
      : null,
};
const pluginsWith = (minifier) => [
  cssAsText,
  guardedPreact,
  compile(false),
  resolve(),
  constants,
  minifier,
  compiledAhead,
];
const plugins = pluginsWith(minify);
// In the script tag comparisons as they are written pack better than what the minifier would make of them, such as `1 === x`.
const tagPlugins = pluginsWith(minifyWith({ passes: 5, comparisons: false, lhs_constants: false }));

/** Files that are only ever asked for by the script tag. */
const onDemand = {
  'consentry-ui': 'src/ui/mount.ts',
  'consentry-place': 'src/browser/place-lookup.ts',
  'consentry-words': 'src/in-words.ts',
  evidence: 'src/evidence/create.ts',
};

/** The finished themes, each a file of tokens that a page may link. */
const themes = {
  name: 'themes',
  generateBundle() {
    for (const name of readdirSync(new URL('styles/themes', import.meta.url))) {
      const filename = `styles/themes/${name}`;
      const { code } = transform({ filename, code: readFileSync(filename), minify: true });
      this.emitFile({ type: 'asset', fileName: `themes/${name}`, source: code });
    }
  },
};

/** Parts for few pages, each in a file of its own that shares nothing. */
const parts = {
  'consentry-placeholder': 'src/gating/placeholder.ts',
  'consentry-late': 'src/gating/late.ts',
  'consentry-lint': 'src/gating/lint-page.ts',
  'consentry-autoblock': 'src/gating/autoblock.ts',
  gpp: 'src/integrations/gpp/gpp.ts',
};

/** Those that the script tag loads by itself. */
const tagParts = Object.keys(parts).filter((name) => name !== 'gpp');

/** The files of a folder as inputs, named after `prefix`. */
const folder = (path, prefix, isWanted) =>
  Object.fromEntries(
    readdirSync(new URL(path, import.meta.url))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.slice(0, -'.ts'.length))
      .filter(isWanted)
      .map((name) => [`${prefix}${name}`, `${path}/${name}.ts`]),
  );

/** One file per language; English is in the interface. */
const locales = folder('src/i18n/locales', '', (name) => !name.startsWith('en'));

/** Each language as an import that stands in the code: what bundlers cannot see there they do not ship. */
const followedLocales = {
  name: 'followed-locales',
  resolveId: (source) => (source.startsWith('./locales/') ? { id: source, external: true } : null),
  load(id) {
    const files = (path) => {
      const imports = Object.keys(locales).map(
        (tag) => `"${tag}": () => import("${path}${tag}.js")`,
      );
      return `{${imports}}`;
    };
    if (id.endsWith('/src/locales.ts')) return `export const locales = ${files('./locales/')};`;
    if (!id.endsWith('/src/gating/placeholder-files.ts')) return null;
    return `const files = ${files('./locales/embeds/')};
      export const loadEmbedWords = (language) => files[language]();`;
  },
};

/** What integrations share, and nobody imports by name. */
const mechanisms = ['follow', 'frame-bridge', 'ignore-flag', 'mute', 'vendor'];

/** npm entries, each imported by name. */
const modules = {
  index: 'src/index.ts',
  core: 'src/core.ts',
  ui: 'src/ui.ts',
  verify: 'src/verify.ts',
  server: 'src/server.ts',
  tcf: 'src/tcf.ts',
  lint: 'src/gating/lint.ts',
  declaration: 'src/ui/show-declaration.ts',
  ...folder(
    'src/services',
    'services/',
    (name) => !['catalogue', 'files', 'sources', 'types'].includes(name),
  ),
  ...folder('src/integrations', 'integrations/', (name) => !mechanisms.includes(name)),
  'integrations/gpp': 'src/integrations/gpp/gpp.ts',
};

export default [
  {
    input: modules,
    external: ['nanostores', /^node:/, /^@iabtcf/],
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'shared-[name].js',
    },
    plugins: [
      followedLocales,
      instead('theme-file', 'theme-module'),
      cssAsText,
      guardedPreact,
      compile(true),
      resolve(),
      replace({ preventAssignment: true, values: { VERSION: JSON.stringify(version) } }),
      serviceFiles,
      declarationsBeside,
    ],
  },
  {
    input: onDemand,
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'consentry-[name].js',
      intro,
    },
    plugins: [...plugins, fixedChunks, themes],
  },
  {
    // The headless core as one small file, for pages without a bundler.
    input: 'src/core.ts',
    output: { file: 'dist/consentry-core.js', format: 'es' },
    plugins,
  },
  {
    // The command line, for Node: `npx consentry`.
    input: 'src/bin.mjs',
    external: [/^node:/],
    output: { file: 'dist/cli.js', format: 'es', banner: '#!/usr/bin/env node' },
    plugins: [sourceNames, transpile, resolve(), constants],
  },
  {
    input: locales,
    output: { dir: 'dist/locales', format: 'es', entryFileNames: '[name].js' },
    plugins: [localesAsLists, transpile, constants, minify],
  },
  ...Object.entries(parts).map(([name, input]) => ({
    input,
    output: { file: `dist/${name}.js`, format: 'es', inlineDynamicImports: true, intro },
    plugins: [sourceNames, cssAsText, transpile, resolve(), constants, minify],
  })),
  {
    input: 'src/global.ts',
    output: { file: 'dist/consentry.js', format: 'iife', intro },
    plugins: [fixed([...Object.keys(onDemand), ...tagParts]), wordsLater, ...tagPlugins],
  },
  {
    input: 'src/global.ts',
    output: { file: 'dist/consentry.full.js', format: 'iife', inlineDynamicImports: true, intro },
    plugins: [fixed(tagParts), inlineLoaders, ...plugins],
  },
];
