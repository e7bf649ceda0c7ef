import { confirmLead, contactLead, noLead, type ScreenEntry } from './screen';

const broker = 'assumed: 通関士IDの追加 is a menu item (S0 2-②) without a walkthrough' as const;
const reissue = 'assumed: クライアント証明書の再発行 is a menu item (S0 2-②) without a walkthrough' as const;

/** Screens of 通関士IDの追加, of クライアント証明書の再発行, and those on which a certificate is fetched. */
export const certificateScreens = {
  brokerFlow: { name: '通関士ID追加フロー画面', title: '通関士IDの追加 フロー', lead: ['通関士用の利用者IDを追加する手続きの流れを確認し、手続きを進めてください。'], mark: broker },
  brokerContact: { name: '申込担当者入力画面（通関士ID）', title: '申込担当者 入力', lead: contactLead('追加申込'), mark: 'assumed: as S0 1-⑤; 通関士IDの追加 has no walkthrough' },
  brokerInput: {
    name: '通関士ID入力画面', title: '通関士IDの追加 入力', mark: broker,
    lead: ['通関士の利用者IDを追加する利用者コードと、追加する人数などを入力してください。', '入力完了後、「次へ進む」ボタンをクリックしてください。'],
  },
  brokerConfirm: { name: '通関士ID追加確認画面', title: '通関士IDの追加 確認', lead: confirmLead, mark: broker },
  brokerComplete: { name: '通関士ID追加完了画面', title: '通関士IDの追加 完了', lead: noLead, mark: 'assumed: as S0 1-⑧; 通関士IDの追加 has no walkthrough' },

  reissueFlow: { name: '証明書再発行フロー画面', title: 'クライアント証明書の再発行 フロー', lead: ['クライアント証明書（デジタル証明書）を再発行する手続きの流れを確認し、手続きを進めてください。'], mark: reissue },
  reissueContact: { name: '申込担当者入力画面（証明書再発行）', title: '申込担当者 入力', lead: contactLead('再発行'), mark: 'assumed: as S0 1-⑤; クライアント証明書の再発行 has no walkthrough' },
  reissueInput: {
    name: '再発行証明書選択画面', title: '再発行する証明書 選択', mark: reissue,
    lead: ['再発行する証明書と、再発行の理由を選択してください。', '選択後、「次へ進む」ボタンをクリックしてください。'],
  },
  reissueConfirm: { name: '証明書再発行確認画面', title: 'クライアント証明書の再発行 確認', lead: confirmLead, mark: reissue },
  reissueComplete: { name: '証明書再発行完了画面', title: 'クライアント証明書の再発行 申込完了', lead: noLead, mark: 'assumed: as S0 1-⑧; クライアント証明書の再発行 has no walkthrough' },

  certificateFetch: {
    name: 'デジタル証明書取得画面', title: 'デジタル証明書の取得', site: 'NACCS掲示板', mark: 'documented: S0 M-4, S0 1-① (fetched from NACCS掲示板 with the two codes; name and layout assumed)',
    lead: ['デジタル証明書を利用する端末で、NSSの「ID通知内容」に表示された認証コードを入力してください。'],
  },
  certificateFetched: { name: 'デジタル証明書取得完了画面', title: 'デジタル証明書の取得 完了', site: 'NACCS掲示板', lead: noLead, mark: 'assumed: the documents end with the codes' },
} as const satisfies Record<string, ScreenEntry>;
