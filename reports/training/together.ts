/**
 * Waits for all, also where one fails: nothing may still be writing when its folder is removed.
 * @throws what the first one of them threw
 */
export async function together(all: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(all)) if (result.status === 'rejected') throw result.reason;
}
