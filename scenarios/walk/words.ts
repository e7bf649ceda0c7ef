import type { Action, Person, Value } from '../procedures/types';
import { HIDDEN } from './secrets';

export const personName: Record<Person, string> = { applicant: '申込担当者', manager: '管理責任者', partner: '共用する事業所の申込担当者' };
const decisionName = { approve: '審査を終了する', query: '確認事項を通知する', reject: '申込を受け付けない' } as const;

/** An action in one Japanese phrase. `say` gives the words for a value. */
export function inWords(action: Action, say: (value: Value) => string): string {
  switch (action.do) {
    case 'open': return '画面を開く';
    case 'fill': return say(action.value) === HIDDEN ? `${inRow(action, say)}を入力する` : `${inRow(action, say)}に ${say(action.value)} を入力する`;
    case 'choose': return `${inRow(action, say)}で「${action.option}」を選ぶ`;
    case 'tick': return `${inRow(action, say)}を☑で選択する`;
    case 'upload': return `「${action.label}」で ${action.file} を選ぶ`;
    case 'press': return action.alert === undefined ? `${inRow(action, say)}を押す` : `${inRow(action, say)}を押し、エラー「${say(action.alert)}」を確認する`;
    case 'follow': return 'mail' in action ? `E-mail「${action.mail}」の${action.link === undefined ? '' : `「${action.link}」の`}リンクを開く` : `「${action.label}」のリンクで内容を見る`;
    case 'switchTab': return `タブ「${action.label}」を開く`;
    case 'read': return 'mail' in action ? `E-mail「${action.mail}」の「${action.label}」を控える` : `「${action.label}」を控える`;
    case 'check': return checkInWords(action, say);
    case 'expectFile': return `「${action.label}」を押し、PDF ${say(action.name)} を確認する`;
    case 'expectDownload': return `${inRow(action, say)}を押し、添付した ${action.file} と同じファイル ${say(action.name)} を受け取る`;
    case 'expectMail': return `E-mail「${action.subject}」が ${action.to.map((person) => personName[person]).join('・')} に届いたことを確認する`;
    case 'review': return `${say(action.application)} の${decisionName[action.decision]}`;
    case 'complete': return `${say(action.application)} の作業を完了する`;
    case 'task': return `${action.userId} が業務 ${action.task} を${action.count}件行${action.refused === undefined ? 'う' : 'えないことを確認する'}`;
    case 'clock':
      if ('day' in action) return `${action.day} になる`;
      return 'hours' in action ? `${action.hours}時間たつ` : `${action.businessDays}営業日たつ`;
  }
}

const inRow = ({ label, row }: { readonly label: string; readonly row?: Value | undefined }, say: (value: Value) => string): string =>
  (row === undefined ? `「${label}」` : `${say(row)} の「${label}」`);

function checkInWords(check: Extract<Action, { do: 'check' }>, say: (value: Value) => string): string {
  if ('text' in check) return `「${say(check.text)}」の表示を確認する`;
  if ('blocked' in check) return `「${check.blocked}」をまだ押せないことを確認する`;
  if ('label' in check) return `「${check.label}」が ${say(check.is)} であることを確認する`;
  const row = Object.entries(check.row ?? {}).map(([head, value]) => `${head} ${say(value) || '空欄'}`).join('、');
  const parts = [check.rows === undefined ? '' : `${check.rows}行`, row, Object.keys(check.forms ?? {}).join('、')];
  return `「${check.table}」の表（${parts.filter((part) => part !== '').join('、')}）を確認する`;
}
