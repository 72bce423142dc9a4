import { readFileSync } from 'node:fs';
import { root } from '../contestants.mjs';
import { inlineConfig, shared } from '../ours.mjs';

export const contestant = {
  ...shared,
  id: 'consentry-single',
  title: 'consentry, single file',
  order: 12,
  how: 'The same with everything in one file.',
  files: () => ({ 'consentry.full.js': readFileSync(`${root}dist/consentry.full.js`) }),
  head: ({ base }) => `${inlineConfig}<script src="${base}consentry.full.js" async></script>`,
};
