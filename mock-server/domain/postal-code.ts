/** The 47 in the order of their JIS codes (JIS X 0401), as lists in forms have them. */
export const prefectures = [
  '北海道', '青森県', '岩手県', '宮城県', '秋田県', '山形県', '福島県', '茨城県', '栃木県', '群馬県', '埼玉県', '千葉県',
  '東京都', '神奈川県', '新潟県', '富山県', '石川県', '福井県', '山梨県', '長野県', '岐阜県', '静岡県', '愛知県', '三重県',
  '滋賀県', '京都府', '大阪府', '兵庫県', '奈良県', '和歌山県', '鳥取県', '島根県', '岡山県', '広島県', '山口県', '徳島県',
  '香川県', '愛媛県', '高知県', '福岡県', '佐賀県', '長崎県', '熊本県', '大分県', '宮崎県', '鹿児島県', '沖縄県',
] as const;

/** What a postal code stands for. `city` and `town` are '' where the code does not say. */
export interface Place {
  readonly prefecture: string;
  readonly city: string;
  readonly town: string;
}

/** Is it written as 郵便番号 are to be entered: seven half-width digits, no hyphen (S1, 請求先)? */
export const isPostalCode = (text: string): boolean => /^[0-9]{7}$/.test(text);

/**
 * What several places have in common, whole names only: half of a name would be another place.
 * @returns null where there is none, or not even the prefecture is the same
 */
export function commonPlace(places: readonly Place[]): Place | null {
  const [first, ...others] = places;
  if (first === undefined) return null;
  const same = (part: keyof Place): boolean => others.every((other) => other[part] === first[part]);
  if (!same('prefecture')) return null;
  if (!same('city')) return { ...first, city: '', town: '' };
  return same('town') ? first : { ...first, town: '' };
}
