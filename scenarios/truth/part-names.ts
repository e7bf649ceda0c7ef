import { procedures } from '../procedures';
import { ways } from './ways';

/** How the parts of a truth are called. */
export const partOf = { walk: (id: string): string => `walk-${id}`, way: (id: string): string => `screens-${id}` } as const;

/** Every part of a truth: a test makes one of them, in any order. */
export const parts: readonly string[] = ['facts', 'board', ...procedures.map(({ id }) => partOf.walk(id)), ...[...ways.keys()].map(partOf.way)];
