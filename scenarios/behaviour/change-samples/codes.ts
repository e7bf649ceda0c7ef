import { row, setCodes } from '../http/change-codes';
import { codesOf, type Contract, type Sample } from './sample';

type UserCode = Contract['userCodes'][number];

const withCode = (contract: Contract, name: string, change: (code: UserCode) => UserCode): Contract =>
  ({ ...contract, userCodes: contract.userCodes.map((one) => (one.code === name ? change(one) : one)) });

/** The first 利用者コード of another of these offices. */
const firstCodeOf = (officeCode: string): string => codesOf(Number(officeCode.slice(1, 5)))[0];

/** Those of the given 利用者ID that belong to a code. */
const idsOf = (code: string, given: readonly string[]): UserCode['ids'] => given.filter((id) => id.startsWith(code)).map((id) => ({ id, status: 'active' }));

/** 利用業種・利用者コード等の変更: `trades`, `userCodes`, `userIds`. */
export const codes = {
  trades: {
    entered: ({ before }) => ({ codes: setCodes({ code: before.userCodes[0]!.code, addTrades: ['海貨業'] }) }),
    after: (contract) => withCode(contract, contract.userCodes[0]!.code, (code) => ({ ...code, trades: [...code.trades, '海貨業'] })),
    told: () => ['業種通関業通関業、海貨業'],
  },
  userCodes: {
    entered: ({ partner }) => ({ codes: setCodes({ shared: firstCodeOf(partner), rows: [row(['通関業'], 'netNACCS', '1')] }) }),
    after: (contract, { partner }, { ids }) => ({
      ...contract, userCodes: [...contract.userCodes, {
        code: firstCodeOf(partner), status: 'active', systemKind: '海上・航空共用', trades: ['通関業'], sharedWith: [partner], statistics: { paid: false, free: false, storage: false }, settings: 'registered',
        ids: idsOf(firstCodeOf(partner), ids),
      }],
    }),
    told: ({ partner }) => [`利用者コードの共用${firstCodeOf(partner)}`],
  },
  userIds: {
    entered: ({ before }) => ({ codes: setCodes({ code: before.userCodes[0]!.code, retire: [`${before.userCodes[0]!.code}A0B`], rows: [row(['通関業'], 'SMTP双方向', '2')] }) }),
    after: (contract, _scene, { ids }) => withCode(contract, contract.userCodes[0]!.code, (one) => ({
      ...one, ids: [...one.ids.map((id) => (id.id === `${one.code}A0B` ? { ...id, status: 'retired' as const } : id)), ...idsOf(one.code, ids)],
    })),
    told: ({ before }) => [`識別番号の廃止A0B（${before.userCodes[0]!.code}A0B）`, `YA1（${before.userCodes[0]!.code}YA1）`, `YB1（${before.userCodes[0]!.code}YB1）`],
  },
} as const satisfies Record<string, Sample>;
