import type { Marked } from '../mark';
import { assumed } from './message';

/** What an application of any kind can meet on its way to being registered. */
export const applyingMessages = {
  overtaken: assumed('この画面の内容は、表示された後に別の画面または別の担当者によって更新されています。最新の内容を確認してください。このまま続けると、表示中の入力内容で上書きします。'),
  shownDifferent: assumed('この申込の内容は別の画面で変更されています。表示された最新の内容を確認し、もう一度登録してください。'),
  changePending: assumed('この申込は、手続き中の別の申込（申込受付番号 {label}）と内容が重なるため登録できません。その申込が終わってからお申し込みください。'),
  notCorrectable: assumed('この申込は、現在修正できません。'),
} as const satisfies Record<string, Marked>;
