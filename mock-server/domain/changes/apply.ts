/** The contract from 利用開始日 on: what an approved 変更申込 does to it. Everything that it does not name stays as it is. */
import type { GrantedTerminal } from '../application';
import type { Contract, IsoDate } from '../contract';
import { applyTerminalChange } from '../terminals';
import { applyCodes } from './codes';
import { applyGeneral, type Named } from './general';
import { applyOther } from './other';
import type { ChangeRequest, GrantedCode } from './request';

/** What the review has given for a change. */
export interface Granted {
  readonly terminals: readonly GrantedTerminal[];
  readonly codes: readonly GrantedCode[];
  /** What the contract was before: names that it has given are not given again. */
  readonly past?: readonly Named[];
}

/**
 * What the change does to the contract of the office that applied. What it does to others (付替, 共同利用, a shared
 * 利用者コード) is the business of `operations/changes`.
 * @param on the 利用開始日
 * @throws Error when asked for what the contract does not have: such an application cannot be registered
 */
export function applyChange(contract: Contract, change: ChangeRequest, granted: Granted, on: IsoDate): Contract {
  const general = granted.terminals.filter(({ kind }) => kind === 'general');
  const net = granted.terminals.filter(({ kind }) => kind !== 'general');
  const steps: ((before: Contract) => Contract)[] = [
    (one) => ({ ...one, ...change.company, ...(change.holder ? { holder: change.holder } : {}), ...(change.headOffice ? { headOffice: change.headOffice } : {}), ...change.manager }),
    (one) => (change.codes ? applyCodes(one, change.codes, granted.codes) : one),
    (one) => (change.terminals ? applyTerminalChange(one, net, change.terminals) : one),
    (one) => (change.general ? applyGeneral(one, change.general, general, on, granted.past) : one),
    (one) => ({ ...one, plan: { net: change.plan?.net ?? one.plan.net, general: change.plan?.general ?? one.plan.general }, billing: { ...one.billing, ...change.billing } }),
    (one) => ({ ...one, userCodes: one.userCodes.map((code) => ({ ...code, statistics: change.statistics?.[code.code] ?? code.statistics })) }),
    (one) => (change.other ? applyOther(one, change.other, on) : one),
  ];
  return steps.reduce((before, step) => step(before), contract);
}
