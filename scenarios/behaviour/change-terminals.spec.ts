/**
 * 利用申込情報（論理端末）登録画面, additions (S0 1-⑥): R-24 (number to add, not the total), ebMS and webNACCS, what must
 * be entered; and that the contract changes on 利用開始日 and not earlier.
 */
import { expect, test, type Actor } from '../../fixtures';
import { tagging } from '../inventory';
import { CERTIFICATES, TERMINALS, toTerminals } from './applying';
import { HttpUser } from './http/user';
import { inNewTab } from './new-tab';
import { expectRows } from './rows';

const tagged = tagging('@behaviour');
const NET = '論理端末追加数 (netNACCS)';
const EBMS = '論理端末追加数 (ebMS:自社システム用)';
const WEB = 'デジタル証明書追加数 (webNACCS)';
const nothing = '追加する数を入力するか、廃止する論理端末またはデジタル証明書を選択してください。';

async function open(actor: Actor, ...items: readonly (typeof TERMINALS | typeof CERTIFICATES)[]): Promise<Actor['nss']> {
  await actor.logIn();
  await toTerminals(actor, { items });
  return actor.nss;
}

test('R-24 追加する台数を入力する（現在1台に2を入力すると、確認画面の端末追加数は2、利用開始日から3台）', tagged('R-24+'), async ({ applicant, control, centre, clock }) => {
  const { officeCode, terminals: [present] } = await control.contract(applicant.account.loginId);
  const nss = await open(applicant, TERMINALS);
  await expectRows(nss.changeTerminals.tables['論理端末の廃止に関する項目'], [['共用', 'net', 'net', present!.name, '']]);
  await nss.changeTerminals.addTerminals({ net: '2' });
  await nss.changeTerminals.proceed();
  await expectRows(nss.changeConfirmation.tables['論理端末に関する情報'], [['共用', 'net', 'net', present!.name]]);
  await expectRows(nss.changeConfirmation.tables['申込情報'], [['追加', '共用', 'net', 'net', '', '2']]);
  await nss.changeConfirmation.register();
  const number = await nss.changeCompletion.receiptNumber();
  await centre.approve(number, '2026-05-01');
  await clock.set('2026-05-01');
  expect((await control.contract(officeCode)).terminals.filter(({ kind }) => kind === 'net')).toHaveLength(3);
});

test('1-⑥ ebMSとwebNACCSも、それぞれの数だけ追加される', tagged('R-24+', 'S0-1-6', 'SCR-07 論理端末追加数 (ebMS:自社システム用)', 'SCR-07 デジタル証明書追加数 (webNACCS)'), async ({ applicant, control, centre, clock }) => {
  const nss = await open(applicant, TERMINALS, CERTIFICATES);
  await nss.changeTerminals.addTerminals({ net: '1', ebms: '3', web: '2' });
  await nss.changeTerminals.proceed();
  await expectRows(nss.changeConfirmation.tables['申込情報'], [
    ['追加', '共用', 'net', 'net', '', '1'], ['追加', '共用', 'ebms', '自社', '', '3'], ['追加', '共用', 'web', '－', '', '2'],
  ]);
  await nss.changeConfirmation.register();
  await centre.approve(await nss.changeCompletion.receiptNumber(), '2026-05-01');
  await clock.set('2026-05-01');
  const { terminals, certificates } = await control.contract(applicant.account.loginId);
  expect(terminals.map(({ kind }) => kind).sort()).toEqual(['ebms', 'ebms', 'ebms', 'net', 'net', 'web', 'web']);
  expect(new Set(terminals.map(({ name }) => name)).size).toBe(7);
  const withCertificate = terminals.filter(({ kind }) => kind !== 'ebms').map(({ name }) => name);
  expect(certificates.map(({ terminalName }) => terminalName).sort()).toEqual([...withCertificate].sort());
});

test('利用開始日: 契約の端末台数は、前日の終わりまで変わらず、当日の始まりに変わる', tagged('S0-start'), async ({ applicant, control, centre, clock, nss: { url } }) => {
  const countAt = async (moment: string): Promise<number> => {
    await clock.set(moment);
    return (await control.contract(applicant.account.loginId)).terminals.length;
  };
  const user = new HttpUser(url, applicant.account);
  await user.logIn();
  const number = await user.apply({ net: '2', startDate: '20260501' });
  expect(await countAt('2026-04-02T09:00:00+09:00')).toBe(1);
  await centre.approve(number);
  expect(await countAt('2026-04-03T09:00:00+09:00')).toBe(1);
  await centre.complete(number);
  expect(await countAt('2026-04-30T23:59:59+09:00')).toBe(1);
  await applicant.logIn();
  await applicant.nss.menu.openContract();
  await applicant.nss.contractDetails.openTab('netNACCS');
  const table = applicant.nss.contractDetails.tables['論理端末に関する情報'];
  const [present] = (await control.contract(applicant.account.loginId)).terminals;
  await expectRows(table, [['共用', 'net', 'net', present!.name, '取得済み']]);
  expect(await countAt('2026-05-01T00:00:00+09:00')).toBe(3);
  const [, second, third] = (await control.contract(applicant.account.loginId)).terminals;
  await applicant.page.reload();
  await expectRows(table, ([[present, '取得済み'], [second, '発行済み'], [third, '発行済み']] as const).map(([terminal, state]) => ['共用', 'net', 'net', terminal!.name, state]));
});

test('利用開始日: 受付不可になった申込は、契約を変えない', tagged('S0-start'), async ({ applicant, control, centre, clock, nss: { url } }) => {
  const user = new HttpUser(url, applicant.account);
  await user.logIn();
  const before = await control.contract(applicant.account.loginId);
  await centre.reject(await user.apply({ net: '2', startDate: '20260501' }), 'お申し込みの内容を確認できませんでした。');
  await clock.set('2026-05-11');
  expect(await control.contract(applicant.account.loginId)).toEqual(before);
});

test('1-⑥ 何も入力しないと進めない（項目にメッセージ）', tagged('S0-1-6'), async ({ applicant, control }) => {
  const { changeTerminals } = await open(applicant, TERMINALS);
  await changeTerminals.proceed();
  await expect(changeTerminals.controls[NET]).toHaveAccessibleErrorMessage(nothing);
  await expect(changeTerminals.alert).toContainText(nothing);
  expect(await control.applications()).toEqual([]);
});

test('1-⑥ 2つの項目を選んだら、どちらにも入力が要る', tagged('R-17+', 'S0-1-6'), async ({ applicant }) => {
  const { changeTerminals, changeConfirmation } = await open(applicant, TERMINALS, CERTIFICATES);
  await changeTerminals.addTerminals({ net: '1' });
  await changeTerminals.proceed();
  await expect(changeTerminals.controls[WEB]).toHaveAccessibleErrorMessage(nothing);
  await expect(changeTerminals.controls[NET]).not.toHaveAttribute('aria-invalid');
  await changeTerminals.addTerminals({ web: '1' });
  await changeTerminals.proceed();
  await expect(changeConfirmation.heading).toBeVisible();
});

test('1-④で選ばなかった項目（証明書）には、入力できない', tagged('S0-1-6'), async ({ applicant }) => {
  const { changeTerminals } = await open(applicant, TERMINALS);
  await changeTerminals.addTerminals({ net: '1', web: '1' });
  await changeTerminals.proceed();
  await expect(changeTerminals.controls[WEB]).toHaveAccessibleErrorMessage(`変更申込内容 入力で「${CERTIFICATES}」を選択していないため、入力できません。`);
  await expect(changeTerminals.controls[WEB]).toHaveValue('1');
});

test('1-④で選ばなかった項目（端末）には、入力できない', tagged('S0-1-6'), async ({ applicant }) => {
  const { changeTerminals } = await open(applicant, CERTIFICATES);
  await changeTerminals.addTerminals({ net: '1', ebms: '1', web: '1' });
  await changeTerminals.proceed();
  for (const field of [NET, EBMS] as const) {
    await expect(changeTerminals.controls[field]).toHaveAccessibleErrorMessage(`変更申込内容 入力で「${TERMINALS}」を選択していないため、入力できません。`);
  }
});

test('1-⑥ こちら（論理端末について）は別のタブで開き、入力は残る', tagged('S0-1-6', 'BBS-6', 'SCR-07→BBS-6'), async ({ applicant }) => {
  const { changeTerminals } = await open(applicant, TERMINALS);
  await changeTerminals.addTerminals({ net: '2' });
  await expect((await inNewTab(applicant, changeTerminals.controls['こちら（論理端末について）'])).terminalGuide.heading).toBeVisible();
  await expect(changeTerminals.controls[NET]).toHaveValue('2');
});
