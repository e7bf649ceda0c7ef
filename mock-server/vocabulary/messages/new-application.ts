import type { Marked } from '../mark';
import { assumed } from './message';

/** What the screens of 新規の利用申込 object to. */
export const newMessages = {
  newDraftGone: assumed('この申込の入力内容は見つかりません。ガイダンスからやり直してください。'),
  notConfirmed: { text: 'セキュリティ対策の内容を確認し、「上記を確認しました。」を選択してください。', mark: 'documented: S1 2. R-13 (wording assumed)' },
  noConnection: { text: '利用する接続形態を、「netNACCSを利用する」または「一般NACCSを利用する」のボタンで選択してください。', mark: 'documented: S1 2. b (wording assumed)' },
  noSuchJointOffice: assumed('入力された事業所コードの事業所はありません。'),
  jointOfficeUnused: assumed('共同利用先事業所コードは、「共同利用する」を選択した場合に入力してください。'),
  headUnused: assumed('本社の情報を入力する場合は、「その他」を選択してください。'),
  notSavedJointly: { text: '新規利用申込（共同利用）では、この画面の一時保存はご利用いただけません。', mark: 'decided: D-15 (wording assumed)' },
  needsDiagram: { text: '一般NACCSの場合は、システム構成図を添付してください。', mark: 'documented: S1 2. R-14 (wording assumed)' },
  noSuchOffice: assumed('入力された{label}の事業所はありません。'),
  onlyOneOfCodes: { text: '登録請求先コードと事業所コードは、どちらか一方を入力してください。', mark: 'documented: S3 step 16 (picture, wording assumed)' },
  onlyWithDebit: assumed('同一口座振替は、支払の方法で「口座振替」を選択した場合にのみ申し込むことができます。'),
  inputOutdated: assumed('入力の途中で状況が変わったため、「{label}」の入力内容を確認する必要があります。「{label}」の画面に戻り、内容をご確認ください。'),
} as const satisfies Record<string, Marked>;
