import type { Hono } from 'hono';
import { displayDateTime } from '../../domain/calendar';
import type { Mail } from '../../store/tables';
import type { Env } from '../../ui/env';
import { Counted, Pager, pageOfRows } from '../../ui/pager';
import { Table } from '../../ui/table';
import type { Desk } from '../desk';
import { frame } from './frame';
import { paths, withQuery } from './paths';

const PER_PAGE = 50;

const states: Record<Mail['state'], string> = { queued: '送信待ち', sending: '送信待ち', sent: '送信済み' };

/** Everything that NSS has written, newest first, with the way to where it is read. */
export function mails(app: Hono<Env>, desk: Desk): void {
  app.get(paths.mails, (c) => {
    const shown = pageOfRows([...desk.context.store.all('mails')].reverse(), PER_PAGE, c.req.query('page'));
    const rows = shown.rows.map((mail) => [
      displayDateTime(mail.date), <Subject mail={mail} />, <span class="lines">{mail.to.map(({ name, address }) => `${name} <${address}>`).join('\n')}</span>,
      states[mail.state], String(mail.attempts), <Arrived mail={mail} mailpitUrl={desk.mailpitUrl} />,
    ]);
    return frame(c, desk, 'メール', (
      <>
        {desk.mailpitUrl && <p><a href={desk.mailpitUrl} target="_blank" rel="noopener">Mailpitを開く</a></p>}
        <Counted shown={shown} />
        <Table label="メールの一覧" heads={['日時', '件名', '宛先', '状態', '送信回数', '届いたメール']} rows={rows} empty="メールはまだありません。" />
        <Pager shown={shown} to={(page) => withQuery(paths.mails, new URLSearchParams({ page: String(page) }))} />
      </>
    ));
  });
}

const Subject = ({ mail: { subject, text } }: { mail: Mail }) => <details><summary>{subject}</summary><pre>{text}</pre></details>;

function Arrived({ mail: { state, messageId, subject }, mailpitUrl }: { mail: Mail; mailpitUrl: string | undefined }) {
  if (mailpitUrl === undefined || state !== 'sent') return <>－</>;
  const query = new URLSearchParams({ q: `message-id:${messageId.slice(1, -1)}` });
  return <a href={`${mailpitUrl}/search?${query}`} target="_blank" rel="noopener" aria-label={`Mailpitで表示: ${subject}`}>Mailpitで表示</a>;
}
