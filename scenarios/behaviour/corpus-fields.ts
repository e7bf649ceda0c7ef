/**
 * The text inputs of every screen of NSS, in the order of the screens. A new field joins by one line, and a unit spec misses
 * it until then. Names, limits and what messages call them are written out: they are not to follow the code unseen.
 */
import type { Field } from './corpus';

type Extra = Partial<Pick<Field, 'required' | 'days' | 'secret'>>;
type OfLength = (name: string, called: string, limit: number, extra?: Extra) => Field;
type OfForm = (name: string, called: string, extra?: Extra) => Field;

const upTo = (kind: Field['kind']): OfLength => (name, called, limit, extra) => ({ name, called, kind, limit, required: true, ...extra });
const exactly = (kind: Field['kind']): OfLength => (name, called, exact, extra) => ({ name, called, kind, exact, required: true, ...extra });
const formed = (kind: Field['kind']): OfForm => (name, called, extra) => ({ name, called, kind, required: true, ...extra });

const [full, widened, kana, text, line, code, count] = [upTo('fullWidth'), upTo('widened'), upTo('kana'), upTo('text'), upTo('line'), upTo('code'), upTo('count')];
const [digits, exactCode] = [exactly('digits'), exactly('code')];
const [phone, email, date] = [formed('phone'), formed('email'), formed('date')];
const optional = { required: false } as const;

const owners: Readonly<Record<string, string>> = { company: '企業', office: '事業所', head: '本社', works: '設置場所', billing: '請求先', manager: '管理責任者' };
const prefixed = (prefix: string, fields: readonly Field[]): readonly Field[] =>
  (prefix === '' ? fields : fields.map((field) => ({
    ...field, name: `${prefix}${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`, called: `${owners[prefix]}の${field.called}`,
  })));

/** The ten inputs of a person. */
const person = (prefix = ''): readonly Field[] => prefixed(prefix, [
  full('familyName', '氏名の姓', 20),
  full('givenName', '氏名の名', 20),
  kana('familyKana', '氏名(フリガナ)の姓', 20),
  kana('givenKana', '氏名(フリガナ)の名', 20),
  full('department', '所属部課名', 70, optional),
  full('position', '役職名', 70, optional),
  phone('phone', '電話番号'),
  phone('fax', 'FAX番号', optional),
  email('email', 'E-mailアドレスの登録用'),
  email('emailAgain', 'E-mailアドレスの確認用'),
]);

/** The inputs of an address. */
const place = (prefix: string): readonly Field[] => prefixed(prefix, [
  digits('postal', '郵便番号', 7),
  full('city', '住所(市区町村)', 50),
  full('street', '住所(番地等)', 50),
  full('building', '住所(建物名等)', 70, optional),
  phone('phone', '電話番号'),
]);

/** A company, and who signs for it. */
const company: readonly Field[] = [full('companyName', '企業名', 70), kana('companyKana', '企業名(フリガナ)', 70), ...place('company')];
const holder: readonly Field[] = [full('holderPosition', '契約者の役職', 70), full('holderName', '契約者名', 40)];

/** An office with everything that a contract says of it. */
const office: readonly Field[] = [
  ...company,
  widened('officeName', '事業所名', 70),
  kana('officeKana', '事業所名(フリガナ)', 70),
  ...place('office'),
  full('headName', '本社名', 70),
  kana('headKana', '本社名(フリガナ)', 70),
  ...place('head'),
  ...holder,
  ...person('manager'),
  phone('emergencyFax', '緊急連絡用FAX番号', optional),
];

/** A user of サイバーポート. */
const cyberPortUser: readonly Field[] = [line('cpUserName', '氏名', 40), email('cpUserEmail', 'E-mailアドレス')];

/** A line that is laid. */
const works: readonly Field[] = [
  full('worksName', '設置場所の名称', 70),
  ...place('works'),
  full('worksPerson', '工事担当者名', 40),
  phone('worksPersonPhone', '工事担当者の電話番号'),
  date('worksWish', '工事希望日', { ...optional, days: 'future' }),
];

const remarks = text('remarks', '備考', 240, optional);

export const fields = {
  login: [code('loginId', 'ログインID', 20), code('password', 'パスワード', 64, { secret: true })],
  reissue: [
    line('reissueCompany', '企業名', 70),
    line('reissueOffice', '事業所名', 70),
    line('reissueFamilyName', '管理責任者 氏名の姓', 20),
    line('reissueGivenName', '管理責任者 氏名の名', 20),
    email('reissueEmail', '管理責任者のE-mailアドレス'),
  ],
  passwordChange: [
    code('currentPassword', '現在のパスワード', 64, { secret: true }),
    code('newPassword', '新しいパスワード', 64, { secret: true }),
    code('newPasswordAgain', '新しいパスワード(確認用)', 64, { secret: true }),
  ],
  entryContact: person(),

  changeItems: [date('startDate', '利用開始希望日', { days: 'year' }), text('reason', '変更する理由', 240), code('transferOffice', '付替先事業所コード', 6, optional)],
  changeContact: person(),
  changeTerminals: [
    count('addNet', '論理端末追加数 (netNACCS)', 3, optional),
    count('addEbms', '論理端末追加数 (ebMS:自社システム用)', 3, optional),
    count('addWeb', 'デジタル証明書追加数 (webNACCS)', 3, optional),
  ],
  changeOffice: office,
  changeBilling: [full('billingName', '請求先名', 70), ...place('billing'), full('billingContact', '請求先担当者', 40)],
  changeGeneral: [
    ...works,
    count('addGeneral', '論理端末追加数 (一般NACCS)', 3, optional),
    count('addMailboxes', 'メールボックス追加数', 3, optional),
  ],
  changePartners: [exactCode('shareOffice', '機器共用先事業所コード', 6), exactCode('jointOffice', '共同利用先事業所コード', 6)],
  changeNewOffice: [exactCode('newOfficeNumber', '新規事業所の申込受付番号', 7)],
  changeSuccession: [...company, ...holder],
  changeCodeRow: [count('idCount', '識別番号数', 3)],
  changeSharedCode: [exactCode('sharedCode', '利用者コード', 5)],
  changeConfirmation: [remarks],

  newContact: [...person(), exactCode('jointOffice', '共同利用先事業所コード', 6), text('applyReason', '申込理由', 240)],
  newPlace: [date('startDate', '利用開始希望日', { days: 'year' }), ...office],
  newCodeRow: [count('idCount', '識別番号数', 3)],
  newSharedCode: [exactCode('sharedCode', '利用者コード', 5)],
  newTerminals: [
    count('netTerminals', '論理端末数 (netNACCS)', 3, optional),
    count('ebmsTerminals', '論理端末数 (ebMS:自社システム用)', 3, optional),
    count('webCertificates', 'デジタル証明書数 (webNACCS)', 3, optional),
  ],
  newLines: [count('generalTerminals', '論理端末数', 3, optional), count('servers', 'サーバ台数 (自社システム)', 3, optional)],
  newWorks: works,
  newMailboxes: [count('mailboxes', 'メールボックス数', 3, optional)],
  newBilling: [
    full('billingName', '請求先名', 70),
    ...place('billing'),
    full('billingContact', '請求先担当者', 40),
    digits('sameCode', '同一口座振替先 コードの登録請求先コード', 7, optional),
    exactCode('sameOffice', '同一口座振替先 コードの事業所コード', 6, optional),
    full('sameCompany', '同一口座振替先 企業名', 70),
  ],
  newCombinedBilling: [
    digits('combinedCode', '一括請求先 コードの登録請求先コード', 7, optional),
    exactCode('combinedOffice', '一括請求先 コードの事業所コード', 6, optional),
    full('combinedCompany', '一括請求先の企業名', 70),
    full('combinedPlace', '一括請求先の事業所名', 70),
  ],
  newConfirmation: [remarks],

  applicationList: [
    code('searchNumber', '申込受付番号', 7, optional),
    date('searchFrom', '申込日(開始)', optional),
    date('searchUntil', '申込日(終了)', optional),
  ],

  brokerContact: person(),
  brokerInput: [count('idCount', '識別番号数', 3), date('startDate', '利用開始希望日', { days: 'year' }), text('reason', '変更する理由', 240)],
  brokerConfirmation: [remarks],
  reissueContact: person(),
  reissueConfirmation: [remarks],
  certificateFetch: [code('authCode1', '認証コード1', 40, { secret: true }), code('authCode2', '認証コード2', 40, { secret: true })],

  boardSimulation: [
    count('simTerminals', '利用する論理端末の数', 3, optional),
    count('simMailboxes', '利用するメールボックスの数', 3, optional),
    count('simPaidCodes', '管理統計資料(有料)を利用する利用者コードの数', 3, optional),
    count('simStorageCodes', '保税管理資料保存サービスを利用する利用者コードの数', 3, optional),
    count('simUses', 'DLH01業務（保税管理資料取得）の月間利用件数', 6, optional),
    date('simAppliedOn', '申込予定日', { ...optional, days: 'future' }),
  ],

  cpRegister: [exactCode('cpUserId', '利用者ID', 8), code('cpPassword', 'パスワード', 64, { secret: true }), ...cyberPortUser],
  cpUsers: cyberPortUser,

  naccsLogon: [exactCode('naccsTerminal', '論理端末名', 6), exactCode('naccsUserId', '利用者ID', 8), code('naccsPassword', 'パスワード', 8, { secret: true })],
  naccsUtb: [exactCode('utbUserId', '利用者ID', 8), code('utbBadge', '通関士証票番号', 10)],

  settingsContact: person(),
  settingsConfirmation: [remarks],
} satisfies Record<string, readonly Field[]>;

/** The tabs of システム設定情報 in their order: 名称, and the 業種. */
export const tabFields = {
  '名称': [code('nameCompany', '企業名(英)', 70), code('nameOffice', '営業所名(英)', 70), code('nameManager', '責任者名(英)', 40), code('nameAddress', '営業所所在地(英)', 140)],
  '通関業': [exactCode('customsBrokerCode', '通関業者コード', 5), date('customsBrokerLicensedOn', '通関業の許可年月日'), phone('customsBrokerPhone', '通関営業所の電話番号')],
  '混載業': [exactCode('consolidatorCode', '混載業者コード', 5), exactCode('consolidatorBondedArea', '混載貨物を仕分ける保税地域コード', 5), phone('consolidatorPhone', '混載貨物の問合せ先電話番号')],
  '機用品業': [exactCode('aircraftSuppliesBondedArea', '機用品の保税地域コード', 5), full('aircraftSuppliesStore', '機用品の蔵置場所の名称', 70), phone('aircraftSuppliesPhone', '機用品担当の電話番号')],
  '自社通関': [code('selfClearanceTrader', '自社通関を行う輸出入者コード', 17), phone('selfClearancePhone', '自社通関担当の電話番号')],
  '航空会社': [exactCode('airlineCode', '航空会社コード', 2), digits('airlinePrefix', '航空会社番号(AWB番号の先頭3桁)', 3), phone('airlineNightPhone', '運航時間外の連絡先電話番号')],
  '機長代行': [exactCode('captainAgentAirline', '代行する航空会社のコード', 2), count('captainAgentFlights', '1日あたりの代行便数', 3), phone('captainAgentNightPhone', '夜間の連絡先電話番号')],
  '海貨業': [full('seaForwarderPort', '主に取り扱う港', 40), exactCode('seaForwarderBondedArea', '主に利用する保税地域コード', 5, optional), phone('seaForwarderPhone', '海貨担当の電話番号')],
  '輸出入者': [code('traderCode', '輸出入者コード', 17), phone('traderPhone', '貿易担当の電話番号')],
  '航空貨物代理店': [digits('airAgentIataCode', 'IATA貨物代理店番号', 7, optional), exactCode('airAgentBondedArea', '貨物を搬入する保税地域コード', 5), phone('airAgentPhone', '航空貨物担当の電話番号')],
  'NVOCC': [exactCode('nvoccCode', 'NVOCCコード', 4), code('nvoccPrefix', 'ハウスB/L番号の先頭の文字', 4, optional), phone('nvoccPhone', 'ハウスB/Lの問合せ先電話番号')],
  '輸出入者(外為法関連業務利用)': [code('tradeControlTrader', '外為法関連業務の輸出入者コード', 17), full('tradeControlPerson', '申請責任者の氏名', 40), email('tradeControlEmail', '申請責任者のE-mailアドレス')],
  '通関士': [code('licensedBrokerNumber', '通関士証票番号', 10), full('licensedBrokerName', '通関士の氏名', 40), kana('licensedBrokerKana', '通関士の氏名(フリガナ)', 40)],
  '保税蔵置場': [
    exactCode('bondedWarehouseCode', '蔵置場の保税地域コード', 5), full('bondedWarehouseName', '蔵置場の名称', 70), date('bondedWarehouseExpiry', '許可期間の満了日'), phone('bondedWarehousePhone', '搬出入担当の電話番号'),
  ],
  'CY': [exactCode('cyCode', 'CYの保税地域コード', 5), full('cyName', 'CYの名称', 70), full('cyWharf', 'ふ頭名', 40), phone('cyPhone', 'ゲートの電話番号')],
  '船会社': [exactCode('shippingLineCode', '船会社コード', 4, optional), code('shippingLineName', '船会社名(英)', 70), phone('shippingLinePhone', '配船担当の電話番号')],
  '船舶代理店': [exactCode('shipAgentPort', '主に取り扱う港のコード', 5), exactCode('shipAgentCarrier', '代理する船会社のコード', 4, optional), phone('shipAgentNightPhone', '夜間・休日の連絡先電話番号')],
  '損害保険会社': [exactCode('insurerCode', '保険会社コード', 4), full('insurerDepartment', '貨物保険の担当部課', 70), phone('insurerPhone', '貨物保険担当の電話番号')],
  '汎用申請利用のみ': [text('generalFilingPurpose', '利用する申請・届出の内容', 240), phone('generalFilingPhone', '申請担当の電話番号')],
  'バンプール': [
    full('vanPoolName', 'バンプールの名称', 70), full('vanPoolAddress', 'バンプールの所在地', 140), count('vanPoolCapacity', 'コンテナの蔵置能力', 5, optional), phone('vanPoolPhone', 'バンプールの電話番号'),
  ],
} as const satisfies Record<string, readonly Field[]>;

export type ScreenKey = keyof typeof fields;
export type TabName = keyof typeof tabFields;
