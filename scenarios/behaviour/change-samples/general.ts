import { generalTerminal, type Sample } from './sample';

/** 回線・端末等の変更（一般NACCS）: `lines`, `generalTerminals`, `mailboxes`. */
export const general = {
  lines: {
    entered: () => ({
      general: {
        lineAction: 'change:回線1', lineKind: '専用線', lineSpeed: '3Mbps', lineOptions: ['冗長化', 'ping監視'], maintenance: '24時間365日', lineSite: 'keep',
        worksPerson: '通関　次郎', worksPersonPhone: '0312345678', worksWish: '', abolishLines: ['回線2'],
      },
    }),
    after: (contract) => ({
      ...contract,
      lines: contract.lines.filter(({ name }) => name !== '回線2')
        .map((line) => ({ ...line, speed: '3Mbps', options: ['冗長化', 'ping監視'], maintenance: '24時間365日' })),
    }),
    told: () => ['回線1の変更', '専用線3Mbps', '回線2の廃止'],
  },
  generalTerminals: {
    entered: ({ before }) => ({ general: { addGeneral: '2', abolishTerminals: [generalTerminal(before)] } }),
    after: (contract, { before }, { terminals }) => ({
      ...contract,
      terminals: [...contract.terminals.filter(({ name }) => name !== generalTerminal(before)), ...terminals.filter(({ kind }) => kind === 'general').map(({ name, kind }) => ({ name, kind }))],
    }),
    told: ({ before }) => ['論理端末の追加', '論理端末の廃止', generalTerminal(before)],
  },
  mailboxes: {
    entered: ({ before: { officeCode } }) => ({ general: { addMailboxes: '2', abolishMailboxes: [`${officeCode}M01`] } }),
    after: (contract, { before: { officeCode } }) => ({ ...contract, mailboxes: ['M02', 'M03', 'M04'].map((mailbox) => ({ name: officeCode + mailbox })) }),
    told: ({ before: { officeCode } }) => ['メールボックスの追加', '2個', 'メールボックスの廃止', `${officeCode}M01`],
  },
} as const satisfies Record<string, Sample>;
