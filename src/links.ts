// Whether the pages and mail addresses that visitors are sent to are there. A right that leads to a dead link is none: 11 CCR
// 7004(a)(5).

import type { Settings } from './core/types.js';

/** What asking needs of the network. */
export interface Network {
  /** The status that a page answers with, after redirects. Rejects where nothing answers. */
  readonly statusOf: (url: string) => Promise<number>;
  /** Whether mail to this domain goes anywhere. */
  readonly takesMail: (domain: string) => Promise<boolean>;
}

/** One that was asked for. */
export interface Link {
  /** Where it stands in the configuration. */
  readonly path: string;
  readonly target: string;
  /** A page that refuses programs may be there for people. */
  readonly state: 'there' | 'refuses' | 'broken';
  /** The status, or what went wrong. */
  readonly answer: string;
}

type Answer = Pick<Link, 'state' | 'answer'>;

/** Answers of pages that are there, but not for a program. */
const refusals = [401, 403, 405, 406, 429, 451];

/** Asks for each link of a configuration, one after the other, but for telephones. `site` is the address of the page that they are seen from. */
export async function checkLinks(
  { policy, controller, services }: Settings,
  site: string,
  { statusOf, takesMail }: Network,
): Promise<readonly Link[]> {
  const pages: (readonly [path: string, target: string | undefined])[] = [
    ['policy.url', policy?.url],
    ...services.flatMap(({ id, policyUrl, optOutUrl }) => [
      [`services.${id}.policyUrl`, policyUrl] as const,
      [`services.${id}.optOutUrl`, optOutUrl] as const,
    ]),
  ];
  const answerOf = async ({ protocol, pathname, href }: URL): Promise<Answer> =>
    protocol === 'mailto:' ? mailOf(pathname, takesMail) : pageOf(() => statusOf(href));
  const links: Link[] = [];
  const asked = new Map<string, Answer>();
  for (const [path, target] of pages) {
    if (target === undefined) continue;
    const url = new URL(target, site);
    if (url.protocol === 'tel:') continue;
    url.hash = '';
    const found = asked.get(url.href) ?? (await answerOf(url));
    asked.set(url.href, found);
    links.push({ path, target, ...found });
  }
  for (const [index, { email }] of (controller?.contacts ?? []).entries()) {
    if (email === undefined) continue;
    const path = `controller.contacts[${index}].email`;
    links.push({ path, target: email, ...(await mailOf(email, takesMail)) });
  }
  return links;
}

async function mailOf(address: string, takesMail: Network['takesMail']): Promise<Answer> {
  const isThere = await takesMail(address.slice(address.lastIndexOf('@') + 1)).catch(() => false);
  return isThere
    ? { state: 'there', answer: 'takes mail' }
    : { state: 'broken', answer: 'takes no mail' };
}

async function pageOf(ask: () => Promise<number>): Promise<Answer> {
  try {
    const status = await ask();
    const state = status < 400 ? 'there' : refusals.includes(status) ? 'refuses' : 'broken';
    return { state, answer: `${status}` };
  } catch (error) {
    return { state: 'broken', answer: error instanceof Error ? error.message : `${error}` };
  }
}
