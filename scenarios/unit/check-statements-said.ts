import type { Claim, Lexicon, Outline, Passage, SourceDocument, Statement, Unstated } from '../../reports/document-check/model';
import { state } from '../../reports/document-check/statements';

export const lexicon: Lexicon = {
  screens: ['受付画面', '納品先登録画面', '発注履歴一覧'], controls: ['受付を始める', '納品希望日', '発注履歴一覧', 'ログイン'],
  mails: ['発注受付完了のお知らせ'], files: ['発注承諾書'],
};

interface Part extends Partial<Pick<Passage, 'kind' | 'step' | 'head' | 'emphasis'>> { readonly text: string; readonly row?: number }

/** A document of passages, each a block of its own unless they share a row. */
export function document(parts: readonly Part[]): Outline {
  const place = { page: null, line: 1, boxes: [] };
  const passages = parts.map(({ text, kind = 'text', step = '1', head = null, emphasis = [], row }, index): Passage =>
    ({ index, kind, text, place, step, part: null, emphasis, head, block: row ?? index + 1_000, from: 0 }));
  const source: SourceDocument = { file: 'a.txt', format: 'txt', title: null, pages: null, blocks: [], unread: [] };
  return { document: source, title: null, passages, steps: [] };
}

/** What is stated by sentences that follow each other in one step. */
export const read = (...texts: readonly string[]): { statements: Statement[]; unstated: Unstated[] } => state(document(texts.map((text) => ({ text }))), lexicon);

/** The claims, without what is not said (null, false, empty lists). */
export function claims(...texts: readonly string[]): Record<string, unknown>[] {
  return read(...texts).statements.map(({ claim }) => told(claim));
}

export const told = (claim: Claim): Record<string, unknown> =>
  Object.fromEntries(Object.entries(claim).filter(([key, value]) => key === 'required' ? value !== null : value !== null && value !== false && !(Array.isArray(value) && value.length === 0)));

/** An operation in short: press 次へ, fill 氏名 = 山田. */
export const deeds = (...texts: readonly string[]): string[] => read(...texts).statements.flatMap(({ claim }) =>
  claim.kind === 'operation' ? [`${claim.verb} ${claim.label}${claim.value === null ? '' : ` = ${claim.value}`}`] : []);
