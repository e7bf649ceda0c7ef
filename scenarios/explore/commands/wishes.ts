import fc from 'fast-check';
import type { Slip } from '../drive/driver';
import { compact, plusDays } from '../oracle/calendar';
import { activeIds, isGone, type Office, type Services } from '../oracle/office';
import { asksForTerminals, eligible, itemOf, methodsOf, nothing, type Service, type Wish } from '../oracle/wish';
import type { World } from '../oracle/world';

/** A wish before it is known what the office has: numbers that mean one of a list. */
export interface Plain {
  readonly days: number;
  readonly net?: number;
  readonly ebms?: number;
  readonly web?: number;
  readonly abolish?: readonly number[];
  readonly retire?: readonly number[];
  readonly add?: readonly number[];
  readonly plan?: readonly ['A' | 'B', 'A' | 'B'];
  readonly services?: readonly number[];
  readonly payment?: boolean;
  readonly contact?: number;
  readonly manager?: number;
  /** Which of the two other offices; ends the 機器共用 that there is, or adds one; now and then the wrong way round. */
  readonly share?: readonly [number, boolean];
  /** Names something of another office. */
  readonly stray?: boolean;
  /** 通関士IDの追加 or クライアント証明書の再発行 in place of all that. */
  readonly broker?: number;
  readonly reissue?: readonly number[];
}

const few = (max: number) => fc.array(fc.nat(23), { minLength: 1, maxLength: max });
const rarely = fc.constantFrom(false, false, false, false, false, false, false, true);
const ab = fc.constantFrom('A' as const, 'B' as const);

export const plainWish: fc.Arbitrary<Plain> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ days: fc.nat(90), net: fc.integer({ min: 1, max: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ days: fc.nat(90), abolish: few(2), stray: rarely }) },
  { weight: 3, arbitrary: fc.record({ days: fc.nat(60), retire: few(4) }) },
  { weight: 1, arbitrary: fc.record({ days: fc.nat(60), add: few(2) }) },
  { weight: 3, arbitrary: fc.record({ days: fc.nat(40), plan: fc.tuple(ab, ab) }) },
  { weight: 2, arbitrary: fc.record({ days: fc.nat(40), services: few(2) }) },
  { weight: 1, arbitrary: fc.record({ days: fc.nat(40), payment: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ days: fc.nat(40), manager: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ days: fc.nat(40), share: fc.tuple(fc.nat(1), rarely) }) },
  { weight: 2, arbitrary: fc.record({ days: fc.nat(60), broker: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ days: fc.constant(0), reissue: few(2), stray: rarely }) },
  { weight: 5, arbitrary: fc.record(
    {
      days: fc.nat(120), net: fc.integer({ min: 0, max: 2 }), ebms: fc.nat(1), web: fc.nat(1), abolish: few(2), retire: few(2), add: few(1),
      plan: fc.tuple(ab, ab), services: few(3), payment: fc.boolean(), contact: fc.nat(2), manager: fc.nat(2), stray: rarely,
    },
    { requiredKeys: ['days'] },
  ) },
);

/** What a browser asks for. */
export const simpleWish: fc.Arbitrary<Plain> = fc.record(
  { days: fc.nat(30), net: fc.integer({ min: 1, max: 2 }), abolish: few(1), retire: few(2), plan: fc.tuple(ab, ab), payment: fc.boolean() },
  { requiredKeys: ['days'] },
);

const contacts = ['経理部', '経理部　請求係', '総務部　会計係'];

/** What a plain wish means for an office as it is now. */
export function wishOf(world: World, office: Office, plain: Plain): Wish {
  const from = plain.stray ? world.offices().find((one) => one.code !== office.code) ?? office : office;
  const none = nothing(plusDays(world.today, plain.days));
  if (plain.broker !== undefined) return { ...none, kind: 'broker', add: codesFor(office, [plain.broker], methodsOf(office)[0] ?? 'netNACCS') };
  if (plain.reissue) return { ...none, kind: 'reissue', reissue: chosen(from.terminals.filter(({ certificate }) => certificate !== null), plain.reissue).map(({ name }) => name) };
  if (plain.share) return { ...none, share: shareOf(world, office, plain.share) };
  const gone = chosen(from.terminals.filter(({ kind }) => kind !== 'general'), plain.abolish);
  // Retired ones among them: nobody may retire them a second time.
  const retire = chosen(office.codes.flatMap(({ ids }) => ids.map(({ id }) => id)), plain.retire);
  const add = plain.add ? codesFor(office, plain.add, 'netNACCS') : [];
  return {
    ...none, retire, add,
    addNet: plain.net ?? 0, addEbms: plain.ebms ?? 0, addWeb: plain.web ?? 0,
    abolish: gone.filter(({ kind }) => kind !== 'web').map(({ name }) => name), abolishWeb: gone.filter(({ kind }) => kind === 'web').map(({ name }) => name),
    plan: plain.plan ? { net: office.plan.net && plain.plan[0], general: office.plan.general && plain.plan[1] } : null,
    services: plain.services ? servicesOf(office, plain.services, retire, add) : null,
    payment: plain.payment === undefined ? null : plain.payment ? '口座振替' : '銀行振込',
    manager: plain.manager === undefined ? null : `manager${plain.manager || ''}@${office.code.toLowerCase()}.example.jp`,
    billingContact: plain.contact === undefined ? null : contacts[plain.contact] ?? '',
  };
}

function shareOf(world: World, { code, sharedEquipment }: Office, [which, isWrong]: readonly [number, boolean]): Wish['share'] {
  const partner = world.offices().filter((one) => one.code !== code)[which]?.code ?? '';
  return { office: partner, adds: sharedEquipment.includes(partner) === isWrong };
}

const chosen = <T>(list: readonly T[], numbers: readonly number[] = []): T[] => [...new Set(numbers.flatMap((number) => list[number % Math.max(1, list.length)] ?? []))];

/** One or two further 利用者ID for codes of the office, abolished ones among them. */
const codesFor = ({ codes }: Office, numbers: readonly number[], method: string): Wish['add'] =>
  chosen(codes, numbers).map(({ code }, index) => ({ code, count: 1 + ((numbers[index] ?? 0) % 2), method }));

/** Each number turns one service round; what the office then asks for is what the screen would show with that. */
function servicesOf({ codes }: Office, numbers: readonly number[], retire: Wish['retire'], add: Wish['add']): Wish['services'] {
  const shown = codes.filter((one) => !isGone(one) && (activeIds(one).some((id) => !retire.includes(id)) || add.some(({ code }) => code === one.code)));
  const kinds = shown.flatMap((one) => one.trades.flatMap((trade) => eligible[trade] ?? []).map((kind): [string, Service] => [one.code, kind]));
  const turned = chosen(kinds, numbers);
  if (turned.length === 0) return null;
  const items = [...new Set(turned.map(([, kind]) => itemOf[kind]))].sort().reverse();
  const typed: Record<string, Partial<Services>> = {};
  for (const [code, kind] of kinds.filter(([, one]) => items.includes(itemOf[one]))) {
    const before = shown.find((one) => one.code === code)?.[kind] ?? false;
    typed[code] = { ...typed[code], [kind]: turned.some(([name, one]) => name === code && one === kind) ? !before : before };
  }
  return { items, typed };
}

/** In words, for the account of a failure. */
export function wordsOf(wish: Wish): string {
  const { kind, addNet, addEbms, addWeb, abolish, abolishWeb, retire, add, plan, services, payment, billingContact, manager, share, startDate, reissue } = wish;
  if (kind === 'reissue') return `証明書の再発行（${reissue.join('、')}）`;
  const terminals = ([[addNet, 'netNACCS端末'], [addEbms, 'ebMS端末'], [addWeb, 'webNACCS証明書']] as const).filter(([number]) => number > 0).map(([number, what]) => `${what}を${number}追加`);
  const parts = [
    ...terminals, ...add.map(({ code, count, method }) => `${code}に${method}の利用者IDを${count}追加`), ...[...abolish, ...abolishWeb, ...retire].map((name) => `${name}を廃止`),
    ...(plan ? [`プランを${plan.net ?? '－'}/${plan.general ?? '－'}に`] : []), ...(services ? [`${services.items.join('と')}を${JSON.stringify(services.typed)}に`] : []),
    ...(payment ? [`${payment}に`] : []), ...(billingContact === null ? [] : [`請求先担当者を${billingContact}に`]), ...(manager === null ? [] : [`管理責任者を${manager}に`]),
    ...(share ? [`${share.office}との機器共用を${share.adds ? '追加' : '削除'}`] : []), `希望日${compact(startDate)}`,
  ];
  return `${kind === 'broker' ? '通関士IDの追加' : '変更申込'}（${parts.join('、')}）`;
}

/** Something wrong to type, on a screen that the wish leads to. */
export function slipOf(world: World, wish: Wish, number: number): Slip {
  const dated = { change: 'items', broker: 'broker', reissue: null } as const;
  const screen = dated[wish.kind];
  const slips: Slip[] = [
    ...(screen === null ? [] : [
      { screen, typed: { startDate: '' }, what: '希望日が空' },
      { screen, typed: { startDate: '20260230' }, what: '希望日が実在しない' },
      { screen, typed: { startDate: compact(plusDays(world.today, -1)) }, what: '希望日が過去' },
      { screen, typed: { reason: '' }, what: '理由が空' },
    ]),
    { screen: 'contact', typed: { phone: '03-1234' }, what: '電話番号に記号' },
    { screen: 'contact', typed: { emailAgain: 'other@example.jp' }, what: '確認用E-mailが異なる' },
    ...(asksForTerminals(wish) ? [{ screen: 'terminals', typed: { addNet: '二台' }, what: '台数が数字でない' }] : []),
    ...(wish.plan ? [{ screen: 'plan', typed: { planNet: 'C' }, what: 'ない料金プラン' }] : []),
    ...(wish.payment ? [{ screen: 'billing', typed: { payment: '現金' }, what: 'ない支払の方法' }] : []),
    ...(wish.kind === 'reissue' ? [{ screen: 'reissue', typed: { reissueCause: '気分' }, what: 'ない再発行の理由' }] : []),
  ];
  return slips[number % slips.length] ?? { screen: 'contact', typed: { familyName: '' }, what: '氏名が空' };
}
