import type { Recipient } from '../../../reports/document-check/model';
import type { Truth } from '../../../reports/document-check/truth/types';
import type { Random } from '../random';
import type { GeneratedDocument, Mutant, Said } from '../types';
import { places, saying, withSentence, type At } from './places';
import { otherWords } from './words';

type MailSaid = Extract<Said, { say: 'mail' }>;
const EVERYBODY: readonly Recipient[] = ['申込担当者', '管理責任者'];

/** One word of a subject is another. */
export function withWrongSubject(document: GeneratedDocument, truth: Truth, random: Random): Mutant | null {
  for (const at of random.shuffled(places(document, 'mail'))) {
    const subject = otherWords(at.said.subject, random).find((wrong) => !truth.mails.some((mail) => mail.subject === wrong));
    if (subject !== undefined) return withMail(document, at, { ...at.said, subject }, { kind: 'subject', diagnoses: ['mail-subject'], names: [at.said.subject.replace(/^【NSS】/, '')], about: `${at.said.subject} → ${subject}` });
  }
  return null;
}

/** Goes to one of two, to both instead of one, or to the other. */
export function withWrongRecipient(document: GeneratedDocument, _: Truth, random: Random): Mutant | null {
  const mails = places(document, 'mail').filter(({ said }) => said.to.length > 0);
  if (mails.length === 0) return null;
  const at = random.pick(mails);
  const right = at.said.to;
  const to = right.length === 1 ? random.pick([EVERYBODY, EVERYBODY.filter((one) => !right.includes(one))]) : [random.pick(EVERYBODY)];
  return withMail(document, at, { ...at.said, to }, { kind: 'recipient', diagnoses: ['recipient'], names: [...right], about: `${at.said.subject}: ${right.join('・')} → ${to.join('・')}` });
}

function withMail(document: GeneratedDocument, at: At<MailSaid>, instead: MailSaid, mutant: Pick<Mutant, 'kind' | 'diagnoses' | 'names' | 'about'>): Mutant {
  const sentence = saying(at.sentence, at.said, instead);
  return { ...mutant, document: withSentence(document, at.sentence, sentence), touched: new Set([sentence]), isAssumed: at.sentence.isAssumed };
}
