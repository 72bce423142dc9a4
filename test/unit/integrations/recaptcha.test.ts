// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recaptcha } from '../../../src/integrations/recaptcha.js';
import { leaveAll, visit } from './visit.js';

const contacts = [{ email: 'hello@example.com', phone: '+351 22 000 00 00', address: 'Porto' }];
const config = { controller: { name: 'Example', contacts } };

function form(name: string): HTMLFormElement {
  const element = document.createElement('form');
  element.dataset['recaptcha'] = '';
  element.id = name;
  document.body.append(element);
  return element;
}
const after = (element: Element): Element | null => element.nextElementSibling;
const hrefs = (element: Element | null): (string | null)[] =>
  [...(element?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));

afterEach(leaveAll);
beforeEach(() => document.body.replaceChildren());

test('without the grant a form gives way to other means of contact', () => {
  const contactForm = form('contact');
  const other = document.createElement('form');
  document.body.append(other);
  recaptcha(visit({ config }).consent);
  expect(contactForm.hidden).toBe(true);
  expect(other.hidden).toBe(false);
  const box = after(contactForm);
  expect(box?.textContent).toContain('Porto');
  expect(hrefs(box)).toEqual(['mailto:hello@example.com', 'tel:+351220000000']);
  expect(box?.querySelector('button')?.textContent).toBe('Allow reCAPTCHA and show the form');
});

test("with the grant it carries Google's sentence, which names no policy of Google's", () => {
  const contactForm = form('contact');
  const { consent } = visit({ config });
  recaptcha(consent);
  consent.acceptAll();
  expect(contactForm.hidden).toBe(false);
  expect(after(contactForm)?.textContent).toBe('This site is protected by reCAPTCHA.');
  expect(hrefs(after(contactForm))).toEqual([]);
  expect(document.querySelectorAll('[data-consentry-form]')).toHaveLength(1);
});

test.each([
  [{ policy: { url: '/privacy' } }, ['/privacy']],
  [{}, []],
])("a sentence of the site's own links to the site's own policy: %j", (more, expected) => {
  const contactForm = form('contact');
  const { consent } = visit({ config: { ...config, ...more } });
  recaptcha(consent, { texts: { notice: 'Protected by reCAPTCHA. See our {privacy policy}.' } });
  consent.acceptAll();
  expect(after(contactForm)?.textContent).toBe('Protected by reCAPTCHA. See our privacy policy.');
  expect(hrefs(after(contactForm))).toEqual(expected);
});

test('in an opt-out place the notice is there from the start', () => {
  const contactForm = form('contact');
  recaptcha(visit({ config, place: 'US-CA' }).consent);
  expect(contactForm.hidden).toBe(false);
  expect(after(contactForm)?.textContent).toContain('protected by reCAPTCHA');
});

test('the button grants security alone, and does not take a script for a person', () => {
  const contactForm = form('contact');
  const { consent } = visit({ config });
  recaptcha(consent);
  after(contactForm)?.querySelector('button')?.click();
  expect(consent.has('security')).toBe(true);
  expect(consent.has('analytics')).toBe(false);
  expect(consent.state.get().record?.statements.at(-1)?.via).toBe('extension');
  expect(contactForm.hidden).toBe(false);
});

test('the button grants the service alone where the site names it', () => {
  const contactForm = form('contact');
  const services = [
    { id: 'recaptcha', category: 'security' },
    { id: 'other-check', category: 'security' },
  ];
  const { consent } = visit({ config: { ...config, services } });
  recaptcha(consent);
  after(contactForm)?.querySelector('button')?.click();
  expect(consent.has('recaptcha')).toBe(true);
  expect(consent.has('other-check')).toBe(false);
});

test('a withdrawal takes the badge and the form away again', () => {
  const contactForm = form('contact');
  const badge = document.createElement('div');
  badge.className = 'grecaptcha-badge';
  document.body.append(badge);
  const { consent } = visit({ config });
  consent.acceptAll();
  recaptcha(consent);
  expect(badge.isConnected).toBe(true);
  void consent.withdraw('security');
  expect(badge.isConnected).toBe(false);
  expect(contactForm.hidden).toBe(true);
});

test('a form that comes later is served as well', async () => {
  recaptcha(visit({ config }).consent);
  const late = form('late');
  await new Promise((resolve) => setTimeout(resolve));
  expect(late.hidden).toBe(true);
  expect(after(late)?.textContent).toContain('hello@example.com');
});

test('stop leaves the page as it was', () => {
  const shown = form('shown');
  const hidden = form('hidden');
  hidden.hidden = true;
  const { consent } = visit({ config });
  const stop = recaptcha(consent);
  consent.acceptAll();
  expect(hidden.hidden).toBe(true);
  void consent.withdraw();
  stop();
  expect([shown.hidden, hidden.hidden]).toEqual([false, true]);
  expect(document.querySelector('[data-consentry-form]')).toBe(null);
});

test('texts are text, and a selector that cannot be read is reported once', () => {
  const contactForm = form('contact');
  const texts = { instead: '<img src=x>', notice: 'Siehe {<b>} und {AGB}.' };
  const { consent } = visit({ config });
  recaptcha(consent, { texts });
  expect(after(contactForm)?.querySelector('img')).toBe(null);
  consent.acceptAll();
  expect(after(contactForm)?.textContent).toBe('Siehe <b> und AGB.');
  const other = visit();
  recaptcha(other.consent, { forms: '[' });
  other.consent.acceptAll();
  expect(other.problems).toMatchObject([{ path: 'integrations.recaptcha' }]);
});
