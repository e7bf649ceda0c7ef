import { atCentre, atMail, loggedIn, on, openingAndLoggingIn } from './build';
import type { Procedure, Scene, Step, Value } from './types';
import { between, receiptNumber } from './words';

const APPLYING = '1. 変更申込（1つめの事業所）';
const STARTED = '2. 利用開始日以降（1つめの事業所）';
const PARTNER = '3. 共用する事業所の申込';
const again = '利用者コードが複数ある場合は、一覧から詳細の入力を繰り返します。';
const partners = '利用者コードを共用するすべての事業所が申し込むことだけが文書にあります。手順は1つめの事業所と同じです。';
const promised = '文書の冒頭と「3. 利用開始日以降」の説明を、契約情報とNACCSの業務で確かめます。';

const partnersNumber = { remembered: '共用する事業所の申込受付番号' } as const;
/** Shared by both offices; the first one's own; one that stays. */
const [SHARED, OWN, KEPT] = ['2CALF', '2DALF', '2EALF'];
const FIRST = 'ALF001';
const SECOND = 'BET001';
const beforeStart = (id: string): string => `利用者ID ${id} は廃止されているため`;

/** From メニュー画面 to 変更申込（利用者コード）一覧入力画面. */
const toCodes = (item: '識別番号（追加・削除）' | '利用者コード（追加・変更・削除）', startDate: string): readonly Scene[] => [
  on('メニュー画面', { do: 'press', label: '契約内容確認', to: '契約情報詳細表示画面' }),
  on('契約情報詳細表示画面',
    { do: 'switchTab', label: 'netNACCS' },
    { do: 'check', table: '利用者コードに関する情報', row: { '利用者コード': SHARED, '状態': '利用中' } },
    { do: 'press', label: '契約情報を変更する', to: '変更申込ガイダンス画面' }),
  on('変更申込ガイダンス画面', { do: 'press', label: '申込内容選択へ進む', to: '変更内容入力画面' }),
  on('変更内容入力画面',
    { do: 'tick', label: item },
    { do: 'fill', label: '利用開始希望日', value: startDate },
    { do: 'fill', label: '変更する理由', value: '組織の見直しに伴い、利用者コードを廃止するため。' },
    { do: 'press', label: '申込担当者の入力へ進む', to: '申込担当者入力画面' }),
  on('申込担当者入力画面', { do: 'press', label: '次へ進む', to: '変更申込（利用者コード）一覧入力画面' }),
];

const registering = (remember: string): Scene =>
  on('変更申込登録完了画面', { do: 'read', label: '申込受付番号', form: '\\d{6}[A-Z]', remember });

const reviewed = (application: Value, startDate: string): Scene =>
  atCentre({ do: 'clock', businessDays: 1 }, { do: 'review', application, decision: 'approve', startDate });

const applying: readonly Step[] = [
  loggedIn(APPLYING, 'S2 part 1, heading ログイン画面', between),
  {
    ref: '1-④', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-④ (with 1-① to 1-⑤), D-22',
    title: '利用者コードと共用する事業所を確認し、「識別番号（追加・削除）」を選んで、申込担当者の確認まで進む',
    scenes: toCodes('識別番号（追加・削除）', '20260421'),
  },
  {
    ref: '1-⑥', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-⑥',
    title: '1つめの利用者コードの「詳細」を押す',
    scenes: [on('変更申込（利用者コード）一覧入力画面',
      { do: 'check', table: '利用者コード', rows: 3, row: { '利用者コード': SHARED, '利用中の識別番号数': '2', '申込情報': '－' } },
      { do: 'press', label: '詳細', row: SHARED, to: '詳細入力画面' })],
  },
  {
    ref: '1-⑦', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-⑦, R-32',
    title: 'すべての識別番号の「識別番号の廃止」を選び、「この内容で設定する」を押す',
    scenes: [on('詳細入力画面',
      { do: 'check', label: '共用する事業所', is: SECOND },
      { do: 'tick', label: '識別番号の廃止', row: `${SHARED}A0A` },
      { do: 'tick', label: '識別番号の廃止', row: `${SHARED}001` },
      { do: 'press', label: 'この内容で設定する', to: '変更申込（利用者コード）一覧入力画面' })],
  },
  {
    ref: '1-⑥（2つめ）', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-⑥, R-34', note: again,
    title: '2つめの利用者コードの「詳細」を押す',
    scenes: [on('変更申込（利用者コード）一覧入力画面', { do: 'press', label: '詳細', row: OWN, to: '詳細入力画面' })],
  },
  {
    ref: '1-⑦（2つめ）', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-⑦, R-34', note: again,
    title: 'その識別番号の「識別番号の廃止」を選び、「この内容で設定する」を押す',
    scenes: [on('詳細入力画面',
      { do: 'check', label: '共用する事業所', is: 'なし' },
      { do: 'tick', label: '識別番号の廃止', row: `${OWN}A0A` },
      { do: 'press', label: 'この内容で設定する', to: '変更申込（利用者コード）一覧入力画面' })],
  },
  {
    ref: '1-⑧', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-⑧',
    title: '2つの利用者コードの申込情報を確認し、「次へ進む」を押す',
    scenes: [on('変更申込（利用者コード）一覧入力画面',
      { do: 'check', table: '利用者コード', row: { '利用者コード': SHARED, '申込情報': '利用者コードの廃止 識別番号の廃止 A0A、001' } },
      { do: 'check', table: '利用者コード', row: { '利用者コード': OWN, '申込情報': '利用者コードの廃止 識別番号の廃止 A0A' } },
      { do: 'check', table: '利用者コード', row: { '利用者コード': KEPT, '申込情報': '－' } },
      { do: 'press', label: '次へ進む', to: '変更申込確認画面' })],
  },
  {
    ref: '1-⑨', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-⑨, D-22',
    title: '廃止される利用者コードを確認し、「申込内容を登録する」を押す',
    scenes: [on('変更申込確認画面',
      { do: 'check', table: '利用者コードの廃止', rows: 2, row: { '項目': `利用者コード ${OWN}`, '変更後': '廃止' } },
      { do: 'check', table: '利用者コードの廃止', row: { '項目': `利用者コード ${SHARED}`, '変更後': `廃止（共用する事業所 ${SECOND} も廃止したとき）` } },
      { do: 'press', label: '申込内容を登録する', to: '変更申込登録完了画面' })],
  },
  {
    ref: '1-⑩', numbered: true, part: APPLYING, actor: 'applicant', source: 'S2 1-⑩, R-29',
    title: '申込受付番号を控える。共用する事業所にはE-mailは届かない',
    scenes: [
      registering('申込受付番号'),
      atMail({ do: 'expectMail', kind: '受付完了', subject: '【NSS】利用申込受付完了のお知らせ', to: ['applicant', 'manager'], contains: [['申込受付番号:', receiptNumber]] }),
    ],
  },
  {
    ref: '審査', numbered: false, part: APPLYING, actor: 'centre', source: 'S2 flow: 内容確認中 → 審査終了', note: between,
    title: 'NACCSセンターが審査を終了する（翌営業日）',
    scenes: [reviewed(receiptNumber, '2026-04-21')],
  },
];

const started: readonly Step[] = [
  {
    ref: '利用開始日', numbered: false, part: STARTED, actor: 'centre', source: 'S2 flow: 3. 利用開始日以降, R-33', note: promised,
    title: '利用開始日（適用日）から、廃止した利用者IDは使えない。共用する事業所の利用者IDは使える',
    scenes: [atCentre(
      { do: 'clock', day: '2026-04-21' },
      { do: 'task', userId: `${SHARED}A0A`, task: 'TCC', count: 1, refused: beforeStart(`${SHARED}A0A`) },
      { do: 'task', userId: `${OWN}A0A`, task: 'TCC', count: 1, refused: beforeStart(`${OWN}A0A`) },
      { do: 'task', userId: `${OWN}A0A`, task: '管理統計資料取得', count: 1 },
      { do: 'task', userId: `${SHARED}B0A`, task: 'TCC', count: 1 },
      { do: 'task', userId: `${KEPT}A0A`, task: 'TCC', count: 1 },
    )],
  },
  {
    ref: '契約の確認', numbered: false, part: STARTED, actor: 'applicant', source: 'S2 1. (冒頭), R-32, D-22', note: promised,
    title: '共用していない利用者コードは廃止となり、共用している利用者コードは、共用する事業所が使い続けていることを確認する',
    scenes: [
      openingAndLoggingIn(),
      on('メニュー画面', { do: 'press', label: '契約内容確認', to: '契約情報詳細表示画面' }),
      on('契約情報詳細表示画面',
        { do: 'switchTab', label: 'netNACCS' },
        { do: 'check', table: '利用者コードに関する情報', rows: 3, row: { '利用者コード': OWN, '利用中のID': '0個', '廃止したID': '1個', '状態': '廃止' } },
        { do: 'check', table: '利用者コードに関する情報', row: { '利用者コード': SHARED, '利用中のID': '0個', '状態': '廃止（共用する事業所は利用中）' } },
        { do: 'check', table: '利用者コードに関する情報', row: { '利用者コード': KEPT, '利用中のID': '1個', '状態': '利用中' } }),
    ],
  },
];

const partner: readonly Step[] = [
  {
    ref: '共用先 準備', numbered: false, part: PARTNER, actor: 'partner', source: 'S2 1. (冒頭), R-32', note: partners,
    title: '利用者コードを共用する事業所がNSSにログインする',
    scenes: [openingAndLoggingIn()],
  },
  {
    ref: '共用先 1-④', numbered: false, part: PARTNER, actor: 'partner', source: 'S2 1. (冒頭), R-32', note: partners,
    title: '利用者コードがまだ利用中であることを確認し、「利用者コード（追加・変更・削除）」を選んで、申込担当者の確認まで進む',
    scenes: toCodes('利用者コード（追加・変更・削除）', '20260511'),
  },
  {
    ref: '共用先 1-⑦', numbered: false, part: PARTNER, actor: 'partner', source: 'S2 1. (冒頭), R-32', note: partners,
    title: '利用者コードの詳細で「この利用者コードを廃止する」を選んで設定する。共用する事業所はもうない',
    scenes: [
      on('変更申込（利用者コード）一覧入力画面', { do: 'press', label: '詳細', row: SHARED, to: '詳細入力画面' }),
      on('詳細入力画面',
        { do: 'check', label: '共用する事業所', is: 'なし' },
        { do: 'tick', label: 'この利用者コードを廃止する' },
        { do: 'press', label: 'この内容で設定する', to: '変更申込（利用者コード）一覧入力画面' }),
      on('変更申込（利用者コード）一覧入力画面',
        { do: 'check', table: '利用者コード', rows: 1, row: { '利用者コード': SHARED, '申込情報': '利用者コードの廃止 識別番号の廃止 B0A' } },
        { do: 'press', label: '次へ進む', to: '変更申込確認画面' }),
    ],
  },
  {
    ref: '共用先 1-⑨', numbered: false, part: PARTNER, actor: 'partner', source: 'S2 1. (冒頭), R-32', note: partners,
    title: '廃止される利用者コードと、論理端末が残ることを確認し、登録する',
    scenes: [
      on('変更申込確認画面',
        { do: 'check', table: '利用者コードの廃止', rows: 2, row: { '項目': `利用者コード ${SHARED}`, '変更後': '廃止' } },
        { do: 'check', text: '利用者コードがなくなっても廃止されません。' },
        { do: 'press', label: '申込内容を登録する', to: '変更申込登録完了画面' }),
      registering('共用する事業所の申込受付番号'),
      atMail({ do: 'expectMail', kind: '受付完了', subject: '【NSS】利用申込受付完了のお知らせ', to: ['partner'], contains: [['申込受付番号:', partnersNumber]] }),
    ],
  },
  {
    ref: '共用先 審査', numbered: false, part: PARTNER, actor: 'centre', source: 'S2 flow: 内容確認中 → 審査終了', note: between,
    title: 'NACCSセンターが審査を終了する。利用開始日の前日までは利用者IDを使える',
    scenes: [
      reviewed(partnersNumber, '2026-05-11'),
      atCentre({ do: 'clock', day: '2026-05-10' }, { do: 'task', userId: `${SHARED}B0A`, task: 'TCC', count: 1 }),
    ],
  },
  {
    ref: '共用先 利用開始日', numbered: false, part: PARTNER, actor: 'centre', source: 'S2 flow: 3. 利用開始日以降, R-33', note: promised,
    title: '利用開始日（適用日）から、共用する事業所の利用者IDも使えない',
    scenes: [atCentre({ do: 'clock', day: '2026-05-11' }, { do: 'task', userId: `${SHARED}B0A`, task: 'TCC', count: 1, refused: beforeStart(`${SHARED}B0A`) })],
  },
  {
    ref: '廃止の確認', numbered: false, part: PARTNER, actor: 'applicant', source: 'S2 1. (冒頭), R-32, D-22', note: promised,
    title: '最後の事業所の廃止が適用され、共用していた利用者コードが廃止となったことを確認する',
    scenes: [
      openingAndLoggingIn(),
      on('メニュー画面', { do: 'press', label: '契約内容確認', to: '契約情報詳細表示画面' }),
      on('契約情報詳細表示画面',
        { do: 'switchTab', label: 'netNACCS' },
        { do: 'check', table: '利用者コードに関する情報', row: { '利用者コード': SHARED, '利用中のID': '0個', '状態': '廃止' } }),
    ],
  },
];

/** 利用者コードの廃止 (part of 利用者IDの廃止申込): several codes in one application, one of them shared by two offices. */
export const codeRetirement: Procedure = {
  id: 'code-retirement',
  title: '利用者コードの廃止申込（利用者IDの廃止申込）',
  now: '2026-04-01T09:00:00+09:00',
  office: {
    officeCode: FIRST,
    userCodes: [
      { code: SHARED, trades: ['通関業'], ids: [{ id: `${SHARED}A0A` }, { id: `${SHARED}001` }], sharedWith: [SECOND] },
      { code: OWN, trades: ['海貨業'], ids: [{ id: `${OWN}A0A` }] },
      { code: KEPT, trades: ['通関業'], ids: [{ id: `${KEPT}A0A` }] },
    ],
  },
  partner: { officeCode: SECOND, userCodes: [{ code: SHARED, trades: ['通関業'], ids: [{ id: `${SHARED}B0A` }], sharedWith: [FIRST] }] },
  steps: [...applying, ...started, ...partner],
};
