import type { Marked } from './mark';

const assumed = (text: string): Marked => ({ text, mark: 'assumed: no error message appears in any document' });

/** What 変更内容入力画面 and the screens of 本社・事業所, 料金プラン, 管理資料 and 請求先 object to. */
export const changeMessages = {
  nothingChanged: assumed('「{label}」を選択していますが、変更する内容がありません。内容を変更するか、変更申込内容 入力で選択を外してください。'),
  relocationNeedsLines: {
    text: '回線を利用している事業所が移転する場合は、「一般NACCS回線の登録情報」も選択し、回線設置場所も変更してください。',
    mark: 'documented: S0 1-④ R-19',
  },
  notTogether: assumed('「{label}」は、ほかに選択された内容と同時に申し込むことはできません。別の申込で行ってください。'),
  noCodeForStatistics: { text: '管理統計資料または保税管理資料保存サービスを利用できる業種の利用者コードがないため、申し込むことができません。', mark: 'external: E-06 (wording assumed)' },
} as const satisfies Record<string, Marked>;
