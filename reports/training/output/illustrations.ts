/** The pictures of a guide: screens with boxes at the controls and the numbers of the call-outs, the same in every format. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import type { Box, TakePicture } from '../../evidence/take';
import { font, prepareFonts } from '../film/fonts';
import type { Material } from '../material';
import { stepsOf, type Guide, type GuideView } from '../model';
import { mailsWith } from './papers';

export interface Illustration {
  readonly png: Buffer;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** `step-05-2`: usable as a file name without its ending. */
  readonly name: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

const COLOUR = '#c8102e';
/** What stays of a page above and below the controls that are pointed at. */
const AROUND = 140;
/** What would be cut off and is less than this stays: it shows where on the page one is. */
const REST = 260;
const RADIUS = 17;
const LINE = 4;

const made = new WeakMap<Guide, Promise<ReadonlyMap<GuideView, Illustration>>>();

/** All illustrations of a guide, by the view that they belong to; drawn once for all formats. */
export function illustrations(material: Material): Promise<ReadonlyMap<GuideView, Illustration>> {
  let all = made.get(material.guide);
  if (!all) made.set(material.guide, all = drawAll(material));
  return all;
}

/** A picture of the take as it is: of a mail, of a page of a PDF. */
export const plainPicture = ({ takeFolder }: Pick<Material, 'takeFolder'>, { file }: TakePicture): Promise<Buffer> => readFile(path.join(takeFolder, file));

async function drawAll({ guide, takeFolder, illustrations: kept }: Material): Promise<ReadonlyMap<GuideView, Illustration>> {
  prepareFonts();
  if (kept !== null) await mkdir(kept, { recursive: true });
  const entries = await Promise.all(drawings(guide).map(async (drawing): Promise<[GuideView, Illustration]> => {
    const { view, name } = drawing;
    const png = await keptOr(kept === null ? null : path.join(kept, fileOf(drawing)), name, () => draw(path.join(takeFolder, drawing.picture.file), drawing));
    return [view, { png, width: png.readUInt32BE(16), height: png.readUInt32BE(20), name, alt: view.screen }];
  }));
  return new Map(entries);
}

interface Mark { readonly callout: number; readonly box: Box }

interface Drawing {
  readonly view: GuideView;
  readonly picture: TakePicture;
  readonly name: string;
  readonly marks: readonly Mark[];
  /** What came as a whole is shown as a whole. */
  readonly isWhole: boolean;
}

const drawings = (guide: Guide): Drawing[] => stepsOf(guide).flatMap((step) => step.views.flatMap((view, index) => {
  const { picture, operations } = view;
  if (picture === null) return [];
  const marks = operations.flatMap(({ callout, box }) => (callout === null || box === null ? [] : [{ callout, box }]));
  return [{ view, picture, marks, isWhole: mailsWith(step, guide).some((mail) => mail.picture?.sha256 === picture.sha256), name: `${step.anchor}-${index + 1}` }];
}));

/** How they are drawn is written in this file. */
const style = readFileSync(__filename);

const fileOf = ({ picture: { sha256 }, marks, isWhole }: Drawing): string =>
  `${createHash('sha256').update(style).update(JSON.stringify([sha256, marks, isWhole])).digest('hex').slice(0, 32)}.png`;

/** The files in which the illustrations of a guide are kept. */
export const keptNames = (guide: Guide): string[] => drawings(guide).map(fileOf);

/** @param file null: nothing is kept @param name its own: views may be alike, and are drawn at once */
async function keptOr(file: string | null, name: string, made: () => Promise<Buffer>): Promise<Buffer> {
  if (file === null) return made();
  if (existsSync(file)) return readFile(file);
  const png = await made();
  // All or nothing: what was broken off is no picture.
  const part = `${file}.${name}.part`;
  await writeFile(part, png);
  await rename(part, file);
  return png;
}

async function draw(file: string, { marks, isWhole }: Drawing): Promise<Buffer> {
  const image = await loadImage(file);
  const { top, height } = stretch(image.height, isWhole ? [] : marks);
  const canvas = createCanvas(image.width, height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, -top);
  context.translate(0, -top);
  for (const { box } of marks) frame(context, box);
  for (const mark of marks) number(context, mark);
  // Encoding in the background crashes where the canvas is collected meanwhile.
  return canvas.toBuffer('image/png');
}

/** The part of a page that is shown: what lies around its marks, or all of it where nothing is pointed at. */
function stretch(height: number, marks: readonly Mark[]): { top: number; height: number } {
  if (marks.length === 0) return { top: 0, height };
  const above = Math.floor(Math.min(...marks.map(({ box }) => box.y)) - AROUND);
  const below = Math.ceil(Math.max(...marks.map(({ box }) => box.y + box.height)) + AROUND);
  const top = above < REST ? 0 : above;
  return { top, height: (below > height - REST ? height : below) - top };
}

function frame(context: SKRSContext2D, { x, y, width, height }: Box): void {
  context.strokeStyle = COLOUR;
  context.lineWidth = LINE;
  context.beginPath();
  context.roundRect(x - LINE, y - LINE, width + 2 * LINE, height + 2 * LINE, 6);
  context.stroke();
}

/** At the left of the control, where its label seldom is cut; inside the page where the control touches its edge. */
function number(context: SKRSContext2D, { callout, box: { x, y } }: Mark): void {
  const [centreX, centreY] = [Math.max(RADIUS + 2, x - LINE), Math.max(RADIUS + 2, y - LINE)];
  context.fillStyle = COLOUR;
  context.strokeStyle = '#fff';
  context.lineWidth = 2;
  context.beginPath();
  context.arc(centreX, centreY, RADIUS, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  context.fillStyle = '#fff';
  context.font = font(20, 'bold');
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(callout), centreX, centreY + 1);
}
