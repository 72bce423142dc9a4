// Tables of decisions as text: what a visitor did, where they are now, what must hold.
import { expect, test } from 'vitest';
import type { Act, By, ConsentConfig, Decision, Service } from '../../../../src/core/types.js';
import { aConsent, aWorld, type World } from '../fixtures-core.js';

/** One service of every kind; `shared-counter` sells although analytics do not, `own-ads` do not. */
const services: readonly Service[] = [
  { id: 'prefs', category: 'functional' },
  { id: 'counter', category: 'analytics' },
  { id: 'shared-counter', category: 'analytics', saleOrShare: true },
  { id: 'ads', category: 'advertising' },
  { id: 'own-ads', category: 'advertising', saleOrShare: false },
  { id: 'captcha', category: 'security' },
  { id: 'video', category: 'embeds' },
];

/** The same without an unsold service in a sold category. */
const few = services.filter(({ id }) => id !== 'own-ads');

const withoutSale = 'functional analytics security prefs counter own-ads captcha';
const withSale = 'advertising embeds shared-counter ads video';

const sets: Readonly<Record<string, string>> = {
  nothing: '',
  everything: `${withoutSale} ${withSale}`,
  'all but sale': withoutSale,
  // Without a service of an advertising kind that is not sold.
  'F A S': 'functional analytics security prefs counter captcha',
};

const standard = { functional: {}, analytics: {}, advertising: {}, security: {}, embeds: {} };
const categoryIds = Object.keys({ ...standard, necessary: {} }).sort();

/** What a row may say of the site or the visitor, beside place and time. */
interface Circumstances {
  readonly place: string;
  readonly now: number;
  readonly gpc: boolean;
  readonly act: Act;
  readonly config: ConsentConfig;
}

/** Reads `US-CA 2026-01-10 gpc age:15 rev:2 floor`. A date without a time is midnight, UTC. */
function circumstances(text: string): Circumstances {
  const [place = '', time = '', ...rest] = text.trim().split(/\s+/);
  const now = Date.parse(time.includes('T') ? `${time}Z` : `${time}T00:00:00Z`);
  if (!/^[A-Z]{2}(-[A-Z]{2,4})?$/.test(place) || Number.isNaN(now)) {
    throw new Error(`not "place time …": ${text}`);
  }
  let gpc = false;
  let by: By = 'self';
  let config: ConsentConfig = { services };
  let audience: ConsentConfig['audience'];
  for (const word of rest) {
    const [name, value = ''] = word.split(':');
    if (name === 'gpc') gpc = true;
    else if (name === 'by') by = value as By;
    else if (name === 'age') audience = { ...audience, age: Number(value) };
    else if (name === 'adults') audience = { ...audience, adultsOnly: true };
    else if (name === 'rev') config = { ...config, revision: Number(value) };
    else if (name === 'floor') config = { ...config, floor: 'opt-in' };
    else if (name === 'frictionless') config = { ...config, frictionless: true };
    else if (name === 'few') config = { ...config, services: few };
    else if (name === 'zone') config = { ...config, controllerZone: value as 'AE-DIFC' };
    else if (name === 'ukStatistics' || name === 'ukAppearance') {
      config = { ...config, exemptions: { ...config.exemptions, [name]: true } };
    } else if (name?.startsWith('rev-')) {
      const categories = { ...config.categories, [name.slice(4)]: { revision: Number(value) } };
      config = { ...config, categories };
    } else throw new Error(`unknown word "${word}" in: ${text}`);
  }
  if (config.categories) config = { ...config, categories: { ...standard, ...config.categories } };
  if (audience) config = { ...config, audience };
  return { place, now, gpc, act: { by, via: 'preferences' }, config };
}

function visit(world: World, { place, now, gpc, config }: Circumstances) {
  Object.assign(world, { place, now, gpc });
  return aConsent(world, config);
}

/** `save analytics+ ads-` in brackets: `save(analytics+,ads-) FR 2026-01-10`. */
function choices(text: string): Record<string, Decision> {
  return Object.fromEntries(
    text.split(',').map((item) => {
      if (!/^[a-z-]+[+-]$/.test(item)) throw new Error(`not a choice: ${item}`);
      return [item.slice(0, -1), item.endsWith('+') ? 'granted' : 'denied'];
    }),
  );
}

/** Does one step, as one page view. */
export function step(world: World, text: string): void {
  if (text === 'damage') {
    world.text = 'x';
    return;
  }
  const [, verb, argument = '', rest = ''] = /^([a-z-]+)(?:\(([^)]*)\))? (.*)$/.exec(text) ?? [];
  const given = circumstances(rest);
  const consent = visit(world, given);
  if (verb === 'accept') consent.acceptAll(given.act);
  else if (verb === 'reject') void consent.rejectAll(given.act);
  else if (verb === 'save') consent.save(choices(argument), given.act);
  else if (verb === 'withdraw') void consent.withdraw(argument || undefined, given.act);
  else if (verb === 'opt-out') consent.optOut(given.act);
  else if (verb === 'opt-in') consent.requestOptIn(given.act).confirm();
  else if (verb === 'first-step') consent.requestOptIn(given.act);
  else if (verb === 'acknowledge') consent.acknowledge(given.act);
  else if (verb === 'reset') consent.reset();
  else if (verb !== 'see') throw new Error(`unknown step: ${text}`);
  consent.destroy();
}

/** Plays a history (`accept FR 2026-01-10; opt-out US-CA 2026-02-01`), then visits. */
export function replay(history: string, then: string) {
  const world = aWorld();
  if (history !== 'nothing') for (const text of history.split(';')) step(world, text.trim());
  return visit(world, circumstances(then));
}

function runs(text: string): string[] {
  return ['necessary', ...(sets[text] ?? text).split(' ')].filter(Boolean).sort();
}

/**
 * One test for each line: after | then | runs | because | ask | link | opt-out | may ask | status.
 * `*` where the rule says nothing.
 */
export function decisions(table: string): void {
  const rows = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  if (rows.length === 0) throw new Error('an empty table proves nothing');
  test.each(rows)('%s, then %s: %s', (after = '', then = '', running = '', ...cells) => {
    const state = replay(after, then).state.get();
    const entries = { ...state.grants, ...state.services };
    const granted = Object.keys(entries).filter((id) => entries[id]?.granted);
    const [because = '', ask, link, optOut, may, status, ...surplus] = cells;
    if (status === undefined || surplus.length > 0) throw new Error('a row has nine cells');
    const reasons = because === '*' ? [] : because.split(' ').map((pair) => pair.split(':'));
    const say = (cell: string | undefined, value: string) => (cell === '*' ? '*' : value);
    expect(Object.keys(state.grants).sort()).toEqual(categoryIds);
    expect({
      runs: running === '*' ? ['necessary'] : granted.sort(),
      because: reasons.map(([id = '']) => [id, entries[id]?.because]),
      ask: say(ask, state.ask ?? '-'),
      link: say(link, state.link === 'settings' ? 'settings' : 'choices'),
      optOut: say(optOut, state.optOut),
      may: say(may, state.mayAskSale ? 'may' : 'may not'),
      status: say(status, state.status),
    }).toEqual({
      runs: runs(running === '*' ? 'nothing' : running),
      because: reasons,
      ask,
      link,
      optOut,
      may,
      status,
    });
  });
}
