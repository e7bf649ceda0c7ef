import type { Actor, NewcomerData, RunningNss } from '../../fixtures';
import type { IdRow } from '../../pages/new/code-details';
import type { NewPlaceField } from '../../pages/new/place';
import { temporaryFor } from './http/new';

/** What a 新規の利用申込 asks for, as typed in the browser; what is not given is the ordinary case of its 接続形態. */
export interface NewWish {
  readonly connection: 'net' | 'general';
  /** Company, office and people; `data.newcomer()`. */
  readonly people: NewcomerData;
  /** `YYYYMMDD`. */
  readonly startDate?: string;
  /** The rows of the one 利用者コード. */
  readonly rows?: readonly IdRow[];
}

type Screens = Pick<Actor, 'page' | 'nss'>;

export const ordinaryRows: Readonly<Record<NewWish['connection'], readonly IdRow[]>> = {
  net: [{ trades: ['通関業'], method: 'netNACCS', count: '2' }],
  general: [{ trades: ['通関業'], method: 'インタラクティブ', count: '1' }],
};
export const REASON = '通関業務を新たに始めるため';

/** Issues a 仮アカウント for somebody whom NSS does not know and logs in with it; ends on ガイダンス画面. */
export async function enter(nss: RunningNss, actor: Actor, people: NewcomerData): Promise<void> {
  await actor.logIn(undefined, await temporaryFor(nss, people));
  await actor.nss.newGuidance.heading.waitFor();
}

/** Begins an application; ends on 詳細入力画面(申込担当者). The actor stands on ガイダンス画面. */
export async function toNewContact({ nss }: Screens): Promise<void> {
  await nss.newGuidance.begin();
  await nss.newContact.heading.waitFor();
}

/** … ends on 詳細入力画面(事業所・企業). */
export async function toPlace(actor: Screens): Promise<void> {
  const { newContact, newPlace } = actor.nss;
  await toNewContact(actor);
  await newContact.fill({ '申込理由': REASON });
  await newContact.proceed();
  await newPlace.heading.waitFor();
}

/** Fills in the whole of 詳細入力画面(事業所・企業) without leaving it. */
export async function fillNewPlace({ nss: { newPlace } }: Screens, { people, startDate = '20260511' }: Omit<NewWish, 'connection'>): Promise<void> {
  await newPlace.confirmSecurity();
  await newPlace.fill(placeValues(people, startDate));
}

/** … ends on 詳細入力画面(利用者コード). */
export async function toCodes(actor: Screens, wish: NewWish): Promise<void> {
  await toPlace(actor);
  await fillNewPlace(actor, wish);
  await choose(actor, wish.connection);
  await actor.nss.newCodes.heading.waitFor();
}

/** The button of a 接続形態. */
export const choose = ({ nss: { newPlace } }: Screens, connection: NewWish['connection']): Promise<void> =>
  (connection === 'net' ? newPlace.useNet() : newPlace.useGeneral());

/** A new 利用者コード with these rows, from the list and back to it. */
export async function addCode({ nss: { newCodes, newCodeDetails } }: Screens, rows: readonly IdRow[]): Promise<void> {
  await newCodes.addNew();
  await newCodeDetails.chooseSystem('海上・航空共用');
  await setRows({ newCodeDetails }, rows);
  await newCodeDetails.finish();
  await newCodes.heading.waitFor();
}

/** Adds rows of 識別番号 on 利用者コード詳細画面. */
async function setRows({ newCodeDetails }: Pick<Actor['nss'], 'newCodeDetails'>, rows: readonly IdRow[]): Promise<void> {
  for (const [index, row] of rows.entries()) {
    await newCodeDetails.addRow(row);
    await newCodeDetails.row(String(index + 1)).waitFor();
  }
}

/** … ends on the screen that follows: 詳細入力画面(論理端末・証明書) for netNACCS, 詳細入力画面(回線・論理端末) for 一般NACCS. */
export async function toTerminals(actor: Screens, wish: NewWish): Promise<void> {
  const { nss } = actor;
  await toCodes(actor, wish);
  await addCode(actor, wish.rows ?? ordinaryRows[wish.connection]);
  await nss.newCodes.proceed();
  await (wish.connection === 'net' ? nss.newTerminals : nss.newLines).heading.waitFor();
}

/** A small file for 「参照」. */
export const DIAGRAM = { name: 'システム構成図.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 システム構成図') };

/** … ends on 詳細入力画面(料金プラン). 一般NACCS: with a line, its システム構成図 and 回線工事. */
async function toPlan(actor: Screens, wish: NewWish): Promise<void> {
  const { newTerminals, newLines, newWorks, newMailboxes, newPlan } = actor.nss;
  await toTerminals(actor, wish);
  if (wish.connection === 'net') {
    await newTerminals.fillTerminals({ net: '2' });
    await newTerminals.proceed();
  } else {
    await newLines.attach(DIAGRAM);
    await newLines.fillLine({ kind: '専用線', speed: '1Mbps', options: ['予備機'], maintenance: '平日', terminals: '3' });
    await newLines.proceed();
    await newWorks.fillPerson({ name: '通関　次郎', phone: '0312345678' });
    await newWorks.proceed();
    await newMailboxes.proceed();
  }
  await newPlan.heading.waitFor();
}

/** … ends on 詳細入力画面(請求先). */
async function toBilling(actor: Screens, wish: NewWish): Promise<void> {
  await toPlan(actor, wish);
  await actor.nss.newPlan.choosePlan('A');
  await actor.nss.newPlan.proceed();
  await actor.nss.newBilling.heading.waitFor();
}

/** … ends on 入力確認画面. */
async function toConfirm(actor: Screens, wish: NewWish): Promise<void> {
  const { newBilling, newConfirmation } = actor.nss;
  await toBilling(actor, wish);
  await newBilling.fillBillingContact('経理部　通関　三郎');
  await newBilling.choosePayment('銀行振込');
  await newBilling.proceed();
  await newConfirmation.heading.waitFor();
}

/** Applies, screen by screen. The actor stands on ガイダンス画面. @returns 申込受付番号 */
export async function register(actor: Screens, wish: NewWish): Promise<string> {
  await toConfirm(actor, wish);
  await actor.nss.newConfirmation.register();
  return actor.nss.newCompletion.receiptNumber();
}

/** Everything written or selected on 詳細入力画面(事業所・企業). */
export function placeValues({ company, office, holder, manager }: NewcomerData, startDate: string): Partial<Record<NewPlaceField, string>> {
  return {
    '利用開始希望日': startDate, '企業名': company.name, '企業名(フリガナ)': company.kana, '事業所名': office.name, '事業所名(フリガナ)': office.kana,
    '企業 郵便番号': company.postalCode, '企業 住所(都道府県)': company.prefecture, '企業 住所(市区町村)': company.city, '企業 住所(番地等)': '１－２－３',
    '企業 住所(建物名等)': company.building, '企業 電話番号': company.phone,
    '事業所 郵便番号': office.postalCode, '事業所 住所(都道府県)': office.prefecture, '事業所 住所(市区町村)': office.city, '事業所 住所(番地等)': '４－５',
    '事業所 住所(建物名等)': office.building, '事業所 電話番号': office.phone,
    '契約者の役職': holder.position, '契約者名': holder.name,
    '管理責任者 氏名 姓：': manager.familyName, '管理責任者 氏名 名：': manager.givenName,
    '管理責任者 氏名(フリガナ) 姓：': manager.familyKana, '管理責任者 氏名(フリガナ) 名：': manager.givenKana,
    '管理責任者 所属部課名': manager.department, '管理責任者 役職名': manager.position, '管理責任者 電話番号': manager.phone, '管理責任者 FAX番号': manager.fax,
    '管理責任者 E-mailアドレス 登録用': manager.email, '管理責任者 E-mailアドレス 確認用': manager.email, '緊急連絡用FAX番号': '0398765432',
  };
}
