import type { Claim, Statement } from '../../model';
import { compareNames } from '../spelling';
import { distinguishing } from './distinguishing';
import type { Context } from './context';
import { proofOfScreen, right, spelt, unknown, wrong, type Outcome } from './outcome';
import { textsOf, type Shown } from './texts';
import { folded } from '../../text';

type Message = Extract<Claim, { kind: 'message' }>;

/** Below this, two texts are two texts. */
const LIKE = 0.8;
/** Shorter ones are alike too easily. */
const LONG_ENOUGH = 8;

/** Judges a text, heading or status that NSS is said to show. */
export function judgeMessage(statement: Statement, { text }: Message, context: Context): Outcome {
  const texts = textsOf(context.truth);
  const here = context.screenAt(statement);
  const onScreen = here?.texts.find((line) => folded(line).includes(folded(text)));
  if (here && onScreen !== undefined) return right(`「${here.name}」に表示されます。`, proofOfScreen(here, null));
  const found = texts.find(text) ?? texts.find(text.replace(/^\d+[.．)）]\s*/, ''));
  if (found) return right(found.screen ? `「${found.screen.name}」に表示されます。` : 'NSSが表示する文です。', proofOf(found));
  const near = text.length < LONG_ENOUGH ? null : texts.nearest(text, LIKE);
  if (near === null) return unknown('NSSの画面とメッセージのなかに、この文は見つかりません。');
  if (compareNames(text, near.text) === 'variant' || !distinguishing(text, near.text)) return spelt(text, near.text, proofOf(near));
  return wrong(proofOf(near), {
    diagnosis: 'message', severity: 'warning', found: text, expected: near.text,
    message: `NSSは「${text}」とは表示しません。正しくは「${near.text}」です。`,
  });
}

const proofOf = ({ screen, mark }: Shown): Outcome['proof'] => (screen ? proofOfScreen(screen, mark) : { walk: null, ref: null, screen: null, picture: null, mark });
