import type { Rules } from '../course';
import type { AttemptRecord } from '../seat/attempt';

// How a test is scored. The trainer's pages state the rule from these figures.

export const FULL_MARK = 100;
export const FOR_A_MISTAKE = 5;
export const FOR_WHAT_WAS_LEFT_OUT = 10;
export const DEFAULT_PASS_MARK = 70;

export const passMarkOf = ({ passMark = DEFAULT_PASS_MARK }: Pick<Rules, 'passMark'>): number => passMark;

export const ruleInWords = `1つの手続きを${FULL_MARK}点とし、誤り1回につき${FOR_A_MISTAKE}点、手順を飛ばしたりE-mailを読まなかったりするたびに${FOR_WHAT_WAS_LEFT_OUT}点を引きます（0点が下限）。コースの点数は、すべての手続きの平均です（小数点以下は切り捨て）。`;

/** @returns points of one procedure; null until it is finished */
export function scoreOf({ finishedAt, mistakes }: Pick<AttemptRecord, 'finishedAt' | 'mistakes'>): number | null {
  if (finishedAt === null) return null;
  const lost = mistakes.reduce((sum, { kind }) => sum + (kind === 'skipped' || kind === 'mail' ? FOR_WHAT_WAS_LEFT_OUT : FOR_A_MISTAKE), 0);
  return Math.max(0, FULL_MARK - lost);
}

/** @param scores of all procedures of a course @returns points of the course; null until all are finished */
export function courseScore(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  if (known.length < scores.length || known.length === 0) return null;
  return Math.floor(known.reduce((sum, score) => sum + score, 0) / known.length);
}
