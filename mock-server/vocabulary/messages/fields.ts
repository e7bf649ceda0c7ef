import type { Marked } from '../mark';
import { assumed } from './message';

/** What the form of one input can be wrong in, or its tie to the input beside it. */
export const fieldMessages = {
  required: assumed('{label}を入力してください。'),
  tooLong: assumed('{label}は{max}文字以内で入力してください。'),
  notFullWidth: assumed('{label}は全角で入力してください。'),
  notKana: assumed('{label}は全角カナで入力してください。'),
  halfWidthKana: assumed('{label}に半角カナは使用できません。全角で入力してください。'),
  notDigits: assumed('{label}は半角数字で入力してください。'),
  fullWidthDigits: assumed('{label}に全角の数字が含まれています。半角数字で入力してください。'),
  hyphen: assumed('{label}は「-」(ハイフン)を入力せずに、数字のみ入力してください。'),
  notAscii: assumed('{label}は半角英数字で入力してください。'),
  notEmail: assumed('{label}はE-mailアドレスの形式で入力してください。'),
  notDate: assumed('{label}は半角数字8桁（例：20170101）で入力してください。'),
  noSuchDate: assumed('{label}に存在しない日付が入力されています。'),
  badCharacter: assumed('{label}に使用できない文字（制御文字など）が含まれています。'),
  emoji: assumed('{label}に絵文字は使用できません。'),
  wrongLength: assumed('{label}は{max}桁で入力してください。'),
  tooFewDigits: assumed('{label}は市外局番から10桁または11桁で入力してください。'),
  zero: assumed('{label}は1以上の数を入力してください。'),

  notChosen: assumed('{label}を選択してください。'),
  pastDate: assumed('{label}に過去の日付は入力できません。'),
  dateTooFar: assumed('{label}は申込日から1年以内の日付を入力してください。'),
  untilBeforeFrom: assumed('申込日(終了)は、申込日(開始)以降の日付を入力してください。'),
  emailMismatch: { text: '確認用のE-mailアドレスが登録用と一致しません。', mark: 'documented: S0 1-⑤ R-23 (wording assumed)' },
  noSuchPostalCode: assumed('入力された郵便番号に該当する住所がありません。住所を直接入力してください。'),
  unusedInput: assumed('下の入力欄に入力された内容があります。「{label}」を選択するか、入力した内容を消してください。'),
} as const satisfies Record<string, Marked>;
