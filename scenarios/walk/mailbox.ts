import { linkIn, valueBehind, type Mail } from '../../fixtures';
import type { MailAction, Person, Value } from '../procedures/types';
import { arrive } from './arrive';
import { actorOf, castOf, compact, resolve, shown, takeNote, type Done, type Run } from './run';
import { personName } from './words';

type Act<Verb extends MailAction['do']> = Extract<MailAction, { readonly do: Verb }>;

/**
 * What happens at the mailbox.
 * @param keep takes the mails that were found
 * @throws Error saying what was expected and what is there
 */
export async function atMailbox(run: Run, person: Person, action: MailAction, keep: (kind: string, mail: Mail) => void): Promise<Done> {
  switch (action.do) {
    case 'expectMail': return expectMail(run, person, action, keep);
    case 'read': return read(run, action);
    case 'follow': return follow(run, person, action);
  }
}

async function follow(run: Run, person: Person, { mail: subject, link: which, to }: Act<'follow'>): Promise<Done> {
  const link = linkIn(seen(run, subject), run.stage.nss.url, which);
  if (link === undefined) throw new Error(`E-mail「${subject}」にNSSへのリンク${which === undefined ? '' : `「${which}」`}がありません。`);
  await actorOf(run, person).page.goto(link, { waitUntil: 'domcontentloaded' });
  return { role: 'link', label: subject, value: link, verified: await arrive(run, person, to) };
}

/** The text of the mail is in no message: it may hold other secrets too. */
function read(run: Run, action: Act<'read'>): Done {
  const { mail: subject, label, form } = action;
  const value = valueBehind(label, form, seen(run, subject));
  if (value === undefined) throw new Error(`E-mail「${subject}」の「${label}」の後に ${form} の形の値がありません。`);
  const written = takeNote(run, action, value);
  return { label, value: written, verified: [`E-mailに「${label}」 ${written} が書かれている`] };
}

function seen(run: Run, subject: string): Mail {
  const mail = run.mails.get(subject);
  if (!mail) throw new Error(`E-mail「${subject}」をまだ確認していません。`);
  return mail;
}

async function expectMail(run: Run, person: Person, action: Act<'expectMail'>, keep: (kind: string, mail: Mail) => void): Promise<Done> {
  const { subject } = action;
  const receiptNumber = receiptNumberIn(run, action.contains);
  const boxes = (those: readonly Person[]) => those.map((each) => actorOf(run, each).mailbox);
  // Mails about no application are told apart by having been seen before.
  const before = run.mails.get(subject)?.id;
  const wanted = { subject, ...(receiptNumber !== undefined ? { receiptNumber } : before === undefined ? {} : { except: before }) };
  const [mail] = await Promise.all(boxes(action.to).map((mailbox) => mailbox.waitFor(wanted)));
  if (!mail) throw new Error(`E-mail「${subject}」の宛先が手順にありません。`);
  run.mails.set(subject, mail);
  keep(action.kind, secretsHidden(run, mail) ? mail : { ...mail, text: '（伏せるべき値を見分けられないため、本文は残していません。）' });

  const to = boxes(action.to).map(({ address }) => address);
  if ([...mail.to].sort().join() !== [...to].sort().join()) throw new Error(`E-mail「${subject}」の宛先は ${to.join('、')} のはずですが、${mail.to.join('、')} です。`);
  const lost = action.contains.filter((value) => !compact(mail.text).includes(compact(resolve(run, person, value))));
  if (lost.length > 0) throw new Error(`E-mail「${subject}」に ${lost.map((value) => `「${shown(run, person, value)}」`).join('')} がありません。`);
  const others = (Object.keys(castOf(run.stage)) as Person[]).filter((each) => !action.to.includes(each));
  // A mail that has not come yet may still come: only an empty outbox proves that there will be none.
  if (others.length > 0) await run.stage.nss.control.drained();
  for (const other of others) {
    const found = (await actorOf(run, other).mailbox.all()).some((each) => each.subject === subject && (receiptNumber === undefined || each.text.includes(receiptNumber)));
    if (found) throw new Error(`E-mail「${subject}」は ${personName[other]} には届かないはずですが、届いています。`);
  }
  return {
    label: subject, value: to.join('、'),
    verified: [
      `${action.to.map((each) => personName[each]).join('・')} に届いた`, ...others.map((each) => `${personName[each]} には届いていない`),
      ...action.contains.map((value) => `「${shown(run, person, value)}」が書かれている`),
    ],
  };
}

/** A subject is used for every application; the 申込受付番号 that the mail must name, where it must, tells which one is meant. */
function receiptNumberIn(run: Run, contains: readonly Value[]): string | undefined {
  const names = contains.flat().flatMap((part) => (typeof part === 'object' && 'remembered' in part ? [part.remembered] : []));
  const name = names.find((each) => each.endsWith('申込受付番号'));
  return name === undefined ? undefined : run.remembered.get(name);
}

/**
 * Hides what the procedure is going to take from a mail, from the moment the mail is seen: a walk may fail before it reads.
 * @returns false where something that must be hidden is not to be found
 */
function secretsHidden(run: Run, mail: Mail): boolean {
  const actions = run.procedure.steps.flatMap(({ scenes }) => scenes).flatMap((scene) => scene.actions);
  return actions.every((action) => {
    if (action.do !== 'read' || !('mail' in action) || action.mail !== mail.subject || !action.secret) return true;
    const value = valueBehind(action.label, action.form, mail);
    return value !== undefined && run.secrets.add(value);
  });
}
