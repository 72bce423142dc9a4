// The little of `jsonld` that tests use; the package brings no types.

declare module 'jsonld' {
  interface Options {
    /** Fails on whatever would be dropped. */
    readonly safe?: boolean;
    readonly documentLoader?: (url: string) => Promise<never>;
  }
  export interface Term {
    readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph';
    readonly value: string;
    readonly datatype?: { readonly value: string };
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  const processor: {
    expand(document: unknown, options?: Options): Promise<readonly Record<string, unknown>[]>;
    toRDF(document: unknown, options?: Options): Promise<readonly Quad[]>;
  };
  // The package has no other export.
  export default processor;
}
