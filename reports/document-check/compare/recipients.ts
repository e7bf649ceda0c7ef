import { spelling } from '../judge/spelling';
import type { Claim, Recipient } from '../model';
import { folded } from '../text';
import { lookup } from '../truth/lookup';
import type { Truth } from '../truth/types';
import { contradiction, grouped, mentionOf, quoted, type Compared, type Contradiction, type Mention } from './mentions';

interface Sent extends Mention {
  readonly claim: Extract<Claim, { kind: 'mail' }>;
}

/** Mails that go to one person at one place of the documents, and to another at another. */
export function contradictingRecipients(documents: readonly Compared[], truth: Truth): Contradiction[] {
  const known = lookup(truth).mails;
  const all = documents.flatMap((document) => document.statements.flatMap((statement): Sent[] => {
    const { claim } = statement;
    if (claim.kind !== 'mail' || (claim.to === null && claim.notTo.length === 0)) return [];
    const mention = mentionOf(document, statement, told(claim));
    return mention === null ? [] : [{ ...mention, claim }];
  }));
  return [...grouped(all, ({ claim }) => known.get(folded(claim.name))?.[0]?.subject ?? spelling(claim.name))].flatMap(([subject, mails]) => {
    const groups = [...grouped(mails, ({ value }) => value).values()];
    const [one] = groups;
    const other = groups.find((group) => group !== one && disagree(group[0]?.claim, one?.[0]?.claim));
    const [first, second] = [one?.[0], other?.[0]];
    if (one === undefined || other === undefined || first === undefined || second === undefined) return [];
    const real = truth.mails.find((mail) => mail.subject === subject)?.to.join('、') ?? null;
    const [wrong, right] = real === first.value ? [other, one] : [one, other];
    const verdict = real === null ? 'どちらかに揃えてください。' : `NSSでは${real}に送られます。`;
    return contradiction([wrong, right], 'warning', `メール「${first.claim.name}」の宛先が${quoted(first)}と${quoted(second, first)}で食い違っています。${verdict}`, real);
  });
}

const told = ({ to, notTo }: Sent['claim']): string => (to === null || to.length === 0 ? `${notTo.join('、')}には送られない` : to.join('、'));

function disagree(one: Sent['claim'] | undefined, other: Sent['claim'] | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const denied = (to: readonly Recipient[] | null, notTo: readonly Recipient[]): boolean => to?.some((each) => notTo.includes(each)) ?? false;
  const differs = one.to !== null && other.to !== null && (one.to.length !== other.to.length || one.to.some((each) => !other.to?.includes(each)));
  return differs || denied(one.to, other.notTo) || denied(other.to, one.notTo);
}
