import type { Child } from 'hono/jsx';
import { Section } from '../../ui/form';
import { Table } from '../../ui/table';
import { mails as subjects, type Addressee, type MailKind } from '../../vocabulary/mails';
import type { ScreenId } from '../../vocabulary/screens';
import { BoardLink } from '../layout';

/** A procedure guide: its steps with the screens on which they are done, what has to be kept in mind, and the mails that come. */
export interface Procedure {
  readonly for: string;
  readonly parts: readonly { readonly heading: string; readonly steps: readonly (readonly [screen: string, what: string])[] }[];
  readonly deadlines: readonly string[];
  readonly mails: readonly (readonly [when: string, kind: MailKind])[];
  readonly further: readonly ScreenId[];
}

const people: Readonly<Record<Addressee, string>> = { contact: '申込担当者', manager: '管理責任者' };

/** A procedure guide as a page. */
export const procedurePage = ({ for: whom, parts, deadlines, mails, further }: Procedure) => (): Child => (
  <>
    <p>{whom}</p>
    {parts.map(({ heading, steps }, index) => (
      <Section id={`part-${index + 1}`} heading={heading}>
        <ol class="steps">{steps.map(([screen, what]) => <li><span class="screen">{screen}</span> {what}</li>)}</ol>
      </Section>
    ))}
    <Section id="deadlines" heading="期限とご注意"><ul>{deadlines.map((text) => <li>{text}</li>)}</ul></Section>
    {mails.length > 0 && (
      <Section id="mails" heading="届くE-mail"><Table label="届くE-mail" heads={['いつ', '件名', '宛先']} rows={mails.map(([when, kind]) => [when, subjects[kind].subject, subjects[kind].to.map((one) => people[one]).join('・')])} /></Section>
    )}
    <Section id="further" heading="関連するページ"><ul>{further.map((to) => <li><BoardLink to={to} /></li>)}</ul></Section>
  </>
);
