import type { QuantityKind } from '../../model';

/** A figure as it is compared: its number or range, and its unit. */
export interface Figure {
  readonly text: string;
  readonly unit: string;
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(?:か|ヶ|ヵ|カ|ケ|箇)月(?:間)?/g, 'か月'],
  [/日間/g, '日'], [/時間以内/g, '時間'], [/年間/g, '年'], [/分間/g, '分'],
];

/** Brings a figure into the form in which it is compared, whatever the width, dashes, and words such as 以内 and 約. */
export function figureOf(quantity: QuantityKind, value: string): Figure {
  let text = value.normalize('NFKC').replace(/[\s,]/g, '').replace(/[~～〜―–−-]|から/g, '-').replace(/^(?:約|およそ|最大|最短|最低)|(?:程度|以内|以上|以下|まで|前後|間|後|前)+$/g, '');
  for (const [pattern, as] of UNITS) text = text.replace(pattern, as);
  if (quantity === 'hours') text = hours(text);
  if (quantity === 'phone') text = text.replace(/\D/g, '');
  return { text, unit: text.replace(/[\d.:-]/g, '') };
}

function hours(text: string): string {
  if (/終日|24時間/.test(text)) return '終日';
  return text.replace(/^(?:平日|毎日|月-金|午前)/, '').replace(/(\d{1,2})時(\d{1,2})分/g, '$1:$2').replace(/(\d{1,2})時半/g, '$1:30').replace(/(\d{1,2})時/g, '$1:00')
    .replace(/午後(\d{1,2})/g, (_, hour: string) => String(Number(hour) + 12)).replace(/午前/g, '').replace(/\b0(\d:)/g, '$1');
}

/** Days and weeks may be mistaken for one another, a number of digits and a number of terminals may not. */
export function comparable(one: Figure, other: Figure): boolean {
  return one.unit === other.unit || (DAYS.has(one.unit) && DAYS.has(other.unit)) || (one.unit === '終日') !== (other.unit === '終日');
}

const DAYS = new Set(['日', '営業日', '翌営業日', '翌日', '当日', '週']);
