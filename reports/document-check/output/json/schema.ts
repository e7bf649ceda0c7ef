/**
 * `result.json` of a document check, for other tools. The JSON Schema `reports/document-check.schema.json` is generated from here;
 * `version` rises when something changes that a reader must know of.
 */
import { z } from 'zod';
import { changeKinds } from '../editions';
import { diagnosisWords, severities, verdicts } from '../words';
import type { Diagnosis } from '../../model';

const count = z.int().nonnegative();
const place = z.strictObject({
  page: z.int().positive().nullable().describe('null where the format has no pages'),
  line: z.int().nonnegative().describe('Line of the file (md, html, txt), line of the page (pdf), paragraph of the file (docx)'),
  boxes: z.array(z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })).describe('PDF points from the lower left corner; pdf only'),
});

const proof = z.strictObject({
  walk: z.string().nullable().describe('Id of a walked procedure'),
  ref: z.string().nullable().describe('Step of that walk'),
  screen: z.string().nullable().describe('画面名'),
  mark: z.string().nullable().describe('Where NSS has it from: `documented: …`, `external: …`, `decided: …`, `assumed: …`'),
});

const counts = z.strictObject(Object.fromEntries(verdicts.map((verdict) => [verdict, count])) as Record<(typeof verdicts)[number], typeof count>);

const spot = z.strictObject({ file: z.string(), step: z.string().nullable(), place, quote: z.string() });

const finding = spot.extend({
  id: z.string().describe('Stable across runs'),
  diagnosis: z.enum(Object.keys(diagnosisWords) as [Diagnosis, ...Diagnosis[]]),
  severity: z.enum(severities),
  message: z.string().describe('What is wrong and what is right, in Japanese'),
  found: z.string().nullable().describe('As the document has it'),
  expected: z.string().nullable().describe('As it should be'),
  also: z.array(spot).describe('Other places of the same cause'),
  statements: z.array(z.string()).describe('Ids of the statements that it is about'),
  proof: proof.nullable(),
  state: z.enum(['open', 'accepted', 'omitted']).describe('accepted: named in the ignore file; omitted: below the least severity asked for'),
  acceptedBecause: z.string().nullable(),
});

const followed = z.strictObject({
  outcome: z.enum(['followed', 'supplied', 'stuck', 'not-tried']),
  notes: z.array(z.string()),
  screen: z.string().nullable(),
}).describe('How a robot fared that knows only the document');

const step = z.strictObject({
  id: z.string().nullable().describe('null: what the part says outside of steps'),
  marker: z.string().nullable(),
  part: z.string().nullable(),
  title: z.string().nullable(),
  place: place.nullable(),
  counts,
  findings: z.array(z.string()).describe('Ids of the findings that count'),
  followed: followed.nullable(),
});

const statement = z.strictObject({
  id: z.string(),
  kind: z.enum(['arrival', 'operation', 'field', 'mail', 'file', 'quantity', 'condition', 'message']),
  step: z.string().nullable(),
  place,
  quote: z.string(),
  verdict: z.enum(verdicts),
  reason: z.string().describe('For unknown why; otherwise what it was compared with. Japanese'),
  proof: proof.nullable(),
});

const change = <Shape extends z.ZodType>(of: Shape) => ({ older: of.nullable(), newer: of.nullable() });
const sentenceChange = z.strictObject({
  kind: z.enum(['changed', 'new', 'dropped']),
  ...change(z.strictObject({ text: z.string(), place })),
});

const editions = z.strictObject({
  older: z.string().describe('File'),
  newer: z.string().describe('File'),
  steps: z.array(z.strictObject({
    kind: z.enum(changeKinds),
    ...change(z.strictObject({ id: z.string(), marker: z.string(), title: z.string(), part: z.string().nullable(), place })),
    sentences: z.array(sentenceChange).describe('Those that differ'),
  })).describe('Of both editions, in the order of the newer'),
  outside: z.array(sentenceChange).describe('Text outside of steps that differs'),
  verdicts: z.array(z.strictObject({
    kind: z.enum(['broken', 'mended', 'other']),
    ...change(z.strictObject({ statement: z.string(), verdict: z.enum(verdicts), reason: z.string(), quote: z.string(), step: z.string().nullable(), place })),
  })).describe('Statements whose verdict is another one now'),
  walks: z.array(z.strictObject({
    walk: z.string(), title: z.string(), training: z.string().describe('Folder of the training'),
    steps: z.array(z.strictObject({ ref: z.string(), title: z.string(), chapter: z.int().positive() })),
  })).describe('Procedures and chapters of their training that the changes touch'),
}).describe('How the two editions of --compare differ');

const document = z.strictObject({
  file: z.string(),
  format: z.enum(['pdf', 'docx', 'html', 'md', 'txt']),
  title: z.string(),
  pages: z.int().nonnegative().nullable(),
  isAboutNss: z.boolean(),
  walks: z.array(z.strictObject({ id: z.string(), title: z.string() })).describe('Procedures that it describes, best first'),
  counts,
  passages: count.describe('Sentences, headings and cells'),
  steps: z.array(step),
  statements: z.array(statement),
  notChecked: z.array(z.strictObject({ reason: z.string(), step: z.string().nullable(), place, text: z.string() })).describe('Passages without a statement'),
  unread: z.array(z.strictObject({ page: z.int().nullable(), reason: z.string() })),
  findings: z.array(finding),
});

export const resultSchema = z.strictObject({
  version: z.literal(1),
  product: z.string().describe('Content hash of the NSS that was compared with'),
  exitCode: z.union([z.literal(0), z.literal(1), z.literal(2)]).describe('0 nothing false, 1 something false, 2 a file could not be checked'),
  documents: z.array(document),
  failed: z.array(z.strictObject({ file: z.string(), reason: z.string() })).describe('Files that could not be checked'),
  contradictions: z.array(finding).describe('Inside of one document and across them'),
  editions: editions.nullable().describe('null without --compare'),
  stale: z.array(z.strictObject({ id: z.string(), reason: z.string() })).describe('Entries of the ignore file without a finding'),
});

export type Result = z.output<typeof resultSchema>;

/** The published JSON Schema (draft 2020-12) of `result.json`. */
export function resultJsonSchema(): object {
  return { title: 'Result of a check of procedure documents against NSS', ...z.toJSONSchema(resultSchema, { io: 'input' }) };
}
