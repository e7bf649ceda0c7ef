import type { Claim, Statement } from '../../model';
import { folded, likeness } from '../../text';
import { compareNames, spelling } from '../spelling';
import type { Context } from './context';
import { right, spelt, unknown, wrong, type Outcome } from './outcome';
import { textsOf } from './texts';

type File = Extract<Claim, { kind: 'file' }>;

/** By how much the likest name must be liker than the next. */
const CLEAR = 0.05;

/** Judges the name of a document that NSS is said to give out. */
export function judgeFile(_: Statement, { name }: File, context: Context): Outcome {
  const said = bare(name);
  const files = context.truth.files;
  const proof = (file: (typeof files)[number]): Outcome['proof'] => ({ walk: null, ref: null, screen: file.screen, picture: null, mark: file.mark });
  const exact = context.known.files.get(folded(said))?.[0] ?? files.find((file) => folded(file.name).endsWith(folded(said)) && said.length > 2);
  if (exact) return right(`NSSが出力する「${exact.name}」です。`, proof(exact));
  const variant = files.find((file) => [file.name, bare(file.label)].some((each) => spelling(each) === spelling(said)));
  if (variant) return spelt(name, variant.name, proof(variant));
  if (textsOf(context.truth).has(said)) return right('NSSの画面にある名前です。', null);
  const [one, next] = files.filter((file) => compareNames(file.name, said) === 'near')
    .map((file) => ({ file, score: likeness(file.name, said) })).toSorted((here, there) => there.score - here.score);
  if (!one || (next && next.file.name !== one.file.name && one.score - next.score < CLEAR)) return unknown(`「${name}」という文書がNSSに見つかりません。`);
  return wrong(proof(one.file), {
    diagnosis: 'renamed', severity: 'error', found: name, expected: one.file.name,
    message: `「${name}」という文書はNSSにありません。正しくは「${one.file.name}」です。`,
  });
}

const bare = (name: string): string => name.replace(/[(（](?:PDF|pdf|ＰＤＦ)[^)）]*[)）]$/, '').replace(/を?出力(?:する)?$/, '');
