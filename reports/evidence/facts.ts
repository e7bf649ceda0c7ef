/** What NSS publishes of itself (`GET /__nss/facts`), as it lies beside the evidence (`facts.json`). */
import { z } from 'zod';

const mark = z.string().regex(/^(documented|external|decided|assumed): ./);

const fact = z.strictObject({
  id: z.string().describe('R-01, or a name of its own'),
  text: z.string().describe('In words'),
  kind: z.enum(['duration', 'hours', 'phone', 'price', 'email', 'url', 'count', 'condition', 'text']),
  values: z.array(z.string()).describe('All are right where there are several: 48時間, 2営業日, 9:00-17:00, 0120794550, 5000円, 240文字'),
  terms: z.array(z.array(z.string())).describe('A sentence speaks of this fact when it has one word of each group'),
  mark,
});

export const factsSchema = z.strictObject({
  ledger: z.array(z.strictObject({ id: z.string(), kind: z.enum(['screen', 'field', 'button', 'message', 'mail', 'rule', 'document']), text: z.string(), mark })),
  screens: z.array(z.strictObject({ name: z.string(), title: z.string(), site: z.string(), mark })),
  mails: z.array(z.strictObject({
    kind: z.string(), subject: z.string(), names: z.array(z.string()).describe('What it is called besides'), to: z.array(z.enum(['申込担当者', '管理責任者'])), text: z.string(), mark,
  })),
  fields: z.array(z.strictObject({
    id: z.string().describe('As the input has it'), label: z.string(), maxLength: z.number().int().positive().describe('Characters'), mark,
  })),
  documents: z.array(z.strictObject({
    name: z.string().describe('As NSS calls it'), label: z.string().describe('Button that outputs it'), screen: z.string(), mark,
  })),
  facts: z.array(fact),
});

/** Everything that NSS publishes of itself. */
export type Facts = z.output<typeof factsSchema>;
