import { displayDateTime } from '../../domain/calendar';
import type { Mail } from '../../store/tables';
import type { Attempt } from '../seat/attempt';
import { paths } from '../paths';
import { actorName } from '../words/goal';

/** Who a mail is for, as roles where they are known. */
function recipients(mail: Mail, { record: { cast } }: Attempt): string {
  return mail.to.map(({ name, address }) => {
    const roles = (Object.keys(cast) as (keyof typeof cast)[]).filter((person) => {
      const member = cast[person];
      return member && address === (person === 'manager' ? member.managerEmail : member.contactEmail);
    });
    return roles.length > 0 ? roles.map((role) => actorName[role]).join('・') : name || address;
  }).join('、');
}

/** All mails of a seat, the newest first. */
export function MailList({ mails, attempt }: { mails: readonly Mail[]; attempt: Attempt }) {
  if (mails.length === 0) return <p>まだメールは届いていません。</p>;
  return (
    <table class="practice-table">
      <thead><tr><th scope="col">件名</th><th scope="col">宛先</th><th scope="col">受信日時</th></tr></thead>
      <tbody>
        {[...mails].reverse().map((mail) => (
          <tr class={attempt.record.mailsRead.includes(mail.id) ? 'read' : 'unread'}>
            <td><a href={paths.mail(mail.id)}>{mail.subject}</a></td><td>{recipients(mail, attempt)}</td><td>{displayDateTime(mail.date)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const LINK = /(https?:\/\/[^\s<>"]+)/;

/** A mail as its reader sees it; addresses in it are links. */
export function MailView({ mail, attempt }: { mail: Mail; attempt: Attempt }) {
  return (
    <article class="practice-mail">
      <p>宛先: {recipients(mail, attempt)}　受信日時: {displayDateTime(mail.date)}</p>
      <pre>{mail.text.split(LINK).map((part) => (LINK.test(part) ? <a href={part}>{part}</a> : part))}</pre>
      <p><a href={paths.mails}>メール一覧に戻る</a></p>
    </article>
  );
}
