import type { Claim, Statement } from '../../model';
import { folded } from '../../text';
import type { TrueFact } from '../../truth/types';
import { spelling } from '../spelling';
import type { Context } from './context';
import { isAbout } from './focus';
import { proofOfFact, right, unknown, wrong, type Outcome } from './outcome';
import { distanceBefore, spokenOf } from './published';

type Condition = Extract<Claim, { kind: 'condition' }>;

/** Judges from, until or before when something is said to be possible. */
export function judgeCondition(statement: Statement, { subject, condition }: Condition, context: Context): Outcome {
  const said = timeOf(condition);
  const { sure, likely } = spokenOf(statement, 'condition', condition, context, subject);
  const fits = ({ values }: TrueFact): boolean => values.some((value) => same(timeOf(value), said)) || (said.side === 'from' && APPLIED.test(said.point) && values.includes('いつでも'));
  const meant = closest(sure, condition, folded(context.sentenceOf(statement)));
  const fact = [...meant, ...(sure.length === 0 ? likely : [])].find(fits);
  if (fact) return right(`NSSの公表と合っています（${fact.text}）。`, proofOfFact(fact));
  const [other] = [...meant, ...sure.length === 0 && THAT.test(subject) ? likely : []].filter((one) => said.isTime && one.values.some((value) => timeOf(value).isTime) && isAbout(one, statement, context));
  if (!other) return unknown('NSSが公表している事実のなかに、これに当たるものがありません。');
  const expected = other.values[0] ?? '';
  const [figure, real] = [FIGURE.exec(condition.normalize('NFKC'))?.[0], FIGURE.exec(expected)?.[0]];
  // The same as is said of the figure alone.
  if (figure !== undefined && real !== undefined && figure !== real) {
    return wrong(proofOfFact(other), { diagnosis: 'value', severity: 'error', found: figure, expected: real, message: `「${condition}」ではなく、正しくは「${expected}」です（${other.text}）。` });
  }
  return wrong(proofOfFact(other), {
    diagnosis: 'precondition', severity: sure.includes(other) ? 'error' : 'warning', found: condition, expected,
    message: `「${condition}」ではなく、正しくは「${expected}」です（${other.text}）。`,
  });
}

/** What comes before anything can be got: then いつでも begins. */
const APPLIED = /受付|登録|申込|申請|審査/;

/** What has just been spoken of. */
const THAT = /^[こそ]の/;

/** Of several things that a sentence speaks of, the one named last before the time is meant. */
function closest(facts: readonly TrueFact[], condition: string, passage: string): readonly TrueFact[] {
  const at = passage.indexOf(folded(condition));
  const far = new Map(facts.map((fact) => [fact, distanceBefore(fact, passage, at)]));
  const nearest = Math.min(...far.values());
  return facts.filter((fact) => far.get(fact) === nearest);
}

const FIGURE = /\d+(?:営業日|日|週間|か月|時間|分)/;

interface Time {
  /** Without the word that tells the side. */
  readonly point: string;
  readonly side: 'from' | 'until' | null;
  /** A case (…の場合) is none. */
  readonly isTime: boolean;
}

const FROM = /(?:以降|以後|から|より|後)(?:に|は|で)*$/;
const UNTIL = /(?:まで|以内|以前|より前|前)(?:に|は|で)*$/;

function timeOf(condition: string): Time {
  const text = condition.normalize('NFKC').replace(/\s+/g, '').replace(/(?:出力|表示|取得|閲覧|利用|参照|確認)?(?:可能|できます|できる)?[。.]?$/, '');
  const side = UNTIL.test(text) ? 'until' : FROM.test(text) ? 'from' : null;
  return {
    point: spelling(text.replace(FROM, '').replace(UNTIL, '')).replace(/(?<=.)(?:完了|終了)$/, ''), side,
    isTime: /日|月|年|時間|開始|終了|完了|登録|受付|申込|審査|適用|発行|いつでも|当日|締切/.test(text) && !/場合|とき$/.test(text),
  };
}

/** 審査終了 and 審査終了後 are one, and so are 登録完了後 and 登録後; until then is another matter. */
const same = (one: Time, other: Time): boolean => one.point === other.point && (one.side ?? 'from') === (other.side ?? 'from');
