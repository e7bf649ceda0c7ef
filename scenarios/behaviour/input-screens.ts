import type { Actor, FormData, Locator, Page, RunningNss } from '../../fixtures';
import { CERTIFICATES, TERMINALS, toConfirmation, toContact, toItems, toTerminals } from './applying';
import { fillChange } from './http/change';
import { applyBroker, applyReissue } from './http/certificates';
import { logOn } from './terminal';
import { officeForCyberPort, REGISTER, registerLink } from './http/cyber-port';
import { wrongFor, type Field } from './corpus';
import type { ScreenKey } from './corpus-fields';
import { toEntryContact } from './entry';
import { HttpUser } from './http/user';
import type { NewWish } from './http/new';
import { openScreen } from './new-screen';
import { SettingsHttpUser } from './http/settings';

/** Everybody who may be needed on the way to a screen. */
export interface People {
  readonly nss: RunningNss;
  readonly data: FormData;
  /** Of an office with {@link ALL_TRADES}. */
  readonly applicant: Actor;
  readonly newcomer: Actor;
}

/** A screen that takes input: how to get there, and how to send it. */
export interface InputScreen {
  /** Ends on the screen. @returns who stands there */
  readonly open: (people: People) => Promise<Actor>;
  /** Label of the button that sends the form. */
  readonly button: string;
  /** The value of that button, where it has one that counts. */
  readonly go?: string;
  /** Answers with which all of its fields are asked for: options by name. */
  readonly answers?: Readonly<Record<string, string>>;
}

const applicantAt = (go: (actor: Actor) => Promise<void>): InputScreen['open'] => async ({ applicant }) => {
  await applicant.logIn();
  await go(applicant);
  return applicant;
};

/** An input screen of 変更申込 that these items lead to. */
const changingAt = (screen: string, ...items: readonly string[]): InputScreen['open'] => async ({ nss, applicant }) => {
  const draft = await fillChange(await HttpUser.at(nss, applicant.account), { items }, screen);
  await applicant.logIn();
  await applicant.page.goto(`${draft}/${screen}`);
  return applicant;
};

/** Where an application without a browser has come to; it is told the first terminal of the office. */
const applicantOn = (go: (user: HttpUser, terminal: string) => Promise<string>): InputScreen['open'] => async ({ nss, applicant }) => {
  const { terminals: [terminal] } = await nss.control.contract(applicant.account.loginId);
  const path = await go(await HttpUser.at(nss, applicant.account), terminal?.name ?? '');
  await applicant.logIn();
  await applicant.page.goto(path);
  return applicant;
};

const newcomerAt = (screen: string, wish: NewWish = {}): InputScreen['open'] => async ({ nss, data, newcomer }) => {
  await openScreen(nss, data, newcomer, screen, wish);
  return newcomer;
};

/** 利用者コード詳細画面 of a code that another office holds: it asks for that code and for rows of 識別番号. */
const newcomerAtSharedCode: InputScreen['open'] = async ({ nss, data, newcomer }) => {
  const { draft, user } = await openScreen(nss, data, newcomer, 'codes');
  await user.post(`${draft}/codes`, { go: 'share' });
  await newcomer.page.goto(`${draft}/code`);
  return newcomer;
};

/** 詳細入力画面 of a code that another office holds: it asks for that code and for rows of 識別番号. */
const applicantAtSharedCode: InputScreen['open'] = async (people) => {
  const actor = await changingAt('codes', 'userCodes')(people);
  await actor.nss.changeCodes.share();
  await actor.nss.changeCodeDetails.heading.waitFor();
  return actor;
};

const general = { connection: 'general' } as const;

/** The screens by their name in the corpus. */
export const inputScreens: Record<ScreenKey, InputScreen> = {
  login: { open: async ({ applicant }) => (await applicant.nss.login.open(), applicant), button: 'ログイン' },
  reissue: { open: async ({ applicant }) => (await applicant.nss.passwordReissue.open(), applicant), button: '再発行を依頼する' },
  passwordChange: { open: applicantAt(({ nss }) => nss.passwordChange.open()), button: 'パスワードを変更する' },
  entryContact: { open: async ({ newcomer }) => (await toEntryContact(newcomer), newcomer), button: '申込内容確認へ進む' },

  changeItems: { open: applicantAt(toItems), button: '申込担当者の入力へ進む' },
  changeContact: { open: applicantAt(toContact), button: '次へ進む' },
  changeTerminals: { open: applicantAt((actor) => toTerminals(actor, { items: [TERMINALS, CERTIFICATES] })), button: '次へ進む' },
  changeOffice: { open: changingAt('office', 'company', 'holder', 'headOffice', 'manager'), button: '次へ進む' },
  changeBilling: { open: changingAt('billing', 'billingAddress', 'billingContact', 'payment'), button: '次へ進む' },
  changeGeneral: {
    open: changingAt('general', 'lines', 'generalTerminals', 'mailboxes', 'plan'), button: '次へ進む', answers: { lineAction: 'add', lineSite: 'other' },
  },
  changePartners: { open: changingAt('other', 'shareEquipment', 'jointUse'), button: '次へ進む' },
  changeNewOffice: { open: changingAt('other', 'jointUseNewOffice'), button: '次へ進む' },
  changeSuccession: { open: changingAt('other', 'succession'), button: '次へ進む' },
  changeCodeRow: { open: applicantAtSharedCode, button: '設定', go: 'add' },
  changeSharedCode: { open: applicantAtSharedCode, button: 'この内容で設定する' },
  changeConfirmation: { open: applicantAt(toConfirmation), button: '申込内容を登録する' },

  newContact: { open: newcomerAt('contact'), button: '次へ進む', answers: { useKind: 'joint' } },
  newPlace: { open: newcomerAt('place'), button: 'netNACCSを利用する', go: 'connect:net', answers: { securityConfirmed: 'yes', headSame: 'other' } },
  newCodeRow: { open: newcomerAtSharedCode, button: '設定', go: 'add' },
  newSharedCode: { open: newcomerAtSharedCode, button: 'この内容を設定する' },
  newTerminals: { open: newcomerAt('terminals'), button: '次へ進む' },
  newLines: { open: newcomerAt('lines', general), button: '次へ進む' },
  newWorks: { open: newcomerAt('works', general), button: '次へ進む', answers: { worksSame: 'other' } },
  newMailboxes: { open: newcomerAt('mailboxes', general), button: '次へ進む' },
  newBilling: {
    open: newcomerAt('billing'), button: '申込内容確認へ進む', answers: { combined: 'no', billingSame: 'other', payment: '口座振替', sameAccount: 'yes' },
  },
  newCombinedBilling: { open: newcomerAt('billing'), button: '申込内容確認へ進む', answers: { combined: 'yes' } },
  newConfirmation: { open: newcomerAt('confirm'), button: '申込内容を登録する' },

  applicationList: { open: applicantAt(({ page }) => page.goto('/dfw/nss/applications').then(() => undefined)), button: '検索する' },

  brokerContact: { open: applicantOn((user) => applyBroker(user, {}, 'contact')), button: '次へ進む' },
  brokerInput: { open: applicantOn((user) => applyBroker(user, {}, 'broker')), button: '次へ進む' },
  brokerConfirmation: { open: applicantOn((user) => applyBroker(user, {}, 'confirm')), button: '申込内容を登録する' },
  reissueContact: { open: applicantOn((user) => applyReissue(user, [], { until: 'contact' })), button: '次へ進む' },
  reissueConfirmation: { open: applicantOn(async (user, terminal) => applyReissue(user, [terminal], { until: 'confirm' })), button: '申込内容を登録する' },
  certificateFetch: { open: async ({ applicant }) => (await applicant.nss.certificateFetch.open(), applicant), button: 'デジタル証明書を取得する' },

  boardSimulation: { open: async ({ applicant }) => (await applicant.nss.boardSimulation.open(), applicant), button: '試算する' },

  cpRegister: { open: async ({ applicant }) => (await applicant.page.goto(REGISTER), applicant), button: '登録内容を確認する' },
  cpUsers: {
    open: async ({ nss, applicant }) => {
      await officeForCyberPort(nss);
      await applicant.page.goto(`${await registerLink(nss)}/users`);
      return applicant;
    },
    button: '利用者を追加する',
  },

  naccsLogon: { open: async ({ applicant }) => (await applicant.nss.naccsLogon.open(), applicant), button: 'ログオン' },
  naccsUtb: {
    open: async ({ nss, applicant }) => {
      const { terminals: [terminal] } = await nss.control.contract(applicant.account.loginId);
      await logOn(applicant, terminal?.name ?? '', `${CODE_OF_ALL}A0A`);
      await applicant.nss.naccsTasks.choose('UTB 通関士証票番号登録');
      await applicant.nss.naccsUtb.heading.waitFor();
      return applicant;
    },
    button: '送信',
  },

  settingsContact: {
    open: applicantAt(async ({ nss }) => {
      await nss.settingsFlow.open();
      await nss.settingsFlow.proceed();
      await nss.settingsContact.heading.waitFor();
    }),
    button: '次へ進む',
  },
  settingsConfirmation: {
    open: async ({ nss, applicant }) => {
      const draft = await (await SettingsHttpUser.at(nss, applicant.account)).fillIn(BROKERS_CODE);
      await applicant.logIn();
      await applicant.page.goto(`${draft}/confirm`);
      return applicant;
    },
    button: '申込内容を登録する',
  },
};

const TRADES = [
  '通関業', '混載業', '機用品業', '自社通関', '航空会社', '機長代行', '海貨業', '輸出入者', '航空貨物代理店', 'NVOCC', '輸出入者(外為法関連業務利用)',
  '通関士', '保税蔵置場', 'CY', '船会社', '船舶代理店', '損害保険会社', '汎用申請利用のみ', 'バンプール',
] as const;
/** A code with a tab for each of the 19 業種, and one for 通関業 alone. */
export const CODE_OF_ALL = '1AALL';
const BROKERS_CODE = '1AONE';

/** An office with a code for every 業種; none has its settings. */
export const ALL_TRADES = {
  userCodes: [{ code: CODE_OF_ALL, trades: [...TRADES], settings: {} }, { code: BROKERS_CODE, trades: ['通関業' as const], settings: {} }],
};

/** The input of a field on the screen that is open. */
export const inputOf = (page: Page, { name }: Field): Locator => page.locator(`#${name}`);

/** Types the first wrong value of every field and sends the form by its button. */
export async function sendWrong(page: Page, all: readonly Field[], { button, answers = {} }: Pick<InputScreen, 'button' | 'answers'>): Promise<void> {
  for (const [name, value] of Object.entries(answers)) await page.locator(`[name="${name}"][value="${value}"]`).check();
  for (const field of all) await inputOf(page, field).fill(wrongFor(field)[0]!.value);
  await page.getByRole('button', { name: button, exact: true }).click();
}
