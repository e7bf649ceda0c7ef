import type { Remark } from '../../model';
import { folded } from '../../text';
import type { Lookup } from '../../truth/lookup';
import { spelling } from '../spelling';
import { bare, type Sheet } from './sheets';
import { slipsOf } from './slips';

/** What there is to say about a piece; the same `cause` in several places is one finding. */
export type Said = Pick<Remark, 'diagnosis' | 'severity' | 'message' | 'found' | 'expected' | 'cause'>;

/** What differs by a few letters, word by word. */
export function slips(piece: string, real: string, { name }: Sheet): Said[] {
  return slipsOf(piece, real).map(({ found, expected, cause }): Said => {
    const where = expected === bare(real) ? `「${name}」` : `「${name}」の「${shortened(real)}」`;
    return { diagnosis: 'spelling', severity: 'note', found, expected, cause, message: `写しの「${found}」は、NSSでは「${expected}」です（${where}）。表記ゆれか、読み取りの誤りと思われます。` };
  });
}

/** A label that this screen has not, beside one that is nearly the same and that it has. */
export function absentLabel(piece: string, twin: string, { name }: Sheet): Said[] {
  const label = bare(piece);
  const message = `写しの「${label}」は、「${name}」にはありません（似た「${bare(twin)}」だけがあります）。`;
  return slipsOf(piece, twin).slice(0, 1).map(({ cause }) => ({ diagnosis: 'unknown-label', severity: 'note', found: label, expected: null, cause: `absent\n${cause}`, message }));
}

/** A line that NSS has otherwise at this place. */
export const inItsPlace = (piece: string, real: string, { name }: Sheet): Said =>
  ({ diagnosis: 'spelling', severity: 'note', found: piece, expected: real, cause: `${piece}\n${real}`, message: `写しの「${piece}」は、「${name}」のこの位置では「${real}」です。` });

/** A figure that NSS always has otherwise in this text. */
export const otherFigure = (piece: string, real: string, { name }: Sheet): Said =>
  ({ diagnosis: 'value', severity: 'warning', found: piece, expected: real, cause: `${piece}\n${real}`, message: `写しの「${piece}」は、「${name}」では「${real}」です。数値が違います。` });

/** A copied sentence that tells to press what this screen has not. */
export function absentControl(piece: string, { name, screen, byKey }: Sheet, known: Lookup): Said[] {
  if (screen === null) return [];
  return [...piece.matchAll(/「([^「」]{2,40})」\s*(?:の)?(?:ボタン|リンク|タブ)/g)].flatMap(([, label = '']): Said[] => {
    const own = screen.controls.some((control) => spelling(control.label) === spelling(label)) || byKey.has(folded(label));
    const other = (known.controls.get(folded(label)) ?? []).find((placed) => placed.screen !== screen);
    if (own || !other) return [];
    const message = `写しの文にある「${label}」は、「${name}」にはありません（「${other.screen.name}」にあります）。`;
    return [{ diagnosis: 'other-screen', severity: 'warning', found: label, expected: null, cause: `${name}\n${label}`, message }];
  });
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
