/**
 * Pieces of films that have been rendered, in a folder of their own: `LOOK.mp4` by what a piece shows, and `KEY.look`, which says
 * how what a piece was made of came to look, so that nothing needs to be opened to find it.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { together } from '../together';
import { picturesOf } from './draw/painter';
import { renderPiece } from './encode';
import { lookOf, pieceKeys } from './keys';
import { piecesOf } from './pieces';
import type { Segment, Storyboard } from './storyboard';

const filmOf = (look: string): string => `${look}.mp4`;
const noteOf = (key: string): string => `${key}.look`;

/** The file of the piece that was made of the same things; null where there is none. */
function find(kept: string, key: string): string | null {
  const note = path.join(kept, noteOf(key));
  if (!existsSync(note)) return null;
  const file = path.join(kept, filmOf(readFileSync(note, 'utf8')));
  return existsSync(file) ? file : null;
}

/** Names of the files that hold what is there of a film. */
export const keptPieces = (kept: string, storyboard: Storyboard): string[] =>
  pieceKeys(storyboard).flatMap((key) => {
    const file = find(kept, key);
    return file === null ? [] : [noteOf(key), path.basename(file)];
  });

interface Making {
  /** Folder of the pieces; made where it is missing. */
  readonly kept: string;
  /** Where take.json lies. */
  readonly takeFolder: string;
  /** Path of ffmpeg. */
  readonly encoder: string;
  /** Called after each of the pieces that were not there. */
  readonly onPiece: (done: number, all: number) => void;
}

/**
 * Renders the pieces of a film that are not there yet, two at a time: one is drawn while another is encoded.
 * @returns the files of all pieces in their order, and how many of them were rendered
 * @throws NoEncoder without ffmpeg, Error where a picture is missing
 */
export async function renderMissing(storyboard: Storyboard, making: Making): Promise<{ pieces: { piece: Segment; file: string }[]; rendered: number }> {
  mkdirSync(making.kept, { recursive: true });
  const keys = pieceKeys(storyboard);
  const pieces = piecesOf(storyboard).map((piece, index) => {
    const key = keys[index] ?? '';
    return { piece, key, file: find(making.kept, key) };
  });
  const missing = pieces.filter(({ file }) => file === null);
  const waiting = [...missing];
  let [done, rendered] = [0, 0];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { file, isNew } = await made(next, making);
      next.file = file;
      if (isNew) rendered += 1;
      done += 1;
      making.onPiece(done, missing.length);
    }
  };
  const stopping = async (): Promise<void> => work().catch((error: unknown) => {
    waiting.length = 0;
    throw error;
  });
  await together([stopping(), stopping()]);
  return { pieces: pieces.map(({ piece, file }) => ({ piece, file: file ?? '' })), rendered };
}

/** Renders a piece, unless what is to be seen of it is as it was. */
async function made({ piece, key }: { readonly piece: Segment; readonly key: string }, { kept, takeFolder, encoder }: Making): Promise<{ file: string; isNew: boolean }> {
  const pictures = await picturesOf(piece, takeFolder);
  const look = lookOf(piece, pictures);
  const file = path.join(kept, filmOf(look));
  const isNew = !existsSync(file);
  if (isNew) await renderPiece(piece, { pictures, encoder, out: file });
  const note = path.join(kept, noteOf(key));
  writeFileSync(`${note}.part`, look);
  renameSync(`${note}.part`, note);
  return { file, isNew };
}
