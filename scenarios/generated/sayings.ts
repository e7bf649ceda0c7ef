import type { TrueFact } from '../../reports/document-check/truth/types';

/** How an author writes of a figure: around its place, and wrong ones that would fit there as well. */
export interface Saying {
  readonly before: string;
  readonly printed: string;
  readonly after: string;
  readonly wrong: readonly string[];
}

type Words = readonly [before: string, after: string, ...wrong: string[]];

/** Sentences on single facts, by their id; the figure itself comes from what NSS publishes. */
const SINGLE: Readonly<Record<string, Words>> = {
  'R-01': ['仮アカウントを発行してから', '以内に、新規の利用申込を済ませてください。', '72時間', '24時間', '48日'],
  'R-07': ['IDとパスワードは、利用開始日の', '後まで確認できます。', '2日', '5営業日', '10営業日'],
  'D-20': ['システム設定の申込は、利用開始日の', '前までに行ってください。', '2営業日', '10営業日', '4日'],
  'D-19 netNACCS': ['netNACCSの場合、審査終了から利用開始まで', '以上かかります。', '3営業日', '10営業日', '20営業日'],
  'D-19 回線': ['回線を敷設する場合は、審査終了から利用開始まで', '以上かかります。', '30営業日', '15営業日', '90営業日'],
  'E-08': ['デジタル証明書は、', '以内に取得しないと停止されます。', '3か月', '6か月', '1か月'],
  'D-25 ロック': ['パスワードを続けて間違えると、', 'の間ログインできなくなります。', '15分', '60分', '90分'],
  'D-25 無操作': ['操作がないまま', 'を過ぎると、自動的にログアウトします。', '15分', '60分', '45分'],
  'R-47': ['新着情報には最新の', 'が表示されます。', '5件', '20件', '30件'],
  'R-20': ['利用開始希望日は、半角数字', 'で入力します。', '6桁', '10桁', '4桁'],
  'R-21': ['変更する理由は', '以内で入力します。', '200文字', '400文字', '100文字'],
  'D-25 回数': ['パスワードを', '続けて間違えると、ログインできなくなります。', '3回', '10回', '8回'],
  '桁数 利用者ID': ['利用者IDは', 'です。', '6桁', '10桁', '7桁'],
  '桁数 利用者コード': ['利用者コードは', 'です。', '4桁', '8桁', '6桁'],
  '桁数 識別番号': ['識別番号は', 'です。', '2桁', '4桁', '5桁'],
  '桁数 登録請求先コード': ['登録請求先コードは', 'です。', '5桁', '8桁', '6桁'],
  '連絡先 サイバーポート': ['サイバーポートに関するお問い合わせは、', 'までお送りください。', 'cp-nacs@naccs.jp', 'cp-naccs@nacccs.jp', 'cp_naccs@naccs.jp'],
  'R-27 承認通知': ['承認通知は、', 'に出力できます。', '審査終了後', '申込の登録後'],
  'E-03': ['利用承諾書は、', 'に出力できます。', '審査終了後', '申込の登録後'],
  'R-03': ['ログインIDとパスワードの再発行は、', 'に行えます。', '審査終了後', '仮アカウントの発行後'],
  'R-30': ['デジタル証明書は、', 'に取得してください。', '利用開始日以降', '審査終了前'],
};

/** @returns null where no author would write a sentence on that fact */
export function sayingOf({ id, kind, text, values: [value] }: TrueFact): Saying | null {
  if (value === undefined) return null;
  const single = SINGLE[id];
  if (single !== undefined) {
    const [before, after, ...wrong] = single;
    return { before, printed: value, after, wrong };
  }
  const subject = text.split('は')[0]!;
  switch (kind) {
    case 'phone': return { before: `${subject}は`, printed: phone(value), after: 'です。', wrong: slips(value).map(phone) };
    case 'hours': return /\d/.test(value) ? { before: `${subject}は、平日の`, printed: hours(value), after: 'です。', wrong: ['9:30～16:30', '10:00～19:00', '7:00～15:00'] } : null;
    case 'price': return { before: `${subject}は`, printed: price(value), after: '（税抜き）です。', wrong: [Number.parseInt(value, 10) * 2 + 300, Number.parseInt(value, 10) + 1000].map((yen) => price(`${yen}円`)) };
    case 'url': return { before: `${id.replace(/^URL /, '')}は、 `, printed: value, after: ' をご覧ください。', wrong: misspelt(value) };
    default: return null;
  }
}

/** 0120794550 as it is printed: 0120-794-550. */
const phone = (digits: string): string => digits.replace(/^(0120|0[36]|\d{3})(\d{3,4}?)(\d{3,4})$/, (whole, area: string, first: string, rest: string) => (whole.length < 10 ? whole : `${area}-${first}-${rest}`));
const hours = (value: string): string => value.replace('-', '～');
const price = (value: string): string => value.replace(/\d+/, (digits) => Number(digits).toLocaleString('ja-JP'));

/** One of the last digits is another. */
const slips = (digits: string): string[] => [1, 2, 3].map((from) => {
  const at = digits.length - from;
  return digits.slice(0, at) + String((Number(digits[at]) + 3) % 10) + digits.slice(at + 1);
});

/** A letter is missing, doubled, or changed with its neighbour, in the host or in the path. */
function misspelt(url: string): string[] {
  const [start, middle] = [url.indexOf('//') + 2, Math.floor((url.indexOf('//') + 2 + url.length) / 2)];
  return [start + 6, middle, middle + 2].filter((at) => /[a-z]/.test(url[at] ?? '') && url[at] !== url[at + 1])
    .flatMap((at) => [url.slice(0, at) + url.slice(at + 1), url.slice(0, at) + url[at] + url.slice(at)]);
}
