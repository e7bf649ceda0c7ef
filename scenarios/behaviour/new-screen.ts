import type { Account, Actor, FormData, RunningNss } from '../../fixtures';
import { HttpUser } from './http/user';
import { completeNew, temporaryFor, type NewWish } from './http/new';

/** Somebody in the middle of a 新規の利用申込. */
export interface Midway {
  /** Address of the screens, without the name of the screen and the slash before it. */
  readonly draft: string;
  /** The 仮アカウント. */
  readonly account: Account;
  /** The same person without a browser, in a session of his own. */
  readonly user: HttpUser;
}

/**
 * Opens a screen of a 新規の利用申込 in the browser; the screens before it are filled in without one.
 * @param actor the newcomer whose data the application has
 * @param screen last part of its address
 */
export async function openScreen(nss: RunningNss, data: FormData, actor: Actor, screen: string, wish: NewWish = {}): Promise<Midway> {
  const people = data.newcomer(wish.number);
  const account = await temporaryFor(nss, people);
  const user = await HttpUser.at(nss, account);
  const { location } = await user.post('/dfw/nss/new/guidance', {});
  const path = await completeNew(user, location, people, { ...wish, until: screen });
  await actor.logIn(undefined, account);
  await actor.page.goto(path);
  return { draft: path.slice(0, -screen.length - 1), account, user };
}
