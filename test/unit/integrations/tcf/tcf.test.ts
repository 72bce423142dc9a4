// @vitest-environment happy-dom
import { CmpApiModel } from '@iabtcf/cmpapi';
import { TCString, type VendorList } from '@iabtcf/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tcfStub } from '../../../../src/integrations/tcf/stub.js';
import { type TcfOptions, tcf } from '../../../../src/integrations/tcf/tcf.js';
import { leaveAll, type VisitOptions, visit } from '../visit.js';

// Frames and messages are proven in a browser; this environment has none.
vi.mock('../../../../src/integrations/frame-bridge.js', () => ({ frameBridge: () => () => {} }));

const purpose = (id: number) => ({
  id,
  name: `Purpose ${id}`,
  description: '',
  descriptionLegal: '',
  illustrations: [],
});
const vendor = (id: number, purposes: number[], specialPurposes: number[] = []) => ({
  id,
  name: `Vendor ${id}`,
  purposes,
  legIntPurposes: [],
  flexiblePurposes: [],
  specialPurposes,
  features: [],
  specialFeatures: [],
  policyUrl: 'https://vendor.example/',
});
const byId = <Item extends { readonly id: number }>(items: readonly Item[]) =>
  Object.fromEntries(items.map((item) => [item.id, item]));

const vendorList = {
  gvlSpecificationVersion: 3,
  vendorListVersion: 142,
  tcfPolicyVersion: 5,
  lastUpdated: '2026-11-19T16:00:00Z',
  purposes: byId(Array.from({ length: 11 }, (_, index) => purpose(index + 1))),
  specialPurposes: byId([purpose(1), purpose(2)]),
  features: byId([purpose(1)]),
  specialFeatures: byId([purpose(1), purpose(2)]),
  stacks: {},
  vendors: byId([vendor(2, [1, 2]), vendor(7, [1, 3, 4]), vendor(9, [], [1]), vendor(12, [1])]),
} as unknown as VendorList;

const options: TcfOptions = { cmpId: 31, cmpVersion: 4, publisherCountry: 'PT', vendorList };

type Answer = Readonly<Record<string, unknown>> & { readonly tcString: string };
const api = (...call: unknown[]): void =>
  (Reflect.get(window, '__tcfapi') as (...call: unknown[]) => void)(...call);
function listen(): Answer[] {
  const heard: Answer[] = [];
  api('addEventListener', 2, (answer: Answer) => heard.push({ ...answer }));
  return heard;
}
function last(): Answer {
  const answer = listen().at(-1);
  if (!answer) throw new Error('Nobody answered.');
  return answer;
}
function read() {
  const model = TCString.decode(last().tcString);
  const ids = (vector: Iterable<[number, boolean]>): number[] =>
    [...vector].filter(([, is]) => is).map(([id]) => id);
  return {
    purposes: ids(model.purposeConsents),
    vendors: ids(model.vendorConsents),
    interests: ids(model.purposeLegitimateInterests),
    vendorInterests: ids(model.vendorLegitimateInterests),
    features: ids(model.specialFeatureOptins),
    disclosed: ids(model.vendorsDisclosed),
    model,
  };
}
function start(entered: VisitOptions = {}, more: Partial<TcfOptions> = {}) {
  const page = visit(entered);
  return { ...page, stop: tcf(page.consent, { ...options, ...more }) };
}

beforeEach(() => {
  Reflect.deleteProperty(window, '__tcfapi');
  CmpApiModel.reset();
});
afterEach(leaveAll);

describe('the string', () => {
  test('holds no consent before the choice', () => {
    start();
    expect(read()).toMatchObject({
      purposes: [],
      vendors: [],
      interests: [],
      vendorInterests: [],
      features: [],
      disclosed: [2, 7, 9, 12],
    });
  });

  test('holds purposes and vendors after a yes, nothing by legitimate interest', () => {
    const { consent } = start();
    consent.acceptAll();
    expect(read()).toMatchObject({
      purposes: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      // A vendor without purposes can hold no consent.
      vendors: [2, 7, 12],
      interests: [],
      vendorInterests: [9],
      features: [],
    });
  });

  test('holds nothing after a no or a withdrawal', () => {
    const { consent } = start();
    void consent.rejectAll();
    expect(read()).toMatchObject({ purposes: [], vendors: [] });
    consent.acceptAll();
    void consent.withdraw();
    expect(read()).toMatchObject({ purposes: [], vendors: [] });
  });

  test('holds what a category stands for, and vendors with advertising alone', () => {
    const { consent } = start();
    consent.save({ analytics: 'granted' });
    expect(read()).toMatchObject({ purposes: [8, 9], vendors: [] });
    consent.save({ analytics: 'denied', advertising: 'granted' });
    expect(read()).toMatchObject({ purposes: [1, 2, 3, 4, 7, 10], vendors: [2, 7, 12] });
  });

  test('takes advertising back with the signal', () => {
    const { consent, gpc } = start();
    consent.acceptAll();
    gpc(true);
    expect(read()).toMatchObject({ purposes: [5, 6, 8, 9, 11], vendors: [] });
  });

  test('a statutory exemption is no consent', () => {
    start({ place: 'GB', config: { exemptions: { ukStatistics: true } } });
    expect(read().purposes).toEqual([]);
  });

  test("names the site's CMP, list and policy, the day, and three segments", () => {
    const { consent } = start();
    consent.acceptAll();
    const { model } = read();
    expect(model).toMatchObject({
      cmpId: 31,
      cmpVersion: 4,
      vendorListVersion: 142,
      policyVersion: 5,
      isServiceSpecific: true,
      publisherCountryCode: 'PT',
      version: 2,
    });
    expect(model.created.toISOString()).toBe('2026-11-24T00:00:00.000Z');
    expect(model.lastUpdated.getTime()).toBe(model.created.getTime());
    expect(last().tcString.split('.')).toHaveLength(3);
  });

  test('discloses only the vendors that the site works with', () => {
    const { consent } = start({}, { vendors: [7] });
    consent.acceptAll();
    expect(read()).toMatchObject({ vendors: [7], disclosed: [7] });
    expect(last()['vendor']).toMatchObject({ disclosedVendors: { 7: true } });
  });
});

describe('what listeners hear', () => {
  test('shown, then completed', () => {
    const { consent } = start();
    const heard = listen();
    consent.acceptAll();
    consent.open('preferences');
    void consent.withdraw();
    consent.close();
    expect(heard.map(({ eventStatus }) => eventStatus)).toEqual([
      'cmpuishown',
      'useractioncomplete',
      'cmpuishown',
      'cmpuishown',
      'useractioncomplete',
    ]);
  });

  test('loaded, where a choice was made on an earlier page', () => {
    const first = visit();
    first.consent.acceptAll();
    start({ storage: first.storage });
    expect(last()['eventStatus']).toBe('tcloaded');
  });

  test('nothing before the place is known', async () => {
    let arrive = (_place: string): void => {};
    start({ place: () => new Promise((resolve) => (arrive = resolve)) });
    const heard = listen();
    expect(heard).toEqual([]);
    arrive('DE');
    await Promise.resolve();
    await Promise.resolve();
    expect(heard).toHaveLength(1);
  });

  test.each(['US-CA', 'BR', 'CA'])('that it does not apply in %s', (place) => {
    start({ place });
    expect(last()).toMatchObject({ gdprApplies: false, cmpId: 31, cmpVersion: 4 });
    expect(last().tcString).toBe(undefined);
  });

  test.each(['DE', 'NO', 'GB', 'CH', 'XX'])('that it applies in %s', (place) => {
    start({ place });
    expect(last()['gdprApplies']).toBe(true);
  });
});

test('the stub answers ping and keeps the rest in order', () => {
  tcfStub();
  const pings: unknown[] = [];
  api('ping', 2, (answer: unknown) => pings.push(answer));
  expect(pings).toEqual([expect.objectContaining({ cmpLoaded: false, apiVersion: '2' })]);
  const heard = listen();
  start();
  expect(heard).toHaveLength(1);
  api('ping', 2, (answer: unknown) => pings.push(answer));
  expect(pings[1]).toMatchObject({ cmpLoaded: true, cmpId: 31, gvlVersion: 142 });
});

test.each<[string, Partial<TcfOptions>]>([
  ['an id that nobody has', { cmpId: 0 }],
  ['a list that is none', { vendorList: {} as VendorList }],
])('%s is reported once and answers nothing', (_, more) => {
  const { problems, consent } = start({}, more);
  consent.acceptAll();
  expect(problems).toMatchObject([{ code: 'integration-failed', path: 'integrations.tcf' }]);
});

test('another CMP is left alone and reported', () => {
  const other = (): void => {};
  Reflect.set(window, '__tcfapi', other);
  const { problems } = start();
  expect(Reflect.get(window, '__tcfapi')).toBe(other);
  expect(problems).toMatchObject([{ path: 'integrations.tcf' }]);
});

test('stop says that nothing may rest on the answers any more', () => {
  const { stop, consent } = start();
  const heard = listen();
  stop();
  consent.acceptAll();
  expect(heard).toHaveLength(1);
  const pings: Answer[] = [];
  api('ping', 2, (answer: Answer) => pings.push(answer));
  expect(pings[0]?.['cmpStatus']).toBe('error');
});
