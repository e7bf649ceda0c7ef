/**
 * What a walk of a documented procedure leaves behind, one file per procedure (`reports/out/evidence/<id>.json`).
 * Other tools read these files; the JSON Schema `reports/evidence.schema.json` is generated from here.
 */
import { z } from 'zod';

const outcome = z.enum(['passed', 'failed']);
const milliseconds = z.number().nonnegative().describe('Milliseconds');

const control = z.strictObject({
  role: z.string().describe('ARIA role; `file` for a file input, `password` for a password input'),
  label: z.string().describe('Label as on the screen, preceded by the row where the label alone is not unique (氏名 姓：)'),
  required: z.boolean(),
  format: z.string().nullable().describe('Format text beside the input, without its brackets (半角数字8桁)'),
  options: z.array(z.string()).nullable().describe('What can be chosen'),
});

const action = z.strictObject({
  kind: z.string().describe('fill, choose, tick, upload, press, follow, switchTab, read, check, expectMail, expectFile, expectDownload, review, complete, task or clock'),
  role: z.string().nullable(),
  label: z.string().nullable().describe('What was acted on'),
  value: z.string().nullable().describe('What was entered, chosen or seen; secrets are ●●●●'),
});

const step = z.strictObject({
  ref: z.string().describe('Step of the document (1-④); a name of its own where the document has no number'),
  actor: z.string().describe('applicant, manager, partner or centre'),
  screen: z.string().describe('画面名; E-mail or NACCSセンター where it happens outside NSS'),
  title: z.string(),
  url: z.string().nullable().describe('Path and query only: the port differs from run to run'),
  action,
  controls: z.array(control).describe('All controls of the screen on arrival'),
  texts: z.array(z.string()).describe('Visible texts of the screen on arrival, line by line'),
  verified: z.array(z.string()).default([]).describe('What was found to be as promised, in words'),
  outcome,
  message: z.string().optional().describe('What was expected and what was found, where the outcome is failed'),
  durationMs: milliseconds,
  screenshot: z.string().nullable().describe('Path relative to the evidence file'),
});

const mail = z.strictObject({
  kind: z.string(),
  subject: z.string(),
  to: z.array(z.string()),
  text: z.string(),
  afterStep: z.string().describe('`ref` of the step that looked for the mail'),
});

const file = z.strictObject({ name: z.string(), pages: z.number().int().positive(), text: z.string() });

export const evidenceSchema = z.strictObject({
  procedure: z.string(),
  document: z.string().describe('Title of the procedure document'),
  outcome,
  startedAt: z.iso.datetime({ offset: true }).describe('Real time, not the clock of NSS'),
  durationMs: milliseconds,
  steps: z.array(step).describe('One entry for each action; entries of one documented step share its ref'),
  mails: z.array(mail),
  files: z.array(file),
});

export type Evidence = z.output<typeof evidenceSchema>;
export type EvidenceStep = Evidence['steps'][number];
export type EvidenceControl = EvidenceStep['controls'][number];

/** The published JSON Schema (draft 2020-12) of an evidence file. */
export function evidenceJsonSchema(): object {
  return { title: 'Evidence of a walked NSS procedure', ...z.toJSONSchema(evidenceSchema, { io: 'input' }) };
}
