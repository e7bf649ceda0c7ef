import type { Reading } from './reading';

const FOOTER = /©|[Cc]opyright|No reproduction|^\s*(?:P\.?|-)?\s*\d{1,4}\s*(?:\/\s*\d+|ページ|頁|-)?\s*$|\d\s*ページ\s*$/;
const REFERENCE = /(?:参照(?:ください|下さい|して(?:くだ|下)|願|の(?:こと|上|うえ))|ご覧(?:ください|下さい)|お進み(?:ください|下さい)|記載(?:が|も)あります)/;
const PREDICATE = /[。]|(?:ます|ません|です|ください|下さい)$/;
const SAMPLE = /^[\s(（]*(?:例|記入例|入力例)[)）:：]|[○〇×△]{2}|X{3}|N{6}/;

/** Copyright and page numbers. */
export const isFooter = ({ passage }: Reading): boolean => !(passage.kind === 'cell' && /^\s*\d+\s*$/.test(passage.text)) && FOOTER.test(passage.text.trim().slice(0, 200));

/** Why nothing can be checked of a passage, in Japanese. */
export function reasonFor(reading: Reading, isCopy: boolean): string {
  const { passage, text, clauses } = reading;
  if (isFooter(reading)) return '欄外の文（著作権表示、ページ番号など）';
  if (isCopy) return COPY;
  if (SAMPLE.test(text)) return '固有の例';
  if (passage.kind === 'title') return '文書の題';
  if (passage.kind === 'heading') return '見出し';
  if (!/[\p{L}\p{N}]/u.test(text)) return '記号だけの行';
  if (isName(reading)) return 'NSSにある名前だけの行で、操作や値を述べていない（図や画面の写しの語と思われる）';
  if (REFERENCE.test(text)) return 'ほかの章や資料への参照で、NSSの操作や値を述べていない';
  if (clauses.some(({ verb }) => verb !== null && verb.tone.negative)) return '行わないことを述べた文で、確かめる名前や数値がない';
  if (clauses.some(({ verb }) => verb !== null && verb.deed !== 'become' && !verb.tone.descriptive)) return '操作や確認を述べているが、その対象の名前が書かれていない';
  if (passage.kind === 'cell' && !PREDICATE.test(text)) return '表の語だけの欄で、操作・画面・項目の形式・数値を述べていない';
  return '説明の文で、操作・画面・項目・数値を述べていない';
}

/** A label or the name of a screen, and nothing is said of it: 「次へ進む >」, ・申込内容の確認. */
function isName({ text, names }: Reading): boolean {
  const name = text.replace(/^[\s・●■□○◯☐☑*>＞-]+|[\s>＞?]+$/g, '');
  return name.length <= 60 && names.kindsOf(name).size > 0;
}

const COPY = '画面の写しと思われる部分で、作成者の説明ではない（NSSにある項目の形式・文字数と、連絡先・受付時間だけを確かめる）';
export const TOO_LONG = '一文として長すぎるため読んでいない（4,000文字を超える）';

/** For a cell that names what the other cells of its row tell of. */
export const ROW_LABEL = '表の見出しにあたる欄で、同じ行のほかの欄とともに確かめた';
