import { BROKER_TRADE } from '../../domain/broker-badges';
import type { ChangeRequest } from '../../domain/changes/request';
import { isAbolished } from '../../domain/changes/codes';
import type { Contract, UserCode } from '../../domain/contract';
import { goesThroughServer } from '../../domain/user-ids';
import { trade } from '../../domain/trades';
import type { Method } from '../../domain/user-codes';
import { chosenOf, numberOf } from '../entered';
import type { ChangeDraft } from './draft';

/** 通関士IDの追加: one 利用者ID for each 通関士, for a 利用者コード of the contract. */
export function brokersOf({ entered: { broker } }: Pick<ChangeDraft, 'entered'>, { userCodes }: Contract): ChangeRequest {
  const code = chosenOf(broker, 'brokerCode');
  const own = userCodes.find((one) => one.code === code);
  if (own === undefined) return {};
  const added = [{ trades: [BROKER_TRADE] as const, method: chosenOf(broker, 'method') as Method, count: numberOf(broker, 'idCount'), singleSignOn: false }];
  const trades = { added: own.trades.includes(BROKER_TRADE) ? [] : [BROKER_TRADE] as const, removed: [] };
  return { codes: { changed: [{ code, systemKind: null, retired: [], added, trades }], added: [] } };
}

/** 利用者コード of a contract that may have 通関士: those whose 業種 are of their group, Ⅰ, or of none that binds (E-05). */
export const brokerCodes = ({ userCodes }: Contract): readonly UserCode[] =>
  userCodes.filter((code) => !isAbolished(code) && code.trades.every((name) => {
    const one = trade(name);
    return one === undefined || one.anyGroup || one.group === trade(BROKER_TRADE)?.group;
  }));

/** 処理方式 that a 通関士 can use with what the contract has; netNACCS where it has nothing yet (assumed). */
export function brokerMethods({ terminals, servers, mailboxes, userCodes }: Contract): readonly Method[] {
  // サイバーポート: the server is not the office's own (S3).
  const hasSmtp = servers > 0 || userCodes.some(({ ids }) => ids.some(({ id, status }) => status === 'active' && goesThroughServer(id)));
  const has = (wanted: string): boolean => terminals.some(({ kind }) => kind === wanted);
  const offered: readonly (readonly [Method, boolean])[] = [
    ['netNACCS', has('net')], ['webNACCS', has('web')], ['ebMS', has('ebms')],
    ['インタラクティブ', has('general')], ['SMTP双方向', hasSmtp], ['SMTP/POP3', mailboxes.length > 0], ['EDIFACT', servers > 0],
  ];
  const found = offered.filter(([, isThere]) => isThere).map(([method]) => method);
  return found.length > 0 ? found : ['netNACCS'];
}
