/** The pictures of a guide: screens with boxes at the controls and the numbers of the call-outs, the same in every format. */
import { readFile } from 'node:fs/promises';
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

async function drawAll({ guide, takeFolder }: Material): Promise<ReadonlyMap<GuideView, Illustration>> {
  prepareFonts();
  const drawn = stepsOf(guide).flatMap((step) => step.views.flatMap((view, index) =>
    (view.picture === null ? [] : [{ view, picture: view.picture, isWhole: mailsWith(step, guide).some((mail) => mail.picture?.sha256 === view.picture?.sha256), name: `${step.anchor}-${index + 1}`, alt: view.screen }])));
  const entries = await Promise.all(drawn.map(async ({ view, picture, isWhole, name, alt }): Promise<[GuideView, Illustration]> => {
    const marks = view.operations.flatMap(({ callout, box }) => (callout === null || box === null ? [] : [{ callout, box }]));
    return [view, { ...await draw(path.join(takeFolder, picture.file), marks, isWhole), name, alt }];
  }));
  return new Map(entries);
}

interface Mark { readonly callout: number; readonly box: Box }

/** @param isWhole what came as a whole is shown as a whole */
async function draw(file: string, marks: readonly Mark[], isWhole: boolean): Promise<Pick<Illustration, 'png' | 'width' | 'height'>> {
  const image = await loadImage(file);
  const { top, height } = stretch(image.height, isWhole ? [] : marks);
  const canvas = createCanvas(image.width, height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, -top);
  context.translate(0, -top);
  for (const { box } of marks) frame(context, box);
  for (const mark of marks) number(context, mark);
  return { png: await canvas.encode('png'), width: image.width, height };
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
