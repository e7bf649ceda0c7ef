import type { SourceDocument } from '../model';
import { Guard } from './guard';
import type { ReadOptions } from './options';

export { Unreadable } from './unreadable';
export type { ReadOptions } from './options';

const guard = new Guard();

/**
 * Reads a document: blocks in the order in which a reader sees them, each with its place. Files are read one after the other in
 * a thread of their own, which is ended when a file takes too much time or memory.
 * @param file path; `.pdf`, `.docx`, `.html`, `.md` or `.txt`
 * @throws Unreadable with a message for the user where nothing of it can be read; single pages are in `unread`
 */
export function read(file: string, options: ReadOptions): Promise<SourceDocument> {
  return guard.read(file, options);
}
