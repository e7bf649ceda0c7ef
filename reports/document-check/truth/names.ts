import type { TrueMail } from './types';

/** How the documents call a mail: by its whole subject, by the subject without 【NSS】 and お知らせ, or by its kind. */
export function namesOfMail({ subject, kind, names = [] }: Pick<TrueMail, 'subject' | 'kind' | 'names'>): string[] {
  const bare = subject.replace(/^【[^】]*】/, '');
  const short = bare.replace(/の?お知らせ$/, '');
  return [...new Set([subject, bare, ...[short, kind, ...names].flatMap((name) => [name, `${name}メール`])])];
}
