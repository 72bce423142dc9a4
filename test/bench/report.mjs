// Writes docs/reference/performance.md and its pictures from the raw numbers of the last run.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from './contestants.mjs';
import { losses } from './losses.mjs';
import { applies, figure, metrics, written } from './metrics.mjs';
import { draw, pictures } from './plots.mjs';
import { resultsFile } from './run.mjs';
import { scenarios } from './scenarios.mjs';
import { aims, ratio, verdicts } from './verdicts.mjs';

const folder = `${root}docs/reference/`;

/** @param {import('./run.mjs').Results} results */
export function render(results) {
  const { machine, contestants, skipped, failures, load, rules } = results;
  const found = verdicts(results);
  const count = (/** @type {string} */ standing) =>
    found.filter((each) => each.standing === standing).length;
  const counts = Object.values(results.samples).flatMap((rows) =>
    Object.values(rows).map(({ length }) => length),
  );
  const lines = [
    '# Performance',
    '',
    'Made by `npm run bench`. Do not edit: `test/bench` holds what is measured and how, and the reasons given below.',
    '',
    `Measured on ${results.date.slice(0, 10)} on ${machine.processor}, ${machine.cores} cores, ${machine.memoryGb} GB, ` +
      `${machine.system}, Chromium ${machine.chromium} without a window, Node ${machine.node}, in ` +
      `${results.minutes.toFixed(0)} minutes; ${Math.min(...counts)} to ${Math.max(...counts)} visits of each kind for each ` +
      `contestant. Load of the machine: ${Math.min(...load).toFixed(1)} to ${Math.max(...load).toFixed(1)}.`,
    '',
    'Every number is a median, with the least and the most in brackets where they differ. Less is better everywhere. Absolute ' +
      'times belong to that machine; ratios travel.',
    '',
    '## In short',
    '',
    `The script tag against the best of ${contestants.filter(({ role }) => role === 'peer').length} peers in each row: ` +
      `ahead in ${count('ahead')}, level in ${count('level')}, behind in ${count('behind')} of ${found.length}.`,
    '',
    ...oneByOne(results),
    '',
    ...summary(results, found),
    '',
    '### Aims beside the floors',
    '',
    ...aimsTable(results),
    '',
    '## Where consentry is behind',
    '',
    ...lossList(found),
    '',
    ...pictures.slice(0, 4).flatMap(({ file, title }) => [`![${title}](${file})`, '']),
    ...groups().flatMap((group) => [`## ${group}`, '', ...groupTable(results, group), '']),
    '## The rules',
    '',
    `Answering for ${rules.services} services in Node: ${spreadOf(rules.resolve)}; with the record read again and the answer ` +
      `compared with the last one: ${spreadOf(rules.refresh)}.`,
    '',
    '## Contestants',
    '',
    '| | version | how it is put on the page |',
    '|---|---|---|',
    ...contestants.map(({ title, version = '', how }) => `| ${title} | ${version} | ${how} |`),
    '',
    'The floors are limits, not products: no law, no record beyond one cookie, no languages, no care for focus or the style of ' +
      'the page.',
    '',
    ...(skipped.length
      ? ['### Did not start', '', ...skipped.map(({ id, reason }) => `- ${id}: ${reason}`), '']
      : ['Every contestant started.', '']),
    ...(failures.length
      ? [
          '### Visits that failed',
          '',
          'They are missing from the medians.',
          '',
          ...failures.map(
            ({ id, scenario, reason }) =>
              `- ${id}, ${scenarios[scenario]?.title ?? scenario}: ${reason}`,
          ),
          '',
        ]
      : []),
    '## How it is measured',
    '',
    '- All contestants are on the same page with the same three categories and the same gates, served over loopback with Brotli 11 ' +
      'and without caching. They take turns within each round, and the order moves on by one each round.',
    '- Four gates are two inline scripts and two files; of 100 and 1,000 every tenth is a file.',
    '- *Script* is compiling, running and the layout that script asks for; *all work* is everything the main thread of the page does. ' +
      'Both are processor time from a trace: what else runs on the machine does not count.',
    '- *Blocking* is the processor time of tasks beyond 50 ms each.',
    '- *Banner painted*: the frame in which the banner is within the window, neither hidden nor transparent, has been handed over. ' +
      'From the start of the navigation.',
    '- *Click to next paint* is the browser’s event timing in steps of 8 ms, of which 16 ms is the least. The click is one of a real pointer, ' +
      '0.3 s after the banner (tarteaucitron: 1.5 s, because it does not hear earlier ones), twice that on the slower processors.',
    '- *Answers in a row* counts what the banner has to wait for one after the other, the page included. On slow 4G (150 ms, ' +
      '1.6 Mbit/s down) each costs 150 ms.',
    '- *Memory* is the JavaScript heap after a forced collection, banner shown, above that of the page alone.',
    '- *Level* means that the difference is under 5 % or under what the measurement can tell apart: a frame, a byte count’s rounding.',
  ];
  return `${lines.join('\n')}\n`;
}

/** @param {import('./run.mjs').Results} results @param {import('./verdicts.mjs').Verdict[]} found */
function summary(results, found) {
  const peers = results.contestants.filter(({ role }) => role === 'peer');
  return [
    `| | unit | consentry | best peer | | ${peers.map(({ title }) => `÷ ${title}`).join(' | ')} |`,
    `|---|---|--:|--:|---|${peers.map(() => '--:|').join('')}`,
    ...found.map(({ metric, ours, best, standing }) => {
      const against = peers.map(({ id }) => {
        const theirs = figure(results, metric, id)?.value;
        return theirs === undefined ? '–' : ratio(ours, theirs);
      });
      const word = standing === 'behind' ? '**behind**' : standing;
      return `| ${metric.title} | ${metric.unit} | ${written(ours, metric.unit)} | ${written(best.value, metric.unit)} | ${word} | ${against.join(' | ')} |`;
    }),
    '',
    'A ratio under 1 means that consentry needs less than that peer in the same run.',
  ];
}

/** The script tag against each peer alone. @param {import('./run.mjs').Results} results */
function oneByOne(results) {
  return results.contestants
    .filter(({ role }) => role === 'peer')
    .map(({ id, title }) => {
      const found = verdicts(results, [id]);
      const count = (/** @type {string} */ standing) =>
        found.filter((each) => each.standing === standing).length;
      return `- Against ${title}: ahead in ${count('ahead')}, level in ${count('level')}, behind in ${count('behind')}.`;
    });
}

/** @param {import('./run.mjs').Results} results */
function aimsTable(results) {
  const title = (/** @type {string} */ id) =>
    results.contestants.find((each) => each.id === id)?.title ?? id;
  return [
    '| | consentry | floor | | at most | ratio | |',
    '|---|--:|--:|---|--:|--:|---|',
    ...aims.flatMap(({ metric: id, floor, bound }) => {
      const metric = metrics.find((each) => each.id === id);
      const ours = metric && figure(results, metric, 'consentry')?.value;
      const theirs = metric && figure(results, metric, floor)?.value;
      if (!metric || ours === undefined || theirs === undefined) return [];
      const isMet = ours <= theirs * bound;
      return [
        `| ${metric.title} | ${written(ours, metric.unit)} | ${written(theirs, metric.unit)} | ${title(floor)} | ${bound} | ${ratio(ours, theirs)} | ${isMet ? 'met' : '**not met**'} |`,
      ];
    }),
  ];
}

/** @param {import('./verdicts.mjs').Verdict[]} found */
function lossList(found) {
  const behind = found.filter(({ standing }) => standing === 'behind');
  if (behind.length === 0) return ['Nowhere in this run.'];
  const named = ({ metric, ours, best }) =>
    `${metric.title} (${written(ours, metric.unit)} against ${written(best.value, metric.unit)} ${metric.unit} of ${best.title})`;
  const explained = losses.flatMap(({ metrics: ids, why }) => {
    const meant = behind.filter(({ metric }) => ids.includes(metric.id));
    return meant.length ? [`- ${meant.map(named).join('; ')}. ${why}`] : [];
  });
  const rest = behind.filter(
    ({ metric }) => !losses.some(({ metrics: ids }) => ids.includes(metric.id)),
  );
  return [...explained, ...rest.map((each) => `- ${named(each)}. No reason is known yet.`)];
}

const groups = () => [...new Set(metrics.map(({ group }) => group))];

/** @param {import('./run.mjs').Results} results @param {string} group */
function groupTable(results, group) {
  const columns = metrics.filter((metric) => metric.group === group);
  return [
    `| | ${columns.map(({ column, unit }) => (unit ? `${column} (${unit})` : column)).join(' | ')} |`,
    `|---|${columns.map(() => '--:|').join('')}`,
    ...results.contestants.map(({ id, title, role }) => {
      const cells = columns.map((metric) => {
        if (!applies(metric, role)) return '';
        const found = figure(results, metric, id);
        if (!found) return 'failed';
        const [value, least, most] = [found.value, found.least, found.most].map((each) =>
          written(each, metric.unit),
        );
        return least === most ? value : `${value} (${least}–${most})`;
      });
      return `| ${role === 'ours' ? `**${title}**` : title} | ${cells.join(' | ')} |`;
    }),
  ];
}

/** @param {{ median: number, least: number, most: number }} time */
const spreadOf = ({ median, least, most }) =>
  `${median.toFixed(2)} ms (${least.toFixed(2)}–${most.toFixed(2)})`;

/** Writes the page and its pictures. @param {import('./run.mjs').Results} results @param {string} [into] */
export async function write(results, into = folder) {
  mkdirSync(into, { recursive: true });
  for (const picture of pictures) {
    writeFileSync(into + picture.file, `${await draw(results, picture)}\n`);
  }
  writeFileSync(`${into}performance.md`, render(results));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file = resultsFile, into = folder] = process.argv.slice(2);
  await write(JSON.parse(readFileSync(file, 'utf8')), into);
  console.log(`Written: ${into}performance.md and ${pictures.length} pictures.`);
}
