import { prefectures } from '../domain/postal-code';
import type { Mark } from './mark';

/** Whom to ask, as the screens, the board and the mails print it. */
export interface Contact {
  readonly name: string;
  /** With its hyphens. */
  readonly phone: string;
  readonly free?: string;
  readonly fax?: string;
  /** 終日, or weekdays and hours as printed. */
  readonly hours: string;
  /** The prefectures that it serves, where there are several of its kind. */
  readonly areas?: readonly string[];
  readonly mark: Mark;
}

/** For 利用契約の手続き. The hours of 利用契約事務課 as D-24 has them. */
export const contractContacts = {
  helpdesk: { name: 'ヘルプデスク', phone: '0120-794-550', hours: '終日', mark: 'documented: S0 1-⑧' },
  contracts: { name: 'ソリューション事業推進部 利用契約事務課', phone: '044-520-6266', fax: '044-520-6248', hours: '平日 9:00～17:00', mark: 'decided: D-24' },
} as const satisfies Record<string, Contact>;

/** As the completion screen prints the hours of 利用契約事務課 (S0 1-⑧), a known discrepancy (D-24). */
export const PRINTED_HOURS = '平日 9:00~18:00';

/** 平日 8:30～18:00 for all of them (S4 p. 5). */
export const INTRODUCTION_HOURS = '平日 8:30～18:00';

type Prefecture = (typeof prefectures)[number];

/** The prefectures between two, both of them included, in their usual order. */
const between = (first: Prefecture, last: Prefecture): readonly string[] => prefectures.slice(prefectures.indexOf(first), prefectures.indexOf(last) + 1);

const introduction = (name: string, phone: string, free: string, fax: string, areas: readonly string[]): Contact =>
  ({ name, phone, free, fax, areas, hours: INTRODUCTION_HOURS, mark: 'documented: S4 p. 5' });

/**
 * Where introductions are asked for (S4 p. 5), with the prefectures that each office serves: S4 names 北海道 to 神奈川県 for
 * お客様サポート課 (rule `support-areas`).
 */
export const introductionContacts: readonly Contact[] = [
  introduction('お客様サポート課', '044-520-6280', '0120-794522', '044-522-6284', between('北海道', '神奈川県')),
  introduction('東海事務所', '052-654-6511', '0120-794524', '052-654-6601', between('新潟県', '三重県')),
  introduction('関西事務所', '06-6446-3812', '0120-794526', '06-6446-3811', [...between('滋賀県', '広島県'), ...between('徳島県', '高知県')]),
  introduction('九州事務所', '092-441-7825', '0120-794528', '092-434-3120', ['山口県', ...between('福岡県', '沖縄県')]),
];

/** For questions on サイバーポート alone (S3 p. 1). */
export const CYBER_PORT_MAIL = 'cp-naccs@naccs.jp';
