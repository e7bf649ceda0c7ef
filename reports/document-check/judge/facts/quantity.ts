import type { Claim, Statement } from '../../model';
import { folded } from '../../text';
import type { TrueFact } from '../../truth/types';
import type { Context } from './context';
import { judgeContact } from './contact';
import { comparable, figureOf, type Figure } from './figures';
import { isAbout } from './focus';
import { proofOfFact, right, unknown, wrong, type Outcome } from './outcome';
import { spokenOf, type SpokenOf } from './published';
import { judgeUrl } from './url';

type Quantity = Extract<Claim, { kind: 'quantity' }>;

/** Judges a figure against the facts that NSS publishes: deadlines, hours, telephone numbers, prices, numbers, addresses. */
export function judgeQuantity(statement: Statement, claim: Quantity, context: Context): Outcome {
  switch (claim.quantity) {
    case 'receipt-number': return receiptNumber(claim.value);
    case 'url': return judgeUrl(statement, claim.value, context);
    case 'phone': case 'email': return judgeContact(statement, claim, context);
    default: return isAllDay(claim) && ATTENDED.test(context.sentenceOf(statement))
      ? judgeFigure(statement, { ...claim, quantity: 'hours' }, 'hours', context) : judgeFigure(statement, claim, claim.quantity, context);
  }
}

/** 24時間受け付ける are hours, no duration. */
const isAllDay = ({ quantity, value }: Quantity): boolean => quantity === 'duration' && folded(value) === '24時間';
const ATTENDED = /受け?付|営業|対応|電話|(?<!\d)0\d{1,4}-\d/;

function receiptNumber(value: string): Outcome {
  const number = value.normalize('NFKC').replace(/[【】\s]/g, '');
  if (/^\d{6}[A-Z]$/.test(number)) return right('申込受付番号の形（年2桁、連番4桁、英大文字1字）です。', null);
  if (!/^\d{8}$/.test(number)) return unknown('申込受付番号の形ではありません。');
  return wrong(null, {
    diagnosis: 'value', severity: 'warning', found: value, expected: null,
    message: `「${value}」は申込受付番号の形ではありません（見本の番号と思われます）。正しい形は「180007A」のような数字6桁と英大文字1字です。`,
  });
}

function judgeFigure(statement: Statement, claim: Quantity, kind: TrueFact['kind'], context: Context): Outcome {
  const said = figureOf(claim.quantity, claim.value);
  const fits = (fact: TrueFact): boolean => valuesOf(fact, claim).some((real) => real.text === said.text);
  const mistaken = (fact: TrueFact): boolean => valuesOf(fact, claim).some((real) => comparable(said, real));
  const { sure, likely } = spoken(statement, claim, kind, context);
  const fact = [...sure, ...likely].find(fits);
  if (fact) return right(`NSSの公表と合っています（${fact.text}）。`, proofOfFact(fact));
  const others = folded(context.sentenceOf(statement)).replace(/(?<=\d),(?=\d{3})/g, '');
  const isStated = (one: TrueFact): boolean => one.values.some((value) => others.includes(folded(value)));
  const possible = [...sure, ...likely].filter((one) => mistaken(one) && isAbout(one, statement, context));
  // What the sentence has right beside is not what it has wrong here.
  const meant = possible.find((one) => !isStated(one)) ?? possible[0];
  if (!meant) return unknown('NSSが公表している事実のなかに、これに当たるものがありません。');
  const expected = meant.values.join('、');
  return wrong(proofOfFact(meant), {
    diagnosis: 'value', severity: sure.includes(meant) ? 'error' : 'warning', found: claim.value, expected,
    message: `「${claim.value}」ではなく、正しくは「${expected}」です（${meant.text}）。`,
  });
}

/** A price that is the same for everything of which there is one needs not be told apart: ping監視 of whichever line. */
function shared(statement: Statement, context: Context): readonly TrueFact[] {
  const sentence = folded(context.sentenceOf(statement));
  const said = (context.known.facts.get('price') ?? []).filter(({ terms }) => terms.length > 1 && terms.slice(1).every((group) => group.some((term) => sentence.includes(folded(term)))));
  return new Set(said.map(({ values }) => values.join())).size === 1 ? said.slice(0, 1) : [];
}

function spoken(statement: Statement, claim: Quantity, kind: TrueFact['kind'], context: Context): SpokenOf {
  if (kind === 'hours') return contactsMeant(statement, claim, context);
  const found = spokenOf(statement, kind, claim.value, context);
  return kind === 'price' && found.sure.length === 0 ? { ...found, sure: shared(statement, context) } : found;
}

const valuesOf = ({ values }: TrueFact, { quantity }: Quantity): Figure[] => values.map((value) => figureOf(quantity, value));

/** Whose hours they are: of who is named in the sentence, or has its number there; else of the only one named around it. */
function contactsMeant(statement: Statement, { value }: Quantity, context: Context): SpokenOf {
  const spoken = spokenOf(statement, 'hours', value, context, contactsBeside(statement, context));
  if (spoken.sure.length > 0 || !/受付|営業|対応|問い?合わ?せ|電話|窓口/.test(context.sentenceOf(statement))) return spoken;
  const around = spokenOf(statement, 'hours', value, context, context.around(statement)).sure;
  const [only, ...others] = around;
  // A heading tells for certain whose they are.
  const part = folded(context.outline.passages[statement.passage]?.part ?? '');
  if (only && others.length === 0 && only.terms.every((group) => group.some((term) => part.includes(folded(term))))) return { sure: around, likely: [] };
  return { sure: [], likely: around.length === 1 ? around : spoken.likely };
}

/** Whose telephone numbers or mail addresses stand in the same sentence, in words: hours are often given beside a number alone. */
function contactsBeside(statement: Statement, { sentenceOf, known }: Context): string {
  const text = folded(sentenceOf(statement));
  const digits = text.replace(/[-()]/g, '');
  return ['phone', 'email'].flatMap((kind) => known.facts.get(kind as 'phone' | 'email') ?? [])
    .filter(({ values }) => values.some((value) => digits.includes(value) || text.includes(folded(value)))).map((fact) => `${fact.id} ${fact.text}`).join('\n');
}
