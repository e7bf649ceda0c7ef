import type { Choice } from './choice';
import type { Field } from './field';
import { count } from './rules';

const silent = 'assumed: S0 1-④ names the item, its input screen is not shown' as const;

/** Inputs of 利用申込情報（回線・論理端末）登録画面; numbers are numbers to add, as those of netNACCS. */
export const generalFields = {
  addGeneral: { label: '論理端末追加数 (一般NACCS)', rule: count(), unit: '台', format: '(半角数字)', hint: 'インタラクティブ処理方式で利用する端末を追加する台数を入力してください。', mark: silent },
  addMailboxes: { label: 'メールボックス追加数', rule: count(), unit: '個', format: '(半角数字)', hint: 'SMTP/POP3で利用するメールボックスを追加する数を入力してください。', mark: silent },
} as const satisfies Record<string, Field>;

/** What is chosen there; the lines of the contract are options of `lineAction`. */
export const generalChoices = {
  lineAction: { label: '回線の追加・変更', required: true, mark: silent },
  lineSite: {
    label: '回線設置場所', required: true, mark: silent,
    options: [['keep', '現在の設置場所から変更しない'], ['same', '事業所に同じ'], ['other', 'その他(下欄に入力してください)']],
  },
  abolishLines: { label: '回線の廃止', mark: silent },
  abolishMailboxes: { label: 'メールボックスの廃止', mark: silent },
} as const satisfies Record<string, Choice>;
