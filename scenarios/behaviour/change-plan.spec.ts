/** 利用申込情報（料金プラン）登録画面 (E-07): one choice for each kind that the office has, and something changes. */
import { expect, test } from '../../fixtures';
import { tagging } from '../inventory';
import { expectAccessible } from './axe';
import { fillChange } from './http/change';
import { openChange } from './change-screen';
import { HttpUser } from './http/user';

const tagged = tagging('@behaviour', '@E-07');
const unchanged = '「料金プラン（AプランまたはBプランの選択）」を選択していますが、変更する内容がありません。内容を変更するか、変更申込内容 入力で選択を外してください。';

test('netNACCSだけの事業所は、netNACCSの料金プランだけを選ぶ。現在のプランのままでは進めない', tagged(), async ({ nss, applicant, control }) => {
  await openChange(nss, applicant, { items: ['plan'] }, 'plan');
  const { changePlan, changeConfirmation, changeCompletion } = applicant.nss;
  await expect(changePlan.sometimes['料金プラン(一般NACCS)']).toHaveCount(0);
  await expect(changePlan.answers('netNACCS').B).toBeChecked();
  await changePlan.proceed();
  await expect(changePlan.answers('netNACCS').A).toHaveAccessibleErrorMessage(unchanged);
  await changePlan.choose('netNACCS', 'A');
  await changePlan.proceed();
  await expect(applicant.page.getByRole('row', { name: '料金プラン(netNACCS)' })).toHaveText(/プランB\s*プランA/);
  await changeConfirmation.register();
  expect((await control.application(await changeCompletion.receiptNumber()))['change']).toEqual({ plan: { net: 'A', general: null } });
});

test.describe('両方を利用する事業所', () => {
  test.use({ office: { plan: { net: 'A', general: 'B' }, terminals: [{ kind: 'net' }, { kind: 'general' }], lines: [{ kind: '専用線', speed: '1Mbps' }] } });

  test('それぞれ別に選び、片方だけを変えられる。戻っても選択は残る', tagged(), async ({ nss, applicant, control }) => {
    await openChange(nss, applicant, { items: ['plan'] }, 'plan');
    const { changePlan, changeContact, changeConfirmation, changeCompletion } = applicant.nss;
    await expect(changePlan.answers('netNACCS').A).toBeChecked();
    await expect(changePlan.answers('一般NACCS').B).toBeChecked();
    await changePlan.choose('一般NACCS', 'A');
    await changePlan.goBack();
    await changeContact.proceed();
    await expect(changePlan.answers('一般NACCS').A).toBeChecked();
    await changePlan.proceed();
    await changeConfirmation.register();
    expect((await control.application(await changeCompletion.receiptNumber()))['change']).toEqual({ plan: { net: 'A', general: 'A' } });
  });

  test('R-44 選ばずに送ると、それぞれの欄にメッセージ', tagged('R-44-'), async ({ nss, applicant, control }) => {
    const user = await HttpUser.at(nss, applicant.account);
    const draft = await fillChange(user, { items: ['plan'] }, 'plan');
    for (const form of [{}, { planNet: 'A' }, { planNet: 'A', planGeneral: 'C' }]) {
      const { status, text } = await user.post(`${draft}/plan`, { ...form, go: 'on' });
      expect(status).toBe(422);
      expect(text).toContain('料金プラン(一般NACCS)を選択してください。');
    }
    expect(await control.applications()).toEqual([]);
  });
});

test('回線を追加する申込では、一般NACCSの料金プランもこの画面で選ぶ', tagged(), async ({ nss, applicant }) => {
  const line = { lineAction: 'add', lineKind: '専用線', lineSpeed: '1Mbps', maintenance: '平日', lineSite: 'same', worksPerson: '通関　次郎', worksPersonPhone: '0312345678' };
  await openChange(nss, applicant, { items: ['lines', 'plan'], entered: { general: line } }, 'plan');
  const { changePlan } = applicant.nss;
  await changePlan.proceed();
  await expect(changePlan.answers('一般NACCS').A).toHaveAccessibleErrorMessage('料金プラン(一般NACCS)を選択してください。');
  await changePlan.choose('一般NACCS', 'B');
  await changePlan.proceed();
  await expect(applicant.nss.changeConfirmation.heading).toBeVisible();
});

test('axe: 料金プラン 入力と、そのエラー', { tag: ['@behaviour', '@accessibility'] }, async ({ nss, applicant }) => {
  await openChange(nss, applicant, { items: ['plan'] }, 'plan');
  await applicant.nss.changePlan.heading.waitFor();
  await expectAccessible(applicant.page);
  await applicant.nss.changePlan.proceed();
  await applicant.nss.changePlan.alert.waitFor();
  await expectAccessible(applicant.page);
});
