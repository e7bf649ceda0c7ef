import { folded } from '../text';

/** Words that stand in any procedure and tell no subject. */
const common = new Set(['場合', '必要', '以下', '以上', '以内', '以降', '内容', '確認', '画面', '手順', '入力', '参照', '下記', '上記', '注意', '可能', '表示', 'ボタン', '押下', '選択', '完了', '情報', 'クリック', '利用', '申込', '手続', 'ください', '電話', '番号', '電話番号', '受付', '時間', '受付時間', '平日', '料金', '税抜', '税込', '月額', '合計']);

/** The words of a sentence by which one knows what it is about. */
export function wordsOf(text: string): ReadonlySet<string> {
  const runs = folded(text).match(/[\u3400-\u9fff々]{2,}|[ァ-ヶー]{2,}|[a-z][a-z0-9-]+/g) ?? [];
  return new Set(runs.flatMap(wordsIn).filter((word) => !common.has(word)));
}

/** Long compounds are made of words of two characters; sentences share those rather than the whole. */
function wordsIn(run: string): string[] {
  if (!/^[\u3400-\u9fff]/.test(run) || run.length <= 3) return [run];
  return [run, ...run.length % 2 === 0 ? run.match(/../g) ?? [] : [run.slice(0, -1), run.slice(1)].flatMap((part) => part.match(/../g) ?? [])];
}

/**
 * Are two sentences about the same thing?
 * @param part how much of the shorter one's words they share at least
 * @param least how many words
 */
export function alike(one: ReadonlySet<string>, other: ReadonlySet<string>, part: number, least: number): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= least && shared >= part * Math.min(one.size, other.size);
}
