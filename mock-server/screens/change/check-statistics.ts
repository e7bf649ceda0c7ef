import type { Statistics, UserCode } from '../../domain/contract';
import { trade } from '../../domain/trades';
import { changeOf, statisticsAsked } from '../../operations/changes/request';
import { codesInUse, statisticsInput, statisticsInputs, type StatisticsKind } from '../../operations/changes/statistics';
import type { Entered } from '../../store/tables';
import { withoutErrors } from '../../ui/check';
import { typed, type Errors } from '../../ui/form';
import { choices } from '../../vocabulary/fields';
import { message } from '../../vocabulary/messages';
import type { CheckPart } from './check-part';
import { unchanged } from './unchanged';

/** May a 利用者コード of these 業種 have it (E-06)? */
export const isEligible = (names: readonly string[], kind: StatisticsKind): boolean => names.some((name) => trade(name)?.statistics[kind]);

/** Are there inputs for it: may it be asked for, or given up? */
export const isOffered = ({ trades: names, statistics }: UserCode, kind: StatisticsKind): boolean => isEligible(names, kind) || statistics[kind];

const notEligible = { paid: 'paidNotEligible', free: 'freeNotEligible', storage: 'storageNotEligible' } as const;

/** The rules of 管理資料 入力: what the 業種 may have (E-06), 保存サービス only with 有料, and something changes. */
export const checkStatistics: CheckPart = (_context, { contract }, draft) => {
  const entered = draft.entered['statistics'] ?? {};
  const change = changeOf(draft, contract);
  const codes = codesInUse(contract, change.codes);
  const asked = statisticsAsked(draft);
  const errors = codes.reduce<Errors>((all, own) => ({
    ...all, ...checkAnswers(own, asked, entered), ...checkCode(own, change.statistics?.[own.code] ?? own.statistics, asked, contract.userCodes.find(({ code }) => code === own.code)?.trades ?? []),
  }), {});
  if (!withoutErrors(errors)) return errors;
  const isChanged = (kinds: readonly StatisticsKind[]): boolean => codes.some(({ code, statistics }) => kinds.some((kind) => (change.statistics?.[code] ?? statistics)[kind] !== statistics[kind]));
  const items = [['statistics', ['paid', 'free']], ['storage', ['storage']]] as const;
  const idle = items.filter(([, kinds]) => asked.includes(kinds[0]) && !isChanged(kinds));
  return Object.assign({}, ...idle.map(([item, kinds]) => unchanged(firstInput(codes, kinds), item))) as Errors;
};

/** Every select that is there was sent. */
function checkAnswers(own: UserCode, asked: readonly StatisticsKind[], entered: Entered): Errors {
  const { code } = own;
  const errors: Record<string, string> = {};
  for (const kind of asked.filter((one) => isOffered(own, one))) {
    const input = statisticsInput(kind, code);
    const answer = typed(entered, input);
    if (answer !== 'yes' && answer !== 'no') errors[input] = message('notChosen', { label: `利用者コード${code}の${choices[statisticsInputs[kind]].label}` });
  }
  return errors;
}

/**
 * E-06 and R-18. What a code has had without being eligible may stay; what it loses by another 業種 may not.
 * @param present its 業種 before the application
 */
function checkCode({ code, statistics: before, trades: names }: UserCode, after: Statistics, asked: readonly StatisticsKind[], present: readonly string[]): Errors {
  const errors: Record<string, string> = {};
  for (const kind of asked) {
    if (after[kind] && !isEligible(names, kind) && (!before[kind] || isEligible(present, kind))) errors[statisticsInput(kind, code)] = message(notEligible[kind], { label: names.join('、') });
  }
  if (after.storage && !after.paid) errors[statisticsInput(asked.includes('storage') ? 'storage' : 'paid', code)] ??= message('storageNeedsPaid');
  return errors;
}

/** Where it is said that nothing changes: the first input there is. */
function firstInput(codes: readonly UserCode[], kinds: readonly StatisticsKind[]): string {
  const inputs = codes.flatMap((own) => kinds.filter((kind) => isOffered(own, kind)).map((kind) => statisticsInput(kind, own.code)));
  return inputs[0] ?? 'statistics';
}
