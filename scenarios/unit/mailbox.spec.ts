import { randomUUID } from 'node:crypto';
import { createTransport, type Transporter } from 'nodemailer';
import { expect, Mailboxes, test } from '../../fixtures';

/** Before and again after one's own mails. */
const FOREIGN = 1_000;
const CONNECTIONS = 4;

const mail = (to: string | string[], subject: string, text: string) => ({ from: 'nss@naccs.example', to, subject, text });

async function flood(smtp: Transporter): Promise<void> {
  const send = async (part: number) => {
    for (let i = part; i < FOREIGN; i += CONNECTIONS) await smtp.sendMail(mail(`someone${i}@foreign.example`, '【NSS】利用申込受付完了のお知らせ', '180007A'));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, part) => send(part)));
}

test.describe('mailbox', { tag: '@unit' }, () => {
  let smtp: Transporter;
  test.beforeAll(() => {
    const { host, port } = new Mailboxes().smtp;
    smtp = createTransport({ host, port, pool: true, maxConnections: CONNECTIONS, maxMessages: Infinity, ignoreTLS: true });
  });
  test.afterAll(() => smtp.close());

  test('finds its own mail among thousands of foreign ones and deletes none', async ({ mailbox }) => {
    const domain = `${randomUUID()}.example.jp`;
    const mine = mailbox.of(`hanako@${domain}`);
    await flood(smtp);
    await smtp.sendMail(mail(`hanako@${domain}`, '【NSS】別の件', '180008A'));
    await smtp.sendMail(mail([`hanako@${domain}`, `taro@${domain}`], '【NSS】利用申込受付完了のお知らせ', '申込受付番号：180007A\r\nhttps://nss.example/dfw/ を参照'));
    await flood(smtp);

    const found = await mine.waitFor({ subject: '【NSS】利用申込受付完了のお知らせ', receiptNumber: '180007A' });
    expect(found.to).toEqual([`hanako@${domain}`, `taro@${domain}`]);
    expect(found.text).toContain('申込受付番号：180007A\nhttps');
    expect(found.links).toEqual(['https://nss.example/dfw/']);
    expect(await mine.headers(found)).toMatchObject({ From: ['nss@naccs.example'] });
    expect((await mine.all()).map(({ text }) => text.trim().slice(0, 7))).toEqual(['180008A', '申込受付番号：']);
    expect(await mailbox.of(`someone0@foreign.example`).all()).not.toEqual([]);
  });

  test('another address that merely contains its own is not its own', async ({ mailbox }) => {
    const domain = `${randomUUID()}.example.jp`;
    await smtp.sendMail(mail(`xhanako@${domain}`, 'foreign', ''));
    await smtp.sendMail(mail(`hanako@${domain}.example`, 'foreign', ''));
    expect(await mailbox.of(`hanako@${domain}`).all()).toEqual([]);
  });

  test('a mail that is known already is not the one that is waited for', async ({ mailbox }) => {
    const mine = mailbox.of(`hanako@${randomUUID()}.example.jp`);
    await smtp.sendMail(mail(mine.address, '同じ件名', '1通目'));
    const { id: except } = await mine.waitFor({ subject: '同じ件名' });
    await expect(mine.waitFor({ subject: '同じ件名', except, timeout: 300 })).rejects.toThrow('「同じ件名」');
    await smtp.sendMail(mail(mine.address, '同じ件名', '2通目'));
    expect((await mine.waitFor({ subject: '同じ件名', except })).text).toContain('2通目');
  });

  test('says what was wanted and what is there when a mail does not come', async ({ mailbox }) => {
    const address = `hanako@${randomUUID()}.example.jp`;
    await smtp.sendMail(mail(address, '別の件', ''));
    await expect(mailbox.of(address).waitFor({ subject: '届かない件', timeout: 300 })).rejects.toThrow(/「届かない件」（届いているもの: 別の件）/);
  });
});
