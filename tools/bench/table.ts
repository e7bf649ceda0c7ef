import type { Aim, Figure } from './bench';
import { median, quantile, ratios } from './measure';

const HEADS = ['名前', '測ったもの', '実測', '比較対象', '比', '比の範囲', '回数', '目標', '判定'];

/**
 * The result as a table: medians, ratio (median of the ratios of neighbouring measurements), and the range in which the
 * middle half of the ratios lies.
 */
export function table(figures: readonly (Figure & { readonly name: string })[]): string {
  const rows = figures.map(({ name, what, against, unit, pairs, aim }) => {
    const measured = median(pairs.subject);
    const ratio = ratios(pairs);
    return [
      name, what, amount(measured, unit), `${amount(median(pairs.baseline), unit)}（${against}）`, rounded(median(ratio)),
      `${rounded(quantile(ratio, 0.25))}〜${rounded(quantile(ratio, 0.75))}`, String(ratio.length),
      aim ? aimInWords(aim, unit) : '参考', aim ? verdict(aim, aim.of === 'ratio' ? median(ratio) : measured) : '',
    ];
  });
  const lines = [HEADS, ...rows];
  const widths = HEADS.map((_, column) => Math.max(...lines.map((cells) => width(cells[column] ?? ''))));
  return lines.map((cells) => cells.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

function aimInWords(aim: Aim, unit: Figure['unit']): string {
  const [limit, side] = 'most' in aim ? [aim.most, '以下'] : [aim.least, '以上'];
  return aim.of === 'ratio' ? `比 ${limit.toFixed(2)} ${side}` : `${amount(limit, unit)} ${side}`;
}

const verdict = (aim: Aim, value: number): string => (('most' in aim ? value <= aim.most : value >= aim.least) ? '達成' : '未達');

const rounded = (ratio: number): string => (ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0));

function amount(value: number, unit: Figure['unit']): string {
  const digits = unit === 'ms' && value < 100 ? 2 : 0;
  return `${value.toLocaleString('ja-JP', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`;
}

/** Columns on a terminal: what is not ASCII takes two. */
const width = (text: string): number => [...text].reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0);

const padded = (text: string, to: number): string => text + ' '.repeat(to - width(text));
