import { UTB_CLOSES } from '../domain/broker-badges';
import { FETCH_MONTHS, REISSUE_DAYS } from '../domain/certificates';
import { IDLE_MINUTES, LOCK_MINUTES, REISSUE_PAUSE_MINUTES, TEMPORARY_HOURS } from '../domain/limits';
import { LEAD_LINE, LEAD_LINE_MOST, LEAD_NETNACCS, READABLE_DAYS, SETTINGS_DAYS } from '../domain/schedule';
import { STORAGE_YEARS } from '../domain/tariff';
import { ofRule, type PublishedFact } from './facts-of-rules';

const applying = ['申込', '審査', '利用開始', '期間', '目安', '程度', '必要'];

/** How long things take, and until when they are possible. */
export const durationFacts = (): PublishedFact[] => [
  ofRule('R-01', 'duration', [`${TEMPORARY_HOURS}時間`], [['仮アカウント', '仮ログイン', '仮ID'], ['以内', 'まで', '期限', '有効', '過ぎ', '経過', '間に', '発行後', '発行から']]),
  ofRule('R-07', 'duration', [`${READABLE_DAYS}営業日`], [['パスワード', 'ログインID', '利用者ID', 'ID・', 'ID/', 'IDと', '認証コード', 'ID通知', 'コード類'], ['利用開始日'], ['閲覧', '通知', '確認', '参照', '表示', 'ご覧', '見ること', '見られ', '読め']]),
  ofRule('D-20', 'duration', [`${SETTINGS_DAYS}営業日`], [['システム設定'], ['利用開始', '締切', '期限'], ['前', 'まで', '締切', '期限']]),
  ofRule('D-19', 'duration', [`${LEAD_NETNACCS}営業日`], [['netNACCS', 'webNACCS'], applying], 'netNACCS'),
  ofRule('D-19', 'duration', [`${LEAD_LINE}営業日`, `${LEAD_LINE_MOST}営業日`, `${LEAD_LINE}～${LEAD_LINE_MOST}営業日`], [['回線', '専用線', 'ブロードバンド'], applying], '回線'),
  ofRule('R-31', 'duration', ['翌営業日'], [['回答', '審査'], ['以降', '要する', 'かかる', 'なること', 'なる場合']]),
  ofRule('E-08', 'duration', [`${FETCH_MONTHS}か月`], [['証明書'], ['取得'], ['停止', '以内', '失効', 'まで']]),
  ofRule('E-10', 'duration', [`${REISSUE_DAYS}営業日`], [['証明書'], ['再発行'], ['かか', '以上', '要し', '必要']]),
  ofRule('D-25', 'duration', [`${LOCK_MINUTES}分`], [['失敗', '誤', '間違', 'ロック'], ['ログイン', 'パスワード', 'ログオン', 'ロック', '利用でき']], 'ロック'),
  ofRule('D-25', 'duration', [`${IDLE_MINUTES}分`], [['操作が', '操作し', '操作を', '無操作', 'セッション'], ['ログアウト', 'ログオフ', '切れ', '終了', 'タイムアウト', '有効']], '無操作'),
  ofRule('reissue-pause', 'duration', [`${REISSUE_PAUSE_MINUTES}分`], [['再発行'], ['メール', 'E-mail'], ['1通', '間隔', '続けて']]),
  ofRule('cp-minute', 'duration', ['1分'], [['サイバーポート'], ['送信'], ['かか', '要']]),
  { id: '保存期間', text: `保税管理資料保存サービスは資料を${STORAGE_YEARS}年間保存する`, kind: 'duration', values: [`${STORAGE_YEARS}年`, `${STORAGE_YEARS}年間`], terms: [['保存サービス', '保存期間'], ['保存', '保管']], mark: 'external: E-22' },
  ofRule('utb-hours', 'hours', [`0:00-${UTB_CLOSES}:00`], [['UTB']]),
];
