import type { Source } from '../domain/tariff';

const brochure = '「NACCSの導入をお考えのみなさまへ」';

/** The pages of the board that the figures of the tariff are taken from, by the number of the external fact. */
const pages: Readonly<Record<string, string>> = {
  'E-06': 'よくあるご質問「管理統計資料」', 'E-07': 'よくあるご質問「料金プラン」', 'E-15': '「アクセス回線」の新しいご案内', 'E-22': '「保税管理資料保存サービス」のご案内',
};

/** Where a figure comes from, for those who read it. */
export function sourceWords(source: Source): string {
  if (source.startsWith('documented: S4')) {
    const where = /S4 \(?(?:p\. ?(\d+))?([^)]*)/.exec(source);
    return `${brochure}${where?.[1] ? ` ${where[1]}ページ` : where?.[2] ? `（${where[2].trim()}）` : ''}`;
  }
  const fact = /E-\d\d/.exec(source)?.[0];
  if (source.startsWith('external:') && fact) return pages[fact] ?? 'NACCSセンターの公開資料';
  return '想定した金額です（資料に記載がありません）';
}

/** The note under a table of figures: every source once. */
export function Sources({ of }: { of: readonly Source[] }) {
  return <p class="note">出典: {[...new Set(of.map(sourceWords))].join('、')}</p>;
}
