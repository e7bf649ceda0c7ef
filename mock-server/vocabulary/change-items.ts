import type { Mark } from './mark';

/**
 * A change item (checkbox) of 変更内容入力画面. `summary`: its word on 申込内容参照. `excludes`: codes of その他の契約変更 that one
 * application cannot ask for together with it.
 */
export interface ChangeItem {
  readonly code: string;
  readonly label: string;
  readonly summary: string;
  readonly excludes: readonly string[];
}
/** Items under one legend of 変更内容入力画面. */
export interface ChangeGroup {
  readonly legend: string;
  readonly items: readonly ChangeItem[];
  readonly notes: readonly string[];
  readonly mark: Mark;
}

const item = (code: string, label: string, summary: string, ...excludes: readonly string[]): ChangeItem => ({ code, label, summary, excludes });
const source = 'documented: S0 1-④' as const;

/** The 18 items inside the frame; several may be applied for together. */
export const changeGroups: readonly ChangeGroup[] = [
  {
    legend: '本社・事業所の変更', mark: source,
    items: [
      item('company', '企業名、事業所名、所在地等', '企業 事業所'),
      item('holder', '契約者名、契約者の役職', '契約者'),
      item('headOffice', '本社情報（所在地、電話番号等）', '企業'),
      item('manager', 'システム管理責任者の情報（電話番号、緊急連絡用FAX番号）', '管理責任者 緊急連絡用FAX番号'),
    ],
    notes: ['回線を利用している事業所が移転する場合は、「一般NACCS回線の登録情報」も選択し、回線設置場所も変更してください。'],
  },
  {
    legend: '利用業種・利用者コード等の変更', mark: source, notes: [],
    items: [
      item('trades', '利用業種（追加・変更・削除）', '利用者コード'),
      item('userCodes', '利用者コード（追加・変更・削除）', '利用者コード'),
      item('userIds', '識別番号（追加・削除）', '識別番号'),
    ],
  },
  {
    legend: '端末・証明書の変更（netNACCS）', mark: source, notes: [],
    items: [
      item('netTerminals', 'netNACCS端末の登録情報（追加・削除）', '端末(net)'),
      item('netCertificates', 'netNACCS証明書の登録情報（追加・削除）', '証明書(web)'),
    ],
  },
  {
    legend: '回線・端末等の変更（一般NACCS）', mark: source, notes: [],
    items: [
      item('lines', '一般NACCS回線の登録情報（追加・変更・廃止）', '回線'),
      item('generalTerminals', '一般NACCS端末の登録情報（追加・削除）', '端末(一般)'),
      item('mailboxes', '一般NACCSのメールボックス数（追加・廃止）', 'メールボックス'),
    ],
  },
  { legend: '料金プランの変更', mark: source, notes: [], items: [item('plan', '料金プラン（AプランまたはBプランの選択）', '料金プラン')] },
  {
    legend: '管理統計資料の変更', mark: source,
    items: [item('statistics', '管理統計資料（有料分・無料分）', '管理統計資料')],
    notes: ['管理統計資料の有料分、無料分に関する情報を変更する場合にご選択します。'],
  },
  {
    legend: '保税管理資料保存サービスの変更', mark: source,
    items: [item('storage', '保税管理資料保存サービス（要・不要）', '保存サービス')],
    notes: ['保税管理資料保存サービスを利用する際にご選択します。', '※管理統計資料（有料）の申込みが必要となります。'],
  },
  {
    legend: '請求先の変更', mark: source, notes: [],
    items: [
      item('billingAddress', '請求書送付先', '請求先'),
      item('billingContact', '請求先担当者', '請求先'),
      item('payment', '支払の方法（口座振替・銀行振込）', '請求先'),
    ],
  },
];

/** その他の契約変更: never together with the items above; 機器共用 and one kind of 共同利用 may go together (assumed). */
export const otherChanges: readonly ChangeItem[] = [
  item('shareEquipment', '機器共用（追加・削除）', '機器共用', 'transfer', 'succession', 'termination'),
  item('jointUse', '共同利用（追加・削除）', '共同利用', 'jointUseNewOffice', 'transfer', 'succession', 'termination'),
  item('jointUseNewOffice', '共同利用（新規事業所）', '共同利用', 'jointUse', 'transfer', 'succession', 'termination'),
  item('transfer', '事業所間の登録情報の移動（付替）', '付替', 'shareEquipment', 'jointUse', 'jointUseNewOffice', 'succession', 'termination'),
  item('succession', '地位の承継', '地位の承継', 'shareEquipment', 'jointUse', 'jointUseNewOffice', 'transfer', 'termination'),
  item('termination', '契約解除・事業所廃止', '解約申込', 'shareEquipment', 'jointUse', 'jointUseNewOffice', 'transfer', 'succession'),
];

export const changeItems: readonly ChangeItem[] = changeGroups.flatMap((group) => group.items);

/** What 通関士IDの追加 is about; it has screens of its own and stands on no list. */
const brokerItem = item('broker', '通関士IDの追加', '識別番号');

const byCode = new Map([...changeItems, ...otherChanges, brokerItem].map((entry) => [entry.code, entry]));

/** The item of a code, or undefined where there is none (a made-up form value). */
export const changeItem = (code: string): ChangeItem | undefined => byCode.get(code);

/** The kinds that 申込内容参照画面 prints, in its order; those that apply stand out (S0 2-③). */
export const applicationKinds = ['新規申込', '変更申込', '解約申込', '変更(通関士)'] as const;
export const specialKinds = ['共同利用', '機器共用', '付替', '地位の承継'] as const;
export const changedParts = [
  '企業', '事業所', '契約者', '管理責任者', '緊急連絡用FAX番号', '料金プラン', '請求先', '利用者コード', '識別番号', '管理統計資料',
  '保存サービス', '端末(net)', '証明書(web)', '回線', '端末(一般)', 'メールボックス',
] as const;

/** What a kind of application is called in lists. */
export const kindName = { change: '変更申込', broker: '変更(通関士)', new: '新規申込', settings: 'システム設定申込', reissue: '証明書再発行' } as const;
