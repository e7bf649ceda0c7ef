import type { Faker } from '@faker-js/faker';
import type { Certificate, Contract, Person, Statistics, Terminal, UserCode } from '../domain/contract';
import { terminalName } from '../domain/terminals';
import { buildBusiness, placeIn, towns } from './companies';
import type { Business } from './companies';
import type { AccountInput, ContractInput } from './contract-input';
import { buildPerson, person } from './people';
import { randomFor } from './random';

/** What a contract is built from. */
export interface ContractOptions {
  /** Seed of the whole NSS: the same seed gives the same contracts. */
  readonly seed: number;
  /** 0 for the first contract, counting up; codes, terminal names and mail addresses of two indexes never meet. */
  readonly index: number;
  /** Domain of the mail addresses. */
  readonly mailDomain: string;
  /**
   * Serial of the first terminal name. An NSS that gives names out by a counter passes it, so that granted and built names
   * never meet; without it every index has a range of its own.
   */
  readonly firstTerminal?: number;
  /** Wins over what is built; objects are merged, lists replace lists. */
  readonly overrides?: ContractInput;
}

/** A contract with what its holder logs in with. */
export interface Account {
  readonly contract: Contract;
  /** 事業所パスワード, in clear: the caller keeps only a hash of it. */
  readonly password: string;
}

/** Terminal names set aside for one contract: enough for any override, and no contract reaches into the next one's. */
const TERMINALS_EACH = 100;

/**
 * A contract holder with one netNACCS terminal, the state from which the documents' example starts (1 present, 2 added).
 * Pure. Index 0 is the documents' sample: ナックス商事株式会社 第一営業所, 通関 花子.
 */
export function buildContract(options: ContractOptions): Contract {
  const { seed, index, mailDomain, firstTerminal = index * TERMINALS_EACH + 1, overrides = {} } = options;
  const random = randomFor(seed, index);
  const startedOn = overrides.startedOn ?? random.date.between({ from: '2010-02-21', to: '2024-12-31' }).toISOString().slice(0, 10);
  const systemKind = overrides.systemKind ?? '海上・航空共用';
  const codes = codesOf(index);
  const business = index === 0 ? sampleBusiness(random) : buildBusiness(random);
  const [manager, contact] = index === 0 ? samplePeople(business, mailDomain) : people(random, business, codes.office, mailDomain);
  const terminals = (overrides.terminals ?? [{ kind: 'net' }]).map(
    (given, place): Terminal => ({ name: given.name ?? terminalName(firstTerminal + place), kind: given.kind }),
  );
  const office = merge(business.office, overrides.office);
  return {
    officeCode: overrides.officeCode ?? codes.office,
    companyShort: overrides.companyShort ?? codes.short,
    company: merge(business.company, overrides.company),
    office,
    headOffice: merge(business.headOffice, overrides.headOffice),
    holder: merge({ position: '代表取締役', name: `${random.person.lastName()}　${random.person.firstName()}` }, overrides.holder),
    manager: merge(manager, overrides.manager),
    emergencyFax: overrides.emergencyFax ?? office.phone.slice(0, -2) + random.string.numeric(2),
    contact: merge(contact, overrides.contact),
    systemKind,
    startedOn, endedOn: null, sharedEquipment: overrides.sharedEquipment ?? [], jointUse: overrides.jointUse ?? [],
    terminals,
    certificates: certificatesOf(random, terminals, overrides),
    userCodes: userCodesOf(codes.user, overrides, systemKind),
    lines: (overrides.lines ?? []).map(({ kind, speed, options = [], maintenance = '平日', place, since = startedOn }, index) =>
      ({ name: `回線${index + 1}`, kind, speed, options, maintenance, place: merge(office, place), since })),
    servers: overrides.servers ?? 0,
    mailboxes: overrides.mailboxes ?? [],
    plan: merge<Contract['plan']>({ net: 'B', general: null }, overrides.plan),
    billing: {
      payment: overrides.billing?.payment ?? '口座振替',
      code: overrides.billing?.code ?? String(1_000_000 + index).slice(-7),
      place: merge(office, overrides.billing?.place),
      contact: overrides.billing?.contact ?? '経理部',
    },
  };
}

/**
 * {@link buildContract} with a password to log in with (12 characters, letters and digits, no look-alikes).
 * @param options the overrides may carry the password too
 */
export function buildAccount(options: Omit<ContractOptions, 'overrides'> & { readonly overrides?: AccountInput }): Account {
  const { password, ...overrides } = options.overrides ?? {};
  return {
    contract: buildContract({ ...options, overrides }),
    password: password ?? secret(randomFor(options.seed, options.index, 1), 12, 'abcdefghjkmnpqrstuvwxyz23456789'),
  };
}

/** 企業略称 of the sample; the numbering of the others starts after it. */
const SAMPLE_SHORT = (13 * 26 + 0) * 26 + 2; // NAC
const SHORTS = 26 ** 3;

/** Codes that are unique over the indexes by construction: three letters that run through all, then the next number. */
function codesOf(index: number): { short: string; office: string; user: string } {
  // A step without a common divisor with 26³ visits every triple once and keeps neighbours from looking alike.
  const triple = (SAMPLE_SHORT + index * 7_919) % SHORTS;
  const round = Math.floor(index / SHORTS);
  const short = [triple / 676, triple / 26, triple].map((part) => String.fromCharCode(65 + (Math.floor(part) % 26))).join('');
  return {
    short,
    office: short + String(round + 1).padStart(3, '0'),
    user: `${(round % 9) + 1}${String.fromCharCode(65 + (Math.floor(round / 9) % 26))}${short}`,
  };
}

function certificatesOf(random: Faker, terminals: readonly Terminal[], overrides: ContractInput): Certificate[] {
  const code = () => secret(random, 8, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789');
  if (overrides.certificates) {
    return overrides.certificates.map(({ terminalName: name, status, authCode1, authCode2 }) => ({
      terminalName: name,
      status,
      authCode1: authCode1 ?? (status === 'pending' ? '' : code()),
      authCode2: authCode2 ?? (status === 'pending' ? '' : code()),
    }));
  }
  return terminals
    .filter(({ kind }) => kind === 'net' || kind === 'web')
    .map(({ name }) => ({ terminalName: name, status: 'fetched', authCode1: code(), authCode2: code() }));
}

/** One code with an ID for netNACCS (letter first) and one for 一般NACCS (digit first). */
function userCodesOf(code: string, overrides: ContractInput, systemKind: Contract['systemKind']): UserCode[] {
  const given = overrides.userCodes ?? [{ code, trades: ['通関業'], ids: [{ id: `${code}A0A` }, { id: `${code}001` }] }];
  return given.map((one) => ({
    code: one.code,
    trades: one.trades ?? ['通関業'],
    systemKind: one.systemKind ?? systemKind,
    sharedWith: one.sharedWith ?? [],
    statistics: merge<Statistics>({ paid: false, free: true, storage: false }, { ...overrides.statistics, ...one.statistics }),
    ids: (one.ids ?? [{ id: `${one.code}A0A` }]).map(({ id, status }) => ({ id, status: status ?? 'active' })),
    settings: one.settings ?? {},
  }));
}

function people(random: Faker, { office, headOffice }: Business, officeCode: string, mailDomain: string): [manager: Person, contact: Person] {
  const code = officeCode.toLowerCase();
  return [
    buildPerson(random, { position: '部長', phone: headOffice.phone, mailDomain, mailSuffix: `.m.${code}` }),
    buildPerson(random, { position: '係長', phone: office.phone, mailDomain, mailSuffix: `.${code}` }),
  ];
}

/** The people of the documents' screens; the manager, whom they do not name, bears the name of their input example. */
function samplePeople({ headOffice }: Business, mailDomain: string): [manager: Person, contact: Person] {
  const family = ['通関', 'ツウカン', 'tsukan'] as const;
  return [
    person(family, ['太郎', 'タロウ', 'taro'], { department: '第一営業部営業第３課', position: '課長', phone: headOffice.phone, mailDomain, mailSuffix: '' }),
    person(family, ['花子', 'ハナコ', 'hanako'], { department: '第一営業部通関課', position: '係長', phone: '0120794550', mailDomain, mailSuffix: '' }),
  ];
}

function sampleBusiness(random: Faker): Business {
  const at = towns[0]!;
  const company = placeIn(random, at, 'ナックス商事株式会社', 'ナックスショウジカブシキガイシャ');
  return {
    company,
    office: placeIn(random, at, '第一営業所', 'ダイイチエイギョウショ'),
    headOffice: { ...company, name: '本社', kana: 'ホンシャ' },
  };
}

const secret = (random: Faker, length: number, characters: string): string =>
  random.string.fromCharacters(characters, length);

/** Later values win; keys given as undefined do not. */
function merge<T extends object>(built: T, given: { [K in keyof T]?: T[K] | undefined } | undefined): T {
  const set = Object.entries(given ?? {}).filter(([, value]) => value !== undefined);
  return { ...built, ...Object.fromEntries(set) };
}
