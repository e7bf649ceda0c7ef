/**
 * Every item of 変更内容入力画面 alone, and the items together as {@link allPairs} combines them: applied for, reviewed,
 * completed; not in force before 利用開始日, in force on it with exactly what was asked for; mails and news as D-11 has them;
 * 承認通知 tells every change. Without a browser: its screens have specs of their own.
 */
import { expect, test, type Account, type RunningNss } from '../../fixtures';
import { readPdf } from '../walk/pdf';
import { allPairs } from './all-pairs';
import { framed, others, together as mayGoTogether } from './change-item-codes';
import { applyChange, type Visit } from './http/change';
import { type Form } from './http/forms';
import { officeCodeOf, sampleChanges, sampleOffice, together, type Contract, type Given, type Sample, type Scene } from './change-samples';
import { HttpUser } from './http/user';
import { approvedNew } from './http/new';

const tagged = { tag: ['@behaviour', '@combinations', '@R-17', '@D-11'] };
const [OFFICE, PARTNER] = [1, 2];
const sample = (item: string): Sample => {
  const found = sampleChanges[item];
  if (!found) throw new Error(`${item} の見本がありません。`);
  return found;
};

/** The office, and whoever the items need besides. */
async function sceneFor({ control, ...nss }: RunningNss, items: readonly string[]): Promise<Scene & { readonly user: HttpUser; readonly account: Account }> {
  const account = await control.createAccount(sampleOffice(OFFICE));
  const partner = await control.createAccount(sampleOffice(PARTNER));
  const newOffice = items.includes('jointUseNewOffice')
    ? (await approvedNew({ control, ...nss }, { typed: { contact: { useKind: 'joint', jointOffice: officeCodeOf(OFFICE) } }, startDate: '20260701' })).number : '';
  return { account, before: await control.contract(account.loginId), partner: partner.loginId, newOffice, mailDomain: nss.mailDomain, user: await HttpUser.at({ control, ...nss }, account) };
}

/** What is typed for all of the items, by screen. */
const enteredFor = (items: readonly string[], scene: Scene): Readonly<Record<string, Form | Visit>> =>
  items.flatMap((item) => Object.entries(sample(item).entered(scene)))
    .reduce<Record<string, Form | Visit>>((all, [screen, typed]) => ({ ...all, [screen]: together(all[screen], typed) }), {});

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** The mails to the office that are about its 変更申込, as subject and how many people got them. */
async function mailsTo({ control }: RunningNss, people: readonly string[]): Promise<string[]> {
  const mails = await control.mails();
  return mails.filter(({ to, kind }) => to.every((address) => people.includes(address)) && !kind.startsWith('settings')).map(({ subject, to }) => `${subject} ${to.length}`);
}

/** The rows of 新着情報 that are about a change: with its number, and those without a number. */
async function newsOf(user: HttpUser, number: string): Promise<string[]> {
  const { text } = await user.get('/dfw/nss/menu');
  return [...text.matchAll(/<span class="text">([^<]*)<\/span>/g)].map(([, row = '']) => row).filter((row) => row.startsWith(`【${number}】`) || !row.startsWith('【'));
}

const DEBIT_FORM = '口座振替申込専用用紙を送付しました。受領しましたら、必要事項を記入しNACCSセンターに郵送してください。';
const received = '【NSS】利用申込受付完了のお知らせ 2';
const approved = '【NSS】利用申込確認完了のお知らせ 2';

/** 作業完了 (D-11): the mail and the news for what was issued. */
function completion({ terminals, ids }: Given): { mails: string[]; news: string } {
  if (terminals.some(({ kind }) => kind === 'net' || kind === 'web')) {
    return { mails: ['【NSS】デジタル証明書発行完了のお知らせ 1'], news: 'デジタル証明書の発行が完了しました。ID通知内容を確認してください。' };
  }
  return ids.length > 0
    ? { mails: ['【NSS】申込手続き完了のお知らせ 2'], news: '申込手続きが完了しました。ID通知内容を確認してください。' }
    : { mails: [], news: '利用申込の審査が終了しました。通知内容を確認してください。' };
}

async function givenTo({ control }: RunningNss, number: string): Promise<Given> {
  const { startDate, granted, grantedIds } = await control.application(number);
  return { startDate: startDate ?? '', terminals: granted, ids: grantedIds as string[] };
}

const expected = (items: readonly string[], scene: Scene, given: Given): Contract =>
  items.reduce((contract, item) => sample(item).after(contract, scene, given), scene.before);

/** The day before, to its last second, and the day itself. */
const eveOf = (date: string): string => `${new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10)}T23:59:59+09:00`;

/** Applies for the items and follows the application to 利用開始日. */
async function goThrough(nss: RunningNss, items: readonly string[]): Promise<void> {
  const { control } = nss;
  const scene = await sceneFor(nss, items);
  const { user, before: { officeCode }, account } = scene;
  const people = [account.contact.email, account.manager.email];
  const number = await test.step('申込', () => applyChange(user, { items, entered: enteredFor(items, scene) }));
  expect((await control.application(number)).items).toEqual(items);
  expect(await mailsTo(nss, people)).toEqual([received]);

  await test.step('審査終了と作業完了', async () => {
    await control.review(number, { decision: 'approve' });
    expect(await mailsTo(nss, people)).toEqual([received, approved]);
    await control.complete(number);
  });
  const given = await givenTo(nss, number);
  const done = completion(given);
  expect(await mailsTo(nss, people)).toEqual([received, approved, ...done.mails]);
  expect(await newsOf(user, number)).toEqual([`【${number}】 ${done.news}`, ...(items.includes('payment') ? [DEBIT_FORM] : [])]);
  for (const item of items) await sample(item).then?.(scene, given, nss, account);

  await test.step('利用開始日の前日まで変わらない', async () => {
    await control.setClock(eveOf(given.startDate));
    expect(await control.contract(officeCode)).toEqual(scene.before);
  });
  await test.step('利用開始日に、申し込んだとおりに変わる', async () => {
    await control.setClock(`${given.startDate}T00:00:00+09:00`);
    expect(await control.contract(officeCode)).toEqual(expected(items, scene, given));
    expect((await control.application(number)).inForce).toBe(true);
  });
  await test.step('承認通知', async () => {
    await user.logIn();
    const { text } = await readPdf(await user.download(`/dfw/nss/applications/${number}/approval.pdf`));
    for (const told of items.flatMap((item) => sample(item).told(scene))) expect(squeezed(text)).toContain(squeezed(told));
  });
}

for (const item of [...framed, ...others]) {
  test(`単独の変更: ${item}`, tagged, ({ nss }) => goThrough(nss, [item]));
}

const combinations = allPairs([...framed, ...others], mayGoTogether).filter((items) => items.length > 1);
for (const [index, items] of combinations.entries()) {
  test(`変更の組み合わせ ${index + 1}/${combinations.length}: ${items.join('・')}`, tagged, ({ nss }) => goThrough(nss, items));
}
