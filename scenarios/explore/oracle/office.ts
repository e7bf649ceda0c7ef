/** The three offices of an exploration, as the oracle sees them. Plain data: a snapshot is a copy. */
import type { Day } from './calendar';

export type Kind = 'net' | 'ebms' | 'web' | 'general';
export type Plan = 'A' | 'B' | null;

export interface Terminal {
  name: string;
  kind: Kind;
  /** Of net and web only. */
  certificate: 'pending' | 'issued' | 'fetched' | 'stopped' | null;
  /** 申込受付番号 of the application that the certificate comes from, or '' where it was there from the beginning. */
  from: string;
}

export interface Services {
  paid: boolean;
  free: boolean;
  storage: boolean;
}

export interface Code extends Services {
  code: string;
  ids: { id: string; active: boolean }[];
  trades: string[];
  sharedWith: string[];
}

export interface Office {
  code: string;
  /** What people call it in the account of a failure. */
  name: string;
  password: string;
  contact: string;
  manager: string;
  startedOn: Day;
  terminals: Terminal[];
  codes: Code[];
  plan: { net: Plan; general: Plan };
  payment: '口座振替' | '銀行振込';
  billingContact: string;
  lines: string[];
  /** サーバ台数 of its own system. */
  servers: number;
  /** 機器共用: 事業所コード of the others. */
  sharedEquipment: string[];
}

const office = (name: string, code: string, rest: Pick<Office, 'terminals' | 'codes' | 'plan'> & Partial<Office>): Office => ({
  code, name, password: `password-${code}`, contact: `contact@${code.toLowerCase()}.example.jp`, manager: `manager@${code.toLowerCase()}.example.jp`,
  startedOn: '2020-06-01', payment: '口座振替', billingContact: '経理部', lines: [], servers: 0, sharedEquipment: [], ...rest,
});
const terminal = (name: string, kind: Kind): Terminal => ({ name, kind, certificate: hasCertificate(kind) ? 'fetched' : null, from: '' });
const code = (name: string, numbers: readonly string[], rest: Partial<Code> = {}): Code => ({
  code: name, ids: numbers.map((number) => ({ id: name + number, active: true })), trades: ['通関業'], sharedWith: [], paid: false, free: true, storage: false, ...rest,
});

export const hasCertificate = (kind: Kind): boolean => kind === 'net' || kind === 'web';

/** 甲 has everything of netNACCS; 乙 and 丙 share a 利用者コード; 丙 has 一般NACCS with a line and a server too, and 乙 a 利用者ID of SMTP双方向 that uses it (機器共用). */
export const offices = (): Office[] => [
  office('甲', 'KOA001', {
    terminals: [terminal('90001A', 'net'), terminal('90002A', 'net'), terminal('90003A', 'web')],
    codes: [code('1AKOA', ['A0A', 'B0A', 'C0A'], { paid: true }), code('1BKOA', ['A0A'])], plan: { net: 'A', general: null },
  }),
  office('乙', 'OTU001', {
    terminals: [terminal('90011A', 'net'), terminal('90012A', 'ebms')],
    codes: [code('1SHRE', ['A0A'], { sharedWith: ['HEI001'] }), code('1AOTU', ['A0A', 'YA1'], { trades: ['保税蔵置場'], paid: true, free: false, storage: true })],
    plan: { net: 'B', general: null }, sharedEquipment: ['HEI001'],
  }),
  office('丙', 'HEI001', {
    terminals: [terminal('90021A', 'net'), terminal('90022A', 'general'), terminal('90023A', 'general')],
    codes: [code('1SHRE', ['B0A', '001'], { sharedWith: ['OTU001'] })], plan: { net: 'A', general: 'A' }, lines: ['回線1'], servers: 1, sharedEquipment: ['OTU001'],
  }),
];

/** What the control API is to make of an office. */
export const accountOf = ({ code: officeCode, password, contact, manager, startedOn, terminals, codes, plan, payment, billingContact, lines, servers, sharedEquipment }: Office) => ({
  officeCode, password, startedOn, plan, servers, sharedEquipment, contact: { email: contact }, manager: { email: manager }, billing: { payment, contact: billingContact },
  terminals: terminals.map(({ name, kind }) => ({ name, kind })),
  userCodes: codes.map(({ code: name, ids, trades, sharedWith, paid, free, storage }) =>
    ({ code: name, sharedWith, trades, ids: ids.map(({ id }) => ({ id })), statistics: { paid, free, storage } })),
  lines: lines.map(() => ({ kind: '専用線', speed: '1Mbps' })),
});

export const activeIds = ({ ids }: Pick<Code, 'ids'>): string[] => ids.filter(({ active }) => active).map(({ id }) => id);

/** Is nothing of the code alive any more at this office (D-22)? */
export const isGone = ({ ids }: Pick<Code, 'ids'>): boolean => ids.length > 0 && ids.every(({ active }) => !active);
