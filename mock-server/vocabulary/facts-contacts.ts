import { contractContacts, CYBER_PORT_MAIL, introductionContacts, type Contact } from './contacts';
import type { PublishedFact } from './facts-of-rules';
import { mailFrame } from './mails';

/** 0120-794-550 → 0120794550. */
const bare = (phone: string): string => phone.replaceAll('-', '');

/** 平日 9:00～17:00 → 9:00-17:00; round the clock has several names. */
function hoursOf(printed: string): string[] {
  const [, from, until] = /(\d+:\d+)[～~](\d+:\d+)/.exec(printed) ?? [];
  return from === undefined || until === undefined ? [printed, '24時間', '24時間365日', '0:00-24:00'] : [`${from}-${until}`];
}

function factsOf({ name, phone, free, fax, hours, mark }: Contact): PublishedFact[] {
  const short = name.split(' ').at(-1) ?? name;
  const one = (what: string, kind: PublishedFact['kind'], values: readonly string[], ...more: PublishedFact['terms']): PublishedFact =>
    ({ id: `連絡先 ${short} ${what}`, text: `${name}の${what}は${values[0]}`, kind, values, terms: [[short], ...more], mark });
  return [
    one('電話番号', 'phone', [bare(phone), ...(free === undefined ? [] : [bare(free)])]),
    ...(fax === undefined ? [] : [one('FAX番号', 'phone', [bare(fax)], ['FAX', 'ＦＡＸ', 'ファックス', 'ファクス'])]),
    one('受付時間', 'hours', hoursOf(hours)),
  ];
}

/** Whom to ask, how and when. */
export const contactFacts = (): PublishedFact[] => [
  ...Object.values(contractContacts).flatMap(factsOf),
  ...introductionContacts.flatMap(factsOf),
  { id: '連絡先 サイバーポート', text: `サイバーポートに特化した質問は ${CYBER_PORT_MAIL}`, kind: 'email', values: [CYBER_PORT_MAIL], terms: [['サイバーポート']], mark: 'documented: S3 p. 1, step 17' },
  { id: '送信元', text: `メールの送信元は ${mailFrame.sender.address}`, kind: 'email', values: [mailFrame.sender.address], terms: [['送信元', '差出人', '送信専用']], mark: 'assumed: no document shows the sender' },
];
