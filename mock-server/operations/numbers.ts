import type { Application } from '../domain/application';

const none = { codes: 0, ids: 0, lines: 0, terminals: 0, mailboxes: 0 };
type Numbers = typeof none;

function addedBy(application: Application): Numbers {
  if (application.kind === 'settings') return none;
  if (application.kind === 'change') {
    const { addNet, addEbms, addWeb } = application.terminals;
    return { ...none, terminals: addNet + addEbms + addWeb };
  }
  const { codes, line, terminals, mailboxes } = application.contents;
  return {
    // A code that is shared is there already; only its IDs are new.
    codes: codes.filter(({ shared }) => shared === null).length,
    ids: codes.flatMap(({ ids }) => ids).reduce((sum, { count }) => sum + count, 0),
    lines: line === null ? 0 : 1,
    terminals: terminals.net + terminals.ebms + terminals.web + terminals.general,
    mailboxes,
  };
}

/** Rows of the table ID通知内容 on 申込内容参照画面 (S0 2-③): what, how many are added, how many are deleted. */
export function numbersOf(application: Application): readonly (readonly [item: string, added: number, gone: number])[] {
  const added = addedBy(application);
  const gone = application.kind === 'change' ? application.terminals.abolishTerminals.length + application.terminals.abolishCertificates.length : 0;
  return [
    ['利用者コード数', added.codes, 0], ['識別番号数', added.ids, 0], ['回線数', added.lines, 0], ['論理端末数', added.terminals, gone],
    ['メールボックス数', added.mailboxes, 0],
  ];
}
