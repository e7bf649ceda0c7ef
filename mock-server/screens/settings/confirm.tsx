import type { Hono } from 'hono';
import type { Context } from '../../context';
import { personOf } from '../../operations/entered';
import { register } from '../../operations/register';
import { settingsOf } from '../../operations/settings-entered';
import type { Draft } from '../../store/tables';
import { AttachmentList } from '../../ui/attachment-list';
import type { Env, NssRequest } from '../../ui/env';
import { Input, InputForm, Optional, Section, Submit, type Errors } from '../../ui/form';
import { paths } from '../../ui/paths';
import { personFacts } from '../../ui/person';
import { AppliedSettings } from '../../ui/settings-tables';
import { Facts } from '../../ui/table';
import { message } from '../../vocabulary/messages';
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
    proceed: (draft, entered) => {
      const number = register(context, { ...draft, entered: { ...draft.entered, confirm: entered } });
      context.mailsQueued();
      return paths.settingsComplete(number);
    },
  });
}

/** Whether what was checked on the way still holds: others may have applied for the same code meanwhile. */
function check(context: Context, c: NssRequest, draft: Draft): Errors {
  if (!isCorrectable(context, draft)) return { register: message('notCorrectable') };
  const [first] = Object.values(checkCodes(context, c.get('office'), draft));
  return first === undefined ? {} : { register: first };
}

function show(c: NssRequest, { draft, entered, errors, status }: Shown) {
  return settingsPage(c, 'settingsConfirm', 2, (
    <InputForm action={paths.settings(draft.id, 'confirm')} seen={draft.kept['confirm'] ?? 0} errors={errors}>
      <input type="hidden" name="revision" value={String(draft.revision)} />
      <Section id="person" heading="申込担当者">
        <Facts label="申込担当者" facts={personFacts(personOf(draft.entered['contact']))} />
      </Section>
      <AppliedSettings settings={settingsOf(draft)} />
      {draft.attachments.length > 0 && (
        <Section id="files" heading="添付ファイル"><AttachmentList attachments={draft.attachments} to={(index) => paths.attachment(draft.id, index)} /></Section>
      )}
      <Section id="remarks-section" heading="連絡事項"><div class="row"><Optional /><Input name="remarks" entered={entered} errors={errors} /></div></Section>
      <div class="actions" id="register"><Submit id="goBack" chevron="back" go="back" /><Submit id="register" go="on" /></div>
    </InputForm>
  ), status);
}
