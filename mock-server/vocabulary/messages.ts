import type { FieldCode } from '../domain/field-rule';
import type { Marked } from './mark';

/** What a rule can object to beyond the form of one field. */
export type RuleCode =
  | 'noItem' | 'notOfferedYet' | 'otherWithItems' | 'otherWithoutContent' | 'contentWithoutOther' | 'pastDate' | 'dateTooFar'
  | 'emailMismatch' | 'nothingToChange' | 'itemNotChosen' | 'noSuchTerminal' | 'terminalTaken' | 'storageNeedsPaid'
  | 'badLogin' | 'locked' | 'sessionEnded' | 'draftGone' | 'changedMeanwhile' | 'shownDifferent' | 'loggedOut';

/** A message of the field check: the label and the limit are put in where {label} and {max} stand. */
const assumed = (text: string): Marked => ({ text, mark: 'assumed: no error message appears in any document' });

export const messages = {
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

  noItem: assumed('変更申込を行う項目を1つ以上選択してください。'),
  notOfferedYet: assumed('「{label}」は、現在この画面からお申し込みいただけません。'),
  otherWithItems: { text: '契約変更に関する項目と「その他の契約変更」とを、同時に申し込むことはできません。どちらか一方を選択してください。', mark: 'documented: S0 1-④ R-15 (wording assumed)' },
  otherWithoutContent: assumed('その他の契約変更の内容を選択してください。'),
  contentWithoutOther: assumed('その他の契約変更を申し込む場合は、「あり」を選択してください。'),
  pastDate: assumed('{label}に過去の日付は入力できません。'),
  dateTooFar: assumed('{label}は申込日から1年以内の日付を入力してください。'),
  emailMismatch: { text: '確認用のE-mailアドレスが登録用と一致しません。', mark: 'documented: S0 1-⑤ R-23 (wording assumed)' },
  nothingToChange: assumed('追加する数を入力するか、廃止する論理端末またはデジタル証明書を選択してください。'),
  itemNotChosen: assumed('変更申込内容 入力で「{label}」を選択していないため、入力できません。'),
  noSuchTerminal: assumed('選択された論理端末は現在の契約にありません。画面を開き直してください。'),
  terminalTaken: assumed('論理端末 {label} は、別の申込で廃止の手続き中です。'),
  storageNeedsPaid: { text: '保税管理資料保存サービスを利用するには、管理統計資料（有料）の申込みが必要となります。', mark: 'documented: S0 1-④ R-18' },
  badLogin: assumed('ログインIDまたはパスワードが正しくありません。'),
  locked: { text: 'ログインに続けて失敗したため、このログインIDは一時的に利用できません。30分後に再度お試しください。', mark: 'decided: D-25' },
  sessionEnded: { text: '30分以上操作がなかったため、自動的にログアウトしました。再度ログインしてください。', mark: 'decided: D-25' },
  draftGone: assumed('この申込の入力内容は見つかりません。変更申込ガイダンスからやり直してください。'),
  changedMeanwhile: assumed('入力の途中で契約内容または他の申込の状況が変わりました。論理端末・証明書の入力に戻り、内容をご確認ください。'),
  shownDifferent: assumed('この申込の内容は別の画面で変更されています。表示された最新の内容を確認し、もう一度登録してください。'),
  loggedOut: assumed('ログアウトしました。'),
} as const satisfies Record<FieldCode | RuleCode, Marked>;

export type MessageCode = keyof typeof messages;

/**
 * The text of a code.
 * @param values what stands for {label} and {max}
 */
export function message(code: MessageCode, values: { label?: string; max?: number | string } = {}): string {
  return messages[code].text.replace('{label}', values.label ?? '').replace('{max}', String(values.max ?? ''));
}
