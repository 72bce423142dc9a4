// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usp } from '../../../src/integrations/usp.js';
import { leaveAll, type VisitOptions, visit } from './visit.js';

// Frames and messages are proven in a browser; this environment has none.
vi.mock('../../../src/integrations/frame-bridge.js', () => ({ frameBridge: () => () => {} }));

function ask(command = 'getUSPData', version: unknown = 1): unknown[] {
  const answers: unknown[] = [];
  const api = Reflect.get(window, '__uspapi') as (...call: unknown[]) => void;
  api(command, version, (...answer: unknown[]) => answers.push(...answer));
  return answers;
}

const says = (uspString: string) => [{ version: 1, uspString }, true];

function start(options?: VisitOptions) {
  const page = visit(options);
  return { ...page, stop: usp(page.consent) };
}

afterEach(leaveAll);
beforeEach(() => Reflect.deleteProperty(window, '__uspapi'));

test('no choice in a state: notice given, not opted out, no contract', () => {
  start({ place: 'US-CA' });
  expect(ask()).toEqual(says('1YNN'));
});

test('the signal or an opt-out: opted out; opting in again: not', () => {
  start({ place: 'US-NV', gpc: true });
  expect(ask()).toEqual(says('1YYN'));
  Reflect.deleteProperty(window, '__uspapi');
  const { consent } = start({ place: 'US-CA' });
  consent.optOut();
  expect(ask()).toEqual(says('1YYN'));
  consent.requestOptIn().confirm();
  expect(ask()).toEqual(says('1YNN'));
});

test.each(['FR', 'CA', 'XX'])('not applicable in %s', (place) => {
  start({ place });
  expect(ask()).toEqual(says('1---'));
});

test('nobody is answered before the place is known', async () => {
  let arrive = (_place: string): void => {};
  const { consent } = start({
    place: () => new Promise((resolve) => (arrive = resolve)),
    gpc: true,
  });
  const early = ask();
  expect(early).toEqual([]);
  arrive('US-CA');
  await consent.whenGranted('analytics');
  expect(early).toEqual(says('1YYN'));
});

test('other commands and versions are answered without success', () => {
  start({ place: 'US-CA' });
  expect(ask('ping')).toEqual([null, false]);
  expect(ask('getUSPData', 2)).toEqual([null, false]);
});

test("another CMP's API is left alone and reported; ours goes with stop", () => {
  const { stop } = start();
  stop();
  expect('__uspapi' in window).toBe(false);
  const other = (): void => {};
  Reflect.set(window, '__uspapi', other);
  const { problems } = start();
  expect(Reflect.get(window, '__uspapi')).toBe(other);
  expect(problems).toMatchObject([{ code: 'integration-failed', path: 'integrations.usp' }]);
});
