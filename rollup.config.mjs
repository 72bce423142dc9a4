// Four builds: npm modules with declarations, the script tag, its on-demand files, and the single file.
import { readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transform } from 'lightningcss';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

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
    const { code } = transform({ filename, code: readFileSync(filename), minify: true });
    return `export default ${JSON.stringify(code.toString())};`;
  },
};

/** `./loaders.js` answered by `./loaders-inline.js`: nothing is left to load. */
const inlineLoaders = {
  name: 'inline-loaders',
  resolveId(source, importer) {
    if (source !== './loaders.js') return null;
    return this.resolve('./loaders-inline.js', importer, { skipSelf: true });
  },
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

const minify = terser({
  ecma: 2020,
  module: true,
  compress: { passes: 3, unsafe_arrows: true },
  format: { comments: false },
});
const plugins = [cssAsText, compile(false), resolve(), constants, minify];

/** Files that are only ever asked for by the script tag. */
const onDemand = { 'consentry-ui': 'src/ui.ts', evidence: 'src/evidence/create.ts' };

export default [
  {
    input: { index: 'src/index.ts', core: 'src/core.ts', ui: 'src/ui.ts', verify: 'src/verify.ts' },
    external: ['nanostores'],
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
    },
    plugins: [
      cssAsText,
      compile(true),
      resolve(),
      replace({ preventAssignment: true, values: { VERSION: JSON.stringify(version) } }),
    ],
  },
  {
    input: 'src/global.ts',
    output: { file: 'dist/consentry.js', format: 'iife' },
    plugins,
  },
  {
    input: onDemand,
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'consentry-[name].js',
    },
    plugins,
  },
  {
    input: 'src/global.ts',
    output: { file: 'dist/consentry.full.js', format: 'iife', inlineDynamicImports: true },
    plugins: [inlineLoaders, ...plugins],
  },
];
