import { passMarkOf } from './score';
import { kindName, statusNames, type ProcedureResult, type SeatResult } from './result';
import type { Course } from '../course';
import type { MadeMistake } from '../seat/attempt';

/** What a cell of an exported table holds. Moments are epoch milliseconds. */
export type Cell = string | number | { readonly at: number } | null;

export interface Column<Row> {
  readonly head: string;
  /** Of the sheet, in characters. */
  readonly width: number;
  readonly cell: (row: Row) => Cell;
}

export interface ResultRow { readonly course: Course; readonly trainee: SeatResult; readonly result: ProcedureResult }
export interface MistakeRow extends ResultRow { readonly mistake: MadeMistake }

/** A row for each trainee and procedure. */
export const resultRows = (course: Course, results: readonly SeatResult[]): readonly ResultRow[] =>
  results.flatMap((trainee) => trainee.procedures.map((result) => ({ course, trainee, result })));

/** A row for each mistake, by trainee, in the order in which they were made. */
export const mistakeRows = (course: Course, results: readonly SeatResult[]): readonly MistakeRow[] =>
  resultRows(course, results).flatMap((row) => (row.result.record?.mistakes ?? []).map((mistake) => ({ ...row, mistake })));

const moment = (at: number | null | undefined): Cell => (at === null || at === undefined ? null : { at });

const who: readonly Column<ResultRow>[] = [
  { head: 'コース', width: 20, cell: ({ course }) => course.title },
  { head: '番号', width: 6, cell: ({ trainee }) => trainee.seat.seat.number },
  { head: '受講者', width: 18, cell: ({ trainee }) => trainee.seat.seat.name },
  { head: '手続き', width: 30, cell: ({ result }) => result.procedure.title },
];

export const mistakeColumns: readonly Column<MistakeRow>[] = [
  ...who,
  { head: '日時', width: 20, cell: ({ mistake }) => moment(mistake.at) },
  { head: '誤りの種類', width: 26, cell: ({ mistake }) => kindName(mistake.kind) },
  { head: '画面', width: 26, cell: ({ mistake }) => mistake.screen },
  { head: '対象', width: 24, cell: ({ mistake }) => mistake.label },
  { head: '内容', width: 70, cell: ({ mistake }) => mistake.text },
];

export const resultColumns: readonly Column<ResultRow>[] = [
  ...who,
  { head: '順番', width: 6, cell: ({ result }) => result.order },
  { head: '状態', width: 12, cell: ({ result }) => statusNames[result.status] },
  { head: '済んだ手順', width: 11, cell: ({ result }) => result.done },
  { head: '全手順', width: 8, cell: ({ result }) => result.all },
  { head: 'いまの手順', width: 40, cell: ({ result }) => (result.step ? `${result.step.ref} ${result.step.title}` : null) },
  { head: 'いまの画面', width: 24, cell: ({ result }) => result.record?.screen ?? null },
  { head: '開始日時', width: 20, cell: ({ result }) => moment(result.record?.startedAt) },
  { head: '最終操作日時', width: 20, cell: ({ result }) => moment(result.record?.lastAt) },
  { head: '終了日時', width: 20, cell: ({ result }) => moment(result.record?.finishedAt) },
  { head: '所要時間（秒）', width: 14, cell: ({ result }) => (result.record ? Math.floor(result.used / 1000) : null) },
  { head: '誤り', width: 6, cell: ({ result }) => result.record?.mistakes.length ?? 0 },
  { head: 'ヒント（何をする）', width: 17, cell: ({ result }) => result.hints[0] },
  { head: 'ヒント（どこで）', width: 16, cell: ({ result }) => result.hints[1] },
  { head: 'ヒント（場所を示す）', width: 19, cell: ({ result }) => result.hints[2] },
  { head: '点数', width: 6, cell: ({ result }) => result.score },
  { head: 'コースの点数', width: 12, cell: ({ trainee }) => trainee.score },
  { head: '合格点', width: 8, cell: ({ course }) => (course.rules.test ? passMarkOf(course.rules) : null) },
  { head: '合否', width: 8, cell: ({ trainee }) => (trainee.hasPassed === null ? null : trainee.hasPassed ? '合格' : '不合格') },
];
