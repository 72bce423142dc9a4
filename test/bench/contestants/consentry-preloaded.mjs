import { contestant as plain } from './consentry.mjs';

// A page that a server makes writes the link alone, where the request carries no record.
const preload = (base) =>
  `<script>if(!/consentry=/.test(document.cookie)){let l=document.createElement('link');l.rel='modulepreload';l.href='${base}consentry-ui.js';document.head.append(l)}</script>`;

export const contestant = {
  ...plain,
  id: 'consentry-preloaded',
  title: 'consentry, preloaded',
  order: 11,
  how: 'The script tag after a line of script that asks for the interface, too, where nothing is stored.',
  head: (context) => preload(context.base) + plain.head(context),
};
