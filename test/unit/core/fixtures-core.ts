// Builders for core tests: a consent with a clock, an id, a place and a signal that the test moves.
import { createConsent } from '../../../src/core/api.js';
import type { ConsentConfig, ConsentStorage, Env, Problem } from '../../../src/core/types.js';

export interface World {
  now: number;
  place: string;
  gpc: boolean;
  text: string | null | { conflict: true };
  problems: Problem[];
  writes: number;
}

export function aWorld(changes: Partial<World> = {}): World {
  return {
    now: Date.parse('2026-03-15T10:00:00Z'),
    place: 'FR',
    gpc: false,
    text: null,
    problems: [],
    writes: 0,
    ...changes,
  };
}

export function storageOf(world: World): ConsentStorage {
  return {
    read: () => world.text,
    write: (text) => {
      world.writes++;
      world.text = text;
      return true;
    },
    remove: () => {
      world.text = null;
    },
  };
}

export function envOf(world: World, changes: Partial<Env> = {}): Env {
  let ids = 0;
  return {
    now: () => world.now,
    randomId: () => `visitor-${String(++ids).padStart(4, '0')}`,
    place: world.place,
    signals: {
      get gpc() {
        return world.gpc;
      },
    },
    storage: storageOf(world),
    report: (problem) => world.problems.push(problem),
    ...changes,
  };
}

export function aConsent(world: World, config: ConsentConfig = {}, changes: Partial<Env> = {}) {
  return createConsent(config, envOf(world, changes));
}
