import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../contestants.mjs';
import { inlineConfig, shared } from '../ours.mjs';

export const contestant = {
  ...shared,
  id: 'consentry',
  title: 'consentry',
  order: 10,
  how: 'The script tag, async in the head after its inline configuration.',
  files: () =>
    Object.fromEntries(
      readdirSync(`${root}dist`)
        .filter((file) => /^(consentry.*|evidence)\.js$/.test(file))
        .map((file) => [file, readFileSync(`${root}dist/${file}`)]),
    ),
  head: ({ base }) => `${inlineConfig}<script src="${base}consentry.js" async></script>`,
};
