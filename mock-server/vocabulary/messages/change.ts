import type { Marked } from '../mark';
import { assumed } from './message';

/** What 変更内容入力画面 and the screens of 論理端末, 本社・事業所, 料金プラン, 管理資料 and 請求先 object to. */
export const changeMessages = {
  draftGone: assumed('この申込の入力内容は見つかりません。変更申込ガイダンスからやり直してください。'),
  changedMeanwhile: assumed('入力の途中で契約内容または他の申込の状況が変わりました。{label}の入力に戻り、内容をご確認ください。'),
  noItem: assumed('変更申込を行う項目を1つ以上選択してください。'),
  otherWithItems: { text: '契約変更に関する項目と「その他の契約変更」とを、同時に申し込むことはできません。どちらか一方を選択してください。', mark: 'documented: S0 1-④ R-15 (wording assumed)' },
  otherWithoutContent: assumed('その他の契約変更の内容を選択してください。'),
  contentWithoutOther: assumed('その他の契約変更を申し込む場合は、「あり」を選択してください。'),
  notTogether: assumed('「{label}」は、ほかに選択された内容と同時に申し込むことはできません。別の申込で行ってください。'),
  nothingToChange: assumed('追加する数を入力するか、廃止する論理端末またはデジタル証明書を選択してください。'),
  itemNotChosen: assumed('変更申込内容 入力で「{label}」を選択していないため、入力できません。'),
  noSuchTerminal: assumed('選択された論理端末は現在の契約にありません。画面を開き直してください。'),
  terminalTaken: assumed('論理端末 {label} は、別の申込で廃止の手続き中です。'),

  nothingChanged: assumed('「{label}」を選択していますが、変更する内容がありません。内容を変更するか、変更申込内容 入力で選択を外してください。'),
  relocationNeedsLines: {
    text: '回線を利用している事業所が移転する場合は、「一般NACCS回線の登録情報」も選択し、回線設置場所も変更してください。',
    mark: 'documented: S0 1-④ R-19',
  },
  noCodeForStatistics: { text: '管理統計資料または保税管理資料保存サービスを利用できる業種の利用者コードがないため、申し込むことができません。', mark: 'external: E-06 (wording assumed)' },
} as const satisfies Record<string, Marked>;
