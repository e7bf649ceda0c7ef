import type { Context } from '../../context';
import { activeIds } from '../../domain/changes/codes';
import type { CodeChange } from '../../domain/changes/request';
import type { UserCode } from '../../domain/contract';
import { trade, type TradeName } from '../../domain/trades';
import { chosenOf, ticked } from '../../operations/entered';
import type { Draft, Entered, Office } from '../../store/tables';
import { checkChoices, withoutErrors } from '../../ui/check';
import { message } from '../../vocabulary/messages';
import { isHalfSet, listPath, withInHand, withoutCodeInHand } from '../codes/in-hand';
import { gone, isRowTyped } from '../codes/rows';
import type { Effect, Sent } from '../wizard/input-screen';
import { allowedBy, checkChange } from './check-codes';

/** 「詳細」 of a code of the contract. @param name of the code */
export function openOwn(draft: Draft, { contract }: Office, name: string, to: string): Effect {
  if (isHalfSet(draft)) return { errors: { codes: message('codeInHand') } };
  const own = contract.userCodes.find(({ code }) => code === name);
  if (!own || activeIds(own).length === 0) return { errors: { codes: message('codeMissing') } };
  const change = draft.codeChanges.find(({ code }) => code === name);
  const request = { shared: null, systemKind: own.systemKind, statistics: own.statistics, ids: change?.added ?? [] };
  return { also: withInHand(draft, { index: null, own: name, request }, enteredOf(draft, own, change)), to };
}

/** What the details show at first: what has been set, or the code as it is. */
function enteredOf(draft: Draft, own: UserCode, change: CodeChange | undefined): Entered {
  const retired = change?.retired ?? [];
  const isWhole = allowedBy(draft).codes && retired.length > 0 && retired.length === activeIds(own).length;
  return {
    systemKind: change?.systemKind ?? own.systemKind, retireIds: retired, abolishCode: isWhole ? 'yes' : '',
    addTrades: change?.trades.added ?? [], removeTrades: change?.trades.removed ?? [], singleSignOn: 'no', trades: [],
  };
}

const known = (names: readonly string[]): TradeName[] => names.flatMap((name) => trade(name)?.name ?? []);

/** What the screen asks for, of that which the ticked items allow. */
export function changeOfEntered(draft: Draft, own: UserCode, entered: Entered): CodeChange {
  const { ids, trades, codes } = allowedBy(draft);
  const chosen = chosenOf(entered, 'systemKind') as UserCode['systemKind'];
  const whole = codes && chosenOf(entered, 'abolishCode') === 'yes';
  return {
    code: own.code, systemKind: chosen === own.systemKind ? null : chosen,
    retired: whole ? activeIds(own) : ids ? ticked(entered, 'retireIds') : [],
    added: draft.codeInHand?.request.ids ?? [],
    trades: trades
      ? { added: known(ticked(entered, 'addTrades')).filter((name) => !own.trades.includes(name)), removed: ticked(entered, 'removeTrades').filter((name) => own.trades.includes(name)) }
      : { added: [], removed: [] },
  };
}

/** 「この内容で設定する」 of a code of the contract. */
export function setOwn(context: Context, office: Office, { draft, entered }: Sent): Effect {
  const own = ownInHand(draft, office);
  if (!own) return gone(draft);
  const errors = checkChoices(['systemKind'], entered);
  if (isRowTyped(entered) && allowedBy(draft).ids) return { errors: { ...errors, setRow: message('rowNotSet') } };
  const change = changeOfEntered(draft, own, entered);
  const whole = allowedBy(draft).codes && chosenOf(entered, 'abolishCode') === 'yes';
  const all = { ...errors, ...(whole && change.added.length > 0 ? { abolishCode: message('abolishedAndChanged') } : checkChange(context, office, draft, own, change)) };
  if (!withoutErrors(all)) return { errors: all };
  const others = draft.codeChanges.filter(({ code }) => code !== own.code);
  return { also: withoutCodeInHand(draft, { codeChanges: [...others, change] }), to: listPath(draft) };
}

/** The code of the contract whose details are open, if they are. */
export const ownInHand = ({ codeInHand }: Draft, { contract }: Office): UserCode | undefined =>
  contract.userCodes.find(({ code }) => code === codeInHand?.own);
