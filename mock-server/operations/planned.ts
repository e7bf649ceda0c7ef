import type { Context } from '../context';
import { hasStart, isChange, type Application, type ChangeApplication } from '../domain/application';
import type { Contract, IsoDate } from '../domain/contract';
import { isOpen } from '../domain/lifecycle';
import { pendingChanges } from './changes/pending';

/** What becomes of a part of the contract, by which application. */
export interface Plan {
  readonly what: '廃止' | '変更' | '移動';
  readonly application: ChangeApplication;
}

/** The kinds of what a contract has several of, as {@link plansOf} names them: `terminal:00001A`. */
export type PartKind = 'id' | 'terminal' | 'line' | 'mailbox' | 'statistics';

/** What the open changes of an office do to single parts of its contract: the first plan for each, by `kind:name`. */
export function plansOf(context: Context, contract: Contract): ReadonlyMap<string, Plan> {
  const plans = new Map<string, Plan>();
  for (const application of pendingChanges(context, contract.officeCode)) {
    const plan = (kind: PartKind, what: Plan['what'], names: readonly string[] = []): void => {
      for (const name of names) if (!plans.has(`${kind}:${name}`)) plans.set(`${kind}:${name}`, { what, application });
    };
    const { codes, terminals, general, statistics, other } = application.change;
    const { transfer } = other ?? {};
    plan('id', '廃止', codes?.changed.flatMap(({ retired }) => retired));
    plan('terminal', '廃止', terminals?.abolishTerminals);
    plan('terminal', '廃止', terminals?.abolishCertificates);
    plan('terminal', '廃止', general?.abolishTerminals);
    plan('line', '廃止', general?.abolishLines);
    plan('line', '変更', general?.changedLine ? [general.changedLine.name] : []);
    plan('mailbox', '廃止', general?.abolishMailboxes);
    plan('statistics', '変更', Object.keys(statistics ?? {}));
    plan('id', '移動', transfer && idsOf(contract, ({ code }) => transfer.codes.includes(code)));
    plan('terminal', '移動', transfer?.terminals);
    plan('line', '移動', transfer?.lines);
    plan('mailbox', '移動', transfer?.mailboxes);
    if (other?.termination) endAll(contract, plan);
  }
  return plans;
}

/** 契約解除: nothing of the contract stays. */
function endAll(contract: Contract, plan: (kind: PartKind, what: Plan['what'], names: readonly string[]) => void): void {
  plan('id', '廃止', idsOf(contract));
  plan('terminal', '廃止', contract.terminals.map(({ name }) => name));
  plan('line', '廃止', contract.lines.map(({ name }) => name));
  plan('mailbox', '廃止', contract.mailboxes.map(({ name }) => name));
}

const idsOf = ({ userCodes }: Contract, wanted: (code: Contract['userCodes'][number]) => boolean = () => true): string[] =>
  userCodes.filter(wanted).flatMap(({ ids }) => ids.filter(({ status }) => status === 'active').map(({ id }) => id));

/** From which day 利用者ID have been retired, by ID, as far as NSS has the applications. */
export function retiredOn({ store }: Context, officeCode: string): ReadonlyMap<string, IsoDate> {
  const days = new Map<string, IsoDate>();
  for (const one of store.group('applications', officeCode)) {
    if (!isChange(one) || one.officeCode !== officeCode || !one.inForce || one.startDate === null) continue;
    const all = one.change.other?.termination ? idsOf(one.before) : [];
    for (const id of [...all, ...one.change.codes?.changed.flatMap(({ retired }) => retired) ?? []]) days.set(id, one.startDate);
  }
  return days;
}

/** Applications about a contract whose effect is still to come, by their day (the wish until it is fixed); a re-issue of certificates until it is complete. */
export const upcoming = ({ store }: Context, officeCode: string): readonly Application[] =>
  store.group('applications', officeCode).filter((one) =>
    one.officeCode === officeCode && isOpen(one.status) && !one.inForce && !(one.kind === 'reissue' && one.status === 'completed'))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));

const dayOf = (application: Application): string => application.startDate ?? (hasStart(application) ? application.requestedStartDate : '');

/** Applications about a contract that have taken effect, the latest first, each with its day. */
export const history = ({ store }: Context, officeCode: string): readonly (readonly [IsoDate, Application])[] =>
  store.group('applications', officeCode)
    .filter((one) => one.officeCode === officeCode && (one.inForce || (one.kind === 'reissue' && one.status === 'completed')))
    .map((one) => [one.startDate ?? (one.completedAt ?? one.reviewedAt ?? one.appliedAt).slice(0, 'YYYY-MM-DD'.length), one] as const)
    .sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0));
