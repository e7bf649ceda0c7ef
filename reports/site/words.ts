import type { Outcome } from './model';

/** How the people of a walk are called on the page; a name that is not listed is shown as it is. */
const actors: Record<string, string> = {
  applicant: '申込担当者',
  manager: '管理責任者',
  partner: '共用する事業所の申込担当者',
  centre: 'NACCSセンター',
  stranger: '他の事業所',
};

const roles: Record<string, string> = {
  button: 'ボタン',
  link: 'リンク',
  textbox: '入力欄',
  checkbox: 'チェックボックス',
  radio: 'ラジオボタン',
  combobox: '選択欄',
  listbox: '選択欄',
  tab: 'タブ',
  file: '添付欄',
  heading: '見出し',
  group: '項目のまとまり',
  region: '区画',
};

const outcomes: Record<Outcome, string> = { passed: '確認済み', failed: '不一致', unvisited: '未実施' };

export const actorName = (actor: string): string => actors[actor] ?? actor;
export const roleName = (role: string): string => roles[role] ?? role;
export const outcomeName = (outcome: Outcome): string => outcomes[outcome];

/** `840` → `0.8秒`, `75000` → `1分15秒`. Takes milliseconds. */
export function duration(ms: number): string {
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)}秒`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}分${String(seconds % 60).padStart(2, '0')}秒`;
}

const moment = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
});

/** An ISO moment as the clock in Japan shows it (`2026/04/01 09:00`); what is no moment comes back unchanged. */
export function dateTime(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : moment.format(at);
}

/** A whole-number percentage that says 100 only when nothing is missing and 0 only when nothing is there. */
export function percent(part: number, whole: number): number {
  if (whole === 0 || part === 0) return 0;
  if (part === whole) return 100;
  return Math.min(99, Math.max(1, Math.round((part / whole) * 100)));
}
