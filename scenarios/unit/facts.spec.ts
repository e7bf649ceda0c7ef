/** What NSS publishes for machines is what NSS does: figures are read from the facts API and tried on the screens. */
import { expect, test } from '../../fixtures';
import { addBusinessDays } from '../../mock-server/domain/calendar';
import { factsSchema, type Facts } from '../../reports/evidence/facts';
import { temporaryFor } from '../behaviour/http/new';
import { HttpUser } from '../behaviour/http/user';

type Fact = Facts['facts'][number];

/** The one fact of that name. */
function factOf(facts: readonly Fact[], id: string): Fact {
  const found = facts.filter((fact) => fact.id === id);
  if (found.length !== 1 || !found[0]) throw new Error(`${id}: ${found.length}件`);
  return found[0];
}

const numberIn = ({ values: [value = ''] }: Fact): number => Number(/\d+/.exec(value)?.[0]);

test.describe('公表する事実', { tag: '@unit' }, () => {
  let facts: readonly Fact[];
  test.beforeEach(async ({ control }) => {
    facts = factsSchema.parse(await control.facts()).facts;
  });

  test('名前は重ならず、出典があり、文を見分ける語がある', () => {
    expect(facts.map(({ id }) => id)).toEqual([...new Set(facts.map(({ id }) => id))]);
    for (const { id, text, values, terms } of facts) {
      expect([text, ...values].every((each) => each !== ''), id).toBe(true);
      expect(values.length, id).toBeGreaterThan(0);
      expect(terms.length > 0 && terms.every((group) => group.length > 0 && group.every((term) => term !== '')), id).toBe(true);
      expect(`${text} ${values.join(' ')}`, id).not.toMatch(/undefined|NaN|null/);
    }
  });

  test('値は、種類ごとに決まった書き方で書く', () => {
    const forms: Partial<Record<Fact['kind'], RegExp>> = {
      duration: /^(\d+～)?\d+(分|時間|営業日|か月|年間?)$|^翌営業日$/, phone: /^0\d{9,10}$/, price: /^\d+円$/, email: /^[\w-]+@naccs\.jp$/, url: /^https:\/\/[\w.-]+\/[\w./-]*$/,
      count: /^\d+(件|桁|文字|業種|種類|回|個|MB|%|ID|つ|人|名)$/, hours: /^\d+:\d\d-\d+:\d\d$|^終日$|^24時間(365日)?$/,
    };
    for (const { id, kind, values } of facts) for (const value of values) expect(value, id).toMatch(forms[kind] ?? /./);
  });

  test('規則の文に、公表する値が書かれている', () => {
    for (const { id, text, kind, values } of facts.filter((fact) => /^[RDE]-/.test(fact.id) && ['duration', 'count'].includes(fact.kind))) {
      expect(values.some((value) => text.includes(value)), `${id} ${kind} ${text} ${values.join(' ')}`).toBe(true);
    }
  });

  test('仮アカウントは、公表する時間まで使え、それを過ぎると使えない', async ({ nss, control, data }) => {
    const hours = numberIn(factOf(facts, 'R-01'));
    const account = await temporaryFor(nss, data.newcomer());
    const logIn = () => new HttpUser(nss.url, account).logIn();
    await control.advanceClock({ duration: `PT${hours * 60 - 1}M` });
    expect((await logIn()).status).toBe(303);
    await control.advanceClock({ duration: 'PT1M' });
    expect((await logIn()).status).toBe(422);
  });

  test('スケジュールの締切日と閲覧期限は、公表する営業日の数だけ離れている', async ({ nss }) => {
    const html = await (await fetch(`${nss.url}/tetsuduki/schedule.html`)).text();
    const rows = [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) => [...row.matchAll(/\d{4}\/\d\d\/\d\d/g)].map(([day]) => day.replaceAll('/', '-')));
    const complete = rows.filter((days) => days.length === 5);
    expect(complete.length).toBeGreaterThan(10);
    for (const [start = '', net, line, settings, readable] of complete) {
      expect(settings).toBe(addBusinessDays(start, -numberIn(factOf(facts, 'D-20'))));
      expect(readable).toBe(addBusinessDays(start, numberIn(factOf(facts, 'R-07'))));
      expect(net).toBe(addBusinessDays(start, -numberIn(factOf(facts, 'D-19 netNACCS'))));
      expect(line).toBe(addBusinessDays(start, -numberIn(factOf(facts, 'D-19 回線'))));
    }
  });

  test('公表する回数だけ続けて誤るとロックされ、公表する時間で解ける', async ({ nss, control, holder }) => {
    const [failures, minutes] = [numberIn(factOf(facts, 'D-25 回数')), numberIn(factOf(facts, 'D-25 ロック'))];
    const status = async (password: string): Promise<number> => (await new HttpUser(nss.url, { ...holder, password }).logIn()).status;
    for (let count = 1; count < failures; count += 1) await status('wrong');
    expect(await status(holder.password)).toBe(303);
    for (let count = 0; count < failures; count += 1) await status('wrong');
    expect(await status(holder.password)).toBe(422);
    await control.advanceClock({ duration: `PT${minutes}M` });
    expect(await status(holder.password)).toBe(303);
  });

  test('変更する理由は、公表する文字数まで受け付ける', async ({ nss, holder }) => {
    const most = numberIn(factOf(facts, 'R-21'));
    const user = await HttpUser.at(nss, holder);
    await user.fillIn({ reason: '増'.repeat(most) });
    await expect(user.fillIn({ reason: '増'.repeat(most + 1) })).rejects.toThrow();
  });

  test('連絡先は、お問い合わせ先のページに書かれているとおり', async ({ nss }) => {
    const joined = (text: string): string => text.replace(/[-～]/g, '');
    const page = joined(await (await fetch(`${nss.url}/info/info.html`)).text());
    const contacts = facts.filter(({ id }) => id.startsWith('連絡先'));
    expect(contacts.length).toBeGreaterThan(10);
    for (const { id, values } of contacts) expect(page, id).toContain(joined(values[0] ?? ''));
    expect(factOf(facts, '連絡先 利用契約事務課 受付時間').values).toEqual(['9:00-17:00']);
  });

  test('公表するアドレスには、どれもページがある', async ({ nss }) => {
    const urls = facts.filter(({ kind }) => kind === 'url').flatMap(({ values }) => values);
    expect(urls.length).toBeGreaterThan(60);
    for (const documented of [
      'https://nss.nac6.naccs.jp/dfw/login/nsscoapp/', 'https://bbs.naccscenter.com/', 'https://bbs.naccscenter.com/naccs/dfw/web/nss/', 'https://bbs.naccscenter.com/tetsuduki/schedule.html',
      'https://bbs.naccscenter.com/qanda/docs-keiyaku/2014052000244/', 'https://document.cyber-port.net/cp-manuals/ja/UserGuide/integrationWithOtherSystems/integrationWithNACCS.html',
    ]) expect(urls).toContain(documented);
    const answers = await Promise.all(urls.map(async (url) => ({ url, status: (await fetch(nss.url + new URL(url).pathname)).status })));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  });

  test('基本料金と管理統計資料の料金は、請求される単価と同じ', async ({ control }) => {
    const { loginId } = await control.createAccount({ plan: { net: 'A' }, terminals: [{ kind: 'net' }], userCodes: [{ code: '1AFCT', trades: ['通関業'] }], statistics: { paid: true, free: false, storage: false } });
    const { month, charges } = await control.charges(loginId, '2026-04');
    const priceOf = (item: string) => charges.find((charge) => charge.item === item)?.unitPrice;
    expect([month, priceOf('basicNet'), priceOf('statistics')]).toEqual(['2026-04', numberIn(factOf(facts, '料金 基本料金')), numberIn(factOf(facts, '料金 管理統計資料(有料)'))]);
  });
});

test('台帳・画面・メール・帳票も公表する', { tag: '@unit' }, async ({ control }) => {
  const { ledger, screens, mails, documents, fields } = factsSchema.parse(await control.facts());
  expect(ledger.length).toBeGreaterThan(1000);
  expect(screens).toContainEqual({ name: 'メニュー画面', title: 'メニュー', site: 'NACCSサポートシステム', mark: 'documented: S0 1-①' });
  expect(mails.find(({ subject }) => subject === '【NSS】デジタル証明書発行完了のお知らせ')).toMatchObject({ kind: 'デジタル証明書発行完了', names: ['作業完了', 'デジタル証明書発行作業完了'], to: ['管理責任者'] });
  expect(documents.find(({ name }) => name === 'システムサービス利用契約変更承認通知')).toMatchObject({ label: '承認通知を出力する', screen: '申込内容参照画面' });
  expect(fields.find(({ id }) => id === 'reason')).toMatchObject({ label: '変更する理由', maxLength: 240 });
});
