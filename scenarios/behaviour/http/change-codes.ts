import type { HttpUser } from './user';
import { type Visit } from './change';
import { formOf, onward, type Form } from './forms';

/** What is set on 詳細入力画面 for a 利用者コード of the contract; what is not given is left as shown. */
export interface CodeSetting {
  readonly code: string;
  /** 利用者ID whose 識別番号 are retired. */
  readonly retire?: readonly string[];
  /** 「この利用者コードを廃止する」. */
  readonly abolish?: true;
  readonly systemKind?: string;
  readonly addTrades?: readonly string[];
  readonly removeTrades?: readonly string[];
  /** Rows set by 「設定」. */
  readonly rows?: readonly Form[];
}

/** … for one that is added: new, or another office's. */
export interface AddedCode {
  readonly shared?: string;
  readonly systemKind?: string;
  readonly statistics?: Readonly<Partial<Record<'statisticsPaid' | 'statisticsFree' | 'storage', 'yes' | 'no'>>>;
  readonly rows: readonly Form[];
}

/** A row of 識別番号, as typed. */
export const row = (trades: readonly string[], method: string, idCount: string): Form =>
  ({ singleSignOn: trades.length > 1 ? 'yes' : 'no', trades, method, idCount });

const noRow: Form = { trades: [], method: '', idCount: '', singleSignOn: 'no' };

/** Goes from 変更申込（利用者コード）一覧入力画面 to each code and back, for `entered.codes` of a 変更申込. */
export const setCodes = (...settings: readonly (CodeSetting | AddedCode)[]): Visit => async (user, path) => {
  for (const setting of settings) await ('code' in setting ? setCode(user, path, setting) : addCode(user, path, setting));
  return {};
};

/** @param path of the list */
export async function setCode(user: HttpUser, path: string, { code, retire, abolish, systemKind, addTrades, removeTrades, rows = [] }: CodeSetting): Promise<void> {
  const details = await onward(user.post(path, { go: `open:${code}` }), path);
  const typed: Form = {
    ...(retire ? { retireIds: retire } : {}), ...(abolish ? { abolishCode: 'yes' } : {}), ...(systemKind ? { systemKind } : {}),
    ...(addTrades ? { addTrades } : {}), ...(removeTrades ? { removeTrades } : {}),
  };
  for (const one of rows) await onward(user.post(details, { ...(await formOf(user, details)), ...typed, ...one, go: 'add' }), details);
  await onward(user.post(details, { ...(await formOf(user, details)), ...noRow, ...typed, go: 'on' }), details);
}

async function addCode(user: HttpUser, path: string, { shared, systemKind = '海上・航空共用', statistics = {}, rows }: AddedCode): Promise<void> {
  const details = await onward(user.post(path, { go: shared === undefined ? 'new' : 'share' }), path);
  const head: Form = shared === undefined ? { systemKind, statisticsPaid: 'no', statisticsFree: 'no', storage: 'no', ...statistics } : { sharedCode: shared };
  for (const one of rows) await onward(user.post(details, { ...head, ...one, go: 'add' }), details);
  await onward(user.post(details, { ...head, ...noRow, go: 'on' }), details);
}
