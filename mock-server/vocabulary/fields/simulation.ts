import { lineRates } from '../../domain/tariff';
import { methods } from '../../domain/user-codes';
import type { Choice } from './choice';
import type { Field } from './field';
import { count, date } from './rules';

const silent = 'assumed: S4 prints the figures, the calculator is in no document' as const;

/** Inputs of 料金・利用開始日の試算. */
export const simulationFields = {
  simTerminals: { label: '利用する論理端末の数', rule: count(), conditional: true, unit: '台', format: '(半角数字)', hint: 'netNACCS・ebMS・インタラクティブの端末、webNACCSのデジタル証明書の数です。', mark: silent },
  simMailboxes: { label: '利用するメールボックスの数', rule: count(), conditional: true, unit: '個', format: '(半角数字)', hint: '処理方式がSMTP/POP3の場合に入力してください。', mark: silent },
  simPaidCodes: { label: '管理統計資料(有料)を利用する利用者コードの数', rule: count(), unit: '個', format: '(半角数字)', hint: '利用しない場合は入力不要です。', mark: silent },
  simStorageCodes: { label: '保税管理資料保存サービスを利用する利用者コードの数', rule: count(), unit: '個', format: '(半角数字)', hint: '※管理統計資料（有料）の申込みが必要となります。利用しない場合は入力不要です。', mark: silent },
  simUses: { label: 'DLH01業務（保税管理資料取得）の月間利用件数', rule: { ...count(), max: 6 }, unit: '件', format: '(半角数字)', hint: '料金のかかる業務です。利用しない場合は入力不要です。', mark: silent },
  simAppliedOn: { label: '申込予定日', rule: date(false), format: '(半角数字8桁)', example: '例) 20170101', hint: '入力しない場合は本日として試算します。', mark: silent },
} as const satisfies Record<string, Field>;

/** A line as a value of the form. */
export const lineValue = ({ kind, speed }: { readonly kind: string; readonly speed: string }): string => `${kind} ${speed}`;

const itself = (values: readonly string[]): readonly (readonly [string, string])[] => values.map((value) => [value, value]);

/** What is chosen there. */
export const simulationChoices = {
  simAccess: {
    label: 'アクセス回線', required: true, mark: 'documented: S4 p. 2 (選択 ①; options from S4 p. 5, E-15)',
    options: [['internet', 'インターネット'], ...itself(lineRates.map(lineValue)), ['none', '回線を申し込まない']],
    hint: '自社システムの回線や、機器共用・共同利用・付替の回線を使う場合は「回線を申し込まない」を選択してください。ADSLは、光回線を利用できない地域だけで利用できます。',
  },
  simMethod: { label: '処理方式', required: true, options: itself([...methods.net, ...methods.general]), mark: 'documented: S4 p. 2 (選択 ②; options from S1 2. ※)' },
  simOptions: { label: '回線のオプションメニュー', options: itself(['冗長化', '予備機', 'ping監視']), hint: '回線を申し込む場合に選択できます。', mark: 'documented: S0 2-③ (申込書), S4 p. 5' },
  simMaintenance: { label: '回線の保守時間帯', options: itself(['平日', '24時間365日']), conditional: true, hint: '回線を申し込む場合に選択してください。', mark: 'documented: S4 p. 5 (ルータ)' },
} as const satisfies Record<string, Choice>;
