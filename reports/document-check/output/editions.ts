import type { ChangeKind, VerdictChange } from '../compare/types';

/** How changes between two editions are called, in the order in which they are counted. */
export const changeName: Readonly<Record<ChangeKind, string>> = { changed: '変更', new: '追加', dropped: '削除', moved: '移動', same: '変更なし' };
export const changeKinds = ['changed', 'new', 'dropped', 'moved', 'same'] as const satisfies readonly ChangeKind[];

export const verdictChangeName: Readonly<Record<VerdictChange['kind'], string>> = {
  broken: '新しく誤りになった記述', mended: '直った記述', other: '判定が変わった記述',
};
