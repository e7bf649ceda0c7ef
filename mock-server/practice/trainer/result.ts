import { procedures } from '../../../scenarios/procedures';
import type { Procedure, Step } from '../../../scenarios/procedures/types';
import type { OpenCourse } from '../classroom';
import type { Course } from '../course';
import { mistakeNames, type MistakeKind } from '../judge/mistake';
import { Attempt, type AttemptRecord } from '../seat/attempt';
import type { Seat } from '../seat/seat';
import { courseScore, passMarkOf, scoreOf } from './score';

export type Status = 'waiting' | 'trouble' | 'working' | 'notBegun' | 'finished';
export const statusNames = { waiting: 'センター待ち', trouble: '要確認', working: '操作中', notBegun: '未開始', finished: '終了' } as const satisfies Record<Status, string>;

/** How far a trainee has come with one procedure of his course. */
export interface ProcedureResult {
  readonly procedure: Procedure;
  /** Place in the course, counted from 1. */
  readonly order: number;
  /** Null until it is begun. */
  readonly record: AttemptRecord | null;
  readonly status: Status;
  readonly done: number;
  readonly all: number;
  /** The step in hand; null before the beginning and at the end. */
  readonly step: Step | null;
  /** Milliseconds from the beginning to the end, or to the last thing done. */
  readonly used: number;
  /** How many hints of degree 1, 2, 3. */
  readonly hints: readonly [number, number, number];
  /** Points in a test; null elsewhere and until the end. */
  readonly score: number | null;
}

/** What a trainee has done in his course. */
export interface SeatResult {
  readonly seat: Seat;
  readonly procedures: readonly ProcedureResult[];
  /** The procedure in hand. */
  readonly current: ProcedureResult;
  readonly status: Status;
  readonly used: number;
  readonly mistakes: number;
  readonly hints: readonly [number, number, number];
  readonly score: number | null;
  /** Null until the score is known. */
  readonly hasPassed: boolean | null;
  /** When the last procedure was finished, epoch milliseconds; null until then. */
  readonly finishedAt: number | null;
}

/** The results of a course, in the order of its seats. Looks at what is recorded only: no NSS is begun for it. */
export const resultsOf = ({ seats }: OpenCourse): readonly SeatResult[] => seats.map(resultOf);

export function resultOf(seat: Seat): SeatResult {
  const { course } = seat;
  const records = seat.records();
  const each = course.procedures.map((id, index) => procedureResult(course, id, index, records.find(({ procedure }) => procedure === id) ?? null, seat));
  const current = each[seat.seat.current] ?? each[0];
  if (!current) throw new Error('A course without procedures');
  const score = course.rules.test ? courseScore(each.map((one) => one.score)) : null;
  const isFinished = each.every(({ status }) => status === 'finished');
  const isBetween = current.status === 'finished' && !isFinished;
  return {
    seat, procedures: each, current, status: isFinished ? 'finished' : isBetween ? 'working' : current.status, score,
    used: sum(each.map(({ used }) => used)), mistakes: sum(each.map(({ record }) => record?.mistakes.length ?? 0)),
    hints: [0, 1, 2].map((degree) => sum(each.map(({ hints }) => hints[degree] ?? 0))) as unknown as SeatResult['hints'],
    hasPassed: score === null ? null : score >= passMarkOf(course.rules),
    finishedAt: isFinished ? Math.max(...each.map(({ record }) => record?.finishedAt ?? 0)) : null,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function procedureResult({ rules }: Course, id: string, index: number, record: AttemptRecord | null, seat: Seat): ProcedureResult {
  const procedure = procedures.find((one) => one.id === id);
  if (!procedure) throw new Error(`No procedure ${id}`);
  const all = procedure.steps.length;
  const common = { procedure, order: index + 1, record, all };
  if (!record) return { ...common, status: 'notBegun', done: 0, step: null, used: 0, hints: [0, 0, 0], score: null };
  const { steps, goal, isOver } = new Attempt(procedure, rules, record, () => undefined);
  const isHere = index === seat.seat.current;
  const status: Status = isOver ? 'finished' : isHere && seat.problem !== null ? 'trouble' : goal?.kind === 'centre' ? 'waiting' : 'working';
  return {
    ...common, status, done: steps.done, step: (goal && procedure.steps[goal.step]) ?? null, used: (record.finishedAt ?? record.lastAt) - record.startedAt,
    hints: [1, 2, 3].map((degree) => record.hints.filter((hint) => hint.degree === degree).length) as unknown as ProcedureResult['hints'],
    score: rules.test ? scoreOf(record) : null,
  };
}

/** A mistake that several have made, or one of them several times. */
export interface Frequent {
  readonly procedure: string;
  readonly screen: string;
  readonly kind: string;
  readonly label: string;
  readonly times: number;
  readonly trainees: number;
}

/** The most frequent mistakes of a course, the most frequent first. */
export function frequentIn(results: readonly SeatResult[], most = 10): readonly Frequent[] {
  const found = new Map<string, Frequent & { readonly who: Set<number> }>();
  for (const { seat, procedures: each } of results) {
    for (const { procedure, record } of each) {
      for (const { kind, screen, label } of record?.mistakes ?? []) {
        const key = JSON.stringify([procedure.id, kind, screen, label]);
        const before = found.get(key) ?? { procedure: procedure.title, screen, kind: kindName(kind), label, times: 0, trainees: 0, who: new Set<number>() };
        before.who.add(seat.seat.number);
        found.set(key, { ...before, times: before.times + 1, trainees: before.who.size });
      }
    }
  }
  return [...found.values()].sort((one, other) => other.times - one.times || other.trainees - one.trainees).slice(0, most);
}

export const kindName = (kind: MistakeKind): string => mistakeNames[kind];
