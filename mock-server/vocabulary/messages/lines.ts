import type { Marked } from '../mark';
import { assumed } from './message';

/** What is objected to about lines and what is used over them. */
export const lineMessages = {
  needsLine: assumed('{label}を選択してください。回線を申し込まない場合は、「機器共用・共同利用、回線付替を別途申込、または自社システムを利用します。」を選択してください。'),
  speedNotOfLine: assumed('選択された回線種別では、この回線速度を選択できません。'),
  noRedundancy: { text: '選択された回線では、冗長化を申し込むことができません。', mark: 'documented: S4 p. 5 (wording assumed)' },
  noPing: { text: '選択された回線では、ping監視を申し込むことができません。', mark: 'documented: S4 p. 5 (wording assumed)' },
  needsGeneralTerminal: assumed('処理方式「インタラクティブ」を利用するため、論理端末数を入力してください。'),
  generalTerminalWithoutMethod: assumed('処理方式「インタラクティブ」の識別番号がないため、論理端末数は入力できません。'),
  needsServer: assumed('処理方式「SMTP双方向」または「EDIFACT」を利用するため、サーバ台数を入力してください。'),
  serverWithoutMethod: assumed('処理方式「SMTP双方向」または「EDIFACT」の識別番号がないため、サーバ台数は入力できません。'),
  needsMailbox: assumed('処理方式「SMTP/POP3」を利用するため、メールボックス数を入力してください。'),
  mailboxWithoutMethod: assumed('処理方式「SMTP/POP3」の識別番号がないため、メールボックス数は入力できません。'),
} as const satisfies Record<string, Marked>;
