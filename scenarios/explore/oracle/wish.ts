/** What an application asks for, and whether NSS may take it. */
import type { Day } from './calendar';
import { activeIds, isGone, type Code, type Office, type Plan, type Services } from './office';

export type Service = keyof Services;

export interface Wish {
  /** 変更申込, 通関士IDの追加 (`add` alone), クライアント証明書の再発行 (`reissue` alone). */
  kind: 'change' | 'broker' | 'reissue';
  startDate: Day;
  addNet: number;
  addEbms: number;
  addWeb: number;
  /** 論理端末名 of net and ebMS. */
  abolish: string[];
  /** 論理端末名 of webNACCS certificates. */
  abolishWeb: string[];
  /** 利用者ID. */
  retire: string[];
  /** Further 利用者ID. */
  add: { code: string; count: number; method: string }[];
  plan: { net: Plan; general: Plan } | null;
  /** What was ticked, and the answer for every 利用者コード that the screen has shown. */
  services: { items: ('statistics' | 'storage')[]; typed: Record<string, Partial<Services>> } | null;
  payment: Office['payment'] | null;
  billingContact: string | null;
  /** E-mail of システム管理責任者. */
  manager: string | null;
  /** 機器共用 with another office, added or ended; nothing else in the same application. */
  share: { office: string; adds: boolean } | null;
  /** 論理端末名 whose certificates are to be issued anew. */
  reissue: string[];
}

export const nothing = (startDate: Day): Wish => ({
  kind: 'change', startDate, addNet: 0, addEbms: 0, addWeb: 0, abolish: [], abolishWeb: [], retire: [], add: [], plan: null, services: null, payment: null,
  billingContact: null, manager: null, share: null, reissue: [],
});

/** E-06, for the 業種 of the three offices. */
export const eligible: Record<string, readonly Service[]> = { 通関業: ['paid', 'free'], 保税蔵置場: ['paid', 'storage'], 通関士: [] };
export const itemOf: Record<Service, 'statistics' | 'storage'> = { paid: 'statistics', free: 'statistics', storage: 'storage' };
const SERVICES = ['paid', 'free', 'storage'] as const;
/** The 業種 that 通関士IDの追加 brings, and those with whose codes it goes (E-05: group Ⅰ). */
const BROKER = '通関士';
const withBroker = ['通関業', BROKER];

export const asksForTerminals = ({ addNet, addEbms, abolish }: Wish): boolean => addNet + addEbms + abolish.length > 0;
export const asksForCertificates = ({ addWeb, abolishWeb }: Wish): boolean => addWeb + abolishWeb.length > 0;

/** The change items that it ticks (S0 1-④). */
export const itemsOf = (wish: Wish): string[] => [
  ...(wish.retire.length + wish.add.length > 0 ? ['userIds'] : []), ...(asksForTerminals(wish) ? ['netTerminals'] : []), ...(asksForCertificates(wish) ? ['netCertificates'] : []),
  ...(wish.plan ? ['plan'] : []), ...(wish.services?.items ?? []), ...(wish.payment ? ['payment'] : []), ...(wish.billingContact === null ? [] : ['billingContact']),
  ...(wish.manager === null ? [] : ['manager']), ...(wish.share ? ['shareEquipment'] : []),
];

/** 管理資料 of the codes for which something changes. */
export function servicesAfter({ services, retire, add }: Wish, { codes }: Office): Record<string, Services> {
  if (!services) return {};
  const stays = codes.filter((one) => !isGone(one) && !ends(one, { retire, add }));
  const after = stays.map((one) => [one, Object.fromEntries(SERVICES.map((kind) =>
    [kind, services.items.includes(itemOf[kind]) ? services.typed[one.code]?.[kind] ?? one[kind] : one[kind]])) as unknown as Services] as const);
  return Object.fromEntries(after.filter(([one, now]) => SERVICES.some((kind) => now[kind] !== one[kind])).map(([{ code }, now]) => [code, now]));
}

/** Does a wish alone leave nothing of a code? */
const ends = (code: Code, { retire, add }: Pick<Wish, 'retire' | 'add'>): boolean =>
  activeIds(code).length > 0 && activeIds(code).every((id) => retire.includes(id)) && !add.some((one) => one.code === code.code);

/** What of the contract it touches: no two open applications of an office may touch the same. */
const touches = (wish: Wish, office: Office): string[] => [
  ...wish.abolish, ...wish.abolishWeb, ...wish.retire, ...(wish.plan ? ['plan'] : []), ...Object.keys(servicesAfter(wish, office)).map((code) => `管理資料 ${code}`),
  ...(wish.payment ? ['payment'] : []), ...(wish.billingContact === null ? [] : ['billingContact']), ...(wish.manager === null ? [] : ['manager']), ...(wish.share ? [`機器共用 ${wish.share.office}`] : []),
  ...bringsBroker(wish, office).map((code) => `通関士 ${code}`),
];

const bringsBroker = ({ kind, add }: Wish, { codes }: Office): string[] =>
  (kind === 'broker' ? codes.filter((one) => add.some(({ code }) => code === one.code) && !one.trades.includes(BROKER)).map(({ code }) => code) : []);

/** 処理方式 that a 通関士 can use with what the office has. */
export function methodsOf({ terminals }: Office): string[] {
  const names = [['net', 'netNACCS'], ['web', 'webNACCS'], ['ebms', 'ebMS'], ['general', 'インタラクティブ']] as const;
  const found = names.filter(([kind]) => terminals.some((one) => one.kind === kind)).map(([, name]) => name);
  return found.length > 0 ? found : ['netNACCS'];
}

/** Why nothing may be done to a code any more. */
const ENDING = '廃止する申込のある利用者コード';

/** Another application that is still to take effect, with what it asks for. */
export interface Open {
  readonly wish: Wish;
  /** A re-issue whose certificates are there already is no obstacle any more. */
  readonly isDone: boolean;
}

/**
 * Why NSS may not take it, in a word for the account of a failure; null where it has to.
 * @param others open applications of the office
 * @param theirs what open applications of the other office of a 機器共用 ask for
 */
export function objection(wish: Wish, office: Office, others: readonly Open[], theirs: readonly Wish[]): string | null {
  const open = others.map((one) => one.wish);
  if (wish.kind === 'reissue') return reissueObjection(wish, office, others);
  if (wish.kind === 'broker') return brokerObjection(wish, office) ?? codeObjection(wish, office, open) ?? overlap(wish, office, open);
  if (itemsOf(wish).length === 0) return '項目がない';
  const present = new Set(office.terminals.map(({ name }) => name));
  if ([...wish.abolish, ...wish.abolishWeb].some((name) => !present.has(name))) return '端末がない';
  const alive = new Set(office.codes.flatMap(activeIds));
  if (wish.retire.some((id) => !alive.has(id))) return '利用者IDが有効でない';
  if (wish.plan && wish.plan.net === office.plan.net && wish.plan.general === office.plan.general) return '料金プランが変わらない';
  return overlap(wish, office, open) ?? codeObjection(wish, office, open) ?? serviceObjection(wish, office) ?? billingObjection(wish, office)
    ?? shareObjection(wish, office, theirs, office.code);
}

function overlap(wish: Wish, office: Office, open: readonly Wish[]): string | null {
  const taken = new Set(open.flatMap((one) => touches(one, office)));
  return touches(wish, office).some((one) => taken.has(one)) ? 'ほかの申込と重なる' : null;
}

/** Nothing is done to a code that an open application ends, and none is ended to which one adds (D-22). */
function codeObjection(wish: Wish, { codes }: Office, open: readonly Wish[]): string | null {
  const concerned = codes.filter((one) => one.ids.some(({ id }) => wish.retire.includes(id)) || wish.add.some(({ code }) => code === one.code));
  if (wish.add.some(({ code }) => codes.find((one) => one.code === code && activeIds(one).length > 0) === undefined)) return '利用者コードがない';
  for (const code of concerned) {
    if (open.some((other) => ends(code, other))) return ENDING;
    if (ends(code, wish) && open.some(({ add }) => add.some((one) => one.code === code.code))) return '追加する申込のある利用者コード';
  }
  return null;
}

function brokerObjection({ add }: Wish, office: Office): string | null {
  const fits = add.every(({ code, method }) => methodsOf(office).includes(method) && office.codes.some((one) =>
    one.code === code && !isGone(one) && one.trades.every((trade) => withBroker.includes(trade))));
  return fits && add.length > 0 ? null : '通関士IDを追加できない';
}

function reissueObjection({ reissue }: Wish, { terminals }: Office, others: readonly Open[]): string | null {
  if (reissue.length === 0) return '証明書の選択がない';
  const fits = reissue.every((name) => terminals.some((one) => one.name === name && one.certificate !== null && one.certificate !== 'pending'));
  const taken = others.filter(({ isDone }) => !isDone).flatMap(({ wish }) => [...wish.reissue, ...wish.abolish, ...wish.abolishWeb]);
  return fits && !reissue.some((name) => taken.includes(name)) ? null : '再発行できない';
}

function serviceObjection(wish: Wish, office: Office): string | null {
  if (!wish.services) return null;
  const after = servicesAfter(wish, office);
  // 保存サービス comes with 管理統計資料（有料）.
  if (Object.values(after).some(({ paid, storage }) => storage && !paid)) return '保存サービスに有料分がない';
  const changes = (item: string): boolean => office.codes.some((one) => SERVICES.some((kind) => itemOf[kind] === item && (after[one.code] ?? one)[kind] !== one[kind]));
  return wish.services.items.every(changes) ? null : '管理資料が変わらない';
}

function billingObjection({ payment, billingContact, manager }: Wish, office: Office): string | null {
  if (payment === office.payment) return '支払の方法が変わらない';
  if (manager === office.manager) return '管理責任者が変わらない';
  return billingContact === office.billingContact ? '請求先担当者が変わらない' : null;
}

function shareObjection({ share }: Wish, { sharedEquipment }: Office, theirs: readonly Wish[], own: string): string | null {
  if (!share) return null;
  if (sharedEquipment.includes(share.office) === share.adds) return '機器共用が変わらない';
  return theirs.some((other) => other.share?.office === own) ? '相手の事業所が申込中' : null;
}

/**
 * The office from 利用開始日 on.
 * @param services as they were fixed when the application was registered
 * @param given what the review has given
 */
export function takeEffect(wish: Wish, office: Office, services: Record<string, Services>, given: { readonly terminals: Office['terminals']; readonly ids: readonly string[] }): void {
  const gone = new Set([...wish.abolish, ...wish.abolishWeb]);
  office.terminals = [...office.terminals.filter(({ name }) => !gone.has(name)), ...given.terminals.map((one) => ({ ...one }))];
  for (const code of office.codes) {
    for (const one of code.ids) if (wish.retire.includes(one.id)) one.active = false;
    code.ids.push(...given.ids.filter((id) => id.startsWith(code.code)).map((id) => ({ id, active: true })));
    if (wish.kind === 'broker' && wish.add.some((one) => one.code === code.code)) code.trades = [...new Set([...code.trades, BROKER])];
    Object.assign(code, services[code.code]);
  }
  office.plan = wish.plan ?? office.plan;
  office.payment = wish.payment ?? office.payment;
  office.billingContact = wish.billingContact ?? office.billingContact;
  office.manager = wish.manager ?? office.manager;
}
