import type { Hono } from 'hono';
import type { Context } from '../../context';
import { personOf } from '../../operations/entered';
import { register } from '../../operations/register';
import { settingsOf } from '../../operations/settings-entered';
import type { Draft, Entered } from '../../store/tables';
import { AttachmentList } from '../../ui/attachment-list';
import { checkFields, withoutErrors } from '../../ui/check';
import type { Env, NssRequest } from '../../ui/env';
import { Input, InputForm, Optional, Section, Submit, type Errors } from '../../ui/form';
import { paths } from '../../ui/paths';
import { AppliedSettings } from '../../ui/settings-tables';
import { Facts } from '../../ui/table';
import { message } from '../../vocabulary/messages';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { checkCodes } from './check-codes';
import { settingsPage } from './frame';
import { settingsWizard } from './wizard';

/** システム設定申込確認画面 (S1 3.): what was entered by 利用者コード and tab, 備考, and the button that registers. */
export function settingsConfirm(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, settingsWizard, {
    screen: 'confirm', show,
    check: (c, { draft, entered }) => check(context, c, draft, entered),
    proceed: (draft, entered) => {
      const number = register(context, { ...draft, entered: { ...draft.entered, confirm: entered } });
      context.mailsQueued();
      return paths.settingsComplete(number);
    },
  });
}

/** 備考, and whether what was checked on the way still holds: others may have applied for the same code meanwhile. */
function check(context: Context, c: NssRequest, draft: Draft, entered: Entered): Errors {
  const remarks = checkFields(['remarks'], entered);
  if (!withoutErrors(remarks)) return remarks;
  const isAsShown = entered['revision'] === undefined || entered['revision'] === String(draft.revision);
  if (!isAsShown) return { register: message('shownDifferent') };
  const correctable = draft.correcting === null || context.store.get('applications', draft.correcting)?.status === 'queried';
  if (!correctable) return { register: message('notCorrectable') };
  const [first] = Object.values(checkCodes(context, c.get('office'), draft));
  return first === undefined ? {} : { register: first };
}

function show(c: NssRequest, { draft, entered, errors, status }: Shown) {
  const contact = personOf(draft.entered['contact']);
  return settingsPage(c, 'settingsConfirm', 2, (
    <InputForm action={paths.settings(draft.id, 'confirm')} seen={draft.kept['confirm'] ?? 0} errors={errors}>
      <input type="hidden" name="revision" value={String(draft.revision)} />
      <Section id="person" heading="申込担当者">
        <Facts label="申込担当者" facts={[
          ['氏名', `${contact.familyName} ${contact.givenName}`], ['氏名(フリガナ)', `${contact.familyKana} ${contact.givenKana}`],
          ['所属部課名', contact.department], ['役職名', contact.position], ['電話番号', contact.phone], ['FAX番号', contact.fax], ['E-mailアドレス', contact.email],
        ]} />
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
