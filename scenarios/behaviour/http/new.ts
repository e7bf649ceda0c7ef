import type { Account, NewcomerData, RunningNss } from '../../../fixtures';
import { FormData as Data } from '../../../fixtures/data';
import { encoded, onward, type Form } from './forms';
import { HttpUser } from './user';

type Served = Pick<RunningNss, 'url' | 'control' | 'seed' | 'mailDomain'>;

/** What a 新規の利用申込 asks for; what is not given is the ordinary case of its 接続形態. */
export interface NewWish {
  readonly connection?: 'net' | 'general';
  /** `YYYYMMDD`. */
  readonly startDate?: string;
  /** What is typed otherwise on a screen, by the screen. */
  readonly typed?: Readonly<Record<string, Form>>;
  /** The rows 「設定」 of each 利用者コード; `sharedCode` on the first makes it a shared one. */
  readonly codes?: readonly (readonly Form[])[];
  /** Stops at this screen. */
  readonly until?: string;
  /** Another company than the first. */
  readonly number?: number;
}

/** A new applicant with the account and what was registered. */
export interface Applied {
  readonly user: HttpUser;
  readonly account: Account;
  readonly number: string;
  readonly people: NewcomerData;
}

/** 仮アカウント → wizard → registration, without a browser. */
export async function applyNew(nss: Served, wish: NewWish = {}): Promise<Applied> {
  const people = new Data(nss.seed, nss.mailDomain).newcomer(wish.number);
  const account = await temporaryFor(nss, people);
  const user = await HttpUser.at(nss, account);
  return { user, account, people, number: await registerNew(user, people, wish) };
}

/** … and NACCSセンター approves it. @returns also the account of its office */
export async function approvedNew(nss: Served, wish: NewWish = {}, startDate?: string): Promise<Applied & { office: Account }> {
  const applied = await applyNew(nss, wish);
  await nss.control.review(applied.number, { decision: 'approve', ...(startDate === undefined ? {} : { startDate }) });
  return { ...applied, office: await officeOf(nss, applied.number) };
}

/** The account of the office that a new application has made. */
export async function officeOf({ control }: Pick<Served, 'control'>, number: string): Promise<Account> {
  const { officeCode } = await control.application(number);
  const office = (await control.accounts()).find(({ loginId }) => loginId === officeCode);
  if (!office) throw new Error(`${number} に事業所がありません。`);
  return office;
}

/** 仮アカウントの発行. A browser of its own: the terms are agreed to by cookie. */
export async function temporaryFor({ url, control }: Served, { contact }: NewcomerData): Promise<Account> {
  let cookie = '';
  const send = async (path: string, form?: Form): Promise<string> => {
    const response = await fetch(url + path, { redirect: 'manual', headers: { cookie, origin: url }, ...(form ? { method: 'POST', body: encoded(form) } : {}) });
    cookie = response.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ') || cookie;
    return response.text();
  };
  await send('/dfw/entry/terms', {});
  await send('/dfw/entry/contact', { ...personForm(contact), go: 'on' });
  await send('/dfw/entry/confirm', { revision: hidden(await send('/dfw/entry/confirm'), 'revision'), go: 'on' });
  const account = (await control.accounts()).findLast(({ kind, contact: { email } }) => kind === 'temporary' && email === contact.email);
  if (!account) throw new Error('仮アカウントが発行されません。');
  return account;
}

/** A new application from ガイダンス画面 on. @returns 申込受付番号 */
export async function registerNew(user: HttpUser, people: NewcomerData, wish: NewWish = {}): Promise<string> {
  const begun = await user.post('/dfw/nss/new/guidance', {});
  return completeNew(user, begun.location, people, wish);
}

/**
 * Goes through the screens from the one that NSS has led to, to the registration.
 * @returns 申込受付番号, or with `until` the path of that screen
 * @param at path of 詳細入力画面(申込担当者)
 */
export async function completeNew(user: HttpUser, at: string, people: NewcomerData, wish: NewWish = {}): Promise<string> {
  const forms = formsOf(people, wish);
  let path = at;
  for (let steps = 0; steps < 20; steps += 1) {
    const screen = path.split('/').at(-1) ?? '';
    if (path.includes('/new/complete/')) return screen;
    if (screen === wish.until) return path;
    if (screen === 'codes') await setCodes(user, path, wish);
    if (screen === 'lines') await attachDiagram(user, path);
    const form = screen === 'confirm' ? { revision: hidden((await user.get(path)).text, 'revision') } : forms[screen];
    if (!form) throw new Error(`知らない画面です: ${path}`);
    path = await onward(user.post(path, { go: 'on', ...form, ...wish.typed?.[screen] }), path);
  }
  throw new Error(`登録に至りません: ${path}`);
}

const ordinaryRows: Record<'net' | 'general', Form> = {
  net: { trades: ['通関業'], method: 'netNACCS', idCount: '2' },
  general: { trades: ['通関業'], method: 'インタラクティブ', idCount: '1' },
};

async function setCodes(user: HttpUser, path: string, { connection = 'net', codes = [[ordinaryRows[connection]]] }: NewWish): Promise<void> {
  for (const rows of codes) {
    const isShared = rows[0]?.['sharedCode'] !== undefined;
    const details = await onward(user.post(path, { go: isShared ? 'share' : 'new' }), path);
    const head: Form = isShared
      ? { sharedCode: rows[0]?.['sharedCode'] ?? '' }
      : { systemKind: '海上・航空共用', statisticsPaid: 'no', statisticsFree: 'yes', storage: 'no' };
    for (const row of rows) await onward(user.post(details, { singleSignOn: 'no', ...head, ...row, go: 'add' }), details);
    await onward(user.post(details, { ...head, singleSignOn: 'no', trades: [], method: '', idCount: '', go: 'on' }), details);
  }
}

export const DIAGRAM = { name: 'システム構成図.pdf', contents: '%PDF-1.7 システム構成図' };

async function attachDiagram(user: HttpUser, path: string): Promise<void> {
  const form = new FormData();
  form.set('go', 'attach');
  form.set('file', new Blob([DIAGRAM.contents]), DIAGRAM.name);
  await onward(user.upload(path, form), path);
}

/** What is typed on each screen. */
function formsOf({ contact, manager, company, office, holder }: NewcomerData, { connection = 'net', startDate = '20260511' }: NewWish): Readonly<Record<string, Form>> {
  return {
    contact: { ...personForm(contact), useKind: 'single', jointOffice: '', applyReason: '通関業務を新たに始めるため。' },
    place: {
      securityConfirmed: 'yes', startDate, ...placeForm('company', company), ...placeForm('office', office), headSame: 'same',
      holderPosition: holder.position, holderName: holder.name, ...prefixed('manager', personForm(manager)), emergencyFax: '0398765432', go: `connect:${connection}`,
    },
    codes: {},
    terminals: { netTerminals: '2', ebmsTerminals: '', webCertificates: '' },
    lines: { lineKind: '専用線', lineSpeed: '1Mbps', lineOptions: ['予備機'], maintenance: '平日', generalTerminals: '3', servers: '' },
    works: { worksSame: 'same', worksPerson: '通関　次郎', worksPersonPhone: '0312345678', worksWish: '' },
    mailboxes: { mailboxes: '' },
    plan: { plan: 'A' },
    billing: { combined: 'no', billingSame: 'same', billingContact: '経理部　通関　三郎', payment: '口座振替', sameAccount: 'no' },
  };
}

const personForm = ({ email, ...person }: NewcomerData['contact']): Record<string, string> => ({ ...person, email, emailAgain: email });

const placeForm = (prefix: string, { name, kana, postalCode, prefecture, city, building, phone }: NewcomerData['office']): Record<string, string> =>
  prefixed(prefix, { name, kana, postal: postalCode, prefecture, city, street: '１－２－３', building, phone });

const prefixed = (prefix: string, form: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(form).map(([name, value]) => [prefix + name.charAt(0).toUpperCase() + name.slice(1), value]));

/** Value of a hidden input of a screen. */
const hidden = (text: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
