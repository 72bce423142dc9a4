// What the tests need of a browser that Playwright does not drive in its stock build.

/** A function of the page with everything it uses in its arguments; these and its answer are JSON. */
export type InPage<Arguments extends readonly unknown[], Result> = (
  ...values: Arguments
) => Result | Promise<Result>;

/** One window with cookies and storage of its own. */
export interface Tab {
  /** Loads an address and waits for the `load` event. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  run<Arguments extends readonly unknown[], Result>(
    inPage: InPage<Arguments, Result>,
    ...values: Arguments
  ): Promise<Result>;
  /** Clicks, as a person would, the one button or link with this text. */
  click(text: string): Promise<void>;
  close(): Promise<void>;
}

/** A running browser. */
export interface Engine {
  readonly name: EngineName;
  /** As the browser says it. */
  readonly version: string;
  open(): Promise<Tab>;
  close(): Promise<void>;
}

/** The browsers that can be driven here. */
export const engineNames = ['firefox', 'webkit'] as const;
/** One of them. */
export type EngineName = (typeof engineNames)[number];

/** Where the element to click is. Role and visibility are left to the click itself, which fails without them. */
export function xpathOf(text: string): string {
  return `//*[self::button or self::a][normalize-space()="${text}"]`;
}
