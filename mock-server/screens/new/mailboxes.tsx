import type { Hono } from 'hono';
import type { Context } from '../../context';
import { generalNeeds } from '../../domain/user-codes';
import { numberOf } from '../../operations/entered';
import { checkFields } from '../../ui/check';
import type { Env, NssRequest } from '../../ui/env';
import { Row, Section, type Errors } from '../../ui/form';
import { message } from '../../vocabulary/messages';
import { inputScreen, type Sent, type Shown } from '../wizard/input-screen';
import { newScreen } from './frame';
import { canSaveNew, newWizard } from './wizard';

/** 詳細入力画面(メールボックス) (S1 2.): only for 一般NACCS, and only SMTP/POP3 has a use for them; without a line it is left out otherwise. */
export function newMailboxes(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, newWizard, { screen: 'mailboxes', show, check: (_c, sent) => checkNewMailboxes(sent) }, canSaveNew);
}

/** Mailboxes go with SMTP/POP3, and SMTP/POP3 with mailboxes: messages by input. */
export function checkNewMailboxes({ draft, entered }: Pick<Sent, 'draft' | 'entered'>): Errors {
  const isNeeded = generalNeeds(draft.codes).mailbox;
  const fits = isNeeded === numberOf(entered, 'mailboxes') > 0;
  return { ...(fits ? {} : { mailboxes: message(isNeeded ? 'needsMailbox' : 'mailboxWithoutMethod') }), ...checkFields(['mailboxes'], entered) };
}

function show(c: NssRequest, shown: Shown) {
  return newScreen(c, shown, { id: 'newMailboxes', screen: 'mailboxes', children: (
    <Section id="mailbox" heading="メールボックスに関する項目"><Row name="mailboxes" entered={shown.entered} errors={shown.errors} /></Section>
  ) });
}
