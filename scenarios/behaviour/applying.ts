import type { Actor } from '../../fixtures';
import type { ChangeItem } from '../../pages/change/items';

/** The two items of 変更内容入力画面 that can be applied for. */
export const TERMINALS = 'netNACCS端末の登録情報（追加・削除）';
export const CERTIFICATES = 'netNACCS証明書の登録情報（追加・削除）';

/** What an application asks for, as typed; what is not given is the ordinary case. */
export interface Wish {
  readonly net?: string;
  readonly startDate?: string;
  readonly reason?: string;
  /** What is ticked on 変更内容入力画面. */
  readonly items?: readonly ChangeItem[];
}

export const ordinary = { net: '2', startDate: '20260421', reason: '業務量の増加に伴い、端末を追加するため' } as const satisfies Required<Omit<Wish, 'items'>>;

type Screens = Pick<Actor, 'page' | 'nss'>;

/** Begins an application; ends on 変更内容入力画面. The actor is logged in. */
export async function toItems({ page, nss }: Screens): Promise<void> {
  await page.goto('/dfw/nss/change/guidance');
  await nss.changeGuidance.proceed();
  await nss.changeItems.heading.waitFor();
}

/** … ends on 申込担当者入力画面. */
export async function toContact(actor: Screens, wish: Wish = {}): Promise<void> {
  const { startDate, reason, items = [TERMINALS] } = { ...ordinary, ...wish };
  const { changeItems, changeContact } = actor.nss;
  await toItems(actor);
  await changeItems.chooseItems(...items);
  await changeItems.enterStartDate(startDate);
  await changeItems.enterReason(reason);
  await changeItems.proceed();
  await changeContact.heading.waitFor();
}

/** … ends on 利用申込情報（論理端末）登録画面. */
export async function toTerminals(actor: Screens, wish: Wish = {}): Promise<void> {
  await toContact(actor, wish);
  await actor.nss.changeContact.proceed();
  await actor.nss.changeTerminals.heading.waitFor();
}

/** … ends on 変更申込確認画面. */
export async function toConfirmation(actor: Screens, wish: Wish = {}): Promise<void> {
  await toTerminals(actor, wish);
  await actor.nss.changeTerminals.addTerminals({ net: wish.net ?? ordinary.net });
  await actor.nss.changeTerminals.proceed();
  await actor.nss.changeConfirmation.heading.waitFor();
}

/** Applies for terminals, screen by screen. @returns 申込受付番号 */
export async function register(actor: Screens, wish: Wish = {}): Promise<string> {
  await toConfirmation(actor, wish);
  await actor.nss.changeConfirmation.register();
  return actor.nss.changeCompletion.receiptNumber();
}
