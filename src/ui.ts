// npm entry `consentry/ui`: the stock interface, for those who wire it themselves.

export { mountUi, type UiOptions } from './ui/mount.js';
