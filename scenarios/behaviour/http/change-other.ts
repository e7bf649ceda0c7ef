/** その他の契約変更 without a browser: offices, their applications, and the days around 利用開始日. */
import type { Account, RunningNss } from '../../../fixtures';
import { applyChange, type ChangeWish } from './change';
import { type Form } from './forms';
import { HttpUser } from './user';
import type { Contract, OfficeInput } from '../change-samples/sample';

type Served = Pick<RunningNss, 'url' | 'control'>;

export const CONSULTED = { consulted: 'yes' } as const;

/** Who is to follow, as typed. */
export const SUCCESSOR = {
  successionCause: '合併', companyName: '南西通商株式会社', companyKana: 'ナンセイツウショウカブシキガイシャ', companyPostal: '2120013', companyPrefecture: '神奈川県',
  companyCity: '川崎市幸区堀川町', companyStreet: '５８０', companyBuilding: '', companyPhone: '0445206280', holderPosition: '代表取締役', holderName: '南西　三郎',
} as const satisfies Form;

/** What is typed on その他の契約変更 入力, by the items that are ticked. */
export const other = (items: readonly string[], typed: Form, transferOffice?: string): ChangeWish =>
  ({ items, entered: { other: { ...CONSULTED, ...typed }, ...(transferOffice === undefined ? {} : { items: { transferOffice } }) } });

/** An office of a test's own, with somebody logged in. */
export async function officeOf(nss: Served, office: OfficeInput): Promise<{ account: Account; code: string; user: HttpUser; contract: () => Promise<Contract> }> {
  const account = await nss.control.createAccount(office);
  const code = account.loginId;
  return { account, code, user: await HttpUser.at(nss, account), contract: () => nss.control.contract(code) };
}

/** Applies, and NACCSセンター approves. @returns 申込受付番号 and 利用開始日 */
export async function approved({ control }: Served, user: HttpUser, wish: ChangeWish): Promise<{ number: string; startDate: string }> {
  const number = await applyChange(user, wish);
  await control.review(number, { decision: 'approve' });
  return { number, startDate: (await control.application(number)).startDate ?? '' };
}

/** The last second before a day begins in Japan. */
export const lastSecondBefore = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return `${date.toISOString().slice(0, 10)}T23:59:59+09:00`;
};
