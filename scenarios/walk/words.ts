import type { Action, Person, Value } from '../procedures/types';

/** What stands where a secret stood. */
export const HIDDEN = '●●●●';

export const personName: Record<Person, string> = { applicant: '申込担当者', manager: '管理責任者' };
const decisionName = { approve: '審査を終了する', query: '確認事項を通知する', reject: '申込を受け付けない' } as const;

/** An action in one Japanese phrase. `say` gives the words for a value. */
export function inWords(action: Action, say: (value: Value) => string): string {
  switch (action.do) {
    case 'open': return '画面を開く';
    case 'fill': return say(action.value) === HIDDEN ? `「${action.label}」を入力する` : `「${action.label}」に ${say(action.value)} を入力する`;
    case 'choose': return `「${action.label}」で「${action.option}」を選ぶ`;
    case 'tick': return `「${action.label}」を☑で選択する`;
    case 'upload': return `「${action.label}」で ${action.file} を選ぶ`;
    case 'press': return action.row === undefined ? `「${action.label}」を押す` : `${say(action.row)} の「${action.label}」を押す`;
    case 'follow': return 'mail' in action ? `E-mail「${action.mail}」のリンクを開く` : `「${action.label}」のリンクで内容を見る`;
    case 'switchTab': return `タブ「${action.label}」を開く`;
    case 'read': return `「${action.label}」を控える`;
    case 'check': return checkInWords(action, say);
    case 'expectFile': return `「${action.label}」を押し、PDF ${say(action.name)} を確認する`;
    case 'expectMail': return `E-mail「${action.subject}」が ${action.to.map((person) => personName[person]).join('・')} に届いたことを確認する`;
    case 'review': return `${say(action.application)} の${decisionName[action.decision]}`;
    case 'complete': return `${say(action.application)} の作業を完了する`;
    case 'clock': return 'day' in action ? `${action.day} になる` : `${action.businessDays}営業日たつ`;
  }
}

function checkInWords(check: Extract<Action, { do: 'check' }>, say: (value: Value) => string): string {
  if ('text' in check) return `「${say(check.text)}」の表示を確認する`;
  if ('blocked' in check) return `「${check.blocked}」をまだ押せないことを確認する`;
  if ('label' in check) return `「${check.label}」が ${say(check.is)} であることを確認する`;
  const row = Object.entries(check.row ?? {}).map(([head, value]) => `${head} ${say(value) || '空欄'}`).join('、');
  const parts = [check.rows === undefined ? '' : `${check.rows}行`, row, Object.keys(check.forms ?? {}).join('、')];
  return `「${check.table}」の表（${parts.filter((part) => part !== '').join('、')}）を確認する`;
}
