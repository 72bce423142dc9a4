// What is done with every contestant, how often, and on which imagined machine.

/** Lighthouse's slow 4G: 150 ms for each answer, 1.6 Mbit/s down, 750 kbit/s up. */
const slow4g = { latencyMs: 150, down: 1.6e6 / 8, up: 750e3 / 8 };

/**
 * @typedef {object} Scenario
 * @property {string} title
 * @property {'first' | 'accept' | 'returning' | 'insert'} visit
 * @property {number} cpu how many times slower than this machine
 * @property {typeof slow4g} [network]
 * @property {number} gates
 * @property {number} rounds how often at most
 */

/** @type {Readonly<Record<string, Scenario>>} */
export const scenarios = {
  first1: { title: 'First visit', visit: 'first', cpu: 1, gates: 4, rounds: 7 },
  first4: {
    title: 'First visit, processor 4 x slower',
    visit: 'first',
    cpu: 4,
    gates: 4,
    rounds: 7,
  },
  first6: {
    title: 'First visit, processor 6 x slower',
    visit: 'first',
    cpu: 6,
    gates: 4,
    rounds: 5,
  },
  slow4g: {
    title: 'First visit, slow 4G, processor 4 x slower',
    visit: 'first',
    cpu: 4,
    network: slow4g,
    gates: 4,
    rounds: 5,
  },
  accept1: {
    title: 'Accept with 4 gates, at full speed',
    visit: 'accept',
    cpu: 1,
    gates: 4,
    rounds: 5,
  },
  accept4: { title: 'Accept with 4 gates', visit: 'accept', cpu: 4, gates: 4, rounds: 5 },
  accept100: { title: 'Accept with 100 gates', visit: 'accept', cpu: 4, gates: 100, rounds: 5 },
  accept1000: { title: 'Accept with 1,000 gates', visit: 'accept', cpu: 4, gates: 1000, rounds: 3 },
  returning4: { title: 'Returning visitor', visit: 'returning', cpu: 1, gates: 4, rounds: 7 },
  returning1000: {
    title: 'Returning visitor, 1,000 gates',
    visit: 'returning',
    cpu: 1,
    gates: 1000,
    rounds: 5,
  },
  insert: { title: '10,000 nodes inserted later', visit: 'insert', cpu: 1, gates: 4, rounds: 5 },
};
