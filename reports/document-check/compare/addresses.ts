import { distance } from 'fastest-levenshtein';
import type { Truth } from '../truth/types';
import { contradiction, grouped, mentionOf, quoted, type Compared, type Contradiction, type Mention } from './mentions';
import { pairs } from './near';

/** Letters by which two addresses look like one. */
const slip = 2;

/** Addresses of pages and of mail, and telephone numbers, that are nearly the same. */
export function contradictingAddresses(documents: readonly Compared[], truth: Truth): Contradiction[] {
  return (['url', 'email', 'phone'] as const).flatMap((kind) => {
    const all = documents.flatMap((document) => document.statements.flatMap((statement): Mention[] => {
      const { claim } = statement;
      const mention = claim.kind === 'quantity' && claim.quantity === kind ? mentionOf(document, statement, claim.value) : null;
      return mention === null || isSample(mention) ? [] : [mention];
    }));
    const real = new Map(truth.facts.filter((fact) => fact.kind === kind).flatMap(({ values }) => values.map((value) => [plain(value), value] as const)));
    return near(all, real, kind === 'url' ? 'アドレス' : kind === 'email' ? 'メールアドレス' : '電話番号');
  });
}

const isSample = ({ passage }: Mention): boolean => /例[)）:：]|[（(]例|入力例|記入例/.test(passage.text);
/** Without the scheme, a slash at the end and the name of the index: they make no difference. */
const plain = (address: string): string => address.normalize('NFKC').toLowerCase().replace(/\s+/g, '').replace(/^https?:\/\//, '').replace(/(?:\/index\.html)?\/?$/, '');

function near(all: readonly Mention[], real: ReadonlyMap<string, string>, called: string): Contradiction[] {
  const groups = grouped(all, ({ value }) => plain(value));
  const found: Contradiction[] = [];
  for (const [one, other] of pairs([...groups.keys()])) {
    if (!isSlip(one, other) || (real.has(one) && real.has(other))) continue;
    const [wrong, right] = real.has(one) ? [other, one] : [one, other];
    const [odd, usual] = [groups.get(wrong) ?? [], groups.get(right) ?? []];
    const [first, second] = [odd[0], usual[0]];
    // Two columns of one row are two lines.
    if (first === undefined || second === undefined || (first.file === second.file && first.passage.block === second.passage.block)) continue;
    const meant = real.has(right) ? second.value : [...real.keys()].find((address) => [one, other].some((each) => distance(each, address) <= slip)) ?? null;
    const verdict = meant === null ? 'どちらかが誤りと思われます。' : `NSSでは「${real.get(plain(meant)) ?? meant}」です。`;
    found.push(...contradiction([odd, usual], 'warning', `${called}が${quoted(first)}と${quoted(second, first)}で食い違っています。${verdict}`, meant === null ? null : real.get(plain(meant)) ?? meant));
  }
  return found;
}

/** Pages and lines that only a number tells apart are two, unless a single digit of a long number differs. */
function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > slip || distance(one, other) > slip) return false;
  const isNumber = /^[\d-]+$/.test(one);
  if (isNumber) return one.length === other.length && distance(one, other) === 1 && one.slice(0, 4) === other.slice(0, 4);
  return one.replace(/\d+/g, '') !== other.replace(/\d+/g, '');
}
