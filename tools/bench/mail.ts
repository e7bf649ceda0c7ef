import { createTransport } from 'nodemailer';
import { Mailboxes, startNss, type Mail } from '../../fixtures';
import { HttpUser } from '../../scenarios/behaviour/http/user';
import { mailDomain, NOW, type Bench } from './bench';
import { inPairs } from './measure';

const RECEIVED = '【NSS】利用申込受付完了のお知らせ';

/** From pressing 「申込内容を登録する」 until a scenario holds the mail in its hands. */
export const mail: Bench = {
  name: 'mail',
  about: '申込の登録から、届いたメールを読み終えるまで',
  async run() {
    const mailboxes = new Mailboxes();
    let example = await applied(mailboxes);
    const pairs = await inPairs({
      rounds: 30,
      warmUp: 5,
      subject: async () => (example = await applied(mailboxes)).ms,
      baseline: () => bareSend(mailboxes, example.mail),
    });
    return [{ what: '登録からメールの確認まで', against: 'nodemailerでの送信とAPIでの読み取り', unit: 'ms', pairs, aim: { of: 'ratio', most: 1.5 } }];
  },
};

/** Registers an application at an NSS that has sent nothing yet, as each test has one. */
async function applied(mailboxes: Mailboxes): Promise<{ ms: number; mail: Mail }> {
  const nss = await startNss({ now: NOW, seed: 1 }, mailboxes, mailDomain());
  try {
    const [account] = await nss.control.accounts();
    if (!account) throw new Error('NSS にアカウントがありません。');
    const user = await HttpUser.at(nss, account);
    const draft = await user.fillIn();
    const mailbox = mailboxes.of(account.contact.email);
    const began = performance.now();
    const receiptNumber = await user.register(draft);
    const mail = await mailbox.waitFor({ subject: RECEIVED, receiptNumber });
    return { ms: performance.now() - began, mail };
  } finally {
    await nss.close();
  }
}

/** The same mail to an address of its own, with nothing around it. */
async function bareSend({ smtp, url }: Mailboxes, { from, subject, text }: Mail): Promise<number> {
  const transport = createTransport({ ...smtp, secure: false, ignoreTLS: true });
  const to = ['contact', 'manager'].map((name) => `${name}@${mailDomain()}`);
  const began = performance.now();
  await transport.sendMail({ from, to, subject, text, encoding: 'utf-8' });
  const query = new URLSearchParams({ query: `to:"${to[0]}"` });
  const found = (await (await fetch(`${url}api/v1/search?${query}`)).json()) as { messages: { ID: string }[] };
  const read = (await (await fetch(`${url}api/v1/message/${found.messages[0]?.ID}`)).json()) as { Text: string };
  const ms = performance.now() - began;
  transport.close();
  if (read.Text.length < text.length) throw new Error('送信したメールを読み取れません。');
  return ms;
}
