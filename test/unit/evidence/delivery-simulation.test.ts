import { expect, test } from 'vitest';
import {
  type Network,
  Receiver,
  SharedLock,
  SharedStore,
  seeded,
  Tab,
  VirtualTime,
} from './simulator.js';

const choicesPerSeed = 200;
const seeds = Array.from({ length: 50 }, (_, i) => i + 1);
const hour = 3_600_000;

const json = (status: number, value: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

/** Every way in which a network or a server between can fail. */
function aBadNetwork(
  time: VirtualTime,
  receiver: Receiver,
  random: () => number,
  seen: Map<string, number>,
): Network {
  const offline: (readonly [from: number, to: number])[] = [
    [time.now + 3 * hour, time.now + 3 * hour + random() * 72 * hour],
  ];
  const count = (kind: string): void => void seen.set(kind, (seen.get(kind) ?? 0) + 1);
  const delay = (): number => (random() < 0.2 ? random() * 60_000 : random() * 400);
  return (body, answer) => {
    const reach = (): void => {
      const { status, json: value } = receiver.answer(body);
      const fate = random();
      if (fate < 0.1) {
        count('answer lost');
        return;
      }
      if (fate < 0.14) {
        count('answer cut');
        const cut = JSON.stringify(value).slice(0, 20);
        time.later(
          () =>
            answer(new Response(cut, { status, headers: { 'content-type': 'application/json' } })),
          delay(),
        );
        return;
      }
      time.later(() => answer(json(status, value)), delay());
    };
    const fate = random();
    const reply = (kind: string, response: Response | Error): void => {
      count(kind);
      time.later(() => answer(response), delay());
    };
    if (offline.some(([from, to]) => time.now >= from && time.now < to)) {
      return reply('offline', new TypeError('Failed to fetch'));
    }
    if (fate < 0.08) return count('request lost');
    if (fate < 0.13)
      return reply('429', json(429, {}, { 'retry-after': String(Math.ceil(random() * 120)) }));
    if (fate < 0.18) return reply('500', new Response('Internal Server Error', { status: 500 }));
    if (fate < 0.21)
      return reply(
        '503',
        json(503, {}, { 'retry-after': new Date(time.now + 60_000).toUTCString() }),
      );
    if (fate < 0.25) {
      return reply(
        'login page',
        new Response('<html>Log in</html>', { headers: { 'content-type': 'text/html' } }),
      );
    }
    if (fate < 0.28) return reply('redirect', new TypeError('Redirect was blocked'));
    if (fate < 0.31)
      return reply(
        'other answer',
        json(200, { acknowledged: { recordId: 'x', seq: 1, hash: '' } }),
      );
    if (fate < 0.33) return reply('empty object', json(200, {}));
    if (fate < 0.42) {
      count('doubled');
      // The copy arrives any time later, also after requests that were sent after it.
      time.later(() => receiver.answer(body), random() * 2 * hour);
    }
    time.later(reach, delay());
  };
}

test.each(seeds)(
  'stores every one of 200 choices exactly once and in order over a bad network, seed %i',
  async (seed) => {
    const random = seeded(seed);
    const time = new VirtualTime();
    const store = new SharedStore();
    const lock = new SharedLock();
    const receiver = new Receiver();
    const seen = new Map<string, number>();
    const network = aBadNetwork(time, receiver, random, seen);
    const openTab = (): Tab => new Tab(time, store, lock, network, random);
    const tabs = [openTab(), openTab()];
    const made = new Map<string, string[]>();
    let recordId = 'record-1';

    let made200 = false;
    const choose = (number: number): void => {
      const which = random() < 0.5 ? 0 : 1;
      if (random() < 0.03) recordId = `record-${number}`;
      if (random() < 0.08) {
        // The tab is closed in the middle of whatever it does, and another page opens.
        tabs[which]?.kill();
        tabs[which] = openTab();
      }
      const { hash } = store.append(recordId, `choice ${number}`);
      made.set(recordId, [...(made.get(recordId) ?? []), hash]);
      tabs[which]?.wake();
      if (number === choicesPerSeed) made200 = true;
      else
        time.later(() => choose(number + 1), random() < 0.1 ? random() * hour : random() * 5_000);
    };
    choose(1);
    let steps = 0;
    while ((!made200 || store.value.outbox.length) && steps++ < 100_000) {
      // Whoever has closed everything comes back on another day.
      if (!(await time.step()) && store.value.outbox.length) tabs[0] = openTab();
    }
    // Late copies, too, may arrive.
    while (await time.step());

    for (const [id, hashes] of made) {
      const stored = receiver.stored.filter((entry) => entry.recordId === id);
      expect(stored.map(({ hash }) => hash)).toEqual(hashes);
    }
    expect(receiver.stored).toHaveLength(choicesPerSeed);
    expect(receiver.resumed).toEqual([]);
    expect(store.value).toMatchObject({ outbox: [], parked: [], retry: null });
    expect(store.value.chain?.signed).toMatchObject({ recordId, hash: made.get(recordId)?.at(-1) });
    const kinds = [
      'answer lost',
      'request lost',
      '429',
      '500',
      'login page',
      'redirect',
      'doubled',
    ];
    if (seed === 1) for (const kind of kinds) expect(seen.get(kind), kind).toBeGreaterThan(0);
  },
);
