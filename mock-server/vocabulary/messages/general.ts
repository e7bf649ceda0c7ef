import type { Marked } from '../mark';
import { assumed } from './message';

/** What 利用申込情報（回線・論理端末）登録画面 objects to. */
export const generalMessages = {
  noLineChange: assumed('追加または変更する回線を選択して入力するか、廃止する回線を選択してください。'),
  noGeneralTerminalChange: assumed('追加する台数を入力するか、廃止する論理端末を選択してください。'),
  noMailboxChange: assumed('追加する数を入力するか、廃止するメールボックスを選択してください。'),
  noSuchPart: assumed('選択された{label}は現在の契約にありません。画面を開き直してください。'),
  partTaken: assumed('{label}は、別の申込で手続き中です。'),
  lineGoesToo: assumed('{label}は廃止を選択しているため、変更できません。'),
  sameLine: assumed('{label}の内容が変更されていません。回線の内容または設置場所を変更してください。'),
  siteToKeep: assumed('追加する回線の設置場所を選択してください。'),
  lineActionMissing: assumed('回線の内容を入力する場合は、回線を追加するか、変更する回線を選択してください。'),
  moveNeedsLine: { text: '所在地を変更する事業所の回線について、回線設置場所を変更するか、回線を廃止してください。', mark: 'documented: S0 1-④ R-19 (wording assumed)' },
  needsGeneralPlan: assumed('一般NACCSの料金プランが選択されていないため、変更申込内容 入力で「{label}」も選択してください。'),
} as const satisfies Record<string, Marked>;
