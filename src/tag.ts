// What the script tag says: attributes, and the configuration it points at or stands beside.

import { fromDocument, heard, query } from './browser/page.js';
import type { ConsentConfig } from './core/types.js';

/** Our own script element. It is known only while the script first runs. */
export function ownTag(): HTMLScriptElement | null {
  const current = fromDocument('currentScript');
  return current instanceof HTMLScriptElement ? current : null;
}

/** Attributes that are configuration, named like it. Values are checked like any other configuration. */
const attributes: readonly (keyof ConsentConfig)[] = [
  'jurisdiction',
  'placeConflict',
  'controllerZone',
  'floor',
  'frictionless',
  'storage',
  'domain',
  'language',
  'revision',
  'reload',
  'autoblock',
  'gateTimeout',
  'debug',
];

/** Those that a template leaves empty where it knows nothing: then they are not given. */
const optional: readonly string[] = [
  'jurisdiction',
  'controllerZone',
  'domain',
  'language',
  'storage',
];

/**
 * The configuration in the tag's attributes: `data-revision="3"`; `data-policy="/privacy"`, beside what is written of the
 * policy. Where the tag is unknown, what is the strictest that it could say.
 */
export function fromAttributes(
  tag: HTMLElement | null,
  { policy }: { readonly policy?: unknown } = {},
): Record<string, unknown> {
  if (!tag) return { floor: 'opt-in' };
  const { dataset } = tag;
  const config: Record<string, unknown> = {};
  for (const key of attributes) {
    const value = dataset[key];
    if (value === undefined || (!value && optional.includes(key))) continue;
    config[key] = literal(value);
  }
  if (dataset['policy']) {
    config['policy'] = { ...Object(policy), url: dataset['policy'] };
  }
  return config;
}

function literal(value: string): string | number | boolean {
  if (value === '' || value === 'true') return true;
  return value === 'false' ? false : /^\d{1,9}$/.test(value) ? Number(value) : value;
}

/** The inline configuration, once the document has got that far; undefined when there is none. */
export async function inlineConfig(): Promise<string | undefined> {
  const find = () =>
    query<HTMLScriptElement>('script[type="application/json"][data-consentry-config]');
  // A script that the parser is not done with is not yet `async`.
  if (!find()?.async && fromDocument('readyState') === 'loading') {
    await heard('DOMContentLoaded');
  }
  return find()?.textContent ?? undefined;
}
