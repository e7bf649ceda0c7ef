/**
 * A take: a walk as a camera saw it, one folder per procedure with `take.json` and its pictures. Training material is made of
 * takes and of the procedures' data, of nothing else.
 *
 * Pictures are full pages at one device pixel per CSS pixel, secrets covered by opaque boxes before they are written.
 */
import { z } from 'zod';
import { evidenceSchema } from '.';

const pixels = z.number().describe('CSS pixels of the page, from its upper left corner');

export const boxSchema = z.strictObject({ x: pixels, y: pixels, width: pixels, height: pixels });

const picture = z.strictObject({
  file: z.string().describe('Path relative to take.json'),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  sha256: z.string().describe('Of the PNG'),
});

/** An index into `pictures`. */
const pictured = z.number().int().nonnegative().nullable();

const shot = z.strictObject({
  part: z.string().describe('Part of the document that the step belongs to'),
  scene: z.number().int().nonnegative().describe('Index of the scene in its step'),
  action: z.number().int().nonnegative().describe('Index of the action in its scene'),
  before: pictured.describe('The page before the action; null where nothing is seen of it (NACCSセンター, time)'),
  after: pictured.describe('The same page after the action (filled in, ticked), the one that comes where it leads on, or the mail or file that is looked at'),
  target: boxSchema.nullable().describe('The control acted on, or what is looked at, in `before`'),
  typed: z.string().nullable().describe('What is seen to be typed or chosen; secrets are ●●●●'),
  masked: z.array(boxSchema).describe('What is covered in `before`'),
});

export const takeSchema = z.strictObject({
  evidence: evidenceSchema.describe('As the walk writes it; screenshot paths are null'),
  /** One for each entry of `evidence.steps`, in the same order. */
  shots: z.array(shot),
  pictures: z.array(picture),
  mails: z.array(pictured).describe('One for each of `evidence.mails`: the mail as its reader sees it in Mailpit'),
  files: z.array(z.array(z.number().int().nonnegative())).describe('One for each of `evidence.files`: pictures of its pages'),
});

export type Take = z.output<typeof takeSchema>;
export type Shot = Take['shots'][number];
export type TakePicture = Take['pictures'][number];
/** A rectangle on a page. */
export type Box = z.output<typeof boxSchema>;
