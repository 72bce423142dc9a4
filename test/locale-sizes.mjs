// Every language within its budget: 1.8 kB of brotli, whichever a visitor speaks. Run by `npm run size`, after a build.

import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const most = 1800;
const folder = new URL('../dist/locales/', import.meta.url);
const sizes = readdirSync(folder)
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, size: brotliCompressSync(readFileSync(new URL(file, folder))).length }))
  .sort((a, b) => b.size - a.size);

const [largest] = sizes;
console.log(
  `  ${sizes.length} languages, the largest ${largest?.file}: ${largest?.size} of ${most} B`,
);
const over = sizes.filter(({ size }) => size > most);
for (const { file, size } of over) console.error(`  ${file} has ${size} B.`);
if (sizes.length < 50 || over.length > 0) process.exit(1);
