import type { Claim, Statement } from '../../model';
import { folded, likeness } from '../../text';
import type { TrueFact } from '../../truth/types';
import type { Context } from './context';
import { figureOf } from './figures';
import { proofOfFact, right, unknown, wrong, type Outcome } from './outcome';
import { spokenOf } from './published';
import { textsOf } from './texts';

type Quantity = Extract<Claim, { kind: 'quantity' }>;

/** A slip in a number or an address leaves this much of it. */
const SLIP = 0.8;

/** Judges a telephone number or a mail address: is there such a one, and does it belong to whom the sentence names? */
export function judgeContact(statement: Statement, { quantity, value }: Quantity, context: Context): Outcome {
  const kind = quantity === 'phone' ? 'phone' : 'email';
  const canonical = (one: string): string => (kind === 'phone' ? figureOf('phone', one).text : folded(one));
  const said = canonical(value);
  const has = (fact: TrueFact): boolean => fact.values.some((one) => canonical(one) === said);
  const all = context.known.facts.get(kind) ?? [];
  const { sure, likely } = spokenOf(statement, kind, value, context);
  const owner = [...sure, ...likely, ...all].find(has);
  if (owner && (sure.length === 0 || sure.includes(owner))) return right(`NSSの公表と合っています（${owner.text}）。`, proofOfFact(owner));
  if (!owner && textsOf(context.truth).holds(value)) return right('NSSの画面にある例と同じです。', null);
  const slip = all.flatMap((fact) => fact.values.map((one) => ({ fact, score: likeness(canonical(one), said) })))
    .filter(({ score }) => score >= SLIP).toSorted((one, other) => other.score - one.score)[0]?.fact;
  const most = sure.filter(({ terms }) => terms.length === sure[0]?.terms.length);
  const [meant] = [...most.filter((fact) => fact === slip), ...most, ...(slip && !owner ? [slip] : [])];
  if (!meant) return unknown('NSSが公表している事実のなかに、これに当たるものがありません。');
  const expected = meant.values.join('、');
  return wrong(proofOfFact(meant), {
    diagnosis: 'value', severity: 'error', found: value, expected,
    message: `「${value}」ではなく、正しくは「${expected}」です（${meant.text}）。`,
  });
}
