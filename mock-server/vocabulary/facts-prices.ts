import { lineRates, monthly, tasks, TAX_PERCENT, type Figure } from '../domain/tariff';
import { prices } from './charges';
import type { PublishedFact, Terms } from './facts-of-rules';

const price = (id: string, text: string, yen: number | null, terms: Terms, mark: PublishedFact['mark']): PublishedFact[] =>
  (yen === null ? [] : [{ id: `料金 ${id}`, text: `${text} ${yen}円（税抜き）`, kind: 'price', values: [`${yen}円`], terms, mark }]);

const eachMonth = (text: string, { yen, source }: Figure, terms: Terms): PublishedFact[] => price(text, `${text}は月額`, yen, terms, source);

const spare = ['予備機あり', '予備機'];
const redundant = ['冗長化'];
const weekdays = ['平日'];
const always = ['24時間', '24h'];

/** What a line costs, figure by figure. */
const lines = (): PublishedFact[] => lineRates.flatMap(({ kind, speed, initial, use, wiring, router, ping, source }) => {
  const line = speed === 'ベストエフォート' ? [/[(（](.+)[)）]/.exec(kind)?.[1] ?? kind] : [speed];
  const figure = (what: string, option: string, yen: number | null, ...terms: Terms): PublishedFact[] =>
    price(`${kind} ${speed} ${what} ${option}`.trim(), `${kind} ${speed}の${what}${option === '' ? '' : `（${option}）`}は`, yen, [line, [what], ...terms], source);
  return [
    ...figure('初期費用', '', initial.plain), ...figure('初期費用', '予備機あり', initial.spare, spare), ...figure('初期費用', '冗長化', initial.redundant, redundant),
    ...figure('回線使用料', '平日', use.weekdays, ...(use.always === use.weekdays ? [] : [weekdays])),
    ...(use.always === use.weekdays ? [] : figure('回線使用料', '24時間365日', use.always, always)), ...figure('回線使用料', '冗長化', use.redundant, redundant),
    ...figure('屋内配線', '', wiring.plain), ...figure('屋内配線', '冗長化', wiring.redundant, redundant),
    ...figure('ルータ', '平日', router.weekdays, weekdays), ...figure('ルータ', '24時間365日', router.always, always),
    ...figure('ルータ', '予備機あり', router.spare, spare), ...figure('ルータ', '冗長化', router.redundant, redundant), ...figure('ping監視', '', ping),
  ];
});

/** The tariff, in yen without tax. */
export const priceFacts = (): PublishedFact[] => [
  ...eachMonth('基本料金', monthly.basic, [['基本料金']]),
  ...eachMonth('管理統計資料(有料)', monthly.statistics, [['管理統計資料', '管理資料'], ['有料', '月額', '料金', '利用者コード']]),
  ...eachMonth('保税管理資料保存サービス', monthly.storage, [['保税管理資料保存サービス', '保存サービス']]),
  ...lines(),
  ...tasks.flatMap(({ code, name, yen, source }) => [
    ...price(`業務 ${code} プランA`, `${code}（${name}）のプランAの単価は`, yen.A, [[code], ['プランA', 'Aプラン']], source),
    ...price(`業務 ${code} プランB`, `${code}（${name}）のプランBの単価は`, yen.B, [[code], ['プランB', 'Bプラン']], source),
  ]),
  { id: '消費税', text: prices.at(-1)?.text ?? '', kind: 'count', values: [`${TAX_PERCENT}%`], terms: [['消費税']], mark: prices.at(-1)?.mark ?? 'assumed: no rate is printed' },
];
