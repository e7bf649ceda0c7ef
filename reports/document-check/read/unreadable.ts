/** A file that cannot be read at all; the message is one sentence in Japanese for the user. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
