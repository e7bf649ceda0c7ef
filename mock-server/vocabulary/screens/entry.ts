import { noLead, type ScreenEntry } from './screen';

/** Screens for those who have no login ID yet, or have forgotten it (S1 part 1, ポイント). */
export const entryScreens = {
  terms: { name: 'システム利用規程画面', title: 'システム利用規程', lead: ['NACCSサポートシステムをご利用いただくには、以下の規程への同意が必要です。内容をよくお読みください。'], mark: 'decided: D-05 (S1 1.; contents assumed)' },
  entryContact: {
    name: '申込担当者入力画面（仮アカウント）', title: '申込担当者 入力',
    lead: ['仮アカウントの発行に必要な、申込担当者の情報を入力してください。', '入力完了後、「申込内容確認へ進む」ボタンをクリックしてください。'],
    mark: 'documented: S1 1. (1), S3 step 5 (name, title and inputs as S0 1-⑤ assumed)',
  },
  entryConfirm: {
    name: '仮アカウント確認画面', title: '申込担当者 確認',
    lead: ['入力内容に誤りがないかご確認のうえ、「申込内容を登録する」ボタンをクリックしてください。'],
    mark: 'documented: S3 step 6 (name, title and contents assumed)',
  },
  entryComplete: { name: '仮ログイン登録完了画面', title: '仮ログイン登録 完了', lead: noLead, mark: 'documented: S1 1. (1) (title and contents assumed)' },
  reissue: {
    name: 'ログインID・パスワード再発行画面', title: 'ログインID・パスワード再発行',
    lead: ['管理責任者の情報を入力し、再発行を依頼してください。', '登録内容と一致した場合、管理責任者のE-mailアドレスに再発行パスワードをお送りします。'],
    mark: 'documented: S1 ポイント (name, title and contents assumed)',
  },
  reissueDone: { name: '再発行受付画面', title: 'ログインID・パスワード再発行 受付', lead: noLead, mark: 'assumed: S1 ポイント names the request and its mail only' },
  password: { name: 'パスワード変更画面', title: 'パスワードの変更', lead: ['現在のパスワードと、新しいパスワードを入力してください。'], mark: 'documented: S0 1-① (menu item; contents assumed)' },
  passwordDone: { name: 'パスワード変更完了画面', title: 'パスワードの変更 完了', lead: noLead, mark: 'assumed: a change is confirmed as every registration is' },
} as const satisfies Record<string, ScreenEntry>;
