// Which ids a configuration names, for the compiler.

import type { CategoryKind } from './config-types.js';

/** The ids that a configuration names: misspelling one of them does not compile. */
export type IdOf<Config> =
  'categories' extends OptionalKeys<Config>
    ? string
    :
        | 'necessary'
        | (Config extends { readonly categories: infer Categories }
            ? keyof Categories & string
            : Config extends { readonly services: readonly unknown[] }
              ? never
              : CategoryKind)
        | (Config extends { readonly services: readonly (infer Entry)[] }
            ? Entry extends string
              ? string
              : Entry extends { readonly id: infer Id; readonly category: infer Category }
                ? (Id | Category) & string
                : never
            : never);

/** A configuration that is not written out literally may hold any category. */
type OptionalKeys<Config> = {
  [Key in keyof Config]-?: object extends Pick<Config, Key> ? Key : never;
}[keyof Config];
