/**
 * Abolition on 利用申込情報（論理端末）登録画面 (S0 1-⑥): netNACCS and ebMS terminals by 論理端末の廃止, webNACCS by デジタル証明書の廃止; from
 * 利用開始日 on they are gone, and one terminal is abolished by one application only.
 */
import { expect, test, type Actor, type RunningNss } from '../../fixtures';
import { tagging } from '../inventory';
import { CERTIFICATES, TERMINALS, toTerminals } from './applying';
import { HttpUser, type Request } from './http/user';
import { expectRows } from './rows';

const tagged = tagging('@behaviour', '@abolition');
const taken = (name: string): string => `論理端末 ${name} は、別の申込で廃止の手続き中です。`;

async function open(actor: Actor, ...items: readonly (typeof TERMINALS | typeof CERTIFICATES)[]): Promise<Actor['nss']> {
  await actor.logIn();
  await toTerminals(actor, { items });
  return actor.nss;
}

/** Sends an application by its forms. @returns 申込受付番号 */
async function applied({ url }: RunningNss, { account }: Actor, request: Request): Promise<string> {
  const user = new HttpUser(url, account);
  await user.logIn();
  return user.apply(request);
}

/** An earlier application has given the office what there is to abolish: on 13 April one ebMS terminal and two of webNACCS. */
async function enlarged(nss: RunningNss, actor: Actor): Promise<{ net: string; ebms: string; webs: readonly [string, string] }> {
  const number = await applied(nss, actor, { ebms: '1', web: '2', startDate: '20260413' });
  await nss.control.review(number, { decision: 'approve' });
  await nss.control.complete(number);
  await nss.control.setClock('2026-04-13T09:00:00+09:00');
  const { terminals } = await nss.control.contract(actor.account.loginId);
  const named = (wanted: string): string[] => terminals.filter(({ kind }) => kind === wanted).map(({ name }) => name);
  const [first, second] = named('web');
  return { net: named('net')[0]!, ebms: named('ebms')[0]!, webs: [first!, second!] };
}

const namesOf = async ({ control }: RunningNss, { account }: Actor): Promise<string[]> =>
  (await control.contract(account.loginId)).terminals.map(({ name }) => name);

test('1-⑥ 論理端末の廃止: 選んだ端末だけが確認画面に出て、利用開始日から契約にない', tagged('S0-1-6', 'SCR-07 論理端末の廃止'), async ({ applicant, nss, control, centre, clock }) => {
  const { net, ebms, webs } = await enlarged(nss, applicant);
  const { changeTerminals, changeConfirmation, changeCompletion } = await open(applicant, TERMINALS);
  await expectRows(changeTerminals.tables['論理端末の廃止に関する項目'], [['共用', 'net', 'net', net, ''], ['共用', 'ebms', '自社', ebms, '']]);
  await changeTerminals.abolishTerminal(ebms);
  await changeTerminals.proceed();
  await expectRows(changeConfirmation.tables['申込情報'], [['廃止', '共用', 'ebms', '自社', ebms, '']]);
  await changeConfirmation.register();
  await centre.approve(await changeCompletion.receiptNumber(), '2026-05-01');
  await clock.set('2026-04-30T23:59:59+09:00');
  expect(await namesOf(nss, applicant)).toContain(ebms);
  await clock.set('2026-05-01T00:00:00+09:00');
  expect(await namesOf(nss, applicant)).toEqual([net, ...webs]);
  expect((await control.contract(applicant.account.loginId)).certificates.map(({ terminalName }) => terminalName)).toEqual([net, ...webs]);
});

test('1-⑥ デジタル証明書の廃止: 選んだwebNACCSだけが、利用開始日から契約にない', tagged('S0-1-6', 'SCR-07 デジタル証明書の廃止'), async ({ applicant, nss, control, centre, clock }) => {
  const { net, ebms, webs: [kept, gone] } = await enlarged(nss, applicant);
  const { changeTerminals, changeConfirmation, changeCompletion, menu, contractDetails } = await open(applicant, CERTIFICATES);
  await changeTerminals.abolishCertificate(gone);
  await changeTerminals.proceed();
  await expectRows(changeConfirmation.tables['申込情報'], [['廃止', '共用', 'web', '－', gone, '']]);
  await changeConfirmation.register();
  await centre.approve(await changeCompletion.receiptNumber(), '2026-05-01');
  await clock.set('2026-05-01T00:00:00+09:00');
  expect(await namesOf(nss, applicant)).toEqual([net, ebms, kept]);
  expect((await control.contract(applicant.account.loginId)).certificates.map(({ terminalName }) => terminalName)).toEqual([net, kept]);
  await applicant.logIn();
  await menu.openContract();
  await contractDetails.openTab('netNACCS');
  await expectRows(contractDetails.tables['webNACCSに関する情報'], [[kept, '発行済み']]);
});

test('1-⑥ 追加と廃止は、同じ申込で一度にできる', tagged('R-17+', 'S0-1-6'), async ({ applicant, nss, centre, clock }) => {
  const { net, ebms, webs: [kept, gone] } = await enlarged(nss, applicant);
  const { changeTerminals, changeConfirmation, changeCompletion } = await open(applicant, TERMINALS, CERTIFICATES);
  await changeTerminals.addTerminals({ net: '2', web: '1' });
  await changeTerminals.abolishTerminal(net);
  await changeTerminals.abolishCertificate(gone);
  await changeTerminals.proceed();
  await expectRows(changeConfirmation.tables['申込情報'], [
    ['追加', '共用', 'net', 'net', '', '2'], ['追加', '共用', 'web', '－', '', '1'], ['廃止', '共用', 'net', 'net', net, ''], ['廃止', '共用', 'web', '－', gone, ''],
  ]);
  await changeConfirmation.register();
  await centre.approve(await changeCompletion.receiptNumber(), '2026-05-01');
  await clock.set('2026-05-01');
  const names = await namesOf(nss, applicant);
  expect(names.slice(0, 2)).toEqual([ebms, kept]);
  expect(names).toHaveLength(5);
  expect(names).not.toContain(net);
  expect(names).not.toContain(gone);
});

test('1-④で選ばなかった項目の廃止は断られ、選択は残る', tagged('S0-1-6'), async ({ applicant, nss }) => {
  const { net, webs: [web] } = await enlarged(nss, applicant);
  const { changeTerminals } = await open(applicant, TERMINALS);
  await changeTerminals.abolishTerminal(net);
  await changeTerminals.abolishCertificate(web);
  await changeTerminals.proceed();
  await expect(changeTerminals.rowControls['デジタル証明書の廃止'](web)).toHaveAccessibleErrorMessage(`変更申込内容 入力で「${CERTIFICATES}」を選択していないため、入力できません。`);
  await expect(changeTerminals.rowControls['デジタル証明書の廃止'](web)).toBeChecked();
  await expect(changeTerminals.rowControls['論理端末の廃止'](net)).toBeChecked();
});

test('別の申込で廃止の手続き中の端末は、もう一度は廃止できない', tagged('S0-1-6'), async ({ applicant, nss, control }) => {
  const [net] = await namesOf(nss, applicant);
  const earlier = await applied(nss, applicant, { abolishTerminals: [net!], startDate: '20260501' });
  const { changeTerminals } = await open(applicant, TERMINALS);
  await changeTerminals.abolishTerminal(net!);
  await changeTerminals.proceed();
  await expect(changeTerminals.rowControls['論理端末の廃止'](net!)).toHaveAccessibleErrorMessage(taken(net!));
  expect((await control.applications()).map(({ receiptNumber }) => receiptNumber)).toEqual([earlier]);
});

test('受付不可になった申込の端末は、あらためて廃止できる', tagged('S0-1-6'), async ({ applicant, nss, centre }) => {
  const [net] = await namesOf(nss, applicant);
  await centre.reject(await applied(nss, applicant, { abolishTerminals: [net!] }), 'お申し込みの内容を確認できませんでした。');
  const { changeTerminals, changeConfirmation } = await open(applicant, TERMINALS);
  await changeTerminals.abolishTerminal(net!);
  await changeTerminals.proceed();
  await expect(changeConfirmation.heading).toBeVisible();
});

test('別の事業所の端末は画面に出ず、送っても廃止できない', tagged('S0-1-6'), async ({ applicant, stranger, nss, control }) => {
  const [foreign] = await namesOf(nss, stranger);
  const { changeTerminals } = await open(applicant, TERMINALS);
  await expect(changeTerminals.rowControls['論理端末の廃止'](foreign!)).toHaveCount(0);
  await expect(applied(nss, applicant, { abolishTerminals: [foreign!] })).rejects.toThrow('422');
  expect(await control.applications()).toEqual([]);
});
