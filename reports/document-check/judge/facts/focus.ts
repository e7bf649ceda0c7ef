import type { Statement } from '../../model';
import { folded } from '../../text';
import type { TrueFact } from '../../truth/types';
import type { Context } from './context';

/** Words behind は and に that are no things. */
const NO_THING = /^(?:.*場合|.*とき|.*際|.*方|通常|以下|以上|以内|次|下記|上記|これ|こちら|それ|今回|現在|原則|通例|後|前|平日|毎月|毎日|一般|最大|最短|最低|合計|全部|約)$/;
const TOPIC = /([\p{Script=Han}\p{Script=Katakana}ー々a-z0-9]+)[)\]」』}"]*(?:に|で|と|から|まで|へ)?は,?/gu;
/** What something takes: 審査に3日. */
const OF_IT = /([\p{Script=Han}\p{Script=Katakana}ー々]+)[」』)]?に(?:は|約|およそ)?$/u;
const LIMIT = /まで|以内|以下|以上|未満|最大|最長|最短|最低|上限|限[りる度定]|制限|期限|期間|有効|経過|過ぎ|超え|締切|かか|要し|必要|程度|目安|前|後/;
/** What is done with so many, or left out, is no rule. */
const INSTANCE = /^(?:の?(?:[^,.。、まで内下限]{0,6}))?を?(?:選択|選ぶ|選び|入力|追加|添付|印刷|用意|準備|避け|除[きいく])/;

/**
 * May a statement be held to a fact whose words it has? Not where it is about something else that the fact does not speak of
 * (「仮アカウントのメールは1時間以内に届く」 is not about how long a 仮アカウント may be used), nor where it only gives an instance.
 */
export function isAbout(fact: TrueFact, statement: Statement, context: Context): boolean {
  const sentence = folded(context.sentenceOf(statement));
  const value = folded(statement.quote);
  const at = sentence.indexOf(value);
  // A cell says what it is about by the head of its column.
  if (at < 0 || context.outline.passages[statement.passage]?.kind === 'cell') return true;
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + value.length)];
  if (INSTANCE.test(after)) return false;
  if (isBeside(fact, before)) return true;
  const words = folded(fact.text);
  if (/まで|以内|以上/.test(words) && ['count', 'duration'].includes(fact.kind) && !LIMIT.test(sentence.replace(value, '')) && !LIMIT.test(value)) return false;
  const taken = OF_IT.exec(before)?.[1];
  if (taken !== undefined && !NO_THING.test(taken) && !nouns(words).some((noun) => noun.endsWith(taken) || taken.endsWith(noun))) return false;
  // Numbers in brackets are no topic: 貸出窓口(044-520-6266)へは.
  const topic = [...before.replace(/\([^()]*\)/g, '').matchAll(TOPIC)].map(([, noun = '']) => noun).findLast((noun) => !NO_THING.test(noun));
  const all = [words, ...fact.terms.flat().map(folded)].join('\n');
  return topic === undefined || pairs(topic).some((pair) => all.includes(pair));
}

/** 識別番号(4桁), 貸出窓口(電話 …、平日9時から): what stands in brackets, or right behind a name, is that one's, whatever the sentence begins with. */
function isBeside({ terms: [names = []] }: TrueFact, before: string): boolean {
  const name = before.replace(/\([^()]*$/, '').replace(/[」』"']+$/, '');
  return names.some((term) => name.endsWith(folded(term)));
}

const nouns = (text: string): string[] => text.match(/[\p{Script=Han}\p{Script=Katakana}ー々]{2,}/gu) ?? [];

const pairs = (noun: string): string[] => (noun.length < 3 ? [noun] : Array.from({ length: noun.length - 1 }, (_, at) => noun.slice(at, at + 2)));
