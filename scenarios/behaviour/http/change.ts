import { others } from '../change-item-codes';
import { formOf, onward, type Form } from './forms';
import type { HttpUser } from './user';

/**
 * What is done on a screen before 「次へ進む」, e.g. on the details of a list, and what is then typed on the screen itself
 * (its button among it, if it is another).
 * @param path of the screen, without a slash at the end
 */
export type Visit = (user: HttpUser, path: string) => Promise<Form>;

/** What a 変更申込 asks for; what is not given is the ordinary case. */
export interface ChangeWish {
  /** Codes of the ticked items of 変更内容入力画面, those of その他の契約変更 among them. */
  readonly items: readonly string[];
  /** What is typed over what a screen shows, by the screen: `office`, `codes`, `terminals`, `general`, `plan`, `statistics`, `billing`, `other`; also `items` and `contact`. */
  readonly entered?: Readonly<Record<string, Form | Visit>>;
  /** `YYYYMMDD`. */
  readonly startDate?: string;
  readonly reason?: string;
  /** 備考. */
  readonly remarks?: string;
}

/** Is it an item below その他の契約変更? Those need its 「あり」. */
const isOther = (code: string): boolean => others.some((other) => other === code);
const completion = /^\/dfw\/nss\/change\/complete\/(\d{6}[A-Z])$/;

/** From 変更申込ガイダンス画面 to the registration. @returns 申込受付番号 @throws Error naming the screen and its messages where NSS does not lead on */
export const applyChange = async (user: HttpUser, wish: ChangeWish): Promise<string> => registerChange(user, await fillChange(user, wish), wish);

/** … up to 変更申込確認画面, or to another screen. @returns the path of its screens, without a slash at the end */
export async function fillChange(user: HttpUser, wish: ChangeWish, until = 'confirm'): Promise<string> {
  const begun = await user.post('/dfw/nss/change/guidance');
  return goThrough(user, begun.location, wish, until);
}

/** 「申込内容を登録する」 of what has been filled in. @returns 申込受付番号 */
export async function registerChange(user: HttpUser, draft: string, { remarks = '' }: Pick<ChangeWish, 'remarks'> = {}): Promise<string> {
  const path = `${draft}/confirm`;
  const location = await onward(user.post(path, { ...(await formOf(user, path)), remarks, go: 'on' }), path);
  const number = completion.exec(location)?.[1];
  if (number === undefined) throw new Error(`登録できません: ${location}`);
  return number;
}

/**
 * Sends one screen after another as NSS leads on: what it shows, with what the wish types over it.
 * @param at path of the screen to begin with, e.g. where 「申込内容を修正する」 has led
 */
export async function goThrough(user: HttpUser, at: string, { items, entered = {}, startDate = '20260421', reason = '契約内容を変更するため' }: ChangeWish, until = 'confirm'): Promise<string> {
  const chosen = {
    items: items.filter((code) => !isOther(code)), otherItems: items.filter(isOther),
    other: items.some(isOther) ? 'yes' : 'no', startDate, reason,
  };
  let path = at;
  for (let steps = 0; steps < 20; steps += 1) {
    const [draft = '', screen = ''] = path.split(/\/(?=[^/]*$)/);
    if (screen === until) return draft;
    const typed = entered[screen] ?? {};
    const over = typeof typed === 'function' ? await typed(user, path) : typed;
    path = await onward(user.post(path, { ...(await formOf(user, path)), go: 'on', ...(screen === 'items' ? chosen : {}), ...over }), path);
  }
  throw new Error(`${until} に至りません: ${path}`);
}
