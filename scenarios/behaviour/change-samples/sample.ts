import type { Account, Control, RunningNss } from '../../../fixtures';
import type { Visit } from '../http/change';
import type { Form } from '../http/forms';

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

/** One item: what is typed, and what has to come of it. */
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

/** 事業所コード of such an office. */
export const officeCodeOf = (number: number): string => `Q${four(number)}Z`;
/** Its 利用者コード: one of 通関業 with three 利用者ID, one of 保税蔵置場 with one. */
export const codesOf = (number: number): readonly [string, string] => [`Q${four(number)}`, `Q${four(number + 5_000)}`];

/** The first 論理端末名 of 一般NACCS. */
export const generalTerminal = ({ terminals }: Contract): string => terminals.find(({ kind }) => kind === 'general')?.name ?? '';
