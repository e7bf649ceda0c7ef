import type { Context } from '../context';
import type { NewApplication } from '../domain/application';
import type { Certificate, IsoDate } from '../domain/contract';
import { isOpen } from '../domain/lifecycle';
import { settingDeadline } from '../domain/schedule';
import type { Office, User } from '../store/tables';
import { hasIdNotice } from './readable';
import { isWhollySet, underReview } from './settings';

/** 手続き on the way to 利用開始, in their order (S1 利用開始までのガイダンス; which ones there are is assumed). */
export type StepId = 'apply' | 'ids' | 'settings' | 'certificates' | 'works' | 'start';

/** One 手続き and how far it has come. */
export interface Step {
  readonly id: StepId;
  /** 済, otherwise 未済: by the real state, never ticked by hand. */
  readonly done: boolean;
  /** Can its procedure be gone to? */
  readonly open: boolean;
}

/** Everything that the steps of a new application depend on. */
export interface Preparation {
  readonly application: NewApplication | undefined;
  readonly office: Office | undefined;
  readonly steps: readonly Step[];
  /** 利用者コード whose システム設定 is not registered (×). */
  readonly unset: readonly string[];
  /** 申込受付番号 of システム設定の申込 whose review is still to come. */
  readonly underReview: readonly string[];
  /** Have the certificates got their codes, so that they can be fetched? */
  readonly isIssued: boolean;
  /** Until when システム設定 has to be applied for (D-20). */
  readonly deadline: IsoDate | null;
}

/**
 * The 新規の利用申込 behind a login ID: of a 仮ログインID its latest, of a 事業所コード the one that made the office. That is
 * the first of its applications, because nobody could log in with it before.
 */
export function newApplicationOf({ store }: Context, user: User): NewApplication | undefined {
  const first = user.kind === 'formal' ? store.group('applications', user.loginId)[0] : store.get('applications', user.temporary.receiptNumber ?? '');
  return first?.kind === 'new' ? first : undefined;
}

/** How far the way to 利用開始 has been gone. */
export function preparationOf(context: Context, user: User): Preparation {
  const application = newApplicationOf(context, user);
  const office = application?.officeCode == null ? undefined : context.store.get('offices', application.officeCode);
  const unset = office?.contract.userCodes.filter((code) => !isWhollySet(code)).map(({ code }) => code) ?? [];
  const deadline = application?.startDate == null ? null : settingDeadline(application.startDate);
  const reviewed = office?.contract.userCodes.flatMap((code) => underReview(context, office.officeCode, code)?.receiptNumber ?? []) ?? [];
  return { application, office, unset, underReview: [...new Set(reviewed)], deadline, steps: stepsOf(application, office, unset), isIssued: certificatesOf(application, office).every(({ status }) => status !== 'pending') };
}

function stepsOf(application: NewApplication | undefined, office: Office | undefined, unset: readonly string[]): Step[] {
  const applied = application !== undefined && isOpen(application.status) && application.status !== 'queried';
  const approved = application !== undefined && hasIdNotice(application);
  const begun = application?.inForce ?? false;
  const certificates = certificatesOf(application, office);
  return [
    { id: 'apply', done: applied, open: true },
    { id: 'ids', done: approved && office?.firstLoginAt != null, open: approved },
    { id: 'settings', done: approved && unset.length === 0, open: approved },
    ...(asksForCertificates(application) ? [{ id: 'certificates' as const, done: approved && certificates.every(({ status }) => status === 'fetched'), open: approved }] : []),
    // The end of the works is not told to NSS; the line stands when NACCS can be used (assumed).
    ...(application?.contents.line != null ? [{ id: 'works' as const, done: begun, open: approved }] : []),
    { id: 'start', done: begun, open: false },
  ];
}

/** The certificates that the application was given, as they are now; those of terminals that have gone are none any more. */
const certificatesOf = (application: NewApplication | undefined, office: Office | undefined): readonly Certificate[] =>
  office?.contract.certificates.filter(({ terminalName }) => application?.granted.some(({ name }) => name === terminalName)) ?? [];

const asksForCertificates = (application: NewApplication | undefined): boolean =>
  application !== undefined && application.contents.terminals.net + application.contents.terminals.web > 0;
