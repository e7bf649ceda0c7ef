/** What a look at every screen of NSS leaves behind (`screens.json`): one entry for each state that was looked at. */
import { z } from 'zod';
import { evidenceSchema } from '.';

const controlSchema = evidenceSchema.shape.steps.element.shape.controls.element;

export const lookSchema = z.strictObject({
  name: z.string().describe('画面名'),
  title: z.string().describe('The heading that the screen carries itself'),
  site: z.string(),
  path: z.string().describe('Path and query, random ids as `-`'),
  controls: z.array(controlSchema.extend({
    field: z.string().nullable().describe('Id of the input, as NSS publishes its fields'),
    inRow: z.boolean().describe('Does it stand in a row of a table of data?'),
  })),
  texts: z.array(z.string()),
  leads: z.array(z.strictObject({ label: z.string(), path: z.string() })).describe('Links, with the path that they lead to'),
  picture: z.string().nullable().describe('Path relative to the folder of the truth'),
});

export const screensSchema = z.array(lookSchema);

/** A screen as it was in one state. */
export type Look = z.output<typeof lookSchema>;
