import type { Contract, Given, Sample } from './sample';

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
export const details = {
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
