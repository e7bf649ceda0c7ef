import type { Block } from '../model';
import { finished, flattened, type Draft } from './drafts';
import { begins } from './paragraphs';
import { composed, rowOf, textOf, type Line, type Piece } from './pieces';

export interface Cell {
  readonly drafts: readonly Draft[];
  /** Does the format say that it is a head? */
  readonly isHead: boolean;
  /** How many columns and rows it covers. */
  readonly columns: number;
  readonly rows: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Does the format say that it belongs to the head of the table? */
  readonly isHead: boolean;
}

interface Placed {
  readonly column: number;
  readonly columns: number;
  readonly drafts: readonly Draft[];
  readonly pieces: readonly Piece[];
  readonly text: string;
}

/** What heads of columns are called in manuals and specifications. */
const HEAD = /^(?:No\.?|Ｎｏ\.?|#|番号|項番|項目名?|手順|内容|画面名?|操作(?:内容|方法)?|説明|備考|必須|任意|必須[/／・]任意|形式|型|桁数|文字数|最大(?:文字|桁)数|入力(?:例|値|内容|形式|項目)?|例|ボタン(?:名)?|リンク|名称|区分|種別|種類|変更[前後]|選択肢|設定値?|値|条件|期限|時期|送信先|宛先|件名|メール|電話番号|URL|部署|窓口|受付時間|対象|結果|表示|確認(?:事項|内容)?|担当者?|日時|状態|ステータス|意味)$/;

/** Step markers in a cell from which a table is a frame around text rather than a table. */
const LEAST_STEPS = 2;

/** Blocks of a table: its rows, or, where it is only a frame or a layout, what stands in it. */
export function tableBlocks(rows: readonly Row[]): Block[] {
  const widest = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (widest <= 1 || rows.some(({ cells }) => cells.some(isLayout))) return rows.flatMap(({ cells }) => cells.flatMap(({ drafts }) => drafts.flatMap(finished)));
  const placed = place(rows);
  const isHead = rows.map((row, index) => row.isHead || (row.cells.length > 1 && row.cells.every((cell) => cell.isHead)) || (index === 0 && rows.length > 1 && looksLikeHead(placed[0] ?? [])));
  const heads = new Map<number, string>();
  return rows.flatMap((_, index) => {
    const cells = placed[index] ?? [];
    if (isHead[index]) for (const { column, columns, text } of cells) for (let at = column; at < column + columns; at += 1) if (text !== '') heads.set(at, text);
    return rowOf(cells.map(({ column, pieces }) => ({ pieces, head: isHead[index] ? null : heads.get(column) ?? null })), isHead[index] ?? false) ?? [];
  });
}

/** Parts the columns of a line of text. */
export const TAB = '\t';

/** Blocks of a draft of which some lines may be rows of a table without rules. */
export function blocksOf(draft: Draft): Block[] {
  const blocks: Block[] = [];
  let [lines, rows]: [Line[], Row[]] = [[], []];
  const flush = (): void => {
    blocks.push(...finished({ ...draft, lines }), ...tableBlocks(rows));
    [lines, rows] = [[], []];
  };
  for (const line of draft.lines) {
    const isRow = line.pieces.some(({ text }) => text === TAB);
    if (isRow ? lines.length > 0 : rows.length > 0) flush();
    if (isRow) rows.push(rowFrom(line));
    else lines.push(line);
  }
  flush();
  return blocks;
}

function rowFrom({ pieces }: Line): Row {
  const cells: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.text === TAB) cells.push([]);
    else cells.at(-1)?.push(piece);
  }
  return { isHead: false, cells: cells.map((cell) => ({ drafts: [{ kind: 'paragraph', level: 0, marker: null, lines: [{ pieces: cell, end: 'hard' }] }], isHead: false, columns: 1, rows: 1 })) };
}

const isLayout = ({ drafts }: Cell): boolean =>
  drafts.flatMap(({ lines, marker }) => lines.filter(({ pieces }, at) => (at === 0 && marker !== null) || /^[①-⑳❶-❿(（\d０-９手S]/.test(textOf(pieces).trim()) && begins(textOf(pieces)))).length >= LEAST_STEPS
  || drafts.some(({ kind }) => kind === 'heading');

/** Puts cells into columns, past those that cells above reach down to. */
function place(rows: readonly Row[]): Placed[][] {
  const taken: number[] = [];
  return rows.map(({ cells }) => {
    let column = 0;
    const line: Placed[] = [];
    for (const cell of cells) {
      while ((taken[column] ?? 0) > 0) column += 1;
      const pieces = flattened(cell.drafts);
      line.push({ column, columns: cell.columns, drafts: cell.drafts, pieces, text: composed(pieces).text });
      for (let at = column; at < column + cell.columns; at += 1) taken[at] = cell.rows;
      column += cell.columns;
    }
    for (const [at, left] of taken.entries()) taken[at] = Math.max(0, (left ?? 0) - 1);
    return line;
  });
}

const looksLikeHead = (cells: readonly Placed[]): boolean =>
  cells.every(({ text }) => text !== '' && text.length <= 20 && !/[。「]/.test(text)) && cells.filter(({ text }) => HEAD.test(text)).length * 2 >= cells.length;
