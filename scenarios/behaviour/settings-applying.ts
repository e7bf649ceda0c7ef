import type { Actor } from '../../fixtures';

/** The tab 「名称」, right. */
export const NAMES = { '企業名(英)': 'NACCS TRADING CO.,LTD.', '営業所名(英)': 'DAIICHI OFFICE', '責任者名(英)': 'TARO TSUKAN', '営業所所在地(英)': '5-15-16 KONAN,MINATO-KU,TOKYO' };
/** The tab of 通関業, right. */
export const BROKER = {
  '通関業者コード': '1ANAC', '通関業の許可を受けた税関': '東京税関', '通関業の許可年月日': '20170401', '関税等の納付に利用する口座': '利用しない', '通関営業所の電話番号': '0301234567',
};
/** The tab of 海貨業, right. */
export const FORWARDER = { '主に取り扱う港': '横浜港', '海貨業として取り扱う貨物': '輸出', '海貨担当の電話番号': '0451234567' };

/** An office with two codes that are not set and one that is. */
export const OFFICE = {
  userCodes: [
    { code: '1ASET', trades: ['通関業' as const, '海貨業' as const], ids: [{ id: '1ASETA0A' }, { id: '1ASET001' }], settings: {} },
    { code: '1BSET', trades: ['通関業' as const], settings: {} },
    { code: '1CSET', trades: ['通関業' as const] },
  ],
};

/** Begins an application; ends on 利用者コード選択画面. The actor is logged in. */
export async function toCodes({ nss }: Actor): Promise<void> {
  await nss.settingsFlow.open();
  await nss.settingsFlow.proceed();
  await nss.settingsContact.heading.waitFor();
  await nss.settingsContact.proceed();
  await nss.settingsCodes.heading.waitFor();
}

/** From 利用者コード選択画面 through all tabs of a code and back to it. */
export async function setCode({ nss }: Actor, code: string, ...tabs: readonly Readonly<Record<string, string>>[]): Promise<void> {
  await nss.settingsCodes.enterSettings(code);
  for (const values of tabs) {
    await nss.settingsTabs.heading.waitFor();
    await nss.settingsTabs.enter(values);
    await nss.settingsTabs.set();
  }
  await nss.settingsCodes.heading.waitFor();
}

/** From 利用者コード選択画面 to the registration. @returns 申込受付番号 */
export async function register({ nss }: Actor): Promise<string> {
  await nss.settingsCodes.proceed();
  await nss.settingsConfirmation.heading.waitFor();
  await nss.settingsConfirmation.register();
  return nss.settingsCompletion.receiptNumber();
}
