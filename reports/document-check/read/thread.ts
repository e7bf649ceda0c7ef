import { parentPort } from 'node:worker_threads';
import type { SourceDocument } from '../model';
import { readHere } from './file';
import { Unreadable } from './unreadable';

/** What is asked of the reading thread. */
export interface Order {
  readonly file: string;
  readonly ocr: boolean;
}

/** What it answers: that it is there, how far it is, and then the document or why there is none. */
export type Answer =
  | { readonly isReady: true }
  | { readonly done: number; readonly total: number | null }
  | { readonly document: SourceDocument }
  | { readonly reason: string };

const port = parentPort;
port?.on('message', ({ file, ocr }: Order) => {
  const answer = (one: Answer): void => port.postMessage(one);
  readHere(file, { ocr, onProgress: (done, total) => answer({ done, total }) })
    .then((document) => answer({ document }))
    .catch((cause: unknown) => answer({ reason: cause instanceof Unreadable ? cause.message : 'ファイルが壊れているか、想定外の内容のため読み取れません。' }));
});
port?.postMessage({ isReady: true } satisfies Answer);
