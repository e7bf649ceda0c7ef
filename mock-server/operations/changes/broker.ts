import type { ChangeRequest } from '../../domain/changes/request';
import { isAbolished } from '../../domain/changes/codes';
import type { Contract, UserCode } from '../../domain/contract';
import { trade } from '../../domain/trades';
import type { Method } from '../../domain/user-codes';
import { chosenOf, numberOf } from '../entered';
import type { ChangeDraft } from './draft';

const BROKER = '通関士';

/** 通関士IDの追加: one 利用者ID for each 通関士, for a 利用者コード of the contract. */
export function brokersOf({ entered: { broker } }: Pick<ChangeDraft, 'entered'>, { userCodes }: Contract): ChangeRequest {
  const code = chosenOf(broker, 'brokerCode');
  const own = userCodes.find((one) => one.code === code);
  if (own === undefined) return {};
  const added = [{ trades: [BROKER] as const, method: chosenOf(broker, 'method') as Method, count: numberOf(broker, 'idCount'), singleSignOn: false }];
  const trades = { added: own.trades.includes(BROKER) ? [] : [BROKER] as const, removed: [] };
  return { codes: { changed: [{ code, systemKind: null, retired: [], added, trades }], added: [] } };
}

/** 利用者コード of a contract that may have 通関士: those whose 業種 are of their group, Ⅰ, or of none that binds (E-05). */
export const brokerCodes = ({ userCodes }: Contract): readonly UserCode[] =>
  userCodes.filter((code) => !isAbolished(code) && code.trades.every((name) => {
    const one = trade(name);
    return one === undefined || one.anyGroup || one.group === trade(BROKER)?.group;
  }));

/** 処理方式 that a 通関士 can use with what the contract has; netNACCS where it has nothing yet (assumed). */
export function brokerMethods({ terminals, servers, mailboxes }: Contract): readonly Method[] {
  const has = (wanted: string): boolean => terminals.some(({ kind }) => kind === wanted);
  const offered: readonly (readonly [Method, boolean])[] = [
    ['netNACCS', has('net')], ['webNACCS', has('web')], ['ebMS', has('ebms')],
    ['インタラクティブ', has('general')], ['SMTP双方向', servers > 0], ['SMTP/POP3', mailboxes.length > 0], ['EDIFACT', servers > 0],
  ];
  const found = offered.filter(([, isThere]) => isThere).map(([method]) => method);
  return found.length > 0 ? found : ['netNACCS'];
}
