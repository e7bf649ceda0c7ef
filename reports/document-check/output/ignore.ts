import { readFileSync } from 'node:fs';
import { z } from 'zod';

const ignoredSchema = z.array(z.strictObject({
  id: z.string().min(1).describe('指摘の番号（報告書に表示されるもの）'),
  reason: z.string().trim().min(1).describe('そのままでよい理由'),
}));

/** A finding that somebody has accepted. */
export type Ignored = z.output<typeof ignoredSchema>[number];

/** An ignore file that cannot be used; the message is one line of Japanese. */
export class UnusableIgnoreFile extends Error {
  override readonly name = 'UnusableIgnoreFile';
}

/**
 * Reads the file of accepted findings: `[{ "id": "renamed-1a2b3c4d", "reason": "…" }]`.
 * @throws {UnusableIgnoreFile} when it cannot be read, is no such list, lacks a reason, or names a finding twice
 */
export function readIgnoreFile(file: string): Ignored[] {
  const refuse = (why: string) => new UnusableIgnoreFile(`--ignore のファイルを使えません: ${file}（${why}）`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw refuse(error instanceof SyntaxError ? 'JSONではありません' : '読み取れません');
  }
  const { data, error } = ignoredSchema.safeParse(content);
  if (error !== undefined) throw refuse(complaint(error));
  const twice = data.find(({ id }, index) => data.findIndex((other) => other.id === id) < index);
  if (twice !== undefined) throw refuse(`${twice.id} が2度書かれています`);
  return data;
}

function complaint({ issues }: z.ZodError): string {
  const [index, key] = issues[0]?.path ?? [];
  if (typeof index !== 'number') return '[{ "id": "…", "reason": "…" }] の形で書いてください';
  const entry = `${index + 1}件目`;
  return key === 'reason' ? `${entry}に reason（理由）がありません` : `${entry}は { "id": "…", "reason": "…" } の形で書いてください`;
}
