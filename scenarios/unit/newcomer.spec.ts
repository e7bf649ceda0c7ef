import { expect, test } from '../../fixtures';
import { FormData } from '../../fixtures/data';

test.describe('はじめて利用する人', { tag: '@unit' }, () => {
  const data = new FormData(1, 'one.example.jp');

  test('新規の利用申込で尋ねられることがすべてそろい、同じ番号なら同じになる', () => {
    const { contact, manager, company, office, holder } = data.newcomer();
    expect(data.newcomer()).toEqual(new FormData(1, 'one.example.jp').newcomer());
    expect(contact.email).toMatch(/@one\.example\.jp$/);
    expect(manager.email).not.toBe(contact.email);
    for (const { postalCode, prefecture, city } of [company, office]) {
      expect(postalCode).toMatch(/^\d{7}$/);
      expect(prefecture).toMatch(/[都道府県]$/);
      expect(city).toMatch(/^[^\x00-\x7F]+[０-９]$/);
    }
    expect(company.building + office.building + holder.position + holder.name).not.toMatch(/[\x00-\x7F]/);
  });

  test('番号が違えば、種が違えば、別の会社の別の人になる', () => {
    const addresses = [...Array.from({ length: 50 }, (_, number) => data.newcomer(number + 1)), new FormData(2, 'one.example.jp').newcomer(7)].flatMap(({ contact, manager }) => [contact.email, manager.email]);
    addresses.push(data.contact().email);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('NSSはその会社をまだ知らず、二人はそれぞれのブラウザとメールボックスを持つ', async ({ newcomer, newManager, control, data: own }) => {
    const { company, contact, manager } = own.newcomer();
    expect(newcomer.account).toMatchObject({ loginId: '', password: '', company: company.name });
    expect((await control.accounts()).map((known) => known.contact.email)).not.toContain(contact.email);
    expect([newcomer.mailbox.address, newManager.mailbox.address]).toEqual([contact.email, manager.email]);
    expect(newcomer.page.context()).not.toBe(newManager.page.context());
    await newcomer.nss.login.open();
    await expect(newcomer.nss.login.heading).toBeVisible();
  });
});
