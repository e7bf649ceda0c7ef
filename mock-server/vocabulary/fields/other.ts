import type { Choice } from './choice';
import type { Field } from './field';

const silent = 'assumed: S0 1-④ names the item, its input screen is not shown' as const;
const itself = <const T extends string>(...values: readonly T[]): readonly (readonly [T, T])[] => values.map((value) => [value, value]);

/** Inputs of その他の契約変更 入力 that no other screen has. */
export const otherFields = {
  shareOffice: { label: '機器共用先事業所コード', rule: { type: 'ascii', required: true, max: 6, exact: 6 }, format: '(半角英数字6桁)', mark: silent },
  newOfficeNumber: {
    label: '新規事業所の申込受付番号', rule: { type: 'ascii', required: true, max: 7, exact: 7 }, format: '(半角英数字7桁)', example: '例)180007A',
    hint: '新規事業所が行った新規の利用申込(共同利用)の申込受付番号を入力してください。', mark: silent,
  },
} as const satisfies Record<string, Field>;

/** What is chosen there; what can be moved is an option of the four `transfer…`. */
export const otherChoices = {
  consulted: { label: 'NACCSセンターへの問い合わせを行いました', required: true, mark: 'documented: S0 1-④ R-16 (that it is asked for once more is assumed)' },
  shareAction: { label: '機器共用の追加・削除', options: itself('追加', '削除'), required: true, mark: 'documented: S0 1-④ (name of the item)' },
  jointAction: { label: '共同利用の追加・削除', options: itself('追加', '削除'), required: true, mark: 'documented: S0 1-④ (name of the item)' },
  transferCodes: { label: '移動する利用者コード', mark: silent },
  transferTerminals: { label: '移動する論理端末', mark: silent },
  transferLines: { label: '移動する回線', mark: silent },
  transferMailboxes: { label: '移動するメールボックス', mark: silent },
  successionCause: { label: '承継の理由', options: itself('合併', '会社分割', '事業譲渡', '相続', 'その他'), required: true, mark: silent },
  terminationKind: { label: '契約解除・事業所廃止', options: itself('契約解除', '事業所廃止'), required: true, mark: 'documented: S0 1-④ (name of the item)' },
  terminationConfirmed: { label: '利用開始日以降は、この事業所の利用者ID、論理端末、デジタル証明書、回線、メールボックスがすべて使用できなくなることを確認しました。', required: true, mark: silent },
} as const satisfies Record<string, Choice>;
