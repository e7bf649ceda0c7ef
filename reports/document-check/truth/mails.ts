import type { Procedure } from '../../../scenarios/procedures';
import type { Evidence } from '../../evidence';
import type { Facts } from '../../evidence/facts';
import type { Recipient } from '../model';
import type { TrueMail } from './types';
import { recipientsOf } from './walks';

type Draft = { kind: string; names: readonly string[]; subject: string; to: Recipient[]; text: string; mark: string | null; in: { walk: string; ref: string }[] };

/**
 * Every mail of NSS by its subject: those that came in walks, with where they came, then those that NSS can send besides.
 */
export function mailsOf(walks: readonly { readonly procedure: Procedure; readonly evidence: Evidence }[], published: Facts['mails']): TrueMail[] {
  const mails = new Map<string, Draft>();
  const of = (kind: string, subject: string, text: string): Draft => {
    let mail = mails.get(subject);
    if (!mail) mails.set(subject, mail = { kind, names: [], subject, to: [], text, mark: null, in: [] });
    return mail;
  };
  for (const { procedure, evidence } of walks) {
    for (const { kind, subject, text, afterStep } of evidence.mails) of(kind, subject, text).in.push({ walk: procedure.id, ref: afterStep });
    for (const action of procedure.steps.flatMap(({ scenes }) => scenes.flatMap(({ actions }) => actions))) {
      if (action.do === 'expectMail') mails.get(action.subject)?.to.push(...recipientsOf(action.to));
    }
  }
  for (const { kind, subject, names, to, text, mark } of published) {
    const mail = of(kind, subject, text);
    if (mail.names.length === 0) mail.names = names;
    mail.mark ??= mark;
    mail.to.push(...to);
  }
  return [...mails.values()].map((mail) => ({ ...mail, to: [...new Set(mail.to)].toSorted(), in: distinct(mail.in) }));
}

const distinct = <T extends object>(list: readonly T[]): T[] => [...new Map(list.map((each) => [JSON.stringify(each), each])).values()];
