import type { Context } from '../context';
import { terminalName } from '../domain/terminals';

const reserved = (name: string): string => `terminal:${name}`;

/** Keeps a 論理端末名 that somebody has chosen from being given out by the counter. Inside a transaction. */
export function reserveTerminalName({ store }: Context, name: string): void {
  store.put('meta', { key: reserved(name), value: 1 });
}

/**
 * Takes serials of 論理端末名 that follow each other and of which none has been chosen by somebody. Inside a transaction.
 * @returns the first of `count` serials
 */
export function takeTerminalSerials({ store }: Context, count: number): number {
  let first = store.count('terminal');
  for (let taken = 1; ; taken += 1, store.count('terminal')) {
    if (store.get('meta', reserved(terminalName(first + taken - 1)))) [first, taken] = [first + taken, 0];
    else if (taken === count) return first;
  }
}
