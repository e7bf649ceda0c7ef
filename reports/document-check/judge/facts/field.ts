import type { Claim, Statement } from '../../model';
import type { TrueScreen } from '../../truth/types';
import type { Placed } from '../../truth/lookup';
import { compareNames, spelling } from '../spelling';
import type { Context } from './context';
import { fieldsNamed, nearField } from './controls';
import { contradicts, demandsOf } from './format';
import { proofOfScreen, right, rightBut, spelt, unknown, wrong, type Outcome } from './outcome';

type Field = Extract<Claim, { kind: 'field' }>;

/** Judges what a document says a field is like: format, length, 任意 or 必須, what can be chosen. */
export function judgeField(statement: Statement, claim: Field, context: Context): Outcome {
  const at = context.screenAt(statement);
  const fields = fieldsNamed(claim.label, at, context);
  if (fields.length === 0) return unnamed(claim, at, context);
  if (isOfAnother(claim, context.sentenceOf(statement))) return unknown(`「${claim.format}」は、別の項目についての説明です。`);
  // One of several fields of that name is enough: which one a document means is not always to be seen.
  const outcomes = fields.map((field) => judgeOne(claim, field, context.sentenceOf(statement)));
  return outcomes.find(({ verdict }) => verdict === 'correct' || verdict === 'variant') ?? outcomes.find(({ verdict }) => verdict === 'unknown') ?? outcomes[0] ?? unknown('');
}

/** 利用者コードと3桁の識別番号: what stands before a noun with の says what that one is like. */
function isOfAnother({ label, format: said }: Field, sentence: string): boolean {
  const [, noun] = said === null ? [] : sentence.split(`${said}の`);
  return noun !== undefined && /^\p{Script=Han}/u.test(noun) && !noun.startsWith(label) && !/^(?:数字|英数|英字|文字|半角|全角|形式|桁|値|番号を|日付)/.test(noun);
}

/** A label that no field has: another name of one on that screen, unless the document names that one as well. */
function unnamed({ label }: Field, at: TrueScreen | null, context: Context): Outcome {
  const near = at === null ? null : nearField(label, at, context);
  if (near === null || at === null) return unknown(`「${label}」という項目がNSSの画面に見つかりません。`);
  const expected = near.control.label;
  const message = `「${at.name}」に「${label}」という項目はありません。`;
  return wrong(proofOfScreen(near.screen, near.control.mark), context.labels.has(spelling(expected))
    ? { diagnosis: 'unknown-label', severity: 'warning', found: label, expected: null, message }
    : { diagnosis: 'renamed', severity: 'error', found: label, expected, message: `${message}正しくは「${expected}」です。` });
}

function judgeOne(claim: Field, { screen, control }: Placed, sentence: string): Outcome {
  const proof = proofOfScreen(screen, control.mark);
  const name = `「${screen.name}」の「${control.label}」`;
  const compared = [format(claim, control), length(claim, control), required(claim, control, sentence), options(claim, control, sentence)];
  const differences = compared.filter((each) => each !== null && each !== 'unknown' && each !== 'right').map((each) => ({ ...each, message: `${name}${each.message}` }));
  const [first, ...others] = differences.filter(({ severity }) => severity !== 'note');
  if (first) return wrong(proof, first, ...others);
  if (differences[0]) return rightBut(`${name}と合っています。`, proof, differences[0]);
  if (!compared.includes('right')) return unknown(`${name}に、これと比べられる表示がありません。`, proof);
  return compareNames(claim.label, control.label) === 'variant' && !control.label.includes(' ') && !bare(control.label, claim.label)
    ? spelt(claim.label, control.label, proof) : right(`${name}と合っています。`, proof);
}

/** Leaving out what a label explains in brackets, or its colon, is no matter of spelling. */
const bare = (label: string, said: string): boolean => label.replace(/[(（].*$|[:：]$/g, '') === said;

type Compared = Parameters<typeof wrong>[1] | 'right' | 'unknown' | null;

function format({ format: said }: Field, control: Placed['control']): Compared {
  if (said === null) return null;
  if (control.format === null) return 'unknown';
  if (!contradicts(demandsOf(said), demandsOf(control.format))) return 'right';
  return {
    diagnosis: 'format', severity: 'error', found: said, expected: control.format,
    message: `の形式は「${said}」ではなく、「${control.format}」です。`,
  };
}

function length({ maxLength: said }: Field, control: Placed['control']): Compared {
  if (said === null) return null;
  const shown = demandsOf(control.format ?? '');
  const real = shown.most ?? shown.length ?? control.maxLength;
  if (real === null) return 'unknown';
  if (real === said) return 'right';
  const unit = shown.length === null ? '文字' : '桁';
  return {
    diagnosis: 'value', severity: 'error', found: `${said}${unit}`, expected: `${real}${unit}`,
    message: `に入力できるのは${said}${unit}ではなく、${real}${unit}${shown.length === null ? 'まで' : ''}です。`,
  };
}

function required({ required: said }: Field, control: Placed['control'], sentence: string): Compared {
  if (said === null) return null;
  if (said === control.required) return 'right';
  // What only some must enter, and ticks that a rule demands, carry no mark on the screen.
  if (said && (['checkbox', 'radio', 'file'].includes(control.role) || /場合|とき|際|方は/.test(sentence))) return 'unknown';
  const [found, expected] = said ? ['必須', '任意'] : ['任意', '必須'];
  return { diagnosis: 'required', severity: 'error', found, expected, message: `は${found}ではなく、${expected}です。` };
}

function options({ options: said }: Field, { options: real }: Placed['control'], sentence: string): Compared {
  if (said === null) return null;
  if (real === null) return 'unknown';
  const fits = (one: string, option: string): boolean => ['same', 'variant'].includes(compareNames(one, option))
    || option.replace(/[(（].*$/, '') === one;
  const choices = real.filter((option) => !/^選択してください/.test(option));
  const absent = said.filter((one) => !real.some((option) => fits(one, option)));
  const list = choices.length > 8 ? `${choices.slice(0, 8).join('、')}など` : choices.join('、');
  if (absent.length > 0) {
    return {
      diagnosis: 'options', severity: 'error', found: absent.join('、'), expected: choices.join('、'),
      message: `に「${absent.join('」「')}」という選択肢はありません。選べるのは${list}です。`,
    };
  }
  const left = choices.filter((option) => !said.some((one) => fits(one, option)));
  if (left.length === 0 || said.length < 2 || /など|等|例/.test(sentence)) return 'right';
  return {
    diagnosis: 'options', severity: 'note', found: said.join('、'), expected: choices.join('、'),
    message: `には、ほかに「${left.slice(0, 8).join('」「')}」の選択肢があります。`,
  };
}
