import type { Field } from './field';
import { email } from './rules';

const identity = 'assumed: S1 ポイント says 本人の認証情報 without naming the inputs' as const;
const change = 'assumed: S0 1-① names パスワードの変更, its screen is not shown' as const;
const name = (max: number) => ({ type: 'text', required: true, max }) as const;
/** Longer passwords than can be logged in with are refused; the form of a new one is checked by its screen. */
const password = { type: 'ascii', required: true, max: 64 } as const;

/** Inputs of ログインID・パスワード再発行 and パスワードの変更. */
export const entryFields = {
  reissueCompany: { label: '企業名', rule: name(70), example: '例) ナックス商事株式会社', mark: identity },
  reissueOffice: { label: '事業所名', rule: name(70), example: '例) 品川事務所', mark: identity },
  reissueFamilyName: { group: '管理責任者 氏名', label: '姓：', rule: name(20), example: '例) 通関 太郎', mark: identity },
  reissueGivenName: { group: '管理責任者 氏名', label: '名：', rule: name(20), mark: identity },
  reissueEmail: { label: '管理責任者のE-mailアドレス', rule: email, format: '(半角英数字)', example: '例) taro.tsukan@naccs.jp', hint: '再発行パスワードの送信先になります。', mark: 'documented: S1 ポイント (label assumed)' },

  currentPassword: { label: '現在のパスワード', rule: password, mark: change },
  newPassword: { label: '新しいパスワード', rule: password, format: '(半角英数字・記号8～64文字)', mark: change },
  newPasswordAgain: { label: '新しいパスワード(確認用)', rule: password, hint: '確認のため、同じパスワードを入力してください。', mark: change },
} as const satisfies Record<string, Field>;
