import type { AttachmentCode } from '../domain/attachment';
import type { FieldCode } from '../domain/field-rule';
import type { CodeRequestCode, IdRequestCode, TerminalsCode } from '../domain/user-codes';
import type { Marked } from './mark';
import { certificateMessages } from './messages-certificates';
import { changeCodesMessages } from './messages-change-codes';
import { changeMessages } from './messages-change';
import { generalMessages } from './messages-general';

/** What a rule can object to beyond the form of one field. */
export type RuleCode =
  | 'noItem' | 'otherWithItems' | 'otherWithoutContent' | 'contentWithoutOther' | 'pastDate' | 'dateTooFar'
  | 'emailMismatch' | 'nothingToChange' | 'itemNotChosen' | 'noSuchTerminal' | 'terminalTaken' | 'storageNeedsPaid'
  | 'badLogin' | 'locked' | 'sessionEnded' | 'draftGone' | 'changedMeanwhile' | 'shownDifferent' | 'loggedOut'
  | 'changePending' | 'brokerDraftGone' | 'reissueDraftGone' | 'notChosen' | 'overtaken' | 'draftSaved' | 'newDraftGone' | 'settingsDraftGone' | 'needsFormalId' | 'needsTemporaryId'
  | 'temporaryExpired' | 'temporaryOver' | 'officeVoid' | 'passwordChanged' | 'passwordReplaced' | 'noSuchPostalCode' | 'notConfirmed' | 'termsNotAgreed'
  | 'noSuchUserCode' | 'userCodeOfOther' | 'noSuchJointOffice' | 'noCode' | 'codeTwice' | 'needsDiagram' | 'fileNotAttached'
  | 'needsLine' | 'needsGeneralTerminal' | 'needsServer' | 'serverWithoutMethod' | 'generalTerminalWithoutMethod' | 'noRedundancy' | 'needsMailbox' | 'mailboxWithoutMethod'
  | 'oneCodeOnly' | 'codeMissing' | 'noSuchOffice' | 'speedNotOfLine' | 'wrongPassword' | 'samePassword' | 'weakPassword' | 'passwordMismatch'
  | 'noPing' | 'onlyOneOfCodes' | 'onlyWithDebit' | 'inputOutdated' | 'notCorrectable'
  | 'noConnection' | 'jointOfficeUnused' | 'headUnused' | 'unusedInput' | 'notSavedJointly' | 'rowNotSet' | 'codeInHand' | 'codeClosed' | 'codeMethods' | 'rowMethods'
  | 'untilBeforeFrom' | 'nothingSet' | 'tabsMissing' | 'codeTaken' | 'tooManyIds';

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
  otherWithItems: { text: '契約変更に関する項目と「その他の契約変更」とを、同時に申し込むことはできません。どちらか一方を選択してください。', mark: 'documented: S0 1-④ R-15 (wording assumed)' },
  otherWithoutContent: assumed('その他の契約変更の内容を選択してください。'),
  contentWithoutOther: assumed('その他の契約変更を申し込む場合は、「あり」を選択してください。'),
  pastDate: assumed('{label}に過去の日付は入力できません。'),
  dateTooFar: assumed('{label}は申込日から1年以内の日付を入力してください。'),
  untilBeforeFrom: assumed('申込日(終了)は、申込日(開始)以降の日付を入力してください。'),
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
  brokerDraftGone: assumed('この申込の入力内容は見つかりません。通関士IDの追加をはじめからやり直してください。'),
  reissueDraftGone: assumed('この申込の入力内容は見つかりません。クライアント証明書の再発行をはじめからやり直してください。'),
  changedMeanwhile: assumed('入力の途中で契約内容または他の申込の状況が変わりました。{label}の入力に戻り、内容をご確認ください。'),
  shownDifferent: assumed('この申込の内容は別の画面で変更されています。表示された最新の内容を確認し、もう一度登録してください。'),
  changePending: assumed('この申込は、手続き中の別の申込（申込受付番号 {label}）と内容が重なるため登録できません。その申込が終わってからお申し込みください。'),
  loggedOut: assumed('ログアウトしました。'),

  notChosen: assumed('{label}を選択してください。'),
  overtaken: assumed('この画面の内容は、表示された後に別の画面または別の担当者によって更新されています。最新の内容を確認してください。このまま続けると、表示中の入力内容で上書きします。'),
  draftSaved: { text: '申込内容を一時保存し、ログアウトしました。保存した内容は、次回ログインしたときに再表示されます。', mark: 'documented: S1 2. c R-05 (wording assumed)' },
  newDraftGone: assumed('この申込の入力内容は見つかりません。ガイダンスからやり直してください。'),
  settingsDraftGone: assumed('この申込の入力内容は見つかりません。システム設定の申込をはじめからやり直してください。'),
  needsFormalId: assumed('この手続きは、正式なログインID（事業所コード）でログインした方のみご利用いただけます。'),
  needsTemporaryId: assumed('新規の利用申込は、仮ログインIDでログインした方のみご利用いただけます。事業所を追加する場合は、仮アカウントの発行から手続きしてください。'),
  temporaryExpired: { text: '仮アカウントの発行から48時間を過ぎたため、この仮ログインIDは利用できません。「ログイン ID をお持ちでない方はこちら」から、仮アカウントの発行をやり直してください。', mark: 'decided: D-14 (wording assumed)' },
  temporaryOver: { text: 'この仮ログインIDの利用期間は終了しました。事業所コードと事業所パスワードでログインしてください。', mark: 'decided: D-03, D-13 (wording assumed)' },
  officeVoid: { text: 'システム設定の申込が締切日までに行われなかったため、この事業所の利用申込は無効になりました。仮ログインIDで申込内容をご確認いただけます。', mark: 'decided: D-20 (wording assumed)' },
  passwordChanged: assumed('パスワードを変更しました。'),
  passwordReplaced: assumed('パスワードが変更または再発行されたため、自動的にログアウトしました。新しいパスワードでログインしてください。'),
  noSuchPostalCode: assumed('入力された郵便番号に該当する住所がありません。住所を直接入力してください。'),
  notConfirmed: { text: 'セキュリティ対策の内容を確認し、「上記を確認しました。」を選択してください。', mark: 'documented: S1 2. R-13 (wording assumed)' },
  termsNotAgreed: assumed('仮アカウントを発行するには、システム利用規程への同意が必要です。'),
  noConnection: { text: '利用する接続形態を、「netNACCSを利用する」または「一般NACCSを利用する」のボタンで選択してください。', mark: 'documented: S1 2. b (wording assumed)' },
  jointOfficeUnused: assumed('共同利用先事業所コードは、「共同利用する」を選択した場合に入力してください。'),
  headUnused: assumed('本社の情報を入力する場合は、「その他」を選択してください。'),
  unusedInput: assumed('下の入力欄に入力された内容があります。「{label}」を選択するか、入力した内容を消してください。'),
  notSavedJointly: { text: '新規利用申込（共同利用）では、この画面の一時保存はご利用いただけません。', mark: 'decided: D-15 (wording assumed)' },
  rowNotSet: assumed('入力中の業種・処理方式・識別番号数がまだ設定されていません。「設定」ボタンをクリックするか、入力を取り消してください。'),
  codeInHand: assumed('設定途中の利用者コードがあります。設定を続けるか、設定途中の内容を破棄してください。'),
  codeClosed: assumed('利用者コードの設定は、別の画面で完了または中止されています。一覧をご確認のうえ、設定し直してください。'),
  codeMethods: assumed('{label}の処理方式は、選択した接続形態では利用できません。「変更」から設定し直すか、削除してください。'),
  rowMethods: assumed('処理方式「{label}」は、選択した接続形態では利用できません。該当する行を削除し、設定し直してください。'),
  noSuchUserCode: assumed('入力された利用者コードは登録されていません。'),
  userCodeOfOther: { text: '複数の事業所の利用者コードを一度に申込むことはできません。事業所ごとに申込んでください。', mark: 'documented: S3 p. 13 R-42 (wording assumed)' },
  noSuchJointOffice: assumed('入力された事業所コードの事業所はありません。'),
  noCode: assumed('利用者コードを1つ以上設定してください。'),
  codeTwice: assumed('この利用者コードは、この申込で既に設定されています。'),
  oneCodeOnly: assumed('設定できる利用者コードは{max}個までです。'),
  codeMissing: assumed('選択された利用者コードは見つかりません。画面を開き直してください。'),
  tooManyIds: assumed('1つの利用者コードに設定できる識別番号は、合わせて{max}個までです。'),
  noSuchOffice: assumed('入力された{label}の事業所はありません。'),
  needsDiagram: { text: '一般NACCSの場合は、システム構成図を添付してください。', mark: 'documented: S1 2. R-14 (wording assumed)' },
  fileNotAttached: assumed('選択したファイルはまだ添付されていません。ファイルを選び直し、添付するボタンをクリックしてください。'),
  needsLine: assumed('{label}を選択してください。回線を申し込まない場合は、「機器共用・共同利用、回線付替を別途申込、または自社システムを利用します。」を選択してください。'),
  speedNotOfLine: assumed('選択された回線種別では、この回線速度を選択できません。'),
  needsGeneralTerminal: assumed('処理方式「インタラクティブ」を利用するため、論理端末数を入力してください。'),
  generalTerminalWithoutMethod: assumed('処理方式「インタラクティブ」の識別番号がないため、論理端末数は入力できません。'),
  needsServer: assumed('処理方式「SMTP双方向」または「EDIFACT」を利用するため、サーバ台数を入力してください。'),
  serverWithoutMethod: assumed('処理方式「SMTP双方向」または「EDIFACT」の識別番号がないため、サーバ台数は入力できません。'),
  noRedundancy: { text: '選択された回線では、冗長化を申し込むことができません。', mark: 'documented: S4 p. 5 (wording assumed)' },
  noPing: { text: '選択された回線では、ping監視を申し込むことができません。', mark: 'documented: S4 p. 5 (wording assumed)' },
  needsMailbox: assumed('処理方式「SMTP/POP3」を利用するため、メールボックス数を入力してください。'),
  mailboxWithoutMethod: assumed('処理方式「SMTP/POP3」の識別番号がないため、メールボックス数は入力できません。'),
  onlyOneOfCodes: { text: '登録請求先コードと事業所コードは、どちらか一方を入力してください。', mark: 'documented: S3 step 16 (picture, wording assumed)' },
  onlyWithDebit: assumed('同一口座振替は、支払の方法で「口座振替」を選択した場合にのみ申し込むことができます。'),
  inputOutdated: assumed('入力の途中で状況が変わったため、「{label}」の入力内容を確認する必要があります。「{label}」の画面に戻り、内容をご確認ください。'),
  notCorrectable: assumed('この申込は、現在修正できません。'),

  noTrade: assumed('業種を選択してください。'),
  methodNotOfConnection: assumed('選択された処理方式は、この接続形態では利用できません。'),
  severalTrades: assumed('シングルサインオンを利用しない場合、1つの識別番号に設定できる業種は1つです。'),
  ssoNotAllowed: { text: '業種「{label}」は、シングルサインオンを利用できません。', mark: 'external: E-05 (wording assumed)' },
  ssoOneTrade: assumed('シングルサインオンを利用する場合は、業種を2つ以上選択してください。'),
  ssoGroups: { text: '業種「{label}」は、選択されたほかの業種と組み合わせてシングルサインオンを利用できません。', mark: 'external: E-05 (wording assumed)' },
  codeGroups: { text: '業種「{label}」は、設定済みの業種と同じ利用者コードに登録できません。別の利用者コードに設定してください。', mark: 'external: E-05 (wording assumed)' },
  idTwice: assumed('業種「{label}」と処理方式の組み合わせは、既に設定されています。'),
  noIds: assumed('業種と処理方式を入力し、「設定」ボタンをクリックして識別番号を1つ以上設定してください。'),
  paidNotEligible: { text: '業種「{label}」では、管理統計資料(有料)を利用できません。', mark: 'external: E-06 (wording assumed)' },
  freeNotEligible: { text: '業種「{label}」では、管理統計資料(無料)を利用できません。', mark: 'external: E-06 (wording assumed)' },
  storageNotEligible: { text: '業種「{label}」では、保税管理資料保存サービスを利用できません。', mark: 'external: E-06 (wording assumed)' },
  needsNet: assumed('処理方式「netNACCS」を利用するため、論理端末数 (netNACCS) を入力してください。'),
  needsEbms: assumed('処理方式「ebMS」を利用するため、論理端末数 (ebMS:自社システム用) を入力してください。'),
  needsWeb: assumed('処理方式「webNACCS」を利用するため、デジタル証明書数 (webNACCS) を入力してください。'),
  netWithoutMethod: assumed('処理方式「netNACCS」の識別番号がないため、論理端末数 (netNACCS) は入力できません。'),
  ebmsWithoutMethod: assumed('処理方式「ebMS」の識別番号がないため、論理端末数 (ebMS:自社システム用) は入力できません。'),
  webWithoutMethod: assumed('処理方式「webNACCS」の識別番号がないため、デジタル証明書数 (webNACCS) は入力できません。'),

  noFile: assumed('添付するファイルを選択してください。'),
  emptyFile: assumed('{label}は内容が空のため添付できません。'),
  fileTooLarge: assumed('{label}はファイルサイズが{max}MBを超えるため添付できません。'),
  fileType: assumed('{label}は添付できない種類のファイルです。（添付できる種類：{max}）'),
  tooManyFiles: assumed('添付できるファイルは{max}個までです。'),
  fileTwice: assumed('同じ名前のファイル {label} が既に添付されています。'),
  fileName: assumed('ファイル名に使用できない文字（\\ / : * ? " < > | など）が含まれているか、ファイル名が長すぎます。ファイル名を変更してください。'),
  surveyName: { text: '{label}は所定のファイル名ではないため添付できません。NACCS掲示板からダウンロードした調査票のファイル名のまま添付してください。', mark: 'external: E-20 (wording assumed)' },

  wrongPassword: assumed('現在のパスワードが正しくありません。'),
  samePassword: assumed('新しいパスワードには、現在のパスワードと異なるものを入力してください。'),
  weakPassword: assumed('新しいパスワードは、半角の英字と数字の両方を含む8文字以上で入力してください。'),
  passwordMismatch: assumed('確認用のパスワードが新しいパスワードと一致しません。'),

  nothingSet: assumed('システム設定情報を登録する利用者コードを選択し、入力してください。'),
  tabsMissing: assumed('利用者コード {label} に、入力が完了していないタブがあります。'),
  codeTaken: assumed('利用者コード {label} のシステム設定は、別の申込で審査中です。'),

  ...certificateMessages,
  ...changeCodesMessages,
  ...changeMessages,
  ...generalMessages,
} as const satisfies Record<FieldCode | RuleCode | AttachmentCode | IdRequestCode | CodeRequestCode | TerminalsCode, Marked>;

export type MessageCode = keyof typeof messages;

/**
 * The text of a code.
 * @param values what stands for {label} and {max}
 */
export function message(code: MessageCode, values: { label?: string; max?: number | string } = {}): string {
  return messages[code].text.replaceAll('{label}', () => values.label ?? '').replaceAll('{max}', () => String(values.max ?? ''));
}
