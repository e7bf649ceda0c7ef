/** サイバーポート: the 新規の利用申込 of S3 chapter Ⅱ without a browser. */
import type { RunningNss } from '../../../fixtures';
import { FormData as Data } from '../../../fixtures/data';
import { onward, type Form } from './forms';
import { completeNew, temporaryFor, type NewWish } from './new';
import { HttpUser } from './user';

type Served = Pick<RunningNss, 'url' | 'control' | 'seed' | 'mailDomain'>;

/** 利用者コード of S3's pictures. */
export const CODE = 'AAAA1';

/** A row of 利用者コード詳細画面 as S3 step 13 types it, for a code that is shared. */
export const shared = (code: string = CODE, count = '1', trades: readonly string[] = ['通関業']): Form =>
  ({ sharedCode: code, singleSignOn: trades.length > 1 ? 'yes' : 'no', trades, method: 'SMTP双方向', idCount: count });

/** What S3 asks for: the rows of each 利用者コード, and what is typed on the screens. */
export const cyberPortWish = (codes: NewWish['codes'] = [[shared()]], { typed = {}, ...wish }: NewWish = {}): NewWish => ({
  connection: 'general', startDate: '20260421', ...wish, codes: codes ?? [],
  typed: {
    contact: { applyReason: 'サイバーポート利用のための申込' }, place: { officeName: 'CP利用者', officeKana: 'サイバーポートリヨウシャ' },
    lines: { withoutLine: 'yes' }, plan: { plan: 'B' }, ...typed,
  },
});

/** Somebody on a screen of it. */
export interface Filling {
  readonly user: HttpUser;
  /** Address of the screens, without the name of the screen and the slash before it. */
  readonly draft: string;
}

/** From the 仮アカウント to a screen; those before it are filled in. @param until last part of its address */
export async function fillCyberPort(nss: Served, until: string, wish: NewWish = cyberPortWish()): Promise<Filling> {
  const people = new Data(nss.seed, nss.mailDomain).newcomer(wish.number);
  const user = await HttpUser.at(nss, await temporaryFor(nss, people));
  const { location } = await user.post('/dfw/nss/new/guidance', {});
  const path = await completeNew(user, location, people, { ...wish, until });
  return { user, draft: path.slice(0, -until.length - 1) };
}

/** On 利用者コード詳細画面 of a code that is to be shared. @returns its path */
export async function beginSharing({ user, draft }: Filling): Promise<string> {
  return onward(user.post(`${draft}/codes`, { go: 'share' }), `${draft}/codes`);
}

/** The inputs of a row, empty again. */
export const NO_ROW: Form = { singleSignOn: 'no', trades: [], method: '', idCount: '' };
