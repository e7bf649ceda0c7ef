import { noLead, type ScreenEntry } from './screen';

const site = 'NACCS業務' as const;

/** Pages of NACCS業務, the terminal side. No document shows one. */
export const naccsScreens = {
  naccsLogon: {
    name: 'NACCS業務ログオン画面', title: 'ログオン', site, mark: 'documented: S4 p. 4 (業務開始; S3 step 21; the page assumed)',
    lead: ['ログオンする論理端末名と、利用者ID・パスワードを入力してください。'],
  },
  naccsTasks: { name: '業務選択画面', title: '業務選択', site, lead: ['行う業務を選択してください。'], mark: 'assumed: S3 and S4 name the 業務, not how they are chosen' },
  naccsTcc: {
    name: '端末開通確認（TCC）画面', title: '端末開通確認（TCC）', site, mark: 'documented: S4 p. 4 (端末開通確認（TCC業務）; the page assumed)',
    lead: ['この端末からNACCSを利用できることを確認します。「送信」ボタンをクリックしてください。'],
  },
  naccsUtb: {
    name: '通関士証票番号登録（UTB）画面', title: '通関士証票番号登録（UTB）', site, mark: 'documented: S3 step 21 (UTB業務; name as E-14, D-23; the page assumed)',
    lead: ['通関士ごとに、利用者IDと通関士証票番号を紐づけます。処理区分を選択し、利用者IDと通関士証票番号を入力してください。'],
  },
  naccsUtb01: {
    name: '通関士証票番号照会（UTB01）画面', title: '通関士証票番号照会（UTB01）', site, mark: 'external: E-14 (the page assumed)',
    lead: ['ログオンしている利用者IDの利用者コードに登録されている、通関士証票番号を照会します。'],
  },
  naccsStatistics: {
    name: '管理統計資料取得画面', title: '管理統計資料取得', site, mark: 'documented: S2 1. (flow; the page assumed)',
    lead: ['ログオンしている利用者IDの利用者コードについて、当月に行った業務の件数を取得します。'],
  },
  naccsNotice: { name: 'NACCS業務お知らせ画面', title: 'お知らせ', site, lead: noLead, mark: 'assumed: no error screen is documented' },
} as const satisfies Record<string, ScreenEntry>;
