import { asPreparation } from '../build';
import { temporaryAccountSteps } from '../temporary-account';
import type { Procedure } from '../types';
import { ippan, netNaccs, type Branch } from './branch';
import { entering } from './entering';
import { registering } from './registering';
import { starting } from './starting';

/** From somebody without a login to 業務開始 (S1 parts 1 to 3), by one of the two 接続形態. */
const newApplication = (id: string, branch: Branch): Procedure => ({
  id,
  title: `NACCSをはじめてご利用される方 2. 新規の利用申込（${branch.connection}）`,
  now: '2026-04-01T09:00:00+09:00',
  cast: 'newcomer',
  steps: [...asPreparation(temporaryAccountSteps), ...entering(branch), ...registering(branch), ...starting(branch)],
});

export const newApplicationNetnaccs = newApplication('new-application-netnaccs', netNaccs);
export const newApplicationIppan = newApplication('new-application-ippan', ippan);
