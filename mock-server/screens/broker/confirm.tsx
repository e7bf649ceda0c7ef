import type { Hono } from 'hono';
import type { Context } from '../../context';
import { displayDate, parseCompactDate } from '../../domain/calendar';
import { brokersOf } from '../../operations/changes/broker';
import { chosenOf, personOf, valueOf } from '../../operations/entered';
import { register } from '../../operations/register';
import { ChangeFacts } from '../../ui/change-facts';
import type { Env, NssRequest } from '../../ui/env';
import { Input, InputForm, Optional, Section, Submit } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { personFacts } from '../../ui/person';
import { Facts } from '../../ui/table';
import { choices, fields } from '../../vocabulary/fields';
import { checkConfirmation } from '../wizard/confirming';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { checkAgain } from './check';
import { brokerWizard } from './wizard';

/** 通関士ID追加確認画面: everything once more, 備考, and the button that registers. */
export function brokerConfirm(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, brokerWizard, {
    screen: 'confirm', show,
    check: (c, sent) => checkConfirmation(sent, () => checkAgain(context, c.get('office'), sent.draft)),
    proceed: (draft, entered) => {
      const number = register(context, { ...draft, entered: { ...draft.entered, confirm: entered } });
      context.mailsQueued();
      return paths.brokerComplete(number);
    },
  });
}

function show(c: NssRequest, { draft, entered, errors, status }: Shown) {
  const { contract } = c.get('office');
  const typed = draft.entered['broker'];
  return page(c, 'brokerConfirm', (
    <InputForm action={paths.broker(draft.id, 'confirm')} seen={draft.kept['confirm'] ?? 0} errors={errors}>
      <input type="hidden" name="revision" value={String(draft.revision)} />
      <Section id="application" heading="申込情報">
        <Facts label="申込情報" facts={[
          [choices.brokerCode.label, chosenOf(typed, 'brokerCode')], [choices.method.label, chosenOf(typed, 'method')], ['追加する通関士の人数', `${valueOf(typed, 'idCount')}人`],
          [fields.startDate.label, displayDate(parseCompactDate(valueOf(typed, 'startDate')) ?? '')], [fields.reason.label, <span class="lines">{valueOf(typed, 'reason')}</span>],
        ]} />
      </Section>
      <Section id="changes" heading="変更する内容"><ChangeFacts change={{ before: contract, change: brokersOf(draft, contract), granted: [], grantedCodes: [] }} /></Section>
      <Section id="person" heading="申込担当者"><Facts label="申込担当者" facts={personFacts(personOf(draft.entered['contact']))} /></Section>
      <Section id="remarks-section" heading="連絡事項"><div class="row"><Optional /><Input name="remarks" entered={entered} errors={errors} /></div></Section>
      <div class="actions" id="register"><Submit id="goBack" chevron="back" go="back" /><Submit id="register" go="on" /></div>
    </InputForm>
  ), { status });
}
