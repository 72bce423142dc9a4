// What an entry of the catalogue must say about a tool. More than a site has to say about its own.

import type { Service } from '../core/types.js';

/** A well-known tool, described so that a site only has to name it. */
export interface CatalogueService extends Service {
  /** One of the six standard categories; a site may put the tool elsewhere. */
  readonly category:
    | 'necessary'
    | 'functional'
    | 'analytics'
    | 'advertising'
    | 'security'
    | 'embeds';
  readonly name: string;
  /** Legal name of the company that visitors in the European Union deal with, where it has one. */
  readonly provider: string;
  readonly country: string;
  readonly purpose: string;
  readonly policyUrl: string;
  readonly saleOrShare: boolean;
  readonly role: 'processor' | 'controller' | 'joint-controller';
  readonly cookies: readonly CatalogueCookie[];
  /**
   * URL patterns as in browser extensions: `*://host/path`, `*` for any characters, `*.` before a
   * host for its subdomains. Empty for what a server or network sets by itself.
   */
  readonly match: readonly string[];
  readonly retention: string;
  readonly transfers: string;
}

/** A cookie or storage key whose lifetime is known. */
export type CatalogueCookie = NonNullable<Service['cookies']>[number] & {
  readonly retention: string;
};
