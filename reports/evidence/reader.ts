/** What the literal reader is told, and what became of it: a robot that does in the browser what a document says, and only that. */
import { z } from 'zod';

const said = z.strictObject({
  statement: z.string().describe('Id of the statement'),
  step: z.string().nullable(),
  quote: z.string(),
  kind: z.enum(['operation', 'arrival', 'mail', 'file']),
  verb: z.string().nullable().describe('press, tick, choose, fill, attach, openTab or output, of an operation'),
  label: z.string().describe('Control, screen, mail or file as the document calls it'),
  value: z.string().nullable().describe('What is to be entered or chosen, where the document says it'),
  action: z.int().nonnegative().nullable().describe('Index of the action of the walk that it is about, from 0; null where there is none'),
});

export const readerPlanSchema = z.strictObject({
  walks: z.array(z.strictObject({
    document: z.int().nonnegative().describe('Index of the document, from 0'),
    walk: z.string(),
    said: z.array(said).describe('In the order of the document'),
  })),
});

export const readerOutcomes = ['followed', 'supplied', 'stuck', 'not-tried'] as const;

const readSchema = z.strictObject({
  statement: z.string().nullable().describe('Null where the document is silent and NSS demands something'),
  step: z.string().nullable(),
  outcome: z.enum(readerOutcomes).describe('Done as written; done with inputs that the document does not mention; impossible as written; not tried'),
  message: z.string().describe('Where and why, in Japanese; empty where it was done as written'),
  supplied: z.array(z.string()).describe('Labels of what the document does not mention: inputs that were supplied, or the button that was pressed'),
  screen: z.string().nullable().describe('画面名 where it was tried'),
  screenshot: z.string().nullable().describe('Path relative to the folder of the results'),
});

export const readerResultSchema = z.strictObject({
  document: z.int().nonnegative(),
  walk: z.string(),
  read: z.array(readSchema),
});

export type ReaderPlan = z.output<typeof readerPlanSchema>;
export type PlannedWalk = ReaderPlan['walks'][number];
export type Said = PlannedWalk['said'][number];
export type ReaderResult = z.output<typeof readerResultSchema>;
export type ReadStatement = z.output<typeof readSchema>;
