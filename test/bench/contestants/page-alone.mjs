/** What every other contestant is on top of. */
export const contestant = {
  id: 'page-alone',
  title: 'The page alone',
  role: 'page',
  order: 0,
  how: 'No consent script; its gates stay shut.',
};
