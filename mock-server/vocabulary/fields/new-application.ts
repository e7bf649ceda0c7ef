import type { Field } from './field';
import { personFields, prefixed } from './people';
import { placeFields } from './places';
import { count, date, digits, digitsOnly, fullWidth, kana, phone } from './rules';

const named = 'documented: S1 2. 新規の利用申込 (named there; label and length assumed)' as const;
const screen28 = 'documented: S3 step 16 (picture; length assumed)' as const;
const silent = 'assumed: S1 names the screen, its fields are in an image' as const;

/** Inputs of 新規の利用申込 (S1 part 2), screen by screen. */
export const newApplicationFields = {
  applyReason: { label: '申込理由', rule: { type: 'text', required: true, max: 240, multiline: true }, format: '(240文字以内)', mark: 'documented: S3 step 9 (length assumed)' },
  jointOffice: { label: '共同利用先事業所コード', conditional: true, rule: { type: 'ascii', required: false, max: 6, exact: 6 }, format: '(半角英数字6桁)', mark: silent },

  companyName: { label: '企業名', rule: fullWidth(70), format: '(全角)', example: '例)ナックス商事株式会社', hint: '法人の場合は、法人格も含めて入力してください。', mark: named },
  companyKana: { label: '企業名(フリガナ)', rule: kana(70), format: '(全角カナ)', example: '例)ナックスショウジカブシキガイシャ', mark: named },
  ...prefixed('company', placeFields(named), '企業'),
  officeName: { label: '事業所名', rule: { ...fullWidth(70), widen: true }, format: '(全角)', example: '例)品川事務所', hint: '半角の英数字は、全角で登録されます。', mark: 'documented: S3 step 10 (CP利用者 is typed half-width there; that NSS keeps it full-width, and the length, assumed)' },
  officeKana: { label: '事業所名(フリガナ)', rule: kana(70), format: '(全角カナ)', example: '例)シナガワジムショ', mark: 'documented: S3 step 10 (length assumed)' },
  ...prefixed('office', placeFields(named), '事業所'),
  headName: { label: '本社名', conditional: true, rule: fullWidth(70, false), format: '(全角)', mark: named },
  headKana: { label: '本社名(フリガナ)', conditional: true, rule: kana(70, false), format: '(全角カナ)', mark: named },
  ...prefixed('head', placeFields(named, false), '本社'),
  holderPosition: { label: '契約者の役職', rule: fullWidth(70), format: '(全角)', example: '例)代表取締役', mark: named },
  holderName: { label: '契約者名', rule: fullWidth(40), format: '(全角)', example: '例)通関　一郎', mark: named },
  ...prefixed('manager', personFields(named, '審査の結果やパスワードの再発行などの通知先として登録します。'), '管理責任者'),
  emergencyFax: { label: '緊急連絡用FAX番号', rule: phone(false), format: '(半角数字)', hint: digitsOnly, mark: 'documented: S0 1-④ (name of the item)' },

  sharedCode: { label: '利用者コード', rule: { type: 'ascii', required: true, max: 5, exact: 5 }, format: '(半角英数字5桁)', mark: 'documented: S3 step 13(1)' },
  idCount: { label: '識別番号数', rule: count(true), format: '(半角数字)', hint: '原則「1」を入力してください。通関士は人数分を入力してください。', mark: 'documented: S3 step 13(5)' },

  netTerminals: { label: '論理端末数 (netNACCS)', conditional: true, rule: count(), unit: '台', format: '(半角数字)', hint: 'netNACCSを利用するパソコンの台数を入力してください。', mark: silent },
  ebmsTerminals: { label: '論理端末数 (ebMS:自社システム用)', conditional: true, rule: count(), unit: '台', format: '(半角数字)', hint: 'ebMSで接続する自社システムの数を入力してください。', mark: silent },
  webCertificates: { label: 'デジタル証明書数 (webNACCS)', conditional: true, rule: count(), unit: '個', format: '(半角数字)', hint: 'webNACCSのみを利用するパソコンの台数分を入力してください。', mark: silent },

  generalTerminals: { label: '論理端末数', conditional: true, rule: count(), unit: '台', format: '(半角数字)', hint: 'インタラクティブ処理方式で利用する端末の台数を入力してください。', mark: named },
  servers: { label: 'サーバ台数 (自社システム)', conditional: true, rule: count(), unit: '台', format: '(半角数字)', hint: 'SMTP双方向またはEDIFACTで接続する自社システムのサーバの台数を入力してください。', mark: named },

  worksName: { label: '設置場所の名称', conditional: true, rule: fullWidth(70, false), format: '(全角)', mark: silent },
  ...prefixed('works', placeFields(silent, false), '設置場所'),
  worksPerson: { label: '工事担当者名', rule: fullWidth(40), format: '(全角)', example: '例)通関　次郎', mark: silent },
  worksPersonPhone: { label: '工事担当者の電話番号', rule: phone(true), format: '(半角数字)', hint: digitsOnly, mark: silent },
  worksWish: { label: '工事希望日', rule: date(false), format: '(半角数字8桁)', example: '例) 20170101', mark: silent },

  mailboxes: { label: 'メールボックス数', conditional: true, rule: count(), unit: '個', format: '(半角数字)', hint: 'SMTP/POP3で利用するメールボックスの数を入力してください。', mark: silent },

  combinedCode: { group: '一括請求先 コード', label: '登録請求先コード：', rule: digits(7, false), format: '(半角数字7桁)', mark: screen28 },
  combinedOffice: { group: '一括請求先 コード', label: '事業所コード：', rule: { type: 'ascii', required: false, max: 6, exact: 6 }, format: '(半角英数字6桁)', hint: '一括請求先の請求書又は利用承諾書を確認のうえ、どちらか一方のコードを入力してください。', mark: screen28 },
  combinedCompany: { group: '一括請求先', label: '企業名', rule: fullWidth(70, false), format: '(全角)', example: '例)ナックス商事株式会社', hint: '法人の場合は、法人格も含めて入力してください。個人の場合は、屋号または商号を入力してください。', mark: screen28 },
  combinedPlace: { group: '一括請求先', label: '事業所名', rule: fullWidth(70, false), format: '(全角)', example: '例)品川事務所', mark: screen28 },
  billingName: { label: '請求先名', conditional: true, rule: fullWidth(70, false), format: '(全角)', mark: silent },
  ...prefixed('billing', placeFields(screen28, false), '請求先'),
  billingContact: { label: '請求先担当者', rule: fullWidth(40), format: '(全角)', example: '例)経理部　通関　三郎', mark: 'documented: S0 1-④ (name of the item; length assumed)' },
  sameCode: { group: '同一口座振替先 コード', label: '登録請求先コード：', rule: digits(7, false), format: '(半角数字7桁)', mark: screen28 },
  sameOffice: { group: '同一口座振替先 コード', label: '事業所コード：', rule: { type: 'ascii', required: false, max: 6, exact: 6 }, format: '(半角英数字6桁)', hint: '同一口座振替先の請求書又は利用承諾書を確認のうえ、どちらか一方のコードを入力してください。', mark: screen28 },
  sameCompany: { label: '同一口座振替先 企業名', conditional: true, rule: fullWidth(70, false), format: '(全角)', hint: '法人の場合は、法人格も含めて入力してください。', mark: screen28 },
} as const satisfies Record<string, Field>;
