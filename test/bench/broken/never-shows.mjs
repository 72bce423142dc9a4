/** A contestant whose file is not there: the smoke run proves that it is named and left out. */
export const contestant = {
  id: 'never-shows',
  title: 'Never shows',
  role: 'peer',
  order: -1,
  how: 'Its script is missing.',
  files: () => ({}),
  head: (/** @type {import('../contestants.mjs').Context} */ { base }) =>
    `<script src="${base}missing.js"></script>`,
  gate: () => '',
  banner: '#never',
  accept: '#never button',
};
