import { short } from '../judge/facts/mail';
import { spelling } from '../judge/spelling';
import type { Truth } from '../truth/types';
import { contradiction, mentionOf, quoted, type Compared, type Contradiction, type Mention } from './mentions';

/**
 * Mails that a document calls by another name than the subject that it gives itself: the reader of 作業完了メール looks in vain for a
 * mail of that subject. A name that is a part of the subject is none.
 */
export function aliasesOfMails(documents: readonly Compared[], truth: Truth): Contradiction[] {
  const mails = truth.mails.map((mail) => ({ subject: spelling(short(mail.subject).replace(/^【[^】]*】/, '')), names: new Set((mail.names ?? []).map((name) => spelling(short(name)))) }));
  return documents.flatMap((document) => {
    const mentions = document.statements.flatMap((statement): Mention[] => {
      const mention = statement.claim.kind === 'mail' ? mentionOf(document, statement, statement.claim.name) : null;
      return mention === null ? [] : [mention];
    });
    return mails.flatMap(({ subject, names }) => {
      const own = mentions.filter(({ value }) => spelling(short(value)) === subject);
      const others = mentions.filter(({ value }) => names.has(spelling(short(value))) && !subject.includes(spelling(short(value))));
      const [one, other] = [own[0], others[0]];
      if (!one || !other) return [];
      return contradiction([others, own], 'note', `同じメールが${quoted(other)}と${quoted(one)}の2つの名前で呼ばれています。件名に揃えると、届いたメールと結び付けられます。`, one.value);
    });
  });
}
