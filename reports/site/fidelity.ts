import { z } from 'zod';

/** Where something in the bundled NSS comes from, best first. */
export const origins = ['documented', 'external', 'decided', 'assumed'] as const;
export type Origin = (typeof origins)[number];

/** The fidelity ledger as `GET /__nss/fidelity` publishes it. */
export const ledgerSchema = z.array(z.object({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  mark: z.string().describe('Origin, colon, source: `documented: S0 1-④`, `assumed: only two tabs are named`'),
}));

export type LedgerEntry = z.output<typeof ledgerSchema>[number];

export const originLabel: Record<Origin, string> = {
  documented: '文書に記載',
  external: '公開資料',
  decided: '決定事項',
  assumed: '想定',
};

const kindLabels: Record<string, string> = {
  screen: '画面', field: '入力項目', button: 'ボタン・リンク', message: 'メッセージ', mail: 'メール', rule: '業務ルール', document: '帳票',
};

export const kindLabel = (kind: string): string => kindLabels[kind] ?? kind;

export interface Share {
  readonly kind: string;
  readonly total: number;
  readonly count: Readonly<Record<Origin, number>>;
}

/** Splits a mark into origin and source; an unknown origin counts as assumed, so that nothing looks better than it is. */
export function readMark(mark: string): { readonly origin: Origin; readonly source: string } {
  const [, word = '', source = ''] = /^(\w+):\s*([\s\S]*)$/.exec(mark) ?? [];
  const origin = origins.find((known) => known === word);
  return origin === undefined ? { origin: 'assumed', source: mark } : { origin, source };
}

function count(kind: string, entries: readonly LedgerEntry[]): Share {
  const of = (origin: Origin) => entries.filter((entry) => readMark(entry.mark).origin === origin).length;
  return {
    kind, total: entries.length,
    count: { documented: of('documented'), external: of('external'), decided: of('decided'), assumed: of('assumed') },
  };
}

/** Counts the ledger by origin: everything together, and each kind in the order of its first entry. */
export function shares(ledger: readonly LedgerEntry[]): { readonly all: Share; readonly kinds: readonly Share[] } {
  const kinds = [...new Set(ledger.map((entry) => entry.kind))];
  return {
    all: count('', ledger),
    kinds: kinds.map((kind) => count(kind, ledger.filter((entry) => entry.kind === kind))),
  };
}
