import type { Application, ChangeApplication } from '../domain/application';
import { today } from '../domain/calendar';
import type { Contract, IsoInstant } from '../domain/contract';
import { readableUntil } from '../domain/schedule';
import { applyTerminalChange } from '../domain/terminals';

/** ID通知内容 exists from 審査終了 on (D-10), and no more once the application is 無効; システム設定 issues nothing. */
export const hasIdNotice = ({ kind, status }: Application): boolean => kind !== 'settings' && (status === 'approved' || status === 'completed');

/** Passwords and codes can be read until the end of the second 営業日 after 利用開始日 (D-03). */
export const codesReadable = ({ startDate }: Application, now: IsoInstant): boolean =>
  startDate !== null && today(now) <= readableUntil(startDate);

/** 承認通知 or 承諾書 can be output from 利用開始日 on (R-27, D-10, E-03). */
export const hasApproval = (application: Application, now: IsoInstant): boolean =>
  hasIdNotice(application) && application.startDate !== null && application.startDate <= today(now);

/** The contract with the change of an application; before the review the names of added terminals are still open. */
export function contractAfter({ before, granted, terminals }: ChangeApplication): Contract {
  const open = (kind: 'net' | 'ebms' | 'web', count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `（未定）${kind}${index + 1}`, kind, authCode1: '', authCode2: '' }));
  const added = granted.length > 0 ? granted : [...open('net', terminals.addNet), ...open('ebms', terminals.addEbms), ...open('web', terminals.addWeb)];
  return applyTerminalChange(before, added, terminals);
}
