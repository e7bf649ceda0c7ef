import { contactLead, noLead, type ScreenEntry } from './screen';

/** Screens of システム設定の申込 (S1 part 3). */
export const settingsScreens = {
  settingsFlow: { name: 'システム設定申込フロー画面', title: 'システム設定申込 フロー', lead: ['システム設定申込の流れを確認し、手続きを進めてください。'], mark: 'documented: S1 3. (1) (title and contents assumed)' },
  settingsContact: {
    name: '申込担当者入力画面（システム設定）', title: '申込担当者 入力',
    lead: contactLead('システム設定申込'),
    mark: 'documented: S1 3. (contents as S0 1-⑤, assumed)',
  },
  settingsCodes: {
    name: '利用者コード選択画面', title: '利用者コード 選択',
    lead: ['システム設定情報を登録する利用者コードを選択し、情報を入力してください。', '入力完了後、「次へ進む」ボタンをクリックしてください。'],
    mark: 'documented: S1 3. a, b (title and layout assumed)',
  },
  settingsTab: {
    name: 'システム設定情報の入力タブ画面', title: 'システム設定情報 入力',
    lead: ['システム設定に必要なすべての情報を、各タブに入力してください。'],
    mark: 'documented: S1 3. (picture; title assumed)',
  },
  settingsConfirm: {
    name: 'システム設定申込確認画面', title: 'システム設定申込 確認',
    lead: ['入力した利用者コードとシステム設定情報に誤りがないかご確認のうえ、「申込内容を登録する」ボタンをクリックしてください。'],
    mark: 'documented: S1 3. (title and layout assumed)',
  },
  settingsComplete: { name: 'システム設定申込完了画面', title: 'システム設定申込 完了', lead: noLead, mark: 'documented: S1 3. (picture, phase 4; contents assumed)' },
} as const satisfies Record<string, ScreenEntry>;
