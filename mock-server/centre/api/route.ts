import { createRoute, z } from '@hono/zod-openapi';
import { problemSchema, type ProblemStatus } from './problem';

const reasons: Record<ProblemStatus, string> = {
  400: 'JSONとして読み取れない', 403: '他のサイトからのアクセス', 404: '該当する申込・契約・スナップショットがない', 405: '使用できないメソッド',
  409: '現在の状態では実行できない', 413: '大きすぎる', 415: 'JSONではない', 422: '値・項目の誤り', 500: '予期しないエラー',
};

export const problems = (...statuses: ProblemStatus[]) =>
  Object.fromEntries(statuses.map((status) => [status, { description: reasons[status], content: { 'application/problem+json': { schema: problemSchema } } }]));

/** An answer in JSON. */
export const json = <T extends z.ZodType>(schema: T, description: string) => ({ description, content: { 'application/json': { schema } } });

/** A call that only asks. */
export const asks = <P extends string, T extends z.ZodType>(path: P, summary: string, answer: T) =>
  createRoute({ method: 'get', path, summary, responses: { 200: json(answer, summary) } });

/** A body in JSON; one that may be left out stands for `{}`. */
export const body = <T extends z.ZodType>(schema: T, required: boolean) => ({ body: { required, content: { 'application/json': { schema } } } });

export const receiptParam = z.object({ receiptNumber: z.string().openapi({ param: { name: 'receiptNumber', in: 'path' }, example: '260001A' }) });
