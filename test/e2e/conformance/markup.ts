// The conformance pages as HTML, with and without gates, and the files that they ask for.

import { createHash } from 'node:crypto';
import type { Site } from '../gating-page.js';
import type { ConformancePage, Tag } from './pages.js';

/** Writes down what ran, where, and which events the tags saw. */
export const RECORDER = `
window.trace = [];
window.said = trace;
window.say = (name) => {
  const { currentScript } = document;
  trace.push(name + (currentScript ? ' in ' + currentScript.id : ' in no script'));
};
addEventListener('error', (event) => {
  // Chromium names the call that put the script in; a parser makes none.
  if (event.message) trace.push(event.message.replace(/Failed to execute '\\w+' on '\\w+': /, ''));
  else if (event.target.id) trace.push('error event of ' + event.target.id);
}, true);
addEventListener('load', (event) => {
  if (event.target.localName === 'script' && event.target.id) trace.push('load event of ' + event.target.id);
}, true);
`;

/** How a page's tags come to run: by the browser alone, or as gates. */
export type Mode = 'ungated' | 'on grant' | 'returning' | 'late';

/** The ways in which a gate can come to be released. */
export const modes = ['on grant', 'returning', 'late'] as const;

const FIXED = 'say("fixed");';
const RIGHT = `sha384-${createHash('sha384').update(FIXED).digest('base64')}`;

const quoted = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A tag as written. `gate` turns the attributes of the plain tag into those of a gate. */
export function markup(
  tag: Tag,
  gate: (attributes: Record<string, string | true>) => Record<string, string | true> = (plain) =>
    plain,
): string {
  const { text = '', in: around = '%', ...plain } = tag;
  const attributes: Record<string, string | true> = { ...plain };
  if (attributes['integrity'] === 'RIGHT') attributes['integrity'] = RIGHT;
  const written = Object.entries(gate(attributes))
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${quoted(value)}"`))
    .join('');
  return around.replace('%', () => `<script${written}>${text}</script>`);
}

/** The attributes of a tag that is held by consentry. */
export function gated({
  type,
  ...rest
}: Record<string, string | true>): Record<string, string | true> {
  return {
    ...rest,
    type: 'text/plain',
    'data-category': 'analytics',
    ...(type !== undefined && { 'data-type': type }),
  };
}

/** One conformance page in one mode. */
export function html({ tags }: ConformancePage, mode: Mode): string {
  const body = tags.map((tag) => markup(tag, mode === 'ungated' ? undefined : gated)).join('\n');
  const start = `<script src="/consentry.js" data-start${mode === 'returning' ? ' data-accepted' : ''}></script>`;
  return `<!doctype html><html><head><meta charset="utf-8"><script>${RECORDER}</script>${mode === 'ungated' ? '' : start}</head><body>${
    mode === 'late' ? `<template>${body}</template>` : body
  }</body></html>`;
}

/** Lets a site answer what the pages ask for. */
export function serveFiles(site: Site): void {
  const script = (path: string, body: string | Buffer, rest = {}) =>
    site.set(path, { body, type: 'text/javascript', ...rest });
  script('/fixed.js', FIXED);
  script('/throw.js', 'say("throw"); throw new Error("bug");');
  script('/broken.js', 'say("broken"');
  script('/empty.js', '');
  script('/error.js', 'say("error page")', { status: 500 });
  script('/redirect.js', '', { status: 302, headers: { Location: '/fixed.js' } });
  script('/latin.js', Buffer.from('say("caf\xe9")', 'latin1'));
}

/** What two traces are compared by: where the order may differ, what happened. */
export function comparable(
  { differs, differsIn }: ConformancePage,
  trace: readonly string[],
  engine?: 'firefox' | 'webkit',
): string[] {
  return differs || (engine && differsIn?.[engine]) ? [...trace].sort() : [...trace];
}
