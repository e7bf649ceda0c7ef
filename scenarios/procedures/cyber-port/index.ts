import { asPreparation } from '../build';
import { newApplicationNetnaccs } from '../new-application';
import type { OfficeSetting, Procedure, Step } from '../types';
import { inContract, reading, registeringOnCyberPort, seenByOwner, started } from './after';
import { BROKERS, brokerOwner, brokers, tying } from './broker';
import { billedTogether, bothRoutes, chargedApart } from './charges';
import { entering } from './entering';
import { entry } from './entry';
import { registering } from './registering';
import { again } from './reused';
import { one, other, refusedTogether } from './several-offices';
import { CODE, may, owner, single, type Wish } from './variant';

/** 1 to 20: chapter Ⅱ for one application. @param codes steps 12 and 13 where they go another way */
const chapter = (wish: Wish, codes?: readonly Step[]): readonly Step[] => [...entry, ...entering(wish, codes), ...registering(wish)];

/** What follows the third mail: the contracts of both, 利用開始日, and サイバーポート. */
const ending = (wish: Wish): readonly Step[] => [seenByOwner(), inContract(wish), started(wish), registeringOnCyberPort(wish)];

interface Case {
  readonly id: string;
  /** What sets it apart, for the title. */
  readonly about?: string;
  /** Whose 利用者コード is shared; null where it is the applicant's own. */
  readonly partner?: OfficeSetting | null;
  readonly steps: readonly Step[];
}

const procedure = ({ id, about, partner = owner, steps }: Case): Procedure => ({
  id, title: `サイバーポートからのNACCSへの利用申込${about === undefined ? '' : `（${about}）`}`, now: '2026-04-01T09:00:00+09:00', cast: 'newcomer', steps,
  ...(partner === null ? {} : { partner }),
});

/** The ordinary procedure with another wish, or another owner of the code. */
const variant = (id: string, about: string, change: Partial<Wish>, partner: OfficeSetting = owner): Procedure => {
  const wish = { ...single, ...change };
  return procedure({ id, about, partner, steps: [...chapter(wish), ...ending(wish)] });
};

/** From NACCS掲示板 to the third mail, and on to サイバーポート (S3). */
const cyberPort = procedure({
  id: 'cyber-port', steps: [...chapter(single), seenByOwner(), inContract(single), started(single), ...reading(single), registeringOnCyberPort(single)],
});

/** Chapter Ⅰ until the code can be used, then Ⅱ with it; what becomes of the first 仮ログインID belongs to the other procedure. */
const afterwards: readonly string[] = ['閲覧期間の終了', '仮ログイン不可'];
const own: Wish = { ...single, codes: [{ code: { remembered: '利用者コード' }, rows: [{ trades: ['通関業'], count: '1' }] }], ids: [[{ remembered: '利用者コード' }, 'YA1']], days: may };
const cyberPortFirst = procedure({
  id: 'cyber-port-first', about: '利用者コードをお持ちでない方', partner: null,
  steps: [...asPreparation(newApplicationNetnaccs.steps.filter(({ ref }) => !afterwards.includes(ref))), ...chapter(own), inContract(own), started(own), registeringOnCyberPort(own)],
});

const twoTrades: OfficeSetting = { ...owner, userCodes: [{ code: CODE, trades: ['通関業', '海貨業'], ids: [{ id: `${CODE}AA1` }] }] };
const cyberPortTradesIds = variant('cyber-port-trades-ids', '業種ごとに利用者IDを分ける', {
  codes: [{ code: CODE, rows: [{ trades: ['通関業'], count: '1' }, { trades: ['海貨業'], count: '1' }] }], ids: [`${CODE}YA1`, `${CODE}YB1`],
}, twoTrades);

const SECOND = 'BBBB1';
const twoCodes: OfficeSetting = { ...owner, userCodes: [{ code: CODE, trades: ['通関業'], ids: [{ id: `${CODE}AA1` }] }, { code: SECOND, trades: ['海貨業'], ids: [{ id: `${SECOND}AA1` }] }] };
const cyberPortTradesCodes = variant('cyber-port-trades-codes', '業種ごとに利用者コードを分ける', {
  codes: [{ code: CODE, rows: [{ trades: ['通関業'], count: '1' }] }, { code: SECOND, rows: [{ trades: ['海貨業'], count: '1' }] }], ids: [`${CODE}YA1`, `${SECOND}YA1`],
}, twoCodes);

const cyberPortSeveralOffices = procedure({
  id: 'cyber-port-several-offices', about: '複数の事業所の利用者コード',
  steps: [
    ...chapter(one, refusedTogether), seenByOwner(), ...again(chapter(other), '（2件目）'), inContract(other),
    started(other), registeringOnCyberPort(one), registeringOnCyberPort(other, '（2件目）'),
  ],
});

const withY: OfficeSetting = { ...owner, userCodes: [{ code: CODE, trades: ['通関業'], ids: [{ id: `${CODE}AA1` }, { id: `${CODE}YA1` }] }] };
const cyberPortExistingY = variant('cyber-port-existing-y', 'Yから始まる識別番号をお持ちの方', { ids: [`${CODE}YB1`] }, withY);

const combined: Wish = { ...single, billedWith: owner.officeCode ?? null };
const cyberPortCombined = procedure({
  id: 'cyber-port-combined', about: '一括請求を希望する', steps: [...chapter(combined), ...ending(combined), bothRoutes, ...billedTogether],
});

const cyberPortPlan = procedure({
  id: 'cyber-port-plan', about: '契約中と異なる料金プラン', partner: { ...owner, plan: { net: 'A' } }, steps: [...chapter(single), ...ending(single), bothRoutes, ...chargedApart],
});

const cyberPortBroker = procedure({
  id: 'cyber-port-broker', about: '通関士', partner: brokerOwner,
  steps: [...chapter(brokers), inContract(brokers), ...tying(brokers), registeringOnCyberPort({ ...brokers, ids: BROKERS.slice(0, 1).map(({ id }) => id) })],
});

/** サイバーポートからのNACCSへの利用申込 and its variants, in the order in which S3 speaks of them. */
export const cyberPortProcedures: readonly Procedure[] = [
  cyberPort, cyberPortFirst, cyberPortExistingY, cyberPortTradesIds, cyberPortTradesCodes, cyberPortSeveralOffices, cyberPortPlan, cyberPortCombined, cyberPortBroker,
];
