/** From which 論理端末 a 利用者ID may log on to NACCS. Answers codes; the vocabulary holds their words. */
import type { Contract } from './contract';
import { hasCertificate } from './terminals';
import { kindOfId } from './user-ids';

export type TerminalCode = 'logonTerminalUnknown' | 'logonNeedsNet' | 'logonNeedsGeneral' | 'logonNotFetched' | 'logonStopped';

/** Whatever a contract has to be logged on from. */
type Equipment = Pick<Contract, 'terminals' | 'certificates'>;

/**
 * Why a 利用者ID cannot log on from a terminal, or null.
 * @param within the equipment of its contract, and of those with which it shares equipment (機器共用)
 */
export function terminalFinding(userId: string, terminalName: string, within: readonly Equipment[]): TerminalCode | null {
  const equipment = within.find(({ terminals }) => terminals.some(({ name }) => name === terminalName));
  const terminal = equipment?.terminals.find(({ name }) => name === terminalName);
  if (!equipment || !terminal) return 'logonTerminalUnknown';
  if ((terminal.kind === 'general') !== (kindOfId(userId) === 'general')) return terminal.kind === 'general' ? 'logonNeedsNet' : 'logonNeedsGeneral';
  if (!hasCertificate(terminal)) return null;
  const status = equipment.certificates.find((one) => one.terminalName === terminalName)?.status;
  if (status === 'fetched') return null;
  return status === 'stopped' ? 'logonStopped' : 'logonNotFetched';
}
