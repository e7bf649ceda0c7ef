/** 利用申込情報（管理資料）登録画面: what each 利用者コード may have (E-06), 保存サービス only with 管理統計資料（有料）. */
import { expect, test } from '../../fixtures';
import { tagging } from '../inventory';
import { expectAccessible } from './axe';
import { applyChange, fillChange } from './http/change';
import { openChange } from './change-screen';
import { HttpUser } from './http/user';

const tagged = tagging('@behaviour', '@E-06');
const [BROKER, WAREHOUSE, STORED, GONE] = ['1KAAA', '2KAAA', '3KAAA', '4KAAA'];
const [PAID, FREE, STORAGE] = ['管理統計資料(有料)', '管理統計資料(無料)', '保税管理資料保存サービス'] as const;
const needsPaid = '保税管理資料保存サービスを利用するには、管理統計資料（有料）の申込みが必要となります。';

test.use({ office: { userCodes: [
  { code: BROKER, trades: ['通関業'], statistics: { paid: false, free: true, storage: false } },
  { code: WAREHOUSE, trades: ['保税蔵置場'], statistics: { paid: false, free: false, storage: false } },
  { code: STORED, trades: ['CY'], statistics: { paid: true, free: false, storage: true } },
  { code: GONE, trades: ['通関業'], ids: [{ id: `${GONE}A0A`, status: 'retired' }] },
] } });

test('利用者コードごとに、業種が対象とするものだけを選べる。廃止した利用者コードはない', tagged(), async ({ nss, applicant }) => {
  await openChange(nss, applicant, { items: ['statistics', 'storage'] }, 'statistics');
  const { changeStatistics } = applicant.nss;
  const { rowControls, tables } = changeStatistics;
  for (const [code, kinds] of [[BROKER, [PAID, FREE]], [WAREHOUSE, [PAID, STORAGE]], [STORED, [PAID, STORAGE]]] as const) {
    for (const kind of [PAID, FREE, STORAGE]) await expect(rowControls[kind](code)).toHaveCount((kinds as readonly string[]).includes(kind) ? 1 : 0);
    await expect(changeStatistics.rowOf(code)).toContainText('対象外');
  }
  await expect(rowControls[FREE](BROKER)).toHaveValue('yes');
  await expect(rowControls[STORAGE](STORED)).toHaveValue('yes');
  await expect(tables['管理資料に関する項目']).not.toContainText(GONE);
});

test('選択した項目の欄だけを変えられ、もう一方は現在の内容が表示される', tagged(), async ({ nss, applicant }) => {
  await openChange(nss, applicant, { items: ['statistics'] }, 'statistics');
  const { changeStatistics } = applicant.nss;
  await expect(changeStatistics.rowControls[STORAGE](STORED)).toHaveCount(0);
  await expect(changeStatistics.rowOf(STORED)).toHaveText(/要$/);
});

test('R-18 保存サービスは、同じ利用者コードに管理統計資料（有料）がなければ断られ、同じ申込で要にすれば進める', tagged('R-18+', 'R-18-'), async ({ nss, applicant, control }) => {
  await openChange(nss, applicant, { items: ['statistics', 'storage'] }, 'statistics');
  const { changeStatistics, changeConfirmation, changeCompletion } = applicant.nss;
  await changeStatistics.choose(STORAGE, WAREHOUSE, '要');
  await changeStatistics.choose(PAID, BROKER, '要');
  await changeStatistics.proceed();
  await expect(changeStatistics.rowControls[STORAGE](WAREHOUSE)).toHaveAccessibleErrorMessage(needsPaid);
  await expect(changeStatistics.rowControls[STORAGE](WAREHOUSE)).toHaveValue('yes');
  await expect(changeStatistics.rowControls[PAID](BROKER)).toHaveValue('yes');
  await changeStatistics.choose(PAID, WAREHOUSE, '要');
  await changeStatistics.proceed();
  await changeConfirmation.goBack();
  await expect(changeStatistics.rowControls[PAID](WAREHOUSE)).toHaveValue('yes');
  await changeStatistics.proceed();
  await changeConfirmation.register();
  expect((await control.application(await changeCompletion.receiptNumber()))['change']).toEqual({ statistics: {
    [BROKER]: { paid: true, free: true, storage: false }, [WAREHOUSE]: { paid: true, free: false, storage: true },
  } });
});

test('R-18 保存サービスを残したまま管理統計資料（有料）だけをやめることはできない', tagged('R-18-'), async ({ nss, applicant }) => {
  await openChange(nss, applicant, { items: ['statistics'] }, 'statistics');
  const { changeStatistics } = applicant.nss;
  await changeStatistics.choose(PAID, STORED, '不要');
  await changeStatistics.proceed();
  await expect(changeStatistics.rowControls[PAID](STORED)).toHaveAccessibleErrorMessage(needsPaid);
});

test('変更がないと、選択した項目ごとに最初の欄でそう答える', tagged(), async ({ nss, applicant }) => {
  await openChange(nss, applicant, { items: ['statistics', 'storage'] }, 'statistics');
  const { changeStatistics } = applicant.nss;
  await changeStatistics.choose(PAID, BROKER, '要');
  await changeStatistics.proceed();
  await expect(changeStatistics.rowControls[STORAGE](WAREHOUSE)).toHaveAccessibleErrorMessage(/「保税管理資料保存サービス（要・不要）」を選択していますが、変更する内容がありません。/);
  await expect(changeStatistics.rowControls[PAID](BROKER)).not.toHaveAttribute('aria-invalid');
});

test('E-06 画面にない欄を送っても、対象外の業種では断られる', tagged(), async ({ nss, applicant, control }) => {
  const user = await HttpUser.at(nss, applicant.account);
  const draft = await fillChange(user, { items: ['statistics', 'storage'] }, 'statistics');
  const rest = { [`statisticsPaid:${WAREHOUSE}`]: 'no', [`storage:${WAREHOUSE}`]: 'no', [`statisticsPaid:${STORED}`]: 'yes', [`storage:${STORED}`]: 'yes' };
  const { status, text } = await user.post(`${draft}/statistics`, { [`statisticsPaid:${BROKER}`]: 'yes', [`statisticsFree:${BROKER}`]: 'yes', [`storage:${BROKER}`]: 'yes', ...rest, go: 'on' });
  expect(status).toBe(422);
  expect(text).toContain('業種「通関業」では、保税管理資料保存サービスを利用できません。');
  expect(await control.applications()).toEqual([]);
});

test('別の利用者コードの管理資料なら、手続き中の申込があっても申し込める。同じ利用者コードでは断られる', tagged(), async ({ nss, applicant }) => {
  const user = await HttpUser.at(nss, applicant.account);
  await applyChange(user, { items: ['statistics'], entered: { statistics: { [`statisticsPaid:${BROKER}`]: 'yes' } } });
  await applyChange(user, { items: ['statistics'], entered: { statistics: { [`statisticsPaid:${WAREHOUSE}`]: 'yes' } } });
  await expect(applyChange(user, { items: ['statistics'], entered: { statistics: { [`statisticsFree:${BROKER}`]: 'no' } } })).rejects.toThrow(/confirm から進めません: 422/);
});

test.describe('対象の業種の利用者コードがない事業所', () => {
  test.use({ office: { userCodes: [{ code: BROKER, trades: ['通関士'], statistics: { paid: false, free: false, storage: false } }] } });

  test('管理統計資料を選ぶと、対象の利用者コードがないと答え、行き止まりの画面へ進まない', tagged(), async ({ nss, applicant }) => {
    await openChange(nss, applicant, { items: [] }, 'items');
    const { changeItems } = applicant.nss;
    await changeItems.chooseItems('管理統計資料（有料分・無料分）');
    await changeItems.proceed();
    await expect(changeItems.controls['管理統計資料（有料分・無料分）']).toHaveAccessibleErrorMessage(/利用できる業種の利用者コードがないため/);
  });
});

test('axe: 管理資料 入力と、そのエラー', { tag: ['@behaviour', '@accessibility'] }, async ({ nss, applicant }) => {
  await openChange(nss, applicant, { items: ['statistics', 'storage'] }, 'statistics');
  await applicant.nss.changeStatistics.heading.waitFor();
  await expectAccessible(applicant.page);
  await applicant.nss.changeStatistics.proceed();
  await applicant.nss.changeStatistics.alert.waitFor();
  await expectAccessible(applicant.page);
});
