import { compact } from '../oracle/calendar';
import { asksForCertificates, asksForTerminals, itemsOf, type Wish } from '../oracle/wish';
import type { Form } from './client';

/** Where an application of a kind begins. */
export const beginnings: Record<Wish['kind'], string> = { change: '/dfw/nss/change/guidance', broker: '/dfw/nss/broker/flow', reissue: '/dfw/nss/certificates/flow' };

const count = (number: number): string => (number === 0 ? '' : String(number));
const REASON = '業務量が変わるため';

/** What is typed on a screen; all else stays as the screen has shown it. Undefined for a screen that is not known. */
export function formOf(screen: string, wish: Wish): Form | undefined {
  switch (screen) {
    case 'items': return { ...(wish.share ? { items: [], otherItems: ['shareEquipment'], other: 'yes' } : { items: itemsOf(wish), otherItems: [], other: 'no' }), startDate: compact(wish.startDate), reason: REASON };
    case 'contact': case 'codes': return {};
    case 'terminals': return {
      addNet: asksForTerminals(wish) ? count(wish.addNet) : '', addEbms: asksForTerminals(wish) ? count(wish.addEbms) : '', addWeb: asksForCertificates(wish) ? count(wish.addWeb) : '',
      abolishTerminals: wish.abolish, abolishCertificates: wish.abolishWeb,
    };
    case 'plan': return { ...(wish.plan?.net ? { planNet: wish.plan.net } : {}), ...(wish.plan?.general ? { planGeneral: wish.plan.general } : {}) };
    case 'statistics': return statisticsForm(wish);
    case 'billing': return { ...(wish.payment ? { payment: wish.payment } : {}), ...(wish.billingContact === null ? {} : { billingContact: wish.billingContact }) };
    case 'office': return wish.manager === null ? {} : { managerEmail: wish.manager, managerEmailAgain: wish.manager };
    case 'other': return { consulted: 'yes', shareAction: wish.share?.adds ? '追加' : '削除', shareOffice: wish.share?.office ?? '' };
    case 'broker': return {
      brokerCode: wish.add[0]?.code ?? '', method: wish.add[0]?.method ?? '', idCount: count(wish.add[0]?.count ?? 0), startDate: compact(wish.startDate), reason: REASON,
    };
    case 'reissue': return { reissueTerminals: wish.reissue, reissueCause: 'パソコンの入替' };
    default: return undefined;
  }
}

const inputs = { paid: 'statisticsPaid', free: 'statisticsFree', storage: 'storage' } as const;

const statisticsForm = ({ services }: Wish): Form => Object.fromEntries(Object.entries(services?.typed ?? {}).flatMap(([code, kinds]) =>
  (Object.keys(inputs) as (keyof typeof inputs)[]).flatMap((kind) => (kinds[kind] === undefined ? [] : [[`${inputs[kind]}:${code}`, kinds[kind] ? 'yes' : 'no'] as const]))));

/** What is sent on the details of each 利用者コード: rows of further 識別番号, then 「この内容で設定する」. */
export function codeForms({ retire, add }: Wish): readonly { readonly code: string; readonly forms: readonly Form[] }[] {
  const codes = [...new Set([...retire.map((id) => id.slice(0, 5)), ...add.map(({ code }) => code)])];
  return codes.map((code) => {
    const retireIds = retire.filter((id) => id.startsWith(code));
    const rows = add.filter((one) => one.code === code).map(({ count: number, method, code: own }): Form =>
      ({ retireIds, singleSignOn: 'no', trades: [tradeOf(own)], method, idCount: String(number), go: 'add' }));
    return { code, forms: [...rows, { retireIds, singleSignOn: 'no', trades: [], method: '', idCount: '', go: 'on' }] };
  });
}

/** The 業種 of a code in all three offices: 乙 alone has a 保税蔵置場. */
const tradeOf = (code: string): string => (code === '1AOTU' ? '保税蔵置場' : '通関業');
