import { noLead, type ScreenEntry } from './screen';

const site = 'サイバーポート' as const;
const external = 'external: E-23 (the function; screen and name assumed)' as const;
const around = 'assumed: E-23 tells of the function, no public page shows its screens' as const;

/** Screens of サイバーポート: its manual about NACCS, and the part of the administrators' menu where NACCS利用者情報 is registered. */
export const cyberPortScreens = {
  cpManual: {
    site, name: 'サイバーポート NACCS連携マニュアル', title: 'NACCSとの連携', mark: 'assumed: S3 p. 1 gives the address, the text of the page is not public',
    lead: ['サイバーポートで作成した情報を、NACCSへ送信するための準備と手順を説明します。'],
  },
  cpLinks: {
    site, name: 'サイバーポート NACCS利用者情報一覧画面', title: 'NACCS利用者情報 一覧', mark: external,
    lead: ['NACCSへの送信に使用する利用者IDと、その利用者IDを使用する利用者を管理します。'],
  },
  cpRegister: {
    site, name: 'サイバーポート NACCS利用者情報登録画面', title: 'NACCS利用者情報 登録', mark: external,
    lead: ['サイバーポート用に払い出された利用者IDとパスワード、その利用者IDを使用する利用者を入力してください。', '入力完了後、「登録内容を確認する」ボタンをクリックしてください。'],
  },
  cpConfirm: { site, name: 'サイバーポート NACCS利用者情報登録確認画面', title: 'NACCS利用者情報 登録確認', lead: ['登録内容に誤りがないかご確認のうえ、「この内容で登録する」ボタンをクリックしてください。'], mark: around },
  cpDone: { site, name: 'サイバーポート NACCS利用者情報登録完了画面', title: 'NACCS利用者情報 登録完了', lead: noLead, mark: around },
  cpUsers: { site, name: 'サイバーポート 利用者紐づけ画面', title: '利用者の紐づけ', lead: ['この利用者IDを使用する利用者を追加または解除します。1つの利用者IDに、複数の利用者を紐づけられます。'], mark: external },
  cpDelete: { site, name: 'サイバーポート NACCS利用者情報削除確認画面', title: 'NACCS利用者情報 削除確認', lead: ['次のNACCS利用者情報を削除します。紐づけられた利用者は、この利用者IDで送信できなくなります。'], mark: around },
  cpSend: {
    site, name: 'サイバーポート NACCS送信画面', title: 'NACCSへの送信', mark: external,
    lead: ['送信する利用者と業務を選択し、「NACCSへ送信」ボタンをクリックしてください。'],
  },
  cpNotice: { site, name: 'サイバーポート お知らせ画面', title: 'お知らせ', lead: noLead, mark: around },
} as const satisfies Record<string, ScreenEntry>;
