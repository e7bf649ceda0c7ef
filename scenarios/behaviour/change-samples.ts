/**
 * One sample of every item of 変更内容入力画面 for `change-combinations.spec.ts`: what is typed, and what the contract must be
 * from 利用開始日 on. The expected contract is written from the input, never computed by the mock.
 */
import type { Account, Control, RunningNss } from '../../fixtures';
import { row, setCodes } from './change-codes-http';
import type { Form, Visit } from './change-http';

/** A contract as the control API tells it. */
export type Contract = Awaited<ReturnType<Control['contract']>>;
export type OfficeInput = NonNullable<Parameters<Control['createAccount']>[0]>;

/** What the review has given to the application. */
export interface Given {
  /** 利用開始日, `YYYY-MM-DD`. */
  readonly startDate: string;
  readonly terminals: readonly { readonly name: string; readonly kind: string }[];
  /** 利用者ID. */
  readonly ids: readonly string[];
}

/** Whom the sample is about. */
export interface Scene {
  readonly before: Contract;
  /** An office like it that nobody else has to do with: 機器共用, 付替. */
  readonly partner: string;
  /** 申込受付番号 of a 新規の利用申込(共同利用) that names the office; its 審査 has ended, and it begins later than the change. */
  readonly newOffice: string;
  readonly mailDomain: string;
}

export interface Sample {
  /** What is typed over what the screens show, by screen. */
  readonly entered: (scene: Scene) => Readonly<Record<string, Form | Visit>>;
  /** The contract from 利用開始日 on, where this item alone changes it; `contract` is as it would be without. */
  readonly after: (contract: Contract, scene: Scene, given: Given) => Contract;
  /** What the office has to do between 審査終了 and 利用開始日, e.g. its システム設定. */
  readonly then?: (scene: Scene, given: Given, nss: RunningNss, account: Account) => Promise<void>;
  /** What 承認通知 says of it, blanks left out. */
  readonly told: (scene: Scene) => readonly string[];
}

/** The number of an office in its codes, four digits: they differ from everybody else's. */
const four = (number: number): string => String(number).padStart(4, '0');

/**
 * An office that has something of everything, so that every item can change something of it.
 * @param number below 5000; two numbers have nothing in common
 */
export function sampleOffice(number: number): OfficeInput {
  const [first, second] = codesOf(number);
  return {
    officeCode: officeCodeOf(number),
    terminals: [{ kind: 'net' }, { kind: 'net' }, { kind: 'web' }, { kind: 'general' }, { kind: 'general' }],
    userCodes: [
      // 海貨業 as well, so that a 変更申込 may add it without a システム設定の申込 in between.
      { code: first, trades: ['通関業'], settings: { '名称': {}, '通関業': {}, '海貨業': {} }, ids: [{ id: `${first}A0A` }, { id: `${first}A0B` }, { id: `${first}001` }], statistics: { paid: false, free: true, storage: false } },
      { code: second, trades: ['保税蔵置場'], ids: [{ id: `${second}A0A` }], statistics: { paid: true, free: false, storage: false } },
    ],
    lines: [{ kind: '専用線', speed: '1Mbps', options: ['予備機'] }, { kind: 'ブロードバンド(光)', speed: 'ベストエフォート' }],
    mailboxes: [{ name: `${officeCodeOf(number)}M01` }, { name: `${officeCodeOf(number)}M02` }],
    plan: { net: 'B', general: 'B' },
    billing: { payment: '銀行振込' },
  };
}

export const officeCodeOf = (number: number): string => `Q${four(number)}Z`;
/** Its 利用者コード: one of 通関業 with three 利用者ID, one of 保税蔵置場 with one. */
export const codesOf = (number: number): readonly [string, string] => [`Q${four(number)}`, `Q${four(number + 5_000)}`];

/** Two samples on one screen: both type, one after the other. */
export function together(one: Form | Visit | undefined, other: Form | Visit): Form | Visit {
  if (one === undefined) return other;
  if (typeof one !== 'function' && typeof other !== 'function') return { ...one, ...other };
  const typed = async (what: Form | Visit, ...args: Parameters<Visit>): Promise<Form> => (typeof what === 'function' ? what(...args) : what);
  return async (user, path) => ({ ...(await typed(one, user, path)), ...(await typed(other, user, path)) });
}

/** 論理端末名 of a kind. */
const terminalsOf = ({ terminals }: Contract, kind: string): string[] => terminals.filter((one) => one.kind === kind).map(({ name }) => name);

const withoutTerminal = (contract: Contract, gone: string): Contract => ({
  ...contract, terminals: contract.terminals.filter(({ name }) => name !== gone), certificates: contract.certificates.filter(({ terminalName }) => terminalName !== gone),
});

/** Terminals that came, with their certificates issued. */
const withTerminals = (contract: Contract, came: Given['terminals']): Contract => ({
  ...contract, terminals: [...contract.terminals, ...came.map(({ name, kind }) => ({ name, kind }))],
  certificates: [...contract.certificates, ...came.map(({ name }) => ({ terminalName: name, status: 'issued' }))],
});

const withStatistics = (contract: Contract, code: string, statistics: Partial<Contract['userCodes'][number]['statistics']>): Contract =>
  ({ ...contract, userCodes: contract.userCodes.map((one) => (one.code === code ? { ...one, statistics: { ...one.statistics, ...statistics } } : one)) });

/** 本社・事業所, netNACCS端末・証明書, 料金プラン, 管理資料, 請求先. */
const details = {
  company: {
    entered: () => ({ office: {
      companyName: 'あけぼの物流株式会社', companyKana: 'アケボノブツリュウカブシキガイシャ', companyPostal: '2120013', companyPrefecture: '神奈川県',
      companyCity: '川崎市幸区堀川町', companyStreet: '５８０', companyBuilding: 'ソリッドスクエア西館８階', companyPhone: '0445206266', officePhone: '0445206267',
    } }),
    after: (contract) => ({
      ...contract, company: 'あけぼの物流株式会社',
      places: {
        ...contract.places,
        company: {
          name: 'あけぼの物流株式会社', kana: 'アケボノブツリュウカブシキガイシャ', postalCode: '2120013', phone: '0445206266',
          address: '神奈川県川崎市幸区堀川町５８０　ソリッドスクエア西館８階',
        },
        office: { ...contract.places.office, phone: '0445206267' },
      },
    }),
    told: () => ['あけぼの物流株式会社', '神奈川県川崎市幸区堀川町５８０ソリッドスクエア西館８階', '0445206267'],
  },
  holder: {
    entered: () => ({ office: { holderPosition: '代表取締役社長', holderName: '港　花子' } }),
    after: (contract) => ({ ...contract, holder: { position: '代表取締役社長', name: '港　花子' } }),
    told: () => ['契約者の役職代表取締役代表取締役社長', '港花子'],
  },
  headOffice: {
    entered: () => ({ office: { headName: '東京本社', headKana: 'トウキョウホンシャ', headPhone: '0312349876' } }),
    after: (contract) => ({ ...contract, places: { ...contract.places, headOffice: { ...contract.places.headOffice, name: '東京本社', kana: 'トウキョウホンシャ', phone: '0312349876' } } }),
    told: () => ['東京本社', '0312349876'],
  },
  manager: {
    entered: ({ mailDomain }) => ({ office: {
      managerFamilyName: '海野', managerGivenName: '進', managerFamilyKana: 'ウンノ', managerGivenKana: 'ススム', managerDepartment: '情報システム部', managerPosition: '',
      managerPhone: '0311112222', managerFax: '0311113333', managerEmail: `unno@${mailDomain}`, managerEmailAgain: `unno@${mailDomain}`, emergencyFax: '0311114444',
    } }),
    after: (contract, { mailDomain }) => ({
      ...contract, emergencyFax: '0311114444',
      manager: {
        familyName: '海野', givenName: '進', familyKana: 'ウンノ', givenKana: 'ススム', department: '情報システム部', position: '', phone: '0311112222', fax: '0311113333',
        email: `unno@${mailDomain}`,
      },
    }),
    told: ({ mailDomain }) => ['海野進', `unno@${mailDomain}`, '0311114444'],
  },
  netTerminals: {
    entered: ({ before }) => ({ terminals: { addNet: '2', abolishTerminals: [terminalsOf(before, 'net')[1]!] } }),
    after: (contract, { before }, { terminals }) => {
      const gone = terminalsOf(before, 'net')[1]!;
      const came = terminals.filter(({ kind }) => kind === 'net');
      return withTerminals(withoutTerminal(contract, gone), came);
    },
    told: ({ before }) => [`${terminalsOf(before, 'net')[1]!}netNACCS廃止`],
  },
  netCertificates: {
    entered: ({ before }) => ({ terminals: { addWeb: '1', abolishCertificates: [terminalsOf(before, 'web')[0]!] } }),
    after: (contract, { before }, { terminals }) => withTerminals(withoutTerminal(contract, terminalsOf(before, 'web')[0]!), terminals.filter(({ kind }) => kind === 'web')),
    told: ({ before }) => [`${terminalsOf(before, 'web')[0]!}`],
  },
  plan: {
    entered: () => ({ plan: { planNet: 'A' } }),
    after: (contract) => ({ ...contract, plan: { ...contract.plan, net: 'A' } }),
    told: () => ['料金プラン(netNACCS)プランBプランA'],
  },
  statistics: {
    entered: ({ before }) => ({ statistics: { [`statisticsPaid:${before.userCodes[0]!.code}`]: 'yes', [`statisticsFree:${before.userCodes[0]!.code}`]: 'no' } }),
    after: (contract, { before }) => withStatistics(contract, before.userCodes[0]!.code, { paid: true, free: false }),
    told: ({ before }) => [`利用者コード${before.userCodes[0]!.code}`, '管理統計資料(有料)要、管理統計資料(無料)不要'],
  },
  storage: {
    entered: ({ before }) => ({ statistics: { [`storage:${before.userCodes[1]!.code}`]: 'yes' } }),
    after: (contract, { before }) => withStatistics(contract, before.userCodes[1]!.code, { storage: true }),
    told: ({ before }) => [`利用者コード${before.userCodes[1]!.code}`, '保税管理資料保存サービス要'],
  },
  billingAddress: {
    entered: () => ({ billing: {
      billingName: '本社経理センター', billingPostal: '2120013', billingPrefecture: '神奈川県', billingCity: '川崎市幸区堀川町', billingStreet: '５８０', billingBuilding: '', billingPhone: '0445206268',
    } }),
    after: (contract) => ({
      ...contract,
      billing: { ...contract.billing, place: { name: '本社経理センター', kana: '', postalCode: '2120013', address: '神奈川県川崎市幸区堀川町５８０', phone: '0445206268' } },
    }),
    told: () => ['本社経理センター', '0445206268'],
  },
  billingContact: {
    entered: () => ({ billing: { billingContact: '財務部　浜　四郎' } }),
    after: (contract) => ({ ...contract, billing: { ...contract.billing, contact: '財務部　浜　四郎' } }),
    told: () => ['請求先担当者経理部財務部浜四郎'],
  },
  payment: {
    entered: () => ({ billing: { payment: '口座振替' } }),
    after: (contract) => ({ ...contract, billing: { ...contract.billing, payment: '口座振替' } }),
    told: () => ['支払の方法銀行振込口座振替'],
  },
} as const satisfies Record<string, Sample>;

/** 利用業種・利用者コード等の変更: `trades`, `userCodes`, `userIds`. */
const codes = {
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

type UserCode = Contract['userCodes'][number];

const withCode = (contract: Contract, name: string, change: (code: UserCode) => UserCode): Contract =>
  ({ ...contract, userCodes: contract.userCodes.map((one) => (one.code === name ? change(one) : one)) });

/** The first 利用者コード of another of these offices. */
const firstCodeOf = (officeCode: string): string => codesOf(Number(officeCode.slice(1, 5)))[0];

/** Those of the given 利用者ID that belong to a code. */
const idsOf = (code: string, given: readonly string[]): UserCode['ids'] => given.filter((id) => id.startsWith(code)).map((id) => ({ id, status: 'active' }));

const generalTerminal = ({ terminals }: Contract): string => terminals.find(({ kind }) => kind === 'general')?.name ?? '';
const secondCode = ({ userCodes }: Contract): string => userCodes[1]?.code ?? '';
const consulted = { consulted: 'yes' } as const;
/** 地位の承継: who follows. */
const successor = {
  successionCause: '合併', companyName: '南西通商株式会社', companyKana: 'ナンセイツウショウカブシキガイシャ', companyPostal: '2120013', companyPrefecture: '神奈川県',
  companyCity: '川崎市幸区堀川町', companyStreet: '５８０', companyBuilding: '', companyPhone: '0445206280', holderPosition: '代表取締役', holderName: '南西　三郎',
} as const;

/** 回線・端末等の変更（一般NACCS）: `lines`, `generalTerminals`, `mailboxes`. */
const general = {
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

/** その他の契約変更: `shareEquipment`, `jointUse`, `jointUseNewOffice`, `transfer`, `succession`, `termination`. */
const other = {
  shareEquipment: {
    entered: ({ partner }) => ({ other: { ...consulted, shareAction: '追加', shareOffice: partner } }),
    after: (contract, { partner }) => ({ ...contract, sharedEquipment: [partner] }),
    told: ({ partner }) => ['機器共用', `事業所コード${partner}`],
  },
  jointUse: {
    entered: ({ partner }) => ({ other: { ...consulted, jointAction: '追加', jointOffice: partner } }),
    after: (contract, { partner }) => ({ ...contract, jointUse: [partner] }),
    told: ({ partner }) => ['共同利用', `事業所コード${partner}`],
  },
  jointUseNewOffice: {
    entered: ({ newOffice }) => ({ other: { ...consulted, newOfficeNumber: newOffice } }),
    after: (contract) => contract,
    told: ({ newOffice }) => ['共同利用（新規事業所）', newOffice],
  },
  transfer: {
    entered: ({ partner, before }) => ({
      items: { transferOffice: partner },
      other: { ...consulted, transferCodes: [secondCode(before)], transferTerminals: [generalTerminal(before)], transferLines: ['回線2'], transferMailboxes: [`${before.officeCode}M02`] },
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
    entered: () => ({ other: { ...consulted, ...successor } }),
    after: (contract) => ({
      ...contract, company: successor.companyName, holder: { position: successor.holderPosition, name: successor.holderName },
      places: {
        ...contract.places,
        company: { name: successor.companyName, kana: successor.companyKana, postalCode: successor.companyPostal, address: '神奈川県川崎市幸区堀川町５８０', phone: successor.companyPhone },
      },
    }),
    told: () => ['地位の承継', '合併', successor.companyName, successor.holderName.replace('　', '')],
  },
  termination: {
    entered: () => ({ other: { ...consulted, terminationKind: '契約解除', terminationConfirmed: 'yes' } }),
    after: (contract, _scene, { startDate }) => ({
      ...contract, endedOn: startDate, terminals: [], lines: [], mailboxes: [],
      certificates: contract.certificates.map((one) => ({ ...one, status: 'stopped' })),
      userCodes: contract.userCodes.map((code) => ({ ...code, status: 'abolished', ids: code.ids.map(({ id }) => ({ id, status: 'retired' as const })) })),
    }),
    told: () => ['契約解除'],
  },
} as const satisfies Record<string, Sample>;

/** By the code of the item. */
export const sampleChanges: Readonly<Record<string, Sample>> = { ...details, ...codes, ...general, ...other };
