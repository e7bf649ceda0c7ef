import { abolishes, isAbolished, tradesAfter } from '../../domain/changes/codes';
import type { ChangeRequest, CodeChange, CodesChange, GrantedCode } from '../../domain/changes/request';
import type { Contract, Statistics } from '../../domain/contract';
import { methods, type CodeRequest, type Connection, type IdRequest } from '../../domain/user-codes';
import { kindOfId } from '../../domain/user-ids';
import { changed, type Fact, type FactGroup } from './fact';

const wanted = (yes: boolean): string => (yes ? '要' : '不要');

/** 管理統計資料 and 保税管理資料保存サービス in words. */
const statisticsText = ({ paid, free, storage }: Statistics): string =>
  `管理統計資料(有料) ${wanted(paid)}、管理統計資料(無料) ${wanted(free)}、保税管理資料保存サービス ${wanted(storage)}`;

const rowText = ({ trades, method, count, singleSignOn }: IdRequest): string =>
  `${trades.join('、')}（${method}${singleSignOn ? '、シングルサインオン' : ''}） ${count}個`;

/**
 * 利用業種・利用者コード等の変更.
 * @param granted what the review has given, empty until then
 * @param only of 利用者ID, those of one 接続形態
 */
export function codesFacts({ userCodes }: Contract, { codes }: ChangeRequest, all: readonly GrantedCode[], only?: Connection): FactGroup[] {
  const isWanted = (id: string): boolean => only === undefined || kindOfId(id) === only;
  const granted = all.map((one) => ({ ...one, ids: one.ids.filter(isWanted) }));
  return [
    ...(codes?.changed ?? []).map((change) => ({ heading: `利用者コード ${change.code}`, facts: codeFacts(userCodes, { ...change, retired: change.retired.filter(isWanted), added: rowsOf(change.added, only) }, granted) })),
    { heading: '利用者コードの廃止', facts: abolished(userCodes, codes) },
    ...(codes?.added ?? []).map((request, index) => newCode({ ...request, ids: rowsOf(request.ids, only) }, granted.filter((one) => one.request !== null)[index])),
  ];
}

/** 管理統計資料 and 保税管理資料保存サービス, by 利用者コード. */
export function statisticsFacts({ userCodes }: Contract, { statistics = {} }: ChangeRequest): FactGroup[] {
  const facts = userCodes.flatMap(({ code, statistics: before }): Fact[] => {
    const after = statistics[code];
    return after ? changed([[`利用者コード ${code}`, statisticsText(before), statisticsText(after)]]) : [];
  });
  return [{ heading: '管理資料', facts }];
}

const rowsOf = (rows: readonly IdRequest[], only: Connection | undefined): IdRequest[] => rows.filter(({ method }) => only === undefined || methods[only].includes(method));

/** Codes that go with their last 利用者ID (R-32, D-22), and what stays although no code is left (assumed). */
function abolished(userCodes: Contract['userCodes'], { changed = [], added = [] }: Partial<CodesChange> = {}): Fact[] {
  const gone = userCodes.filter((own) => changed.some((change) => change.code === own.code && abolishes(own, change)));
  const isLast = added.length === 0 && gone.length > 0 && userCodes.every((own) => gone.includes(own) || isAbolished(own));
  return [
    ...gone.map(({ code, sharedWith }): Fact => [`利用者コード ${code}`, '利用中', sharedWith.length === 0 ? '廃止' : `廃止（共用する事業所 ${sharedWith.join('、')} も廃止したとき）`]),
    ...(isLast ? [['論理端末・証明書', '', '利用者コードがなくなっても廃止されません。不要な場合は、別途お申し込みください。'] as const] : []),
  ];
}

function codeFacts(userCodes: Contract['userCodes'], change: CodeChange, granted: readonly GrantedCode[]): Fact[] {
  const { code, systemKind, retired, added } = change;
  const own = userCodes.find((one) => one.code === code);
  const given = granted.find((one) => one.code === code && one.request === null)?.ids ?? [];
  return [
    ...changed([['システム区分', own?.systemKind ?? '', systemKind ?? own?.systemKind ?? ''], ['業種', own?.trades.join('、') ?? '', tradesAfter(own ?? { trades: [] }, change).join('、')]]),
    ...retired.map((id): Fact => ['識別番号の廃止', `${id.slice(5)}（${id}）`, '廃止']),
    ...(given.length > 0
      ? given.map((id): Fact => ['識別番号の追加', '', `${id.slice(5)}（${id}）`])
      : added.map((row): Fact => ['識別番号の追加', '', rowText(row)])),
  ];
}

function newCode({ shared, ids, systemKind, statistics }: CodeRequest, granted: GrantedCode | undefined): FactGroup {
  const heading = shared === null ? `利用者コードの追加${granted ? ` ${granted.code}` : ''}` : `利用者コードの共用 ${shared}`;
  return {
    heading,
    facts: [
      ['システム区分', '', systemKind],
      ...(granted ? granted.ids.map((id): Fact => ['識別番号の追加', '', `${id.slice(5)}（${id}）`]) : ids.map((row): Fact => ['識別番号の追加', '', rowText(row)])),
      ['管理資料', '', statisticsText(statistics)],
    ],
  };
}
