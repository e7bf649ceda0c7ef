/** Something cannot be done in the present state; `message` says in Japanese why. */
export class Conflict extends Error {}

/** @returns why the work cannot be done in the present state, in Japanese; null when it is done */
export function refusal(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Conflict) return error.message;
    throw error;
  }
}
