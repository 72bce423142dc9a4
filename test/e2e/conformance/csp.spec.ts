// Gating under every kind of content security policy: what the policy allows runs, nothing of ours violates it, and
// nothing gets in that it keeps out.

import { createHash } from 'node:crypto';
import { expect, type Page, test } from 'playwright/test';
import { command, problems, RECORDER, type Site, said, serve } from '../gating-page.js';

const WATCH = `${RECORDER}
window.violations = [];
addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));`;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const FIXED = 'say("fixed");';
const INTEGRITY = hash(FIXED).slice(1, -1);

let site: Site;
test.beforeAll(async () => {
  site = await serve();
  site.set('/fixed.js', { body: FIXED, type: 'text/javascript' });
});
test.afterAll(() => site.close());

/** A page of gates: inline, external, external behind a slow one, module. */
function html(nonce: string, { accepted = false, more = '' } = {}): string {
  const own = nonce && ` nonce="${nonce}"`;
  const gate = (attributes: string, text = '') =>
    `<script${own} type="text/plain" data-category="analytics" ${attributes}>${text}</script>`;
  return `<!doctype html><html><head><script${own}>${WATCH}</script><script${own} src="/consentry.js" data-start ${accepted ? 'data-accepted' : ''}></script></head><body>${gate('', 'say("inline")')}${gate('src="/say.js?slow&amp;delay=150"')}${gate('src="/say.js?external"')}${gate('src="/say.js?module" data-type="module"')}${gate('id="last"', 'say("last")')}${more}</body></html>`;
}

const all = ['inline', 'slow', 'external', 'last', 'module'];
const violations = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'violations'));

async function open(page: Page, policy: string, body: string): Promise<void> {
  site.set('/', { body, headers: { 'Content-Security-Policy': policy } });
  await page.goto(site.url);
}

const TRUSTED_NONE = "require-trusted-types-for 'script'; trusted-types 'none'";
const withNonce: Record<string, string> = {
  nonce: "default-src 'none'; script-src 'nonce-n'",
  'nonce and strict-dynamic': "default-src 'self'; script-src 'nonce-n' 'strict-dynamic'",
  'nonce and self': "default-src 'self'; script-src 'self' 'nonce-n'",
  'no styles at all': "default-src 'none'; script-src 'nonce-n'; style-src 'none'",
  'trusted types': `default-src 'self'; script-src 'nonce-n'; ${TRUSTED_NONE}`,
  'trusted types and strict-dynamic': `script-src 'nonce-n' 'strict-dynamic'; ${TRUSTED_NONE}`,
  'our policy allowed':
    "script-src 'nonce-n'; require-trusted-types-for 'script'; trusted-types consentry",
  'any policy allowed': "script-src 'nonce-n'; require-trusted-types-for 'script'",
  sandbox: "sandbox allow-scripts; script-src 'nonce-n'",
};

for (const [name, policy] of Object.entries(withNonce)) {
  for (const accepted of [false, true]) {
    test(`${name}: gates run and nothing is violated, ${accepted ? 'returning' : 'on the grant'}`, async ({
      page,
    }) => {
      await open(page, policy, html('n', { accepted }));
      if (!accepted) {
        expect(await said(page)).toEqual([]);
        await command(page, 'acceptAll');
      }
      await expect.poll(() => said(page)).toEqual(all);
      expect(await violations(page)).toEqual([]);
      expect(await problems(page)).toEqual([]);
    });
  }

  test(`${name}: a gate without the page's nonce is refused`, async ({ page }) => {
    const gates = ['', ' nonce="other"'].flatMap((nonce) => [
      `<script${nonce} type="text/plain" data-category="analytics">say("injected")</script>`,
      `<script${nonce} type="text/plain" data-category="analytics" src="/say.js?injected"></script>`,
    ]);
    await open(
      page,
      policy,
      html('n', {
        more: `${gates.join('')}<template data-category="analytics"><script>say("injected")</script></template>`,
      }),
    );
    await command(page, 'acceptAll');
    await expect.poll(async () => (await problems(page)).length).toBeGreaterThan(1);
    await expect.poll(() => said(page)).toEqual(all);
    expect([...new Set((await problems(page)).map(({ code }) => code))]).toEqual(['gate-nonce']);
    expect(site.requests).not.toContain('/say.js?injected');
    expect(await violations(page)).toEqual([]);
  });
}

/** What a page's markup may hold before the first script of its own, and the gate that hopes to pass with it. */
const decoys: Record<string, readonly [decoy: string, attribute: string]> = {
  'a nonce of its own': ['<script nonce="bogus"></script>', ' nonce="bogus"'],
  'no nonce': ['<script nonce></script>', ''],
};
for (const [name, [decoy, attribute]] of Object.entries(decoys)) {
  const more = `<script${attribute} type="text/plain" data-category="analytics">say("injected")</script><script${attribute} type="text/plain" data-category="analytics" src="/say.js?decoy"></script>`;
  const policy = withNonce['nonce and strict-dynamic'] ?? '';
  const page = html('n', { more }).replace('<head>', `<head>${decoy}`);

  test(`a script before all others that has ${name} lets no gate in and keeps none out`, async ({
    page: tab,
  }) => {
    await open(tab, policy, page);
    await command(tab, 'acceptAll');
    await expect.poll(() => said(tab)).toEqual(all);
    await expect.poll(async () => (await problems(tab)).length).toBe(2);
    expect((await problems(tab)).map(({ code }) => code)).toEqual(['gate-nonce', 'gate-nonce']);
    expect(site.requests).not.toContain('/say.js?decoy');
  });

  test(`without a tag of its own it lets no gate in either: ${name}`, async ({ page: tab }) => {
    const withoutTag = page.replace(' data-start', '');
    await open(tab, policy, withoutTag);
    await tab.evaluate(() => Reflect.get(window, 'startConsent')({}, true));
    await expect.poll(async () => (await problems(tab)).length).toBeGreaterThan(1);
    expect(await said(tab)).not.toContain('injected');
    expect(site.requests).not.toContain('/say.js?decoy');
  });
}

test('the nonce that a start is given counts, whatever the page holds', async ({ page }) => {
  const gate =
    '<script nonce="bogus" type="text/plain" data-category="analytics">say("bogus")</script>';
  const body = html('n', { more: gate })
    .replace('<head>', '<head><script nonce="bogus"></script>')
    .replace(' data-start', '');
  await open(page, withNonce['nonce and strict-dynamic'] ?? '', body);
  await page.evaluate(() => Reflect.get(window, 'startConsent')({}, true, 'n'));
  await expect.poll(() => said(page)).toEqual(all);
  expect((await problems(page)).map(({ code }) => code)).toEqual(['gate-nonce']);
});

test('a page without nonces lends none', async ({ page }) => {
  await open(
    page,
    "script-src 'self'",
    html('').replace(`<script>${WATCH}</script>`, '<script src="/watch.js"></script>'),
  );
  site.set('/watch.js', { body: WATCH, type: 'text/javascript' });
  await page.reload();
  await command(page, 'acceptAll');
  await expect.poll(() => said(page)).toEqual(['slow', 'external', 'module']);
  // The page's own inline gates are against its own policy, with or without us.
  expect(new Set((await violations(page)).map((text) => text.split(' ')[1]))).toEqual(
    new Set(['inline']),
  );
});

test('hashes admit the inline gates they were made for, and files by integrity', async ({
  page,
}) => {
  const inline = 'say("inline")';
  const consentry = await (await fetch(`${site.url}/consentry.js`)).text();
  const integrity = hash(consentry).slice(1, -1);
  const gates = `<script type="text/plain" data-category="analytics">${inline}</script><script type="text/plain" data-category="analytics" src="/fixed.js" integrity="${INTEGRITY}"></script><script type="text/plain" data-category="analytics" src="/fixed.js" integrity="${INTEGRITY}" crossorigin></script><script type="text/plain" data-category="analytics">say("not listed")</script>`;
  const body = `<!doctype html><script>${WATCH}</script><script src="/consentry.js" integrity="${integrity}" data-start></script><body>${gates}</body>`;
  await open(page, `script-src ${[WATCH, inline, FIXED, consentry].map(hash).join(' ')}`, body);
  await command(page, 'acceptAll');
  await expect.poll(() => said(page)).toEqual(['inline', 'fixed', 'fixed']);
  expect((await violations(page)).map((text) => text.split(' ').slice(0, 2))).toEqual([
    ['script-src-elem', 'inline'],
  ]);
});

test('trusted types: late gates that can run are moved, without a policy and without a violation', async ({
  page,
}) => {
  await open(
    page,
    withNonce['trusted types'] ?? '',
    html('n', {
      more: '<template id="late"><script nonce="n" type="text/plain" data-category="analytics">say("template")</script></template>',
    }),
  );
  await command(page, 'acceptAll');
  await expect.poll(() => said(page)).toEqual(all);
  await page.evaluate(() => {
    const template = document.getElementById('late') as HTMLTemplateElement;
    document.body.append(template.content);
  });
  await expect.poll(() => said(page)).toEqual([...all, 'template']);
  expect(await violations(page)).toEqual([]);
  expect(await problems(page)).toEqual([]);
});

test('trusted types: dead gates run by our policy where it is allowed', async ({ page }) => {
  await open(
    page,
    "script-src 'nonce-n'; require-trusted-types-for 'script'; trusted-types consentry page",
    html('n'),
  );
  await command(page, 'acceptAll');
  await expect.poll(() => said(page)).toEqual(all);
  await page.evaluate(() => {
    const policy = Reflect.get(window, 'trustedTypes').createPolicy('page', {
      createHTML: (text: string) => text,
    });
    const main = document.createElement('main');
    main.innerHTML = policy.createHTML(
      '<script nonce="n" type="text/plain" data-category="analytics">say("dead")</script><script nonce="n" type="text/plain" data-category="analytics" data-src="/say.js?dead file"></script>',
    );
    document.body.append(main);
  });
  await expect.poll(() => said(page)).toEqual([...all, 'dead', 'dead file']);
  expect(await violations(page)).toEqual([]);
});

test('the linter names gates without the nonce of the page', async ({ page }) => {
  const more = '<script type="text/plain" data-category="analytics">1</script>';
  await open(page, withNonce['nonce'] ?? '', html('n', { more }));
  const found = await page.evaluate(() =>
    Reflect.get(window, 'lint')({ settings: Reflect.get(window, 'consent').settings }),
  );
  expect(found.map(({ code }: { code: string }) => code)).toEqual(['gate-nonce']);
});

test('a sandboxed frame without an origin releases its gates', async ({ page }) => {
  site.set('/inner', html(''));
  site.set('/', '<iframe sandbox="allow-scripts" src="/inner"></iframe>');
  await page.goto(site.url);
  const frame = page.frames()[1];
  await frame?.waitForLoadState();
  await frame?.evaluate(() => Reflect.get(window, 'consent').acceptAll());
  await expect.poll(() => frame?.evaluate(() => Reflect.get(window, 'said'))).toEqual(all);
  expect(await frame?.evaluate(() => Reflect.get(window, 'violations'))).toEqual([]);
});
