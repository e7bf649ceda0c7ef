/** Draws the frames of a segment. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createCanvas, loadImage, type Canvas, type Image, type SKRSContext2D } from '@napi-rs/canvas';
import type { Box, TakePicture } from '../../../evidence/take';
import { prepareFonts } from '../fonts';
import type { State } from '../moments';
import { placeOf } from '../place';
import type { Page, Segment } from '../storyboard';
import { drawCard, drawNotice } from './cards';
import { inkLines, untypedBoxes } from './ink';
import { drawBar, drawPanel } from './panel';
import { drawCursor, drawList, drawOutline, drawRing } from './pointer';
import { FRAME, SCREEN, colour } from './style';

/** The pictures of a segment, opened. @throws Error naming the picture that is missing or broken */
export async function picturesOf({ beats }: Segment, folder: string): Promise<ReadonlyMap<string, Image>> {
  const wanted = new Map<string, TakePicture>();
  for (const { view } of beats) {
    if (view.kind !== 'page') continue;
    for (const picture of [view.picture, ...(view.typing ? [view.typing.into] : [])]) wanted.set(picture.sha256, picture);
  }
  const opened = await Promise.all([...wanted].map(async ([sha256, { file }]) => {
    const name = path.join(folder, file);
    const image = await loadImage(readFileSync(name)).catch((error: Error) => { throw new Error(`${name}: ${error.message}`); });
    return [sha256, image] as const;
  }));
  return new Map(opened);
}

export class Painter {
  private readonly canvas: Canvas = createCanvas(FRAME.width, FRAME.height);
  private readonly context: SKRSContext2D = this.canvas.getContext('2d');
  /** What stands around the screen at present. */
  private around = '';
  private readonly ink = new Map<Page['typing'], Box[]>();

  /** @param pictures opened, by their SHA-256 */
  constructor(private readonly segment: Segment, private readonly pictures: ReadonlyMap<string, Image>) {
    prepareFonts();
  }

  /** @returns the frame as RGBA, row by row; it stays valid until the next one is drawn */
  frame(state: State): Buffer {
    this.draw(state);
    return this.canvas.data();
  }

  /** The frame as PNG. */
  png(state: State): Buffer {
    this.draw(state);
    return this.canvas.toBuffer('image/png');
  }

  private draw(state: State): void {
    const { context } = this;
    const beat = this.segment.beats[state.beat];
    if (!beat) throw new Error(`${this.segment.anchor} has no beat ${state.beat}.`);
    if (beat.view.kind === 'card') {
      this.around = '';
      return drawCard(context, beat.view);
    }
    const around = JSON.stringify(state.words);
    if (around !== this.around) {
      if (this.segment.panel) drawPanel(context, this.segment.panel, state.words?.screen ?? '');
      drawBar(context, state.words);
      this.around = around;
    }
    context.save();
    context.beginPath();
    context.rect(0, 0, SCREEN.width, SCREEN.height);
    context.clip();
    if (beat.view.kind === 'notice') drawNotice(context, beat.view);
    else this.page(beat.view, state);
    context.restore();
  }

  private page(page: Page, state: State): void {
    const { context } = this;
    const { scroll, cursor, outline, ring } = state;
    const image = this.image(page.picture);
    const place = placeOf(page.picture);
    context.fillStyle = colour.window;
    context.fillRect(0, 0, SCREEN.width, SCREEN.height);
    context.drawImage(image, place.x, -scroll, place.width, place.height);
    if (page.typing && state.typed !== null) this.typed(page.picture, page.typing, state.typed, scroll);
    if (outline) drawOutline(context, outline, scroll);
    if (page.list) drawList(context, page.list, scroll);
    if (cursor && ring !== null) drawRing(context, cursor, ring);
    if (cursor) drawCursor(context, cursor);
  }

  /** A field in which somebody types: filled in, what is not typed yet covered by how it was before; a caret between them. */
  private typed(picture: TakePicture, typing: NonNullable<Page['typing']>, characters: number, scroll: number): void {
    const { context } = this;
    if (picture.height !== typing.into.height || picture.width !== typing.into.width) return;
    const place = placeOf(picture);
    const [before, into] = [this.image(picture), this.image(typing.into)];
    const onPicture = ({ x, y, width, height }: Box): Box => ({ x: (x - place.x) / place.scale, y: y / place.scale, width: width / place.scale, height: height / place.scale });
    let lines = this.ink.get(typing);
    if (!lines) this.ink.set(typing, lines = inkLines(before, into, onPicture(typing.box)));
    context.drawImage(into, place.x, -scroll, place.width, place.height);
    const untyped = untypedBoxes(lines, characters / [...typing.text].length);
    for (const { x, y, width, height } of untyped) {
      context.drawImage(before, x, y, width, height, place.x + x * place.scale, y * place.scale - scroll, width * place.scale, height * place.scale);
    }
    const [next] = untyped;
    if (!next) return;
    context.fillStyle = colour.ink;
    context.fillRect(Math.round(place.x + next.x * place.scale), Math.round(next.y * place.scale) - scroll - 2, 2, Math.round(next.height * place.scale) + 4);
  }

  private image({ sha256, file }: TakePicture): Image {
    const image = this.pictures.get(sha256);
    if (!image) throw new Error(`${file} has not been opened.`);
    return image;
  }
}
