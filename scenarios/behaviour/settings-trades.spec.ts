/** Every 業種 has a tab of its own (S1 3.), which takes what its examples say; the list of 業種 is D-21. */
import { expect, test } from '../../fixtures';
import { covers } from '../inventory';
import { NAMES, register, toCodes } from './settings-applying';

const TRADES = [
  '通関業', '混載業', '機用品業', '自社通関', '航空会社', '機長代行', '海貨業', '輸出入者', '航空貨物代理店', 'NVOCC', '輸出入者(外為法関連業務利用)',
  '通関士', '保税蔵置場', 'CY', '船会社', '船舶代理店', '損害保険会社', '汎用申請利用のみ', 'バンプール',
] as const;
const CODE = '1AALL';

test.use({ office: { userCodes: [{ code: CODE, trades: [...TRADES], settings: {} }] } });

test('D-21 19の業種すべてにタブがあり、表示された例のとおりに入力して登録できる', covers({ tag: ['@behaviour', '@D-21'] }, 'R-35+'), async ({ applicant, centre, control }) => {
  const { settingsCodes, settingsTabs } = applicant.nss;
  await applicant.logIn();
  await toCodes(applicant);
  await settingsCodes.enterSettings(CODE);
  await expect(settingsTabs.tabs).toHaveText(['名称', ...TRADES]);
  await settingsTabs.enter(NAMES);
  await settingsTabs.set();
  for (const trade of TRADES) {
    await expect(applicant.page.getByRole('heading', { level: 2, name: `${trade} 入力`, exact: true })).toBeVisible();
    for (const input of await settingsTabs.inputs.all()) {
      if (await input.evaluate((element) => element.matches('select'))) await input.selectOption({ index: 1 });
      else await input.fill(/例\) ?(.+)/.exec(await input.evaluate((element) => element.parentElement?.querySelector('.hint small')?.textContent ?? ''))?.[1] ?? '12');
    }
    await settingsTabs.set();
  }
  await expect(settingsCodes.rowOf(CODE)).toContainText('入力済み');
  const number = await register(applicant);
  await centre.approve(number);
  expect((await control.contract(applicant.account.loginId)).userCodes).toMatchObject([{ code: CODE, settings: 'registered' }]);
});
