import type { Marked } from '../mark';
import { assumed } from './message';

/** What is objected to about 利用者コード and 識別番号, new or changed (E-05, E-06), and the terminals that they need. */
export const codeMessages = {
  noTrade: assumed('業種を選択してください。'),
  methodNotOfConnection: assumed('選択された処理方式は、この接続形態では利用できません。'),
  severalTrades: assumed('シングルサインオンを利用しない場合、1つの識別番号に設定できる業種は1つです。'),
  ssoNotAllowed: { text: '業種「{label}」は、シングルサインオンを利用できません。', mark: 'external: E-05 (wording assumed)' },
  ssoOneTrade: assumed('シングルサインオンを利用する場合は、業種を2つ以上選択してください。'),
  ssoGroups: { text: '業種「{label}」は、選択されたほかの業種と組み合わせてシングルサインオンを利用できません。', mark: 'external: E-05 (wording assumed)' },
  codeGroups: { text: '業種「{label}」は、設定済みの業種と同じ利用者コードに登録できません。別の利用者コードに設定してください。', mark: 'external: E-05 (wording assumed)' },
  sharedCodeGroups: { text: '業種「{label}」は、共用する利用者コードの業種と組み合わせることができません。業種に合った利用者コードを入力してください。', mark: 'external: E-05 (wording assumed)' },
  idTwice: assumed('業種「{label}」と処理方式の組み合わせは、既に設定されています。'),
  noIds: assumed('業種と処理方式を入力し、「設定」ボタンをクリックして識別番号を1つ以上設定してください。'),
  paidNotEligible: { text: '業種「{label}」では、管理統計資料(有料)を利用できません。', mark: 'external: E-06 (wording assumed)' },
  freeNotEligible: { text: '業種「{label}」では、管理統計資料(無料)を利用できません。', mark: 'external: E-06 (wording assumed)' },
  storageNotEligible: { text: '業種「{label}」では、保税管理資料保存サービスを利用できません。', mark: 'external: E-06 (wording assumed)' },
  storageNeedsPaid: { text: '保税管理資料保存サービスを利用するには、管理統計資料（有料）の申込みが必要となります。', mark: 'documented: S0 1-④ R-18' },
  needsNet: assumed('処理方式「netNACCS」を利用するため、論理端末数 (netNACCS) を入力してください。'),
  needsEbms: assumed('処理方式「ebMS」を利用するため、論理端末数 (ebMS:自社システム用) を入力してください。'),
  needsWeb: assumed('処理方式「webNACCS」を利用するため、デジタル証明書数 (webNACCS) を入力してください。'),
  netWithoutMethod: assumed('処理方式「netNACCS」の識別番号がないため、論理端末数 (netNACCS) は入力できません。'),
  ebmsWithoutMethod: assumed('処理方式「ebMS」の識別番号がないため、論理端末数 (ebMS:自社システム用) は入力できません。'),
  webWithoutMethod: assumed('処理方式「webNACCS」の識別番号がないため、デジタル証明書数 (webNACCS) は入力できません。'),

  noSuchUserCode: assumed('入力された利用者コードは登録されていません。'),
  userCodeOfOther: { text: '複数の事業所の利用者コードを一度に申込むことはできません。事業所ごとに申込んでください。', mark: 'documented: S3 p. 13 R-42 (wording assumed)' },
  noCode: assumed('利用者コードを1つ以上設定してください。'),
  codeTwice: assumed('この利用者コードは、この申込で既に設定されています。'),
  oneCodeOnly: assumed('設定できる利用者コードは{max}個までです。'),
  codeMissing: assumed('選択された利用者コードは見つかりません。画面を開き直してください。'),
  tooManyIds: assumed('1つの利用者コードに設定できる識別番号は、合わせて{max}個までです。'),
  rowNotSet: assumed('入力中の業種・処理方式・識別番号数がまだ設定されていません。「設定」ボタンをクリックするか、入力を取り消してください。'),
  codeInHand: assumed('設定途中の利用者コードがあります。設定を続けるか、設定途中の内容を破棄してください。'),
  codeClosed: assumed('利用者コードの設定は、別の画面で完了または中止されています。一覧をご確認のうえ、設定し直してください。'),
  codeMethods: assumed('{label}の処理方式は、選択した接続形態では利用できません。「変更」から設定し直すか、削除してください。'),
  rowMethods: assumed('処理方式「{label}」は、選択した接続形態では利用できません。該当する行を削除し、設定し直してください。'),
} as const satisfies Record<string, Marked>;
