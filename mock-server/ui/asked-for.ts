import type { Application } from '../domain/application';
import { changeItem } from '../vocabulary/change-items';

/**
 * What an application is about in a few words, for lists: the parts of the contract that it changes as 申込内容参照画面 names
 * them, the 利用者コード or terminals that it is for. Empty where its kind says it all.
 */
export function askedFor(application: Application): string {
  switch (application.kind) {
    case 'change': return unique(application.items.flatMap((code) => changeItem(code)?.summary.split(' ') ?? []));
    case 'settings': return unique(Object.keys(application.settings));
    case 'reissue': return unique(application.terminals);
    case 'broker': case 'new': return '';
  }
}

const MOST = 5;

/** Each word once, and not more than fit into a cell. */
function unique(words: readonly string[]): string {
  const all = [...new Set(words)];
  return all.slice(0, MOST).join('、') + (all.length > MOST ? ` ほか${all.length - MOST}件` : '');
}
