/** Something cannot be done in the present state; `message` says in Japanese why. */
export class Conflict extends Error {}
