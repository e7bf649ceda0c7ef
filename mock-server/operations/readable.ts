import type { Application, ChangeApplication, GrantedTerminal } from '../domain/application';
import { today } from '../domain/calendar';
import type { Contract, IsoDate, IsoInstant } from '../domain/contract';
import { readableUntil } from '../domain/schedule';
import { applyChange } from '../domain/changes/apply';

/** ID通知内容 exists from 審査終了 on (D-10), and no more once the application is 無効; システム設定 issues nothing. */
export const hasIdNotice = (application: Application): boolean =>
  application.kind !== 'settings' && (application.status === 'approved' || application.status === 'completed');

/**
 * The last day on which passwords and codes can be read: the second 営業日 after 利用開始日 (D-03), of a re-issue after its
 * work (assumed). Null while that is open.
 */
export function codesReadableUntil(application: Application): IsoDate | null {
  const { kind, startDate, completedAt } = application;
  const from = kind === 'reissue' && completedAt !== null ? today(completedAt) : startDate;
  return from === null ? null : readableUntil(from);
}

/** 承認通知 or 承諾書 can be output from 利用開始日 on (R-27, D-10, E-03). */
export const hasApproval = (application: Application, now: IsoInstant): boolean =>
  hasIdNotice(application) && application.startDate !== null && application.startDate <= today(now);

/** The contract with the change of an application; before the review the names of added terminals are still open. */
export function contractAfter({ before, granted, grantedCodes, change, startDate, requestedStartDate }: ChangeApplication): Contract {
  const open = (kind: GrantedTerminal['kind'], count = 0): GrantedTerminal[] =>
    Array.from({ length: count }, (_, index) => ({ name: `（未定）${kind}${index + 1}`, kind, authCode1: '', authCode2: '' }));
  const { terminals, general } = change;
  const wanted = [...open('net', terminals?.addNet), ...open('ebms', terminals?.addEbms), ...open('web', terminals?.addWeb), ...open('general', general?.addTerminals)];
  return applyChange(before, change, { terminals: granted.length > 0 ? granted : wanted, codes: grantedCodes }, startDate ?? requestedStartDate);
}
