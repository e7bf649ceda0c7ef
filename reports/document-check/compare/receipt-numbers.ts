import { contradiction, grouped, mentionOf, quoted, type Compared, type Contradiction, type Mention } from './mentions';

/** 申込受付番号 that change within a document, which follows one application, or are of two forms. */
export function contradictingReceiptNumbers(documents: readonly Compared[]): Contradiction[] {
  return documents.flatMap((document) => {
    const all = document.statements.flatMap((statement): Mention[] => {
      const { claim } = statement;
      const mention = claim.kind === 'quantity' && claim.quantity === 'receipt-number' ? mentionOf(document, statement, claim.value.normalize('NFKC')) : null;
      return mention === null || isBlank(mention.value) ? [] : [mention];
    });
    const forms = grouped(all, ({ value }) => value.replace(/\d/g, '9').replace(/[A-Z]/g, 'A'));
    return [...[...forms.values()].flatMap(changing), ...differing([...forms.values()])];
  });
}

/** XXXXXXX, 0000000. */
const isBlank = (value: string): boolean => !/\d/.test(value) || /^(.)\1+[A-Z]?$/.test(value);

function changing(all: readonly Mention[]): Contradiction[] {
  const groups = [...grouped(all, ({ value }) => value).values()];
  const [first, ...others] = groups;
  const usual = first?.[0];
  if (usual === undefined || others.length === 0) return [];
  const odd = others.flatMap((group) => group.slice(0, 1));
  const [at] = odd;
  if (at === undefined) return [];
  return contradiction([...others, groups[0] ?? []], 'warning', `申込受付番号が途中で変わっています：${quoted(usual)}、${odd.map((mention) => quoted(mention)).join('、')}。一つの申込の番号は最後まで同じです。`, usual.value);
}

function differing(forms: readonly (readonly Mention[])[]): Contradiction[] {
  const [one, other] = forms.toSorted((each, another) => Number(isProper(each)) - Number(isProper(another)));
  const [first, second] = [one?.[0], other?.[0]];
  if (one === undefined || other === undefined || first === undefined || second === undefined) return [];
  return contradiction([one, other], 'note', `申込受付番号の形が${quoted(first)}と${quoted(second)}で異なっています。`, isProper(other) ? second.value : null);
}

const isProper = ([mention]: readonly Mention[]): boolean => /^\d{6}[A-Z]$/.test(mention?.value ?? '');
