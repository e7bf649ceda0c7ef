import type { Marked } from '../mark';
import { assumed } from './message';

const statistics = (text: string): Marked => ({ text, mark: 'external: E-06 (wording assumed)' });

/** What is objected to on 変更申込（利用者コード）一覧入力画面 and 詳細入力画面. */
export const changeCodeMessages = {
  lastTrade: assumed('業種をすべて削除することはできません。利用者コードを廃止する場合は、その識別番号をすべて廃止してください。'),
  paidWithoutTrade: statistics('業種を削除すると、管理統計資料(有料)を利用できる業種がなくなります。変更申込内容 入力で「管理統計資料（有料分・無料分）」も選択してください。'),
  freeWithoutTrade: statistics('業種を削除すると、管理統計資料(無料)を利用できる業種がなくなります。変更申込内容 入力で「管理統計資料（有料分・無料分）」も選択してください。'),
  storageWithoutTrade: statistics('業種を削除すると、保税管理資料保存サービスを利用できる業種がなくなります。変更申込内容 入力で「保税管理資料保存サービス（要・不要）」も選択してください。'),
  noSuchId: assumed('選択された識別番号は現在の契約にありません。画面を開き直してください。'),
  idTaken: assumed('利用者ID {label} は、別の申込で廃止の手続き中です。'),
  codePending: assumed('利用者コード {label} は、手続き中の別の申込で変更されるため、廃止できません。その申込が終わってからお申し込みください。'),
  codeEnding: assumed('利用者コード {label} は、手続き中の別の申込で廃止されるため、追加や変更ができません。'),
  nothingForCode: assumed('この利用者コードについて変更する内容がありません。'),
  noCodeSet: assumed('変更する利用者コードが設定されていません。「詳細」ボタンをクリックし、「この内容で設定する」まで行ってください。'),
  tradeNotOfCode: assumed('業種「{label}」はこの利用者コードに登録されていません。利用業種の追加もあわせて申し込むか、登録されている業種を選択してください。'),
  abolishedAndChanged: assumed('利用者コードを廃止する場合、識別番号の追加と業種の変更は行えません。'),
  codeOwned: assumed('入力された利用者コードは、すでにこの事業所の契約にあります。'),
  codeShareTaken: assumed('利用者コード {label} の共用は、別の申込で手続き中です。'),
  codeNotTicked: assumed('利用者コード {label} に、変更申込内容 入力で選択していない項目が設定されています。「詳細」から設定し直すか、設定を取り消してください。'),
  codeOutdated: assumed('利用者コード {label} の設定後に契約内容または他の申込の状況が変わりました。「詳細」から設定し直してください。'),
  addedNotTicked: assumed('追加する利用者コードが設定されていますが、変更申込内容 入力で「利用者コード（追加・変更・削除）」が選択されていません。選択するか、設定を削除してください。'),
} as const satisfies Record<string, Marked>;
