/** A document that notes cannot be written into; the message is one sentence in Japanese for the user. */
export class Unmarkable extends Error {
  override readonly name = 'Unmarkable';
}
