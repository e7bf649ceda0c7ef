import { CONSULTED, SUCCESSOR } from '../http/change-other';
import { generalTerminal, type Contract, type Sample } from './sample';

const secondCode = ({ userCodes }: Contract): string => userCodes[1]?.code ?? '';

/** その他の契約変更: `shareEquipment`, `jointUse`, `jointUseNewOffice`, `transfer`, `succession`, `termination`. */
export const other = {
  shareEquipment: {
    entered: ({ partner }) => ({ other: { ...CONSULTED, shareAction: '追加', shareOffice: partner } }),
    after: (contract, { partner }) => ({ ...contract, sharedEquipment: [partner] }),
    told: ({ partner }) => ['機器共用', `事業所コード${partner}`],
  },
  jointUse: {
    entered: ({ partner }) => ({ other: { ...CONSULTED, jointAction: '追加', jointOffice: partner } }),
    after: (contract, { partner }) => ({ ...contract, jointUse: [partner] }),
    told: ({ partner }) => ['共同利用', `事業所コード${partner}`],
  },
  jointUseNewOffice: {
    entered: ({ newOffice }) => ({ other: { ...CONSULTED, newOfficeNumber: newOffice } }),
    after: (contract) => contract,
    told: ({ newOffice }) => ['共同利用（新規事業所）', newOffice],
  },
  transfer: {
    entered: ({ partner, before }) => ({
      items: { transferOffice: partner },
      other: { ...CONSULTED, transferCodes: [secondCode(before)], transferTerminals: [generalTerminal(before)], transferLines: ['回線2'], transferMailboxes: [`${before.officeCode}M02`] },
    }),
    after: (contract, { before }) => ({
      ...contract,
      userCodes: contract.userCodes.filter(({ code }) => code !== secondCode(before)),
      terminals: contract.terminals.filter(({ name }) => name !== generalTerminal(before)),
      lines: contract.lines.filter(({ name }) => name !== '回線2'),
      mailboxes: contract.mailboxes.filter(({ name }) => name !== `${before.officeCode}M02`),
    }),
    told: ({ partner, before }) => ['付替', secondCode(before), generalTerminal(before), '回線2', `${before.officeCode}M02`, `事業所コード${partner}へ移動`],
  },
  succession: {
    entered: () => ({ other: { ...CONSULTED, ...SUCCESSOR } }),
    after: (contract) => ({
      ...contract, company: SUCCESSOR.companyName, holder: { position: SUCCESSOR.holderPosition, name: SUCCESSOR.holderName },
      places: {
        ...contract.places,
        company: { name: SUCCESSOR.companyName, kana: SUCCESSOR.companyKana, postalCode: SUCCESSOR.companyPostal, address: '神奈川県川崎市幸区堀川町５８０', phone: SUCCESSOR.companyPhone },
      },
    }),
    told: () => ['地位の承継', '合併', SUCCESSOR.companyName, SUCCESSOR.holderName.replace('　', '')],
  },
  termination: {
    entered: () => ({ other: { ...CONSULTED, terminationKind: '契約解除', terminationConfirmed: 'yes' } }),
    after: (contract, _scene, { startDate }) => ({
      ...contract, endedOn: startDate, terminals: [], lines: [], mailboxes: [],
      certificates: contract.certificates.map((one) => ({ ...one, status: 'stopped' })),
      userCodes: contract.userCodes.map((code) => ({ ...code, status: 'abolished', ids: code.ids.map(({ id }) => ({ id, status: 'retired' as const })) })),
    }),
    told: () => ['契約解除'],
  },
} as const satisfies Record<string, Sample>;
