// npm entry `consentry/tcf`: for sites that are registered CMPs themselves. Needs the optional peers
// `@iabtcf/core` and `@iabtcf/cmpapi`.

export { tcfStub, tcfStubSnippet } from './integrations/tcf/stub.js';
export type { Cmp } from './integrations/tcf/tc-string.js';
export { type TcfOptions, tcf } from './integrations/tcf/tcf.js';
