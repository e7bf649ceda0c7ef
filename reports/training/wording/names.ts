import type { EvidenceControl } from '../../evidence';

/** 契約情報詳細表示画面 says itself that it is a screen; other names of screens stand in brackets. */
export const screenName = (screen: string): string => (/画面(?:[（(][^（）()]*[)）])?$/.test(screen) ? screen : `「${screen}」`);

/** A label as one reads it: 「氏名 姓」 for `氏名 姓：`. */
export const quoted = (label: string): string => `「${label.replace(/[：:]$/, '')}」`;

/** An example in brackets, to stand before a full stop. */
export const example = (value: string): string => `（例：${value.replace(/。$/, '')}）`;

/** 2026-05-11 → 2026年5月11日. */
export const day = (iso: string): string => iso.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

const KINDS: Readonly<Record<string, string>> = { button: 'ボタン', link: 'リンク', checkbox: 'チェックボックス', file: 'ボタン' };

/** What a control is called behind its name; nothing for what is filled in. */
export const kindOf = (role: string | null): string => KINDS[role ?? ''] ?? '';

/** A control by the names that stand on the screen: its own, and that of the group that it stands in or what it is about. */
export interface ControlName {
  readonly group: string | null;
  readonly own: string;
  readonly about: string | null;
}

/**
 * Takes apart what a page object calls a control (企業 郵便番号, こちら（スケジュール）) where the screen has only a part of it.
 * @param controls of the screen
 */
export function partsOf(label: string, controls: readonly EvidenceControl[]): ControlName {
  const isThere = (name: string): boolean => controls.some((control) => control.label === name);
  if (isThere(label)) return { group: null, own: label, about: null };
  const about = /^(.+?)（(.+)）$/.exec(label);
  if (about?.[1] !== undefined && isThere(about[1])) return { group: null, own: about[1], about: about[2] ?? null };
  const grouped = /^(\S+) (.+)$/.exec(label);
  if (grouped?.[2] !== undefined && isThere(grouped[2])) return { group: grouped[1] ?? null, own: grouped[2], about: null };
  return { group: null, own: label, about: null };
}

/** 「企業」の「郵便番号」. */
export function controlName(label: string, controls: readonly EvidenceControl[]): string {
  const { group, own } = partsOf(label, controls);
  return `${group === null ? '' : `${quoted(group)}の`}${quoted(own)}`;
}
