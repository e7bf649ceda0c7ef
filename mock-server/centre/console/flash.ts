import type { NssRequest } from '../../ui/env';

/** What has been done, told on the page that follows. `{of}` is the application that it was done to. */
const texts = {
  open: '内容確認を始めました。',
  approve: '{of} の審査を終了し、利用開始日を確定しました。',
  settled: '{of} の審査を終了しました。',
  query: '{of} に確認事項を通知しました。',
  reject: '{of} に受付不可を通知しました。',
  complete: '{of} の作業を完了しました。',
  clock: '時計を進めました。',
  account: 'アカウントを追加しました。',
  ended: 'ログインを終了させました。',
  snapshot: '現在の状態を残しました。',
  restore: '残した状態に戻しました。',
  forgotten: '残した状態を削除しました。',
  reset: '最初の状態からやり直しました。',
  fault: '障害を設定しました。',
  cleared: '障害をすべて解除しました。',
} as const;
export type Done = keyof typeof texts;

/** The query of a page that is to tell what has been done. */
export const doing = (done: Done, of = ''): Record<string, string> => ({ done, ...(of === '' ? {} : { of }) });

/** The text that a page was asked by its address to begin with. */
export function flashOf(c: NssRequest): string | null {
  const { done = '', of = '', on } = c.req.query();
  if (!Object.hasOwn(texts, done) || !/^[0-9A-Z]{0,10}$/.test(of)) return null;
  const told = texts[done as Done].replace('{of}', of);
  return on === 'next' ? `${told}次の未処理の申込を表示しています。` : on === 'none' ? `${told}同じ条件の未処理の申込はほかにありません。` : told;
}
