import type { QuoteCode } from '../../domain/quote-check';
import type { Marked } from '../mark';
import { assumed } from './message';

/** What the calculator objects to; {label} is the 処理方式 or the input concerned. */
export const simulationMessages = {
  quoteInternet: { text: '処理方式「{label}」はインターネットで利用します。アクセス回線は「インターネット」を選択してください。', mark: 'documented: S4 p. 2 (wording assumed)' },
  quoteLine: {
    text: '処理方式「{label}」には、専用線またはブロードバンドの回線が必要です。自社システムの回線や、機器共用・共同利用の回線を使う場合は「回線を申し込まない」を選択してください。',
    mark: 'documented: S4 p. 2, S3 step 14 (wording assumed)',
  },
  quoteOnlyWithLine: assumed('{label}は、アクセス回線に専用線またはブロードバンドを選択した場合にのみ選択できます。'),
  quoteNoRedundancy: { text: '選択されたアクセス回線では、冗長化を利用できません。', mark: 'documented: S4 p. 5 (wording assumed)' },
  quoteNoPing: { text: '選択されたアクセス回線では、ping監視を利用できません。', mark: 'documented: S4 p. 5 (wording assumed)' },
  quoteNeedsTerminals: assumed('処理方式「{label}」を利用する場合は、論理端末の数を入力してください。'),
  quoteNoTerminals: assumed('処理方式「{label}」では論理端末を利用しないため、数は入力できません。'),
  quoteNeedsMailboxes: assumed('処理方式「{label}」を利用する場合は、メールボックスの数を入力してください。'),
  quoteNoMailboxes: assumed('メールボックスは処理方式「SMTP/POP3」で利用するため、処理方式「{label}」では数を入力できません。'),
  quoteStorage: { text: '保税管理資料保存サービスを利用する利用者コードには、管理統計資料(有料)の利用が必要です。その利用者コードの数以下で入力してください。', mark: 'documented: S0 1-④ R-18 (wording assumed)' },
  quoteTooLate: assumed('{label}が先の日付のため、利用開始日を計算できません。'),
} as const satisfies Record<Exclude<QuoteCode, 'notChosen'> | 'quoteTooLate', Marked>;
