import type { Draft, Reading } from './reading';

/** What a time is: a day of the procedure, or something that has happened. */
const ANCHOR = '(?:[\\u3400-\\u9fffァ-ヶーA-Za-z0-9]{0,12}(?:開始(?:希望)?日|開始|終了|完了|発行|登録|受付|審査|承認|締切日?|満了日?|申込|取得|期限)(?:当日)?(?:の(?:翌営業日|翌日|\\d+(?:営業)?日(?:前|後)))?)(?:\\([^()]{1,12}\\))?';
const TIME = new RegExp(`(${ANCHOR}(?:以降|以後|より前|まで(?!の(?:ガイ|手|流))|から(?!の?(?:手|の流れ))|後|前))(?=[にはでのかもしと、。)]|すぐ|直ち|速やか|ただち|業務|利用|出力|取得|閲覧|確認|$)`, 'g');
/** Only what can or cannot be done, or must be done by then, is a condition; 登録後、画面が開きます is the course of things. */
const CAN = /(?:でき|出来|可能|有効|期限|行え|いただけ|限り|不可|(?:通知|表示|閲覧|公開)され(?:ません|ない|ます)|となります|見られ|られ(?:ます|ません))/;
/** After something else is the course of things, unless it is said to be a permission. */
const ONLY_THEN = /(?:でき|可能|不可|行え|いただけ|限り)/;
/** 印刷できるのは、…以降です */
const THE_TIME = /(?:でき|行え|使え|られ)る(?:の|時期|期間)は、?[^。]{0,8}$/;
const ASKED = /^に[^。]{0,20}(?:取得|用意|準備|インストール|適用|提出|申し?込|届け?出|登録|実施)[^。]{0,8}(?:ください|下さい|必要|願)/;
const BY = /まで$/;
/** 審査が終わればすぐに出力できます */
const OVER = /([\u3400-\u9fffァ-ヶー]{2,8})が(終|終了|完了)(?:わ[るれっり]|し|す[るれ])(?:ば|たら|次第|と|ますと)/g;
const SUBJECT = /「([^」]{2,40})」|((?:こ|そ)の(?:手続き?|申込み?|操作|作業)|[\u3400-\u9fffァ-ヶーA-Za-z0-9・/]{2,24})(?=等?(?:の(?:出力|閲覧|確認|取得|手続き?|通知|表示|印刷|利用)(?:は|が|を|に)|は|が|を))/g;

/**
 * What is possible or visible only from, until or before a time.
 * @param previous what was spoken of last (承認通知), where the sentence has no subject: （利用開始日以降に出力できます）
 */
export function availability(reading: Reading, previous: string | null): Draft[] {
  const over = [...reading.text.matchAll(OVER)].map((match) => ({ match, condition: `${match[1] ?? ''}${match[2] === '完了' ? '完了' : '終了'}後` }));
  const times = [...reading.text.matchAll(TIME)].map((match) => ({ match, condition: (match[1] ?? '').replace(/\([^()]*\)/, '') }));
  return [...times, ...over].flatMap(({ match, condition }) => {
    const [from, to] = [match.index, match.index + match[0].length];
    const sentence = sentenceAround(reading.text, from);
    const after = reading.text.slice(to, Math.min(sentence.to, to + 60));
    if (/^[^。]{0,40}(?:でき|出来|いただけ)なく/.test(after)) return [];
    const isCleft = THE_TIME.test(reading.text.slice(sentence.from, from)) && /^(?:です|だけ|。|$)/.test(after);
    const isAsked = /(?:以降|以後|前)$/.test(condition) && ASKED.test(after);
    if (!isAsked && !isCleft && (/[^以]後$|前$/.test(condition) ? !ONLY_THEN.test(after) : !CAN.test(after)) && !(BY.test(condition) && /^に/.test(after) && /(?:ください|下さい|必要|取得|完了|行)/.test(after))) return [];
    const subject = subjectOf(reading.text.slice(sentence.from, sentence.to), match[1] ?? '') ?? previous;
    return subject === null ? [] : [{ claim: { kind: 'condition', subject, condition }, from, to: Math.min(sentence.to, reading.text.length) }];
  });
}

function sentenceAround(text: string, at: number): { readonly from: number; readonly to: number } {
  const from = Math.max(text.lastIndexOf('。', at), at - 120, -1) + 1;
  const end = text.slice(at, at + 120).search(/[。\t\n]/);
  return { from: Math.max(0, from), to: end < 0 ? Math.min(text.length, at + 120) : at + end };
}

function subjectOf(sentence: string, condition: string): string | null {
  for (const [, quoted, bare] of sentence.replace(condition, '').matchAll(SUBJECT)) {
    const name = quoted ?? bare ?? '';
    if (name !== '' && !/^(?:任意|場合|必要|以下|PDF形式)$/.test(name)) return name;
  }
  return null;
}
