import type { Mail } from '../../fixtures';
import type { CentreAction, MailAction, Person } from '../procedures/types';
import { arrive } from './arrive';
import { compact, resolve, type Done, type Run } from './run';
import { personName } from './words';

const people: readonly Person[] = ['applicant', 'manager'];

/**
 * What happens at the mailbox.
 * @param keep takes the mails that were found
 * @throws Error saying what was expected and what is there
 */
export async function atMailbox(run: Run, person: Person, action: MailAction, keep: (kind: string, mail: Mail) => void): Promise<Done> {
  if (action.do === 'expectMail') return expectMail(run, person, action, keep);
  const mail = run.mails.get(action.mail);
  const link = mail?.links.find((address) => address.startsWith(`${run.stage.nss.url}/`));
  if (link === undefined) throw new Error(`E-mail「${action.mail}」にNSSへのリンクがありません。`);
  await run.stage[person].page.goto(link, { waitUntil: 'domcontentloaded' });
  return { role: 'link', label: action.mail, value: link, verified: await arrive(run, person, action.to) };
}

async function expectMail(run: Run, person: Person, action: Extract<MailAction, { do: 'expectMail' }>, keep: (kind: string, mail: Mail) => void): Promise<Done> {
  const { subject } = action;
  const receiptNumber = run.remembered.get('申込受付番号');
  const boxes = (those: readonly Person[]) => those.map((each) => run.stage[each].mailbox);
  const wanted = { subject, ...(receiptNumber === undefined ? {} : { receiptNumber }) };
  const [mail] = await Promise.all(boxes(action.to).map((mailbox) => mailbox.waitFor(wanted)));
  if (!mail) throw new Error(`E-mail「${subject}」の宛先が手順にありません。`);
  run.mails.set(subject, mail);
  keep(action.kind, mail);

  const to = boxes(action.to).map(({ address }) => address);
  if ([...mail.to].sort().join() !== [...to].sort().join()) throw new Error(`E-mail「${subject}」の宛先は ${to.join('、')} のはずですが、${mail.to.join('、')} です。`);
  const lost = action.contains.map((value) => resolve(run, person, value)).filter((text) => !compact(mail.text).includes(compact(text)));
  if (lost.length > 0) throw new Error(`E-mail「${subject}」に ${lost.map((text) => `「${text}」`).join('')} がありません。`);
  const others = people.filter((each) => !action.to.includes(each));
  // A mail that has not come yet may still come: only an empty outbox proves that there will be none.
  if (others.length > 0) await run.stage.nss.control.drained();
  for (const other of others) {
    const found = (await run.stage[other].mailbox.all()).some((each) => each.subject === subject);
    if (found) throw new Error(`E-mail「${subject}」は ${personName[other]} には届かないはずですが、届いています。`);
  }
  return {
    label: subject, value: to.join('、'),
    verified: [
      `${action.to.map((each) => personName[each]).join('・')} に届いた`, ...others.map((each) => `${personName[each]} には届いていない`),
      ...action.contains.map((value) => `「${resolve(run, person, value)}」が書かれている`),
    ],
  };
}

/** What NACCSセンター and time do. */
export async function atCentre(run: Run, action: CentreAction): Promise<Done> {
  const { centre, clock } = run.stage;
  if (action.do === 'clock') {
    if ('day' in action) await clock.set(action.day);
    else await clock.advanceBusinessDays(action.businessDays);
    return { label: 'NSSの時計', value: await clock.now() };
  }
  const application = resolve(run, 'applicant', action.application);
  if (action.do === 'complete') await centre.complete(application);
  else if (action.decision === 'approve') await centre.approve(application, action.startDate);
  else await centre[action.decision](application, action.message);
  return { label: action.do === 'complete' ? '作業完了' : '審査', value: application };
}
