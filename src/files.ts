// Files that lie beside our own. Nothing is ever loaded from anywhere else.

/** Loads files from beside an address, which may be relative to the page. */
export function filesBeside(base: string) {
  return <Part>(name: string) =>
    async (): Promise<Part> =>
      import(new URL(`${name}.js`, new URL(base, location.href)).href);
}
