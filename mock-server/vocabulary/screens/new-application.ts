import { noLead, type ScreenEntry } from './screen';

/** Screens of 新規の利用申込 (S1 part 2). */
export const newScreens = {
  newGuidance: { name: 'ガイダンス画面', title: '新規利用申込 ガイダンス', lead: ['NACCSを利用するための申込を行います。申込完了までの流れと、ご準備いただく内容をご確認ください。'], mark: 'documented: S1 2. (contents and title assumed)' },
  newContact: {
    name: '詳細入力画面(申込担当者)', title: '申込担当者 入力',
    lead: ['NACCSセンターが当該利用申込に関する確認を行う際の連絡先となります。', '申込担当者の情報を確認し、利用契約に関する項目を入力してください。', '入力完了後、「次へ進む」ボタンをクリックしてください。'],
    mark: 'documented: S1 2. (1), S3 step 9 (title and lead assumed)',
  },
  newPlace: {
    name: '詳細入力画面(事業所・企業)', title: '事業所・企業 入力',
    lead: ['事業所・企業に関わる項目を入力し、利用する接続形態のボタンをクリックしてください。'],
    mark: 'documented: S1 2. a・b, S3 steps 10, 11 (title and lead assumed)',
  },
  newCodes: {
    name: '詳細入力画面(利用者コード)', title: '利用者コード 入力',
    lead: ['利用する利用者コードを1つずつ設定してください。', 'すべて設定した後に、「次へ進む」ボタンをクリックしてください。'],
    mark: 'documented: S1 2. (1), S3 step 12 (title, lead and list assumed)',
  },
  newCode: {
    name: '利用者コード詳細画面', title: '利用者コード 詳細',
    lead: ['業種ごとに識別番号を設定してください。「設定」ボタンをクリックすると、設定した内容が一覧に追加されます。', '設定した内容を確認し、「この内容を設定する」ボタンをクリックしてください。'],
    mark: 'documented: S3 step 13 (name, title and lead assumed)',
  },
  newTerminals: {
    name: '詳細入力画面(論理端末・証明書)', title: '論理端末・証明書 入力',
    lead: ['利用する論理端末とデジタル証明書の数を入力してください。', '入力完了後に、「次へ進む」ボタンをクリックしてください。'],
    mark: 'documented: S1 2. (title and texts after S0 1-⑥)',
  },
  newLines: {
    name: '詳細入力画面(回線・論理端末)', title: '回線・論理端末 入力',
    lead: ['一般NACCSで利用する回線と論理端末の情報を入力し、システム構成図を添付してください。', '入力完了後に、「次へ進む」ボタンをクリックしてください。'],
    mark: 'documented: S1 2. (title and texts assumed)',
  },
  newWorks: {
    name: '詳細入力画面(回線工事)', title: '回線工事 入力',
    lead: ['回線を設置する場所と、工事についてご連絡する方の情報を入力してください。', '入力完了後に、「次へ進む」ボタンをクリックしてください。'],
    mark: 'documented: S1 2. (title and texts assumed)',
  },
  newMailboxes: {
    name: '詳細入力画面(メールボックス)', title: 'メールボックス 入力',
    lead: ['処理方式「SMTP/POP3」で利用するメールボックスの数を入力してください。利用しない場合は、入力せずに進んでください。', '入力完了後に、「次へ進む」ボタンをクリックしてください。'],
    mark: 'documented: S1 2. (title and texts assumed)',
  },
  newPlan: {
    name: '詳細入力画面(料金プラン)', title: '料金プラン 入力',
    lead: ['利用する料金プランを選択してください。', '選択後に、「次へ進む」ボタンをクリックしてください。'],
    mark: 'documented: S1 2. (title and texts assumed)',
  },
  newBilling: {
    name: '詳細入力画面(請求先)', title: '請求先 入力',
    lead: ['利用料金の請求に関する情報を入力してください。', '入力完了後に、「申込内容確認へ進む」ボタンをクリックしてください。', '請求先情報の入力は必須です。'],
    mark: 'documented: S3 step 16 (picture, partly readable)',
  },
  newConfirm: {
    name: '入力確認画面', title: '入力内容 確認',
    lead: ['申込内容に誤りがないかご確認のうえ、「申込内容を登録する」ボタンをクリックしてください。', '誤りがある場合は、各項目の「修正する」から入力画面に戻って修正してください。'],
    mark: 'documented: S1 2. (title and texts assumed)',
  },
  newComplete: { name: '新規利用申込完了画面', title: 'NACCS利用申込 完了', lead: noLead, mark: 'documented: S3 step 16 (phase NACCS利用申込完了); name and contents after S0 1-⑧' },
  startGuidance: {
    name: '利用開始までのガイダンス', title: '利用開始までのガイダンス', mark: 'documented: S1 2. 利用開始までのガイダンス (rows assumed)',
    lead: ['NACCSのご利用開始までの手続きの流れと、進み具合を表示しています。すべての手続きが「済」になると、NACCSをご利用いただけます。'],
  },
} as const satisfies Record<string, ScreenEntry>;
