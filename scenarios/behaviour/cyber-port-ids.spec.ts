/**
 * サイバーポート: the 利用者ID that are issued (S3 step 20, R-40, R-41, D-12, D-17). A 識別番号 of Y is nobody else's, whoever
 * applies when and whatever has become of the others.
 */
import fc from 'fast-check';
import { expect, test, type RunningNss } from '../../fixtures';
import { CODE, cyberPortWish, shared } from './http/cyber-port-new';
import { applyChange } from './http/change';
import { row, setCodes } from './http/change-codes';
import { applyNew, approvedNew, officeOf } from './http/new';
import { HttpUser } from './http/user';
import { tagging } from '../inventory/covers';

const tagged = tagging('@behaviour', '@cyber-port-ids');
const owner = (ids: readonly string[]) => ({ officeCode: 'CPA001', userCodes: [{ code: CODE, trades: ['通関業' as const, '通関士' as const], ids: ids.map((id) => ({ id: CODE + id })) }] });

/** The 利用者ID of the code that an office can use, or with `all` has ever had. */
async function idsOf({ control }: Pick<RunningNss, 'control'>, officeCode: string, all = false): Promise<string[]> {
  const code = (await control.contract(officeCode)).userCodes.find((one) => one.code === CODE);
  return code?.ids.filter(({ status }) => all || status === 'active').map(({ id }) => id.slice(5)) ?? [];
}

for (const [has, wanted] of [
  [['AA1'], ['YA1']],
  [['AA1', 'YA1'], ['YB1']],
  [['AA1', 'YB1'], ['YA1']],
  [['AA1', 'YA1', 'YB1', 'YC1'], ['YD1']],
] as const) {
  test(`R-40 ${has.join('・')} を持つ利用者コードには ${wanted.join('・')} が払い出され、持っているものは変わらない`, tagged('R-40+', 'R-40-', 'D-17'), async ({ nss, control }) => {
    await control.createAccount(owner(has));
    const { office } = await approvedNew(nss, cyberPortWish());
    expect(await idsOf(nss, office.loginId)).toEqual(wanted);
    expect(await idsOf(nss, 'CPA001')).toEqual(has);
  });
}

test('R-41 通関士は人数分の利用者IDが払い出され、業種ごとの行もそれぞれに払い出される', tagged('R-41+', 'R-40+'), async ({ nss }) => {
  await nss.control.createAccount(owner(['AA1', 'BB1']));
  const { office } = await approvedNew(nss, cyberPortWish([[shared(CODE, '2', ['通関士']), shared(CODE, '1', ['通関業'])]]));
  expect(await idsOf(nss, office.loginId)).toEqual(['YA1', 'YB1', 'YC1']);
});

test('R-40 廃止した識別番号は払い出されない。受付不可になった申込の分は次の人に払い出される', tagged('R-40+', 'R-40-', 'retired-for-good'), async ({ nss, control, clock }) => {
  const account = await control.createAccount(owner(['AA1', 'YA1']));
  const refused = await applyNew(nss, cyberPortWish());
  const user = await HttpUser.at(nss, account);
  await control.review(await applyChange(user, { items: ['userIds'], entered: { codes: setCodes({ code: CODE, retire: [`${CODE}YA1`] }) } }), { decision: 'approve', startDate: '2026-04-21' });
  await clock.set('2026-04-21');
  await control.review(refused.number, { decision: 'reject', message: '受け付けられません。' });
  const { office } = await approvedNew(nss, cyberPortWish([[shared()]], { number: 2, startDate: '20260511' }));
  expect(await idsOf(nss, office.loginId)).toEqual(['YB1']);
  expect(await idsOf(nss, 'CPA001', true)).toEqual(['AA1', 'YA1']);
});

test('R-40 利用者コードの事業所が先に得たSMTP双方向の識別番号とも重ならない', tagged('R-40+'), async ({ nss, control }) => {
  const user = await HttpUser.at(nss, await control.createAccount({ ...owner(['AA1']), plan: { net: 'B', general: 'B' } }));
  const waiting = await applyNew(nss, cyberPortWish());
  // Granted at 審査終了, in the contract only from 利用開始日 on.
  await control.review(await applyChange(user, { items: ['userIds'], entered: { codes: setCodes({ code: CODE, rows: [row(['通関業'], 'SMTP双方向', '2')] }) } }), { decision: 'approve' });
  await control.review(waiting.number, { decision: 'approve' });
  expect(await idsOf(nss, (await officeOf(nss, waiting.number)).loginId)).toEqual(['YC1']);
});

test('R-40 何人がどの順に申し込み、どの順に審査されても、Yの識別番号は重ならない', tagged('R-40+'), async ({ nss, control }) => {
  test.setTimeout(120_000);
  await control.createAccount(owner(['AA1', 'YB1']));
  const issued = ['YB1'];
  let person = 0;
  /** Who comes when: the first time somebody comes he registers, the second time NACCSセンター decides. */
  const turns = fc.shuffledSubarray([0, 0, 1, 1, 2, 2], { minLength: 6 });
  const wishes = fc.tuple(...[0, 1, 2].map(() => fc.record({ count: fc.integer({ min: 1, max: 3 }), taken: fc.boolean() })));
  await fc.assert(fc.asyncProperty(turns, wishes, async (order, people) => {
    const waiting = new Map<number, string>();
    for (const who of order) {
      const { count, taken } = people[who] ?? { count: 1, taken: true };
      const number = waiting.get(who);
      if (number === undefined) {
        waiting.set(who, (await applyNew(nss, cyberPortWish([[shared(CODE, String(count))]], { number: (person += 1) }))).number);
      } else if (taken) {
        await control.review(number, { decision: 'approve' });
        const ids = await idsOf(nss, (await officeOf(nss, number)).loginId);
        expect(ids).toHaveLength(count);
        for (const id of ids) expect(id).toMatch(/^Y[A-HJ-NP-Z][1-9]$/);
        issued.push(...ids);
        expect(new Set(issued).size).toBe(issued.length);
      } else await control.review(number, { decision: 'reject', message: '受け付けられません。' });
    }
  }), { numRuns: 5 });
  expect(issued.length).toBeGreaterThan(1);
});

test('識別番号が残っていない利用者コードの審査は終了できず、何も払い出されない', tagged('shared-at-review'), async ({ nss, control }) => {
  const letters = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'];
  const all = [...'123456789'].flatMap((digit) => letters.map((letter) => `Y${letter}${digit}`));
  for (const [index, part] of [all.slice(0, 100), all.slice(100, 200), all.slice(200, 215)].entries()) {
    await control.createAccount({ ...owner(part), officeCode: `CPA00${index + 1}` });
  }
  const [one, two] = [await applyNew(nss, cyberPortWish([[shared(CODE, '2')]])), await applyNew(nss, cyberPortWish([[shared()]], { number: 2 }))];
  await expect(control.review(one.number, { decision: 'approve' })).rejects.toThrow(`利用者コード ${CODE} には、SMTP双方向の識別番号が2個残っていません。`);
  expect(await control.application(one.number)).toMatchObject({ officeCode: null, status: 'received' });
  await control.review(two.number, { decision: 'approve' });
  expect(await idsOf(nss, (await officeOf(nss, two.number)).loginId)).toEqual(['YZ9']);
  await expect(control.review(one.number, { decision: 'approve' })).rejects.toThrow('残っていません');
});
