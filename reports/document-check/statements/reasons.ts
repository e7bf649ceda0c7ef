import type { Reading } from './reading';

const FOOTER = /©|[Cc]opyright|No reproduction|^\s*(?:P\.?|-)?\s*\d{1,4}\s*(?:\/\s*\d+|ページ|頁|-)?\s*$|\d\s*ページ\s*$/;
const SAMPLE = /^[\s(（]*(?:例|記入例|入力例)[)）:：]|[○〇×△]{2}|X{3}|N{6}/;

/** Copyright and page numbers. */
export const isFooter = ({ passage }: Reading): boolean => FOOTER.test(passage.text.trim().slice(0, 200));

/** Why nothing can be checked of a passage, in Japanese. */
export function reasonFor(reading: Reading, isCopy: boolean): string {
  const { passage, text, clauses } = reading;
  if (isFooter(reading)) return '欄外の文（著作権表示、ページ番号など）';
  if (isCopy) return '画面の写しと思われる文';
  if (SAMPLE.test(text)) return '固有の例';
  if (passage.kind === 'title') return '文書の題';
  if (passage.kind === 'heading') return '見出し';
  if (!/[\p{L}\p{N}]/u.test(text)) return '記号だけの行';
  if (clauses.some(({ verb }) => verb !== null && verb.tone.negative)) return '行わないことを述べた文で、確かめる名前や数値がない';
  if (clauses.some(({ verb }) => verb !== null && verb.deed !== 'become' && !verb.tone.descriptive)) return '操作や確認を述べているが、その対象の名前が書かれていない';
  return '説明の文で、操作・画面・項目・数値を述べていない';
}

export const TOO_LONG = '一文として長すぎるため読んでいない（4,000文字を超える）';

/** For a cell that names what the other cells of its row tell of. */
export const ROW_LABEL = '表の見出しにあたる欄で、同じ行のほかの欄とともに確かめた';
