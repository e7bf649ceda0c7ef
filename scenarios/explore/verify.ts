import type { Centre, ContractView } from './drive/centre';
import type { Office } from './oracle/office';
import { isGone } from './oracle/office';
import type { World } from './oracle/world';
import { same } from './same';

/** The 業務 that costs nothing, and the one that a retired 利用者ID can still do. */
const FREE = 'TCC';
const STATISTICS = '管理統計資料取得';

/** After every command: NSS holds what the oracle holds, nothing less and nothing twice. */
export async function verify(world: World, centre: Centre): Promise<void> {
  same(await centre.now(), world.now, '時計');
  for (const office of world.offices()) {
    same(asSeen(await centre.contract(office.code)), asExpected(office, world), `${office.name}の契約`);
  }
  same(
    (await centre.applications()).map(({ receiptNumber, kind, officeCode, status, startDate }) => [receiptNumber, kind, officeCode, status, startDate]),
    world.state.applications.map(({ number, wish: { kind }, office, status, startDate }) => [number, kind, office, status, startDate]), '申込',
  );
  same(
    sorted((await centre.mails()).map(({ id, subject, to }) => [id.split('-')[0], subject, ...to].join(' '))),
    sorted(world.state.mails.map(({ about, subject, to }) => [about, subject, ...to].join(' '))), 'メール',
  );
}

/** A retired 利用者ID does nothing but fetch statistics; the others work. @param turn whose turn of those it is */
export async function verifyIds(world: World, centre: Centre, turn: number): Promise<void> {
  const all = world.offices().flatMap(({ codes }) => codes.flatMap(({ ids }) => ids));
  const alive = all.filter(({ active }) => active);
  // Those that work take turns; those that do not are asked every time.
  for (const { id, active } of [...all.filter((one) => !one.active), ...alive.slice(turn % Math.max(1, alive.length)).slice(0, 1)]) {
    const { status } = await centre.call('POST', 'tasks', { userId: id, task: FREE });
    same(status, active ? 200 : 409, `${active ? '有効な' : '廃止された'}利用者ID ${id} の${FREE}業務`);
    if (!active) same((await centre.call('POST', 'tasks', { userId: id, task: STATISTICS })).status, 200, `廃止された利用者ID ${id} の${STATISTICS}`);
  }
}

const sorted = (list: string[]): string[] => list.sort();

const asSeen = ({ terminals, certificates, userCodes, lines, sharedEquipment, plan, billing }: ContractView) => ({
  端末: sorted(terminals.map(({ name, kind }) => `${name} ${kind}`)),
  証明書: sorted(certificates.map(({ terminalName, status }) => `${terminalName} ${status}`)),
  利用者コード: sorted(userCodes.map(({ code, status, sharedWith, trades, statistics: { paid, free, storage } }) =>
    [code, status, ...sharedWith.toSorted(), ...trades, ...services(paid, free, storage)].join(' '))),
  利用者ID: sorted(userCodes.flatMap(({ ids }) => ids.map(({ id, status }) => `${id} ${status}`))),
  回線: lines.map(({ name }) => name),
  機器共用: sharedEquipment.toSorted(),
  プラン: plan,
  請求先: `${billing.payment} ${billing.contact}`,
});

const asExpected = ({ terminals, codes, lines, sharedEquipment, plan, payment, billingContact }: Office, world: World): ReturnType<typeof asSeen> => ({
  端末: sorted(terminals.map(({ name, kind }) => `${name} ${kind}`)),
  証明書: sorted(terminals.flatMap(({ name, certificate }) => (certificate === null ? [] : [`${name} ${certificate}`]))),
  利用者コード: sorted(codes.map(({ code, sharedWith, trades, paid, free, storage }) =>
    [code, isAbolished(world, code) ? 'abolished' : 'active', ...sharedWith.toSorted(), ...trades, ...services(paid, free, storage)].join(' '))),
  利用者ID: sorted(codes.flatMap(({ ids }) => ids.map(({ id, active }) => `${id} ${active ? 'active' : 'retired'}`))),
  回線: lines,
  機器共用: sharedEquipment.toSorted(),
  プラン: plan,
  請求先: `${payment} ${billingContact}`,
});

const services = (paid: boolean, free: boolean, storage: boolean): string[] => [...(paid ? ['有料'] : []), ...(free ? ['無料'] : []), ...(storage ? ['保存'] : [])];

/** D-22: a code is abolished when everybody who has it has retired all its 利用者ID. */
const isAbolished = (world: World, code: string): boolean => world.offices().flatMap(({ codes }) => codes.filter((one) => one.code === code)).every(isGone);
