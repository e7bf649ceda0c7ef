/**
 * What NACCSセンター decides (S0 part 2, D-02, D-18, D-19): the fixed 利用開始日, what may follow what, and the words
 * that tell of it. The dates are worked out by hand from the calendar: 利用開始日 are the 1st, 11th and 21st of a month, each
 * moved on to the next 営業日, and netNACCS needs 7 営業日 after 審査終了.
 */
import { expect, test } from '../../fixtures';
import { covers } from '../inventory';
import { HttpUser } from './http/user';

const tag = ['@behaviour'];
const dates = [...tag, '@R-20', '@R-26', '@D-19'];

/** [審査終了 on, wish, fixed 利用開始日, why] */
const worked = [
  ['2026-04-01', '20260421', '2026-04-21', 'スケジュールにあり7営業日以上先の希望日は、そのとおりになる'],
  ['2026-04-01', '20260413', '2026-04-13', '7営業日後は4月10日。4月11日（土）は4月13日（月）に繰り下がる'],
  ['2026-04-02', '20260413', '2026-04-13', '4月2日の7営業日後がちょうど4月13日'],
  ['2026-04-03', '20260413', '2026-04-21', '7営業日後が4月14日になるので、次の4月21日になる'],
  ['2026-04-01', '20260415', '2026-04-21', 'スケジュールにない希望日は、次の利用開始日になる'],
  ['2026-04-01', '20260402', '2026-04-13', '早すぎる希望日は、7営業日以上先の利用開始日になる'],
  ['2026-04-24', '20260511', '2026-05-11', 'ゴールデンウィーク: 4月29日と5月3日～6日を除くと、7営業日後がちょうど5月11日'],
  ['2026-04-27', '20260511', '2026-05-21', 'ゴールデンウィーク: 7営業日後が5月12日になるので、次の5月21日になる'],
  ['2026-12-18', '20270104', '2027-01-04', '年末年始: 12月29日～1月3日を除くと、7営業日後がちょうど1月4日'],
  ['2026-12-21', '20270104', '2027-01-12', '年末年始: 7営業日後が1月5日、1月11日は成人の日なので1月12日になる'],
] as const;

for (const [approvedOn, wish, fixed, why] of worked) {
  test(`D-19 ${approvedOn}に審査終了、希望日${wish} → ${fixed}（${why}）`, covers({ tag: [...dates, '@D-18'] }, 'R-26+', 'R-20-'), async ({ nss, control }) => {
    const number = await (await HttpUser.at(nss)).apply({ startDate: wish });
    await control.setClock(`${approvedOn}T15:00:00+09:00`);
    await control.review(number, { decision: 'approve' });
    expect(await control.application(number)).toMatchObject({ status: 'approved', startDate: fixed });
  });
}

test('R-26 希望日と異なる利用開始日が確定すると、申込内容参照に両方が表示される', covers({ tag: dates }, 'R-26+'), async ({ nss, applicant, centre }) => {
  const number = await (await HttpUser.at(nss)).apply({ startDate: '20260415' });
  await centre.approve(number, '2026-05-01');
  await applicant.logIn();
  await applicant.nss.menu.openDetails(number);
  const { values } = applicant.nss.applicationDetails;
  await expect(values['利用開始希望日']).toHaveText('2026/04/15');
  await expect(values['確定した利用開始日']).toHaveText('2026/05/01');
  await expect(values['利用開始日']).toHaveText('2026/05/01');
  await expect(values['審査終了日']).toHaveText('2026/04/01');
  await expect(values['ステータス']).toHaveText('審査終了');
});

for (const [startDate, why] of [
  ['2026-04-15', 'スケジュールにない'], ['2026-04-11', '土曜日'], ['2026-04-01', '当日'], ['2026-03-23', '過去'],
] as const) {
  test(`D-19 承認する利用開始日が${why}（${startDate}）なら409で、何も変わらない`, { tag: dates }, async ({ nss, control, centre }) => {
    const number = await (await HttpUser.at(nss)).apply();
    await expect(centre.approve(number, startDate)).rejects.toThrow(/409/);
    expect(await control.application(number)).toMatchObject({ status: 'received', startDate: null, granted: [] });
    expect(await control.mails()).toHaveLength(1);
  });
}

test('D-19 スケジュールにあっても7営業日に満たない利用開始日は409', { tag: dates }, async ({ nss, clock, centre }) => {
  const number = await (await HttpUser.at(nss)).apply();
  await clock.set('2026-04-03');
  await expect(centre.approve(number, '2026-04-13')).rejects.toThrow(/409/);
  await centre.approve(number, '2026-04-21');
});

test('審査の順序: 2度の承認、承認前の完了、完了後の審査は409で、何も変わらない', { tag }, async ({ nss, control, centre }) => {
  const number = await (await HttpUser.at(nss)).apply();
  await expect(centre.complete(number)).rejects.toThrow(/409/);
  expect(await control.application(number)).toMatchObject({ status: 'received' });
  await centre.approve(number);
  const approved = await control.application(number);
  await expect(centre.approve(number)).rejects.toThrow(/409/);
  await expect(centre.approve(number, '2026-05-01')).rejects.toThrow(/409/);
  await expect(centre.query(number, '今さらの確認')).rejects.toThrow(/409/);
  await expect(centre.reject(number, '今さらの拒否')).rejects.toThrow(/409/);
  expect(await control.application(number)).toEqual(approved);
  await centre.complete(number);
  const completed = await control.application(number);
  await expect(centre.complete(number)).rejects.toThrow(/409/);
  await expect(centre.approve(number)).rejects.toThrow(/409/);
  expect(await control.application(number)).toEqual(completed);
  expect(await control.mails()).toHaveLength(3);
});

test('存在しない申込受付番号の審査は404', { tag }, async ({ centre }) => {
  await expect(centre.approve('269999Z')).rejects.toThrow(/404/);
});

test('ステータス・進行状況・新着情報が、審査の進みに合わせて変わる', covers({ tag }, '進行 変更申込', '新着情報 利用申込の審査終了'), async ({ nss, applicant, centre, control, clock }) => {
  const { menu, applicationDetails: details, applicationList } = applicant.nss;
  const number = await (await HttpUser.at(nss)).apply();
  const progress = details.tables['進行状況'].getByRole('row');
  await applicant.logIn();
  await expect(menu.news).toHaveCount(0);
  await menu.openApplications();
  await expect(applicationList.application(number)).toContainText('受付');
  await applicationList.openDetails(number);
  await expect(details.values['ステータス']).toHaveText('受付');
  await expect(details.sometimes['ID通知内容']).toHaveCount(0);
  await expect(progress).toHaveText([/作業項目/, '受付2026/04/01 09:00利用申込を受け付けました。']);

  await control.review(number, { decision: 'open' });
  await applicant.page.reload();
  await expect(details.values['ステータス']).toHaveText('内容確認中');

  await clock.set('2026-04-02T10:30:00+09:00');
  await centre.approve(number, '2026-04-21');
  await applicant.logIn();
  await expect(menu.news).toHaveCount(1);
  await expect(menu.newsOf(number)).toContainText('2026/04/02 10:30');
  await expect(menu.newsOf(number)).toContainText('利用申込');
  await expect(menu.newsOf(number)).toContainText(`【${number}】 利用申込の審査が終了しました。通知内容を確認してください。`);
  await menu.openDetails(number);
  await expect(details.values['ステータス']).toHaveText('審査終了');
  await expect(details.sometimes['ID通知内容']).toBeVisible();

  await clock.set('2026-04-06T11:00:00+09:00');
  await centre.complete(number);
  await applicant.logIn();
  await expect(menu.news).toHaveCount(1);
  await expect(menu.newsOf(number)).toContainText('デジタル証明書の発行が完了しました。ID通知内容を確認してください。');
  await menu.openDetails(number);
  await expect(details.values['ステータス']).toHaveText('作業完了');

  await clock.set('2026-04-21T00:00:00+09:00');
  await applicant.logIn();
  await menu.openDetails(number);
  await expect(progress).toHaveText([
    /作業項目/,
    '受付2026/04/01 09:00利用申込を受け付けました。',
    '内容確認中2026/04/01 09:00NACCSセンターで申込内容を確認しています。',
    '審査終了2026/04/02 10:30審査を終了しました。確定した利用開始日は2026/04/21です。',
    'デジタル証明書発行作業完了2026/04/06 11:00デジタル証明書の発行が完了しました。',
    '利用開始2026/04/21 00:00変更後の内容で利用を開始しました。',
  ]);
});

test('受付不可になると、NACCSセンターの理由が申込内容参照に表示され、契約は変わらない', { tag }, async ({ nss, applicant, centre, control, clock }) => {
  const { menu, applicationDetails: details } = applicant.nss;
  const number = await (await HttpUser.at(nss)).apply();
  const before = await control.contract(applicant.account.loginId);
  await centre.reject(number, '契約者名が確認できませんでした。');
  await applicant.logIn();
  await expect(menu.newsOf(number)).toContainText('利用申込を受け付けることができませんでした。通知内容を確認してください。');
  await menu.openDetails(number);
  await expect(details.values['ステータス']).toHaveText('受付不可');
  await expect(details.tables['進行状況']).toContainText('契約者名が確認できませんでした。');
  await expect(details.correction).toHaveCount(0);
  await expect(centre.approve(number)).rejects.toThrow(/409/);
  await clock.set('2026-05-01');
  expect(await control.contract(applicant.account.loginId)).toEqual(before);
});
