import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reportToConsole } from '../../../src/browser/env.js';
import { randomId } from '../../../src/browser/id.js';
import { cookieJar, create, hint, query } from '../../../src/browser/page.js';
import { readGpc } from '../../../src/browser/signals.js';
import { followOtherTabs } from '../../../src/browser/sync.js';
import { listenForCommands } from '../../../src/commands.js';
import { fromAttributes } from '../../../src/tag.js';
import { aConsent, aWorld } from '../core/fixtures-core.js';

function addMeta(name: string, content: string): void {
  const meta = document.createElement('meta');
  meta.name = `consentry:${name}`;
  meta.content = content;
  document.head.append(meta);
}

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
});

describe('Global Privacy Control', () => {
  test.each([
    [true, true],
    [1, true],
    ['1', true],
    [false, false],
    ['true', false],
    [undefined, false],
    [null, false],
    [{}, false],
  ])('the property %j means %s', (value, expected) => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value, configurable: true });
    expect(readGpc()).toBe(expected);
  });

  test.each([
    ['1', true],
    ['0', false],
    ['true', false],
    ['', false],
  ])('a server hint of %j means %s', (content, expected) => {
    addMeta('gpc', content);
    expect(readGpc()).toBe(expected);
  });
});

test('reads what a server hints at', () => {
  expect(hint('place')).toBeUndefined();
  addMeta('place', 'US-CA');
  expect(hint('place')).toBe('US-CA');
});

test('makes elements from text, never from markup', () => {
  const element = create('p', '<img src=x onerror=alert(1)>', { title: 'a"b' });
  expect(element.children).toHaveLength(0);
  expect(element.getAttribute('title')).toBe('a"b');
  document.body.append(element);
  expect(query('p')).toBe(element);
});

test('sets and reads cookies through the prototype', () => {
  cookieJar.set('page-test=1');
  expect(cookieJar.get()).toContain('page-test=1');
});

test('random ids are long, in the alphabet of the record, and never alike', () => {
  const ids = Array.from({ length: 500 }, randomId);
  expect(new Set(ids).size).toBe(500);
  for (const id of ids) expect(id).toMatch(/^[0-9a-z]{28}$/);
});

test('looks again when another tab or the back/forward cache may have changed something', () => {
  const refresh = vi.fn();
  const stop = followOtherTabs({ refresh });
  window.dispatchEvent(new Event('pageshow'));
  window.dispatchEvent(new Event('storage'));
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  expect(refresh).toHaveBeenCalledTimes(3);
  stop();
  window.dispatchEvent(new Event('pageshow'));
  expect(refresh).toHaveBeenCalledTimes(3);
});

test('a problem is one line with its code', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  reportToConsole({ code: 'record-conflict', message: 'Two records.', path: 'cookie' });
  reportToConsole({ code: 'log-failed', message: 'No log.' });
  expect(error.mock.calls).toEqual([
    ['[consentry] record-conflict (cookie): Two records.'],
    ['[consentry] log-failed: No log.'],
  ]);
  error.mockRestore();
});

describe('commands by attribute', () => {
  let consent: ReturnType<typeof aConsent>;
  let stop: () => void;
  const click = (command: string, wrap?: HTMLElement): boolean => {
    const button = create('button', 'x', { type: 'button', 'data-consentry': command });
    const inner = create('span', 'y');
    button.append(inner);
    (wrap ?? document.body).append(button);
    return inner.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  };

  beforeEach(() => {
    consent = aConsent(aWorld());
    stop = listenForCommands(consent);
  });
  afterEach(() => stop());

  test('accept, reject and withdraw', () => {
    expect(click('accept')).toBe(false);
    expect(consent.has('analytics')).toBe(true);
    click('reject');
    expect(consent.has('analytics')).toBe(false);
    click('accept');
    click('withdraw');
    expect(consent.has('analytics')).toBe(false);
    // happy-dom's clicks are not trusted, as those of tools that refuse for people.
    expect(consent.state.get().record?.statements[0]?.via).toBe('extension');
  });

  test('opt-out', () => {
    click('opt-out');
    expect(consent.state.get().record?.optOut?.via).toBe('extension');
  });

  test.each([
    ['open:preferences', 'preferences'],
    ['open:choices', 'choices'],
    ['open:banner', 'banner'],
  ])('%s shows %s', (command, surface) => {
    click(command);
    expect(consent.view.get()).toBe(surface);
  });

  test.each(['constructor', '__proto__', 'open', 'reset', ''])('%j is no command', (command) => {
    expect(click(command)).toBe(true);
    expect(consent.state.get().record).toBeNull();
  });

  test('has no power inside an ignored region', () => {
    const region = create('div', '', { 'data-consentry-ignore': '' });
    document.body.append(region);
    expect(click('accept', region)).toBe(true);
    expect(consent.state.get().record).toBeNull();
  });

  test('stops when asked to', () => {
    stop();
    click('accept');
    expect(consent.state.get().record).toBeNull();
  });
});

test('attributes are named like the configuration', () => {
  const tag = create('script', '', {
    'data-jurisdiction': 'US-CA',
    'data-controller-zone': 'AE-DIFC',
    'data-revision': '3',
    'data-frictionless': '',
    'data-debug': 'false',
    'data-policy': '/privacy',
    'data-unknown': 'x',
  });
  expect(fromAttributes(tag)).toEqual({
    jurisdiction: 'US-CA',
    controllerZone: 'AE-DIFC',
    revision: 3,
    frictionless: true,
    debug: false,
    policy: { url: '/privacy' },
  });
});

test('the address of the policy in an attribute leaves the rest of what is written of it', () => {
  const tag = create('script', '', { 'data-policy': '/privacy' });
  const written = { policy: { url: '/old', date: '2026-11-01' } };
  expect(fromAttributes(tag, written)).toEqual({ policy: { url: '/privacy', date: '2026-11-01' } });
});

test('a tag that is unknown may have said that everyone is asked', () => {
  expect(fromAttributes(null)).toEqual({ floor: 'opt-in' });
});

test('takes an attribute that a template left empty for one that is not there', () => {
  const tag = create('script', '', {
    'data-jurisdiction': '',
    'data-controller-zone': '',
    'data-domain': '',
    'data-language': '',
    'data-storage': '',
    'data-policy': '',
    'data-floor': '',
    'data-debug': '',
  });
  // A floor without a value is a mistake that has to be heard of.
  expect(fromAttributes(tag)).toEqual({ floor: true, debug: true });
});
