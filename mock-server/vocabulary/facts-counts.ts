import { MAX_FILE_SIZE, MAX_FILES } from '../domain/attachment';
import { LOGIN_FAILURES, NEWS_SHOWN } from '../domain/limits';
import { trades } from '../domain/trades';
import { ofRule, type PublishedFact } from './facts-of-rules';
import { fields } from './fields';
import { surveys } from './trade-settings';

const MB = 1024 * 1024;

/** How long an input may be, as the rule that all inputs of the kind share has it. */
const digits = (id: string, { label, rule, mark }: (typeof fields)['cpUserId' | 'sharedCode' | 'combinedCode' | 'combinedOffice'], terms: PublishedFact['terms']): PublishedFact =>
  ({ id, text: `${label.replace('：', '')}は${rule.max}桁`, kind: 'count', values: [`${rule.max}桁`], terms, mark });

/** 識別番号 is what a 利用者ID has behind its 利用者コード. */
const NUMBER_DIGITS = fields.cpUserId.rule.max - fields.sharedCode.rule.max;

/** How many, and how long. */
export const countFacts = (): PublishedFact[] => [
  ofRule('R-47', 'count', [`${NEWS_SHOWN}件`], [['新着情報', '最新']]),
  ofRule('R-20', 'count', [`${fields.startDate.rule.max}桁`], [['利用開始希望日']]),
  ofRule('R-21', 'count', [`${fields.reason.rule.max}文字`], [['変更する理由', '変更理由']]),
  ofRule('D-21', 'count', [`${trades.length}業種`, `${trades.length}種類`], [['業種'], ['種類', '全', 'あります', 'から選', '業種']]),
  ofRule('D-25', 'count', [`${LOGIN_FAILURES}回`], [['失敗', '誤', '間違'], ['ログイン', 'パスワード', 'ログオン', 'ロック']], '回数'),
  digits('桁数 利用者ID', fields.cpUserId, [['利用者ID']]),
  digits('桁数 利用者コード', fields.sharedCode, [['利用者コード']]),
  { id: '桁数 識別番号', text: `識別番号は${NUMBER_DIGITS}桁`, kind: 'count', values: [`${NUMBER_DIGITS}桁`], terms: [['識別番号']], mark: 'documented: S2 1. (冒頭), S3 p. 1' },
  digits('桁数 登録請求先コード', fields.combinedCode, [['登録請求先コード']]),
  digits('桁数 事業所コード', fields.combinedOffice, [['事業所コード']]),
  ofRule('R-41', 'count', ['1ID', '1つ', '1個', '1人', '1名'], [['通関士'], ['ID', '識別番号'], ['対し', 'につき', 'ごと', '1人', '1名']]),
  ofRule('R-38', 'count', [`${Object.keys(surveys).length}種類`], [['調査票']]),
  ofRule('attachment-limits', 'count', [`${MAX_FILES}個`, `${MAX_FILES}件`], [['添付'], ['個', '件', 'ファイル数', 'まで', '上限']], '個数'),
  ofRule('attachment-limits', 'count', [`${MAX_FILE_SIZE / MB}MB`], [['添付', 'ファイル'], ['サイズ', '容量', 'MB', '大きさ', 'まで']], '大きさ'),
];
