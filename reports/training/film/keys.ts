/** By what a piece of film is kept and found again: by what it is made of, and by what it shows. */
import { createHash } from 'node:crypto';
import { createCanvas, type Image } from '@napi-rs/canvas';
import type { TakePicture } from '../../evidence/take';
import { styleDigest } from '../manifest';
import { SCREEN } from './draw/style';
import { piecesOf } from './pieces';
import { placeOf } from './place';
import type { Page, Segment, Storyboard } from './storyboard';

/** How everything is drawn and encoded: whoever changes that makes all pieces anew. */
const style = styleDigest(__dirname);

/** @param called how a picture is called in it, by its SHA-256; where it lies is no part of it */
function digestOf(piece: Segment, called: (sha256: string) => string): string {
  const said = JSON.stringify(piece, (name, value: unknown) => (name === 'file' ? undefined : name === 'sha256' ? called(value as string) : value));
  return createHash('sha256').update(`${style}\n${said}`).digest('hex').slice(0, 32);
}

/**
 * The keys of all pieces of a film, in their order: digests of everything that a piece is made of, which are pictures (by their
 * SHA-256), boxes, words, times, and how it is drawn and encoded.
 */
export const pieceKeys = (storyboard: Storyboard): string[] => piecesOf(storyboard).map((piece) => digestOf(piece, (sha256) => sha256));

/**
 * A digest of everything that the frames of a piece show: of its pages only what the window comes to see of them. Pieces that
 * look the same are one film, whatever has changed elsewhere on their pages.
 * @param pictures opened, by their SHA-256
 */
export function lookOf(piece: Segment, pictures: ReadonlyMap<string, Image>): string {
  const seen = new Map([...stretchesOf(piece)].map(([sha256, stretch]) => {
    const image = pictures.get(sha256);
    return [sha256, !image || stretch.isWhole ? sha256 : pixelsOf(image, stretch)];
  }));
  return digestOf(piece, (sha256) => seen.get(sha256) ?? sha256);
}

/** Rows of a picture. */
interface Stretch { readonly top: number; readonly bottom: number; readonly isWhole: boolean }

/** What the window sees of each picture of a piece, by their SHA-256. */
function stretchesOf({ beats }: Segment): ReadonlyMap<string, Stretch> {
  const stretches = new Map<string, Stretch>();
  for (const { view } of beats) {
    if (view.kind !== 'page') continue;
    const { top, bottom } = windowOn(view);
    for (const picture of [view.picture, ...(view.typing ? [view.typing.into] : [])]) {
      const known = stretches.get(picture.sha256);
      stretches.set(picture.sha256, stretchOf(picture, Math.min(top, known?.top ?? top), Math.max(bottom, known?.bottom ?? bottom)));
    }
  }
  return stretches;
}

/** A picture that is made smaller mixes its rows: it is taken as a whole. */
function stretchOf(picture: TakePicture, from: number, to: number): Stretch {
  const [top, bottom] = [Math.max(0, from), Math.min(picture.height, to)];
  return { top, bottom, isWhole: placeOf(picture).scale !== 1 || bottom - top >= picture.height };
}

/** What is typed is found in the whole field, also where it is not all in the window. */
function windowOn({ scroll: { from, to }, typing }: Page): { top: number; bottom: number } {
  const [top, bottom] = [Math.min(from, to), Math.max(from, to) + SCREEN.height];
  return typing ? { top: Math.min(top, Math.floor(typing.box.y)), bottom: Math.max(bottom, Math.ceil(typing.box.y + typing.box.height)) } : { top, bottom };
}

function pixelsOf(image: Image, { top, bottom }: Stretch): string {
  const canvas = createCanvas(image.width, bottom - top);
  canvas.getContext('2d').drawImage(image, 0, -top);
  return createHash('sha256').update(canvas.data()).digest('hex');
}
