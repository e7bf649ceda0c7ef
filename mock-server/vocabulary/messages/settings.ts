import type { Marked } from '../mark';
import { assumed } from './message';

/** What the screens of システム設定の申込 object to. */
export const settingsMessages = {
  settingsDraftGone: assumed('この申込の入力内容は見つかりません。システム設定の申込をはじめからやり直してください。'),
  nothingSet: assumed('システム設定情報を登録する利用者コードを選択し、入力してください。'),
  tabsMissing: assumed('利用者コード {label} に、入力が完了していないタブがあります。'),
  codeTaken: assumed('利用者コード {label} のシステム設定は、別の申込で審査中です。'),
} as const satisfies Record<string, Marked>;
