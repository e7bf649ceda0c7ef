/** `reports/out/coverage/coverage.json`: what the documents describe, and the tests that show it. */
import { z } from 'zod';

const outcome = z.enum(['passed', 'failed', 'notRun']);

const test = z.strictObject({
  id: z.string().describe('Of the runner; `walk <procedure>` for the walk of a procedure'),
  title: z.string(),
  file: z.string().describe('Path in the repository'),
  covers: z.array(z.string()).describe('Ids of documented items'),
  outcome: outcome.describe('Of the last run; notRun where it was skipped or has not been run yet'),
  at: z.iso.datetime().nullable().describe('When that was, real time'),
});

const item = z.strictObject({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  source: z.string(),
  notShown: z.string().optional().describe('Why nothing can show it'),
  outcome: z.enum(['passed', 'failed', 'notRun', 'untested', 'notShown']),
  tests: z.array(z.string()),
});

export const coverageSchema = z.strictObject({
  items: z.array(item),
  tests: z.array(test),
  unknown: z.array(z.strictObject({ test: z.string(), id: z.string() })).describe('Tests that name an item that there is not'),
});

export type Coverage = z.output<typeof coverageSchema>;
export type CoveredItem = Coverage['items'][number];
export type CoveringTest = Coverage['tests'][number];
