import type { Hono } from 'hono';
import type { Context } from '../../context';
import { settingsOf } from '../../operations/settings-entered';
import type { Draft } from '../../store/tables';
import { AttachmentList } from '../../ui/attachment-list';
import type { Env, NssRequest } from '../../ui/env';
import { Section, type Errors } from '../../ui/form';
import { paths } from '../../ui/paths';
import { AppliedSettings } from '../../ui/settings-tables';
import { message } from '../../vocabulary/messages';
import { ConfirmForm, EnteredPerson, registering } from '../wizard/confirm-form';
import { checkConfirmation, isCorrectable } from '../wizard/confirming';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { checkCodes } from './check-codes';
import { settingsPage } from './frame';
import { settingsWizard } from './wizard';

/** システム設定申込確認画面 (S1 3.): what was entered by 利用者コード and tab, 備考, and the button that registers. */
export function settingsConfirm(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, settingsWizard, {
    screen: 'confirm', show,
    check: (c, sent) => checkConfirmation(sent, () => check(context, c, sent.draft)),
    proceed: registering(context, settingsWizard),
  });
}

/** Whether what was checked on the way still holds: others may have applied for the same code meanwhile. */
function check(context: Context, c: NssRequest, draft: Draft): Errors {
  if (!isCorrectable(context, draft)) return { register: message('notCorrectable') };
  const [first] = Object.values(checkCodes(context, c.get('office'), draft));
  return first === undefined ? {} : { register: first };
}

function show(c: NssRequest, shown: Shown) {
  const { draft, status } = shown;
  return settingsPage(c, 'settingsConfirm', 2, (
    <ConfirmForm wizard={settingsWizard} shown={shown}>
      <EnteredPerson draft={draft} />
      <AppliedSettings settings={settingsOf(draft)} />
      {draft.attachments.length > 0 && (
        <Section id="files" heading="添付ファイル"><AttachmentList attachments={draft.attachments} to={(index) => paths.attachment(draft.id, index)} /></Section>
      )}
    </ConfirmForm>
  ), status);
}
