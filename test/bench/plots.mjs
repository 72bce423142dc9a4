// Draws figures as SVG: one row per contestant, one panel per metric, the spread as a thin line.

import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import { figure, metrics, written } from './metrics.mjs';

const colours = { tag: '#1d5fb4', ours: '#86aee0', peer: '#8e98a4', floor: '#cfd5dc' };
const ink = '#1f2328';
const quiet = '#59636e';

/** The pictures of the report, by file name. `scale` is that of the numbers' axis. */
export const pictures = [
  {
    file: 'performance-download.svg',
    title: 'Bytes that a visitor downloads (kB, Brotli)',
    panels: [
      ['bytes-first', 'First visit, to the banner'],
      ['bytes-all', 'All surfaces'],
      ['bytes-returning', 'Returning visitor'],
    ],
  },
  {
    file: 'performance-script.svg',
    title: 'Compiling and running script (ms of processor time)',
    panels: [
      ['script-1', 'First visit'],
      ['returning-script', 'Returning visitor, 4 gates'],
      ['returning-script-1000', 'Returning visitor, 1,000 gates'],
    ],
  },
  {
    file: 'performance-banner.svg',
    title: 'From the request of the page to the painted banner (ms)',
    panels: [
      ['banner-1', 'This machine'],
      ['banner-4', '4 x slower'],
      ['banner-slow', '4 x slower, slow 4G'],
    ],
  },
  {
    file: 'performance-click.svg',
    title: 'From the click on Accept to the next paint (ms, 4 x slower)',
    panels: [
      ['paint-4', '4 gates'],
      ['paint-100', '100 gates'],
      ['paint-1000', '1,000 gates'],
    ],
  },
];

/**
 * @param {import('./run.mjs').Results} results
 * @param {(typeof pictures)[number]} picture
 */
export async function draw(results, { title, panels }) {
  const known = results.contestants.filter(({ role }) => role !== 'page');
  const order = known.map(({ title: name }) => name);
  const charts = panels.map(([id, heading], at) => {
    const metric = metrics.find((each) => each.id === id);
    if (!metric) throw new Error(`There is no metric ${id}.`);
    const values = known.flatMap(({ id: who, title: name, role }) => {
      const found = figure(results, metric, who);
      return found
        ? [
            {
              name,
              role: who === 'consentry' ? 'tag' : role,
              ...found,
              label: written(found.value, metric.unit),
            },
          ]
        : [];
    });
    const most = Math.max(...values.map((each) => each.most));
    const x = {
      type: 'quantitative',
      title: null,
      scale: { domain: [0, most * 1.22], nice: false },
    };
    const y = {
      field: 'name',
      type: 'nominal',
      sort: order,
      scale: { domain: order },
      title: null,
      axis: at === 0 ? { labelLimit: 0, labelPadding: 8 } : null,
    };
    return {
      title: {
        text: heading,
        anchor: 'start',
        frame: 'group',
        fontSize: 12,
        fontWeight: 'normal',
        color: quiet,
        offset: 8,
      },
      data: { values },
      width: 190,
      height: { step: 22 },
      encoding: { y },
      layer: [
        {
          mark: { type: 'bar', height: 13, cornerRadiusEnd: 2 },
          encoding: {
            x: {
              ...x,
              field: 'value',
              axis: { tickCount: 4, gridColor: '#eef0f2', labelColor: quiet },
            },
            color: {
              field: 'role',
              type: 'nominal',
              scale: { domain: Object.keys(colours), range: Object.values(colours) },
              legend: null,
            },
          },
        },
        {
          mark: { type: 'rule', strokeWidth: 1.25, color: ink, opacity: 0.65 },
          encoding: { x: { ...x, field: 'least' }, x2: { field: 'most' } },
        },
        {
          mark: { type: 'text', align: 'left', dx: 5, fontSize: 11, color: ink },
          encoding: { x: { ...x, field: 'most' }, text: { field: 'label' } },
        },
      ],
    };
  });
  const { spec } = compile({
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text: title, anchor: 'start', fontSize: 15, color: ink, offset: 14 },
    background: 'white',
    padding: 16,
    spacing: 26,
    hconcat: charts,
    config: {
      font: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
      view: { stroke: null },
      axis: { domain: false, ticks: false, labelFontSize: 11, labelColor: ink },
    },
  });
  return new View(parse(spec), { renderer: 'none' }).toSVG();
}
