import type { Wish } from '../oracle/wish';
import type { Centre } from './centre';

/** How far a form was taken: up to its confirmation, or refused on a screen with these messages. */
export type Filled = { readonly draft: string } | { readonly refusedAt: string; readonly messages: string };

/** Something wrong that is typed on a screen. */
export interface Slip {
  readonly screen: string;
  readonly typed: Readonly<Record<string, string>>;
  /** For the account of a failure. */
  readonly what: string;
}

/** What a デジタル証明書 is fetched with. */
export interface AuthCodes {
  readonly terminal: string;
  readonly code1: string;
  readonly code2: string;
}

/** What people do with NSS: once with forms alone, once with a browser. Who is not logged in, gets nowhere. */
export interface Driver {
  readonly centre: Centre;
  /** @returns whether メニュー画面 is shown */
  logIn(office: string, password: string): Promise<boolean>;
  logOut(office: string): Promise<void>;
  /** Asks for メニュー画面. @returns whether it is shown, or ログイン画面 instead */
  isLoggedIn(office: string): Promise<boolean>;
  /** An application up to its confirmation. @param slip is typed in place of the right thing */
  fillIn(office: string, wish: Wish, slip?: Slip): Promise<Filled>;
  /** 修正 of an application, filled in anew; null where it is refused. */
  correct(office: string, number: string, wish: Wish): Promise<Filled | null>;
  /** 「申込内容を登録する」. @returns 申込受付番号, or null where it is refused */
  register(office: string, draft: string): Promise<string | null>;
  /** 取下げ. @returns whether it was taken */
  withdraw(office: string, number: string): Promise<boolean>;
  /** 請求額（税込） of a month, null where it is 未確定 or there is no such month. */
  owed(office: string, month: string): Promise<number | null>;
  /** 認証コード that ID通知内容 of an application shows, by 論理端末名; none where it shows none (any more). */
  codes(office: string, number: string): Promise<readonly AuthCodes[]>;
  /** Fetches a デジタル証明書, as anybody can who has its codes. @returns whether it was given */
  fetchCertificate(codes: AuthCodes): Promise<boolean>;
  /** Does the office get to see the application? */
  sees(office: string, number: string): Promise<boolean>;
  close(): Promise<void>;
}
