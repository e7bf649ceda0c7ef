import type { Actor, RunningNss } from '../../fixtures';
import { fillChange, type ChangeWish } from './http/change';
import { HttpUser } from './http/user';

/** What was filled in without a browser, as 変更申込 that the actor goes on with. */
export interface Begun {
  readonly user: HttpUser;
  /** The path of its screens, without a slash at the end. */
  readonly draft: string;
}

/** A 変更申込 up to one of its screens, which is then open in the actor's browser, logged in. */
export async function openChange(nss: RunningNss, actor: Actor, wish: ChangeWish, screen: string): Promise<Begun> {
  const user = await HttpUser.at(nss, actor.account);
  const draft = await fillChange(user, wish, screen);
  await actor.logIn();
  await actor.page.goto(`${draft}/${screen}`);
  return { user, draft };
}
