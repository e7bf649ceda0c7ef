import { actorName } from '../../site/words';
import type { CentreAction, MailAction, Person } from '../../../scenarios/procedures/types';
import type { Moment, Told } from './moment';
import { day, example, screenName } from './names';
import { noted } from './screen';

const plain = (text: string): Told => ({ text, hint: null });

/** Subjects begin with 【NSS】, which nobody says. */
export const mailName = (subject: string): string => `「${subject.replace(/^【NSS】/, '')}」`;

/** The other office has one person for both. */
const recipient = (person: Person): string => (person === 'partner' ? `${actorName(person)}・${actorName('manager')}` : actorName(person));

/** What is done with a mail. */
export function atMailbox({ action, entry, screen }: Moment<MailAction>): Told {
  switch (action.do) {
    case 'expectMail': return plain(`${action.to.map(recipient).join('と')}に、${mailName(action.subject)}の${screen}が届きます。`);
    case 'read': return noted(action.label, entry.action.value);
    case 'follow': return plain(`${screen}に書かれているURLから、${screenName(action.to)}を開きます。`);
  }
}

/** What NACCSセンター does, and time: the reader waits. */
export function atCentre({ action, entry, screen }: Moment<CentreAction>): Told {
  switch (action.do) {
    case 'review': return plain(reviewed(action, screen));
    case 'complete': return plain(`${screen}での作業が終わるまで、お待ちください。`);
    case 'task': {
      const using = `NACCSで、利用者ID${example(action.userId)}を使って`;
      return plain(action.refused === undefined ? `${using}業務「${action.task}」を行えます。` : `${using}業務「${action.task}」は行えません。`);
    }
    case 'clock': return { text: waited(action), hint: entry.title };
  }
}

function reviewed(action: Extract<CentreAction, { readonly do: 'review' }>, centre: string): string {
  if (action.decision !== 'approve') return `${centre}が申込の内容を見て、${action.decision === 'query' ? '確認事項を通知します' : '申込を受け付けられないことを通知します'}${example(action.message)}。`;
  const fixed = action.startDate === undefined ? '' : `利用開始日が決まります${example(day(action.startDate))}。`;
  return `${centre}が申込の内容を審査します。審査が終わるまで、お待ちください。${fixed}`;
}

function waited(action: Extract<CentreAction, { readonly do: 'clock' }>): string {
  if ('day' in action) return `その日が来るのを待ちます${example(day(action.day))}。`;
  return 'hours' in action ? `${action.hours}時間が過ぎるのを待ちます。` : `NACCSセンターからの連絡を待ちます${example(`${action.businessDays}営業日`)}。`;
}
