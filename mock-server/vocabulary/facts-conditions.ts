import { READABLE_DAYS, SETTINGS_DAYS } from '../domain/schedule';
import { ofRule, type PublishedFact } from './facts-of-rules';

const fromStart = ['利用開始日以降', '利用開始日から', '利用開始日より', '利用開始日以後', '利用開始後', '利用開始以降'];
const byStart = ['利用開始日まで', '利用開始まで', '利用開始日前', '利用開始日の前日まで'];
const onStart = ['利用開始日', '利用開始日当日', ...fromStart];
const output = ['出力', '印刷', '取得', 'ダウンロード', '表示', '参照', '可能', 'できます', 'できる'];

/** From when and until when something is possible; of several wordings all are right. */
export const conditionFacts = (): PublishedFact[] => [
  ofRule('R-27', 'condition', fromStart, [['承認通知'], output], '承認通知'),
  ofRule('R-27', 'condition', ['いつでも', '登録後', '申込後', '登録以降', '任意', '審査終了後', ...fromStart], [['申込書'], output], '申込書'),
  ofRule('E-03', 'condition', fromStart, [['利用承諾書', '承諾書'], output]),
  ofRule('R-03', 'condition', fromStart, [['再発行'], ['ログイン', 'パスワード', '手続き', '手続']]),
  ofRule('R-30', 'condition', byStart, [['デジタル証明書', 'パッケージソフト'], ['取得', 'インストール', '用意', '準備']]),
  ofRule('R-07', 'condition', [`利用開始日の${READABLE_DAYS}営業日後まで`, `利用開始日から${READABLE_DAYS}営業日以内`, `利用開始日から${READABLE_DAYS}営業日後まで`], [['パスワード', 'ログインID', '利用者ID', 'ID', '認証コード'], ['閲覧', '通知', '確認', '参照', '表示', 'ご覧']], '閲覧'),
  ofRule('D-20', 'condition', [`利用開始日の${SETTINGS_DAYS}営業日前まで`, 'システム設定申込締切日まで', '締切日まで', ...byStart], [['システム設定'], ['申込', '登録', '完了']], '締切'),
  ofRule('R-33', 'condition', ['適用日から', '適用日以降', ...fromStart], [['廃止'], ['利用者ID', '識別番号', '利用者コード'], ['業務', '利用', '使用']]),
  ofRule('R-43', 'condition', onStart, [['通関士証票番号', 'UTB'], ['登録', '紐', '利用']]),
  ofRule('R-12', 'condition', ['手続き完了後', '完了後', '後から', '変更申込'], [['両方'], ['接続形態', 'netNACCS', '一般NACCS'], ['追加']]),
  ofRule('D-12', 'condition', ['審査終了', '審査終了後', '審査完了後', '審査が完了した後', '審査の終了後', '申込完了後'], [['正式', '事業所コード', '事業所パスワード'], ['払い出', '払出', '発行']]),
  ofRule('naccs-days', 'condition', [...fromStart, '契約満了日の前日まで'], [['ログオン'], ['できます', 'できる', '可能', '使用']]),
];
