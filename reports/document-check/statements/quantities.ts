import type { QuantityKind } from '../model';
import { words } from './normal';
import type { Draft, Reading } from './reading';

interface Pattern {
  readonly kind: QuantityKind;
  readonly pattern: RegExp;
  /** @returns null where the figure is something else after all */
  readonly value: (match: RegExpMatchArray, text: string) => string | null;
}

const KANJI = '一二三四五六七八九十';
const number = (text: string): string => text.replace(/[一二三四五六七八九十]+/g, (digits) => {
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['0', digits];
  return String((tens === '' ? 1 : Math.max(0, KANJI.indexOf(tens ?? '') + 1)) * 10 + (ones === '' ? 0 : KANJI.indexOf(ones ?? '') + 1));
});
const clock = (hours: string, minutes: string | undefined, afternoon: string | undefined): string => `${Number(hours.replace(/[Oo]/g, '0')) + (afternoon === undefined ? 0 : 12)}:${(minutes ?? '00').replace(/[Oo]/g, '0')}`;

/** In the order in which they take their stretch of the text; what one has taken is not looked at again. */
const PATTERNS: readonly Pattern[] = [
  { kind: 'url', pattern: /https?:\/\/[A-Za-z0-9\-._~:/?#@!$&'*+;=%]{3,500}/g, value: ([url]) => url.replace(/[.,;:'!?*]+$/, '') },
  { kind: 'email', pattern: /[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g, value: ({ 0: address, index = 0 }, text) => isSample(text, index, address) ? null : address },
  {
    kind: 'hours', pattern: /(午後)?([0-9Oo]{1,2})\s?[:時]\s?([0-9Oo]{2})?分?\s?(?:[～~-]|から|より)\s?(?:午前|(午後))?([0-9Oo]{1,2})\s?[:時]\s?([0-9Oo]{2})?/g,
    value: ([, later, from = '', minutes, latest, to = '', until]) => `${clock(from, minutes, later)}-${clock(to, until, latest)}`,
  },
  { kind: 'hours', pattern: /終日|24時間(?=(?:365日|対応|受付|利用(?:でき|可)|いつでも|年中)|、?年中)/g, value: () => '終日' },
  { kind: 'phone', pattern: /(?<![0-9-])0\d{1,4}[-(]\d{1,4}[-)]\d{3,4}(?![0-9-])/g, value: ({ 0: digits, index = 0 }, text) => isSample(text, index, digits) ? null : digits.replace(/\D/g, '') },
  { kind: 'phone', pattern: /(?<![0-9-])0(?:120|570|800|990)[-(]\d{6,7}(?![0-9-])/g, value: ([digits]) => digits.replace(/\D/g, '') },
  { kind: 'phone', pattern: /(?<=(?:TEL|Tel|電話(?:番号)?)[:は】\s]{0,2})0\d{9,10}(?!\d)/g, value: ([digits]) => digits },
  {
    kind: 'price', pattern: /(?<![0-9,.])(\d{1,3}(?:[,、]\d{3})+|\d+)(万|千)?円|[¥￥\\](\d{1,3}(?:[,、]\d{3})+|\d+)/g,
    value: ([, yen, unit, sign]) => `${Number((yen ?? sign ?? '').replace(/[,、]/g, '')) * (unit === '万' ? 10_000 : unit === '千' ? 1_000 : 1)}円`,
  },
  { kind: 'receipt-number', pattern: /(?<![0-9A-Za-z])\d{6}[A-Z](?![0-9A-Za-z])|(?<=【)\d{8}(?=】)|(?<=(?:受付番号|受付NO|受付No\.?)[」】:はが\s「【]{0,3})\d{8}(?!\d)/g, value: ([receipt]) => receipt },
  {
    kind: 'duration', pattern: /(?<![0-9.:年月/-])((?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[～~-](?:\d{1,3}|[一二三四五六七八九十]{1,3}))?)(時間|分間|分(?![野析割離類担岐解])|営業日|日間|日(?=以内|後|前|程度|まで)|週間|[かカヵケヶ箇ヶ]月|年間|年(?=以内|後|ごと|毎))(?!半|前後の)/g,
    value: ([, figure = '', unit = '']) => `${number(figure).replace(/[-~]/, '～')}${/月$/.test(unit) ? 'か月' : unit.replace(/間$/, (end) => unit === '時間' || unit === '週間' ? end : '')}`,
  },
  { kind: 'duration', pattern: /翌々?営業日|翌日|(?<![日の])当日(?=以降|中に?|に|から|まで)|即日/g, value: ([day]) => day },
  { kind: 'count', pattern: /(?<![0-9A-Za-z.,:/年月-])(\d{1,4})(桁|文字(?!列|種|数)|件(?!名|数)|台(?!帳|数)|名(?!称|前|義)|個(?!人|別|数)|業種(?!別|ごと|コード)|種類|枚|通(?!関|知|信|常|報)|箇所|ヶ所|か所|回(?!線|答)|ID)(?![0-9A-Za-z目])/g, value: ([count]) => count },
];

/** 例)0301234567 is nobody's number, and neither is one that stands in a filled form. */
const isSample = (text: string, index: number, figure: string): boolean => /例[):]?\s?\S{0,3}$/.test(text.slice(Math.max(0, index - 8), index)) || /(?:taro|hanako|example|sample|xxx|○)/i.test(figure);
/** Figures in an example are made up. */
const EXAMPLE = /例えば|たとえば|\(例\)|例\)|例:/;
/** What stands before a number that counts nothing: 図2, 第3回; 代表2名 does count. */
const COUNTER = /(?:(?<![A-Za-z])(?:[Pp]|N[Oo]\.?)|ページ|頁|(?<![\u3400-\u9fff])[図表]|第)\s?$/;

/** The figures of a passage. `taken` are stretches that are about a field's length and say so elsewhere. */
export function quantities(reading: Reading, taken: readonly { readonly from: number; readonly to: number }[]): Draft[] {
  const { text } = reading;
  if (!/[0-9一二三四五六七八九十終翌当即O@]|:\/\//.test(text) && reading.passage.emphasis.length === 0) return [];
  const masked = maskedLabels(reading);
  const used = [...taken];
  const found: Draft[] = [];
  for (const { kind, pattern, value } of PATTERNS) {
    // Addresses, numbers of telephones and receipts are quoted; other figures in a name are a part of it.
    const searched = kind === 'url' || kind === 'email' || kind === 'phone' || kind === 'receipt-number' ? text : masked;
    for (const match of searched.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (from < reading.begin || used.some((other) => from < other.to && other.from < to)) continue;
      const figure = value(match, searched);
      if (figure === null || (kind === 'count' && (COUNTER.test(text.slice(Math.max(0, from - 4), from)) || EXAMPLE.test(text)))) continue;
      used.push({ from, to });
      found.push({ claim: { kind: 'quantity', quantity: kind, value: figure, subject: subject(text, from, to) }, from, to });
    }
  }
  return [...found, ...links(reading, found)].sort((a, b) => a.from - b.from);
}

/** Addresses behind words: [トップページ](https://…). */
function links(reading: Reading, found: readonly Draft[]): Draft[] {
  return reading.items.flatMap(({ href, text, from, to }) => {
    if (href === null || !/^(?:https?:|mailto:)/.test(href)) return [];
    const isMail = href.startsWith('mailto:');
    const value = isMail ? href.slice(7).replace(/\?.*/, '') : href;
    if (found.some(({ claim }) => claim.kind === 'quantity' && claim.value.replace(/\/$/, '') === value.replace(/\/$/, ''))) return [];
    return [{ claim: { kind: 'quantity' as const, quantity: isMail ? 'email' as const : 'url' as const, value, subject: subject(reading.text, from, to) || text }, from, to }];
  });
}

function maskedLabels({ text, items }: Reading): string {
  let at = 0;
  const kept: string[] = [];
  for (const { from, to, mark, text: inner } of items) {
    // A sentence in quotation marks is a message, and its figures are as much NSS's as others.
    if (mark !== 'quote' || /。|以内|ください/.test(inner)) continue;
    kept.push(text.slice(at, from), '\u25a1'.repeat(to - from));
    at = to;
  }
  return kept.join('') + text.slice(at);
}

const subject = (text: string, from: number, to: number): string =>
  words(`${text.slice(Math.max(0, from - 120), from)} ${text.slice(to, to + 80)}`).replace(/^[\s・●※■★()-]+/, '');
