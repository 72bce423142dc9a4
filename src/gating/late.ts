// Entry of one file with what few pages need of the gate. Loaded with the first gate or service that asks for any of it.

export { livingOf } from './living.js';
export { catchLateListeners } from './replay.js';
export { empty } from './stores.js';
