import { z } from '@hono/zod-openapi';
import type { Context as Request } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { Conflict } from '../../operations/conflict';

/** RFC 9457; `errors` names each place in the request that is wrong, as a JSON pointer. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ detail: z.string(), pointer: z.string() })).optional(),
}).openapi('Problem');

export type Problem = z.output<typeof problemSchema>;

const titles = {
  400: 'リクエストを読み取れません',
  403: '許可されていないアクセスです',
  404: '見つかりません',
  405: '使用できないメソッドです',
  409: '現在の状態では実行できません',
  413: 'リクエストが大きすぎます',
  415: '対応していない形式です',
  422: 'リクエストの内容に誤りがあります',
  500: 'システムでエラーが発生しました',
} as const;
export type ProblemStatus = keyof typeof titles;

/** What the address names does not exist; `message` says so in Japanese. */
export class Missing extends Error {}

/** An answer that says in Japanese what is wrong. */
export function problem(c: Request, status: ProblemStatus, detail: string, errors?: Problem['errors']): Response {
  const body: Problem = { type: 'about:blank', title: titles[status], status, detail, ...(errors ? { errors } : {}) };
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json; charset=utf-8' });
}

/** The answer for anything that was thrown; what went wrong inside is for the server's log only. */
export function thrown(error: Error, c: Request): Response {
  if (error instanceof Missing) return problem(c, 404, error.message);
  if (error instanceof Conflict) return problem(c, 409, error.message);
  if (error instanceof HTTPException && error.status === 415) return problem(c, 415, 'Content-Type: application/json で送信してください。');
  if (error instanceof HTTPException && error.status === 400) return problem(c, 400, 'JSONとして読み取れません。');
  process.stderr.write(`${error.stack ?? error.message}\n`);
  return problem(c, 500, '予期しないエラーが発生しました。状態は変更されていません。');
}

/** The answer for a request that does not fit its schema. */
export function misfit(c: Request, { issues }: z.ZodError): Response {
  const errors = issues.map(({ path, message }) => ({ detail: message, pointer: path.map((part) => `/${escaped(String(part))}`).join('') }));
  return problem(c, 422, errors.map(({ detail }) => detail).join(' '), errors);
}

const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');
