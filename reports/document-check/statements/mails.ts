import type { Recipient } from '../model';
import type { Draft, Reading } from './reading';
import type { Argument, Clause } from './clauses';

type Mail = Extract<Draft['claim'], { kind: 'mail' }>;

const SUBJECT = /お知らせ$/;
const LINE = /^[\s・●■※-]*(?:件名|タイトル|Subject)?\s*[:：]?\s*(【[A-Za-z0-9]{2,8}】[^。、「」\t]{4,40})$/;
const WHO = /(?:申込(?:事務)?担当者|申込者|申請者)|(?:システム)?管理責任者/g;
const GENERAL = /^(?:以下のような?|次の|本|この|その|同|当該|上記の?|下記の?)*(?:送信|受信|自動|電子|完了|通知|確認|お知らせ|お礼|問合せ|お問い?合わ?せ)?の?(?:メール|E-?mail)?$/i;
const WHEN = /翌営業日(?:以降)?|即時|直後に?|\d+営業日(?:以内|後)|(?:[\u3400-\u9fff]{2,10})(?:完了|終了|登録|受付|発行)?後に?(?=[、にメE])/;

const recipient = (name: string): Recipient => name.includes('責任者') ? '管理責任者' : '申込担当者';

/** Who is said to get a mail, and who not. */
export function recipients(text: string): Pick<Mail, 'to' | 'notTo'> {
  const plain = text.replace(/\s/g, '');
  const [to, notTo, only] = [new Set<Recipient>(), new Set<Recipient>(), new Set<Recipient>()];
  let waiting: Recipient[] = [];
  for (const match of plain.matchAll(WHO)) {
    const who = recipient(match[0]);
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 40);
    // 申込担当者・管理責任者宛に: what follows the last of a list holds for all.
    if (/^(?:、?(?:および|及び)|、|・|と|や|」(?:及び|および|、|・|と)「?)(?:システム)?(?:「?(?:申込|管理|申請))/.test(after)) { waiting.push(who); continue; }
    const all = [...waiting, who];
    waiting = [];
    if (/^」?(?:へ|に)?(?:は|も)?(?:[^。()]{0,12}?)(?:届|通知|送信|送付|配信|送ら|お送り|お知らせ)[ぁ-ん]{0,4}(?:ません|ない)/.test(after)) all.forEach((one) => notTo.add(one));
    else if (/^」?(?:のみ|だけ)/.test(after)) all.forEach((one) => only.add(one));
    else if (/^」?(?:の(?:方)?|様)?(?:の双方|両名|の両方)?(?:宛|あて)|^」?(?:の方)?(?:に|へ|にも|には|へも)(?!関|つい|代|よ|変更)(?=[^。]{0,30}(?:届|送|通知|配信|メール|mail|お知らせ))/i.test(after)) all.forEach((one) => to.add(one));
  }
  for (const one of only) {
    to.add(one);
    for (const other of ['申込担当者', '管理責任者'] as const) if (!only.has(other)) notTo.add(other);
  }
  const order: readonly Recipient[] = ['申込担当者', '管理責任者'];
  const sorted = order.filter((one) => to.has(one));
  return { to: sorted.length > 0 ? sorted : null, notTo: order.filter((one) => notTo.has(one)) };
}

/** The mails that a passage speaks of, by subject or by what it calls them. */
export function mails(reading: Reading): Draft[] {
  const { text } = reading;
  const line = LINE.exec(text);
  const found = line?.[1] === undefined ? [] : [{ name: line[1].trim(), from: text.indexOf(line[1]), to: text.length }];
  if (found.length === 0) {
    for (const clause of reading.clauses) {
      for (const argument of clause.args) {
        const name = nameOf(reading, clause, argument);
        if (name !== null && !found.some((other) => other.name === name)) found.push({ name, from: argument.from, to: Math.max(argument.to, clause.verb?.deed === 'mail' ? clause.to : 0) });
      }
    }
  }
  if (found.length === 0) found.push(...happened(reading), ...announced(reading));
  if (found.length === 0) return [];
  // 「申込担当者」 and 「管理責任者」 are quoted as often as not.
  const whom = recipients(text);
  const when = WHEN.exec(reading.plain)?.[0] ?? null;
  return found.map(({ name, from, to }) => ({ claim: { kind: 'mail', name, ...whom, when }, from, to }));
}

/** 登録が完了しますと、…メールが届きます: a mail that is called by what has happened. */
function happened({ plain, clauses }: Reading): { name: string; from: number; to: number }[] {
  const match = /((?:[\u3400-\u9fffァ-ヶーの]|(?<=続)き|(?<=込)み|(?<=下)げ){2,14})が(完了|終了)し(?:ました[らと]|ますと|たら|た(?:後|時点))/.exec(plain);
  const told = clauses.find(({ verb }) => verb?.deed === 'mail' && match !== null && verb.from > match.index && /メール|mail/i.test(plain.slice(match.index, verb.from)));
  if (match?.[1] === undefined || told === undefined || /(?:記載|内の|メールア)/.test(plain)) return [];
  return [{ name: `${match[1].replace(/^.*の/, '')}${match[2] ?? ''}メール`, from: match.index, to: told.to }];
}

const EVENT = '(?:受付|完了|終了|発行|登録|審査|取下げ|確認)';
const ANNOUNCED = new RegExp(`(?<![\\u3400-\\u9fffァ-ヶー])((?:[\\u3400-\\u9fffァ-ヶー]|の){0,12}${EVENT})(?:(?:と|や|・|および|及び)([\\u3400-\\u9fffァ-ヶー]{0,10}${EVENT}))?(?:の(?:旨|連絡|案内|結果))?(?:は|が|も|を)、?[^。]{0,30}?(?:メール|[Mm]ail)で[^。]{0,12}(?:通知|お知らせ|連絡|案内|送)`);

/** 申込の受付と完了は、…にE-mailで通知されます: mails that are called by what they tell of. */
function announced({ plain }: Reading): { name: string; from: number; to: number }[] {
  const match = ANNOUNCED.exec(plain);
  if (match === null) return [];
  const [from, to] = [match.index, match.index + match[0].length];
  return match.slice(1).flatMap((event) => (event === undefined ? [] : [{ name: `${event.replace(/^.*の/, '')}メール`, from, to }]));
}

function nameOf(reading: Reading, clause: Clause, argument: Argument): string | null {
  const { text } = argument;
  if (argument.quoted) {
    if (argument.known.has('mail') && !argument.known.has('control') && /お知らせ|メール|mail/i.test(reading.text)) return text;
    if (argument.thing === 'mail' || (SUBJECT.test(text) && text.length > 6)) return text;
    if (/(?:メール|E-?mail)$/i.test(text) && !GENERAL.test(text)) return text;
    const before = reading.plain.slice(Math.max(0, argument.from - 6), argument.from);
    if (/(?:件名|タイトル)(?:は|が|:|：)?$/.test(before)) return text;
    if (clause.verb?.deed !== 'mail' || argument.particle !== 'が') return null;
    return /メール|mail/i.test(reading.plain.slice(clause.sentence, clause.to)) || (clause.verb.to > argument.to && recipients(reading.text).to !== null) ? text : null;
  }
  if (argument.thing !== 'mail' || GENERAL.test(text)) return null;
  if (clause.verb?.deed === 'mail' && !argument.vague && /の(?:E-?)?[メm]/i.test(reading.text.slice(argument.from + text.length, argument.to))) return /(?:完了|受付|発行|終了|確認|登録)$/.test(text) ? `${text}メール` : `${text}のメール`;
  if (!/(?:完了|受付|発行|再発行|取下げ|お知らせ|通知|終了|確認|登録|審査|手続き?|作業|事項)$/.test(text)) return null;
  return /メール|mail/i.test(text) ? text : `${text}メール`;
}
