import type { Hono } from 'hono';
import type { Context } from '../../context';
import { displayDate, parseCompactDate } from '../../domain/calendar';
import { brokersOf } from '../../operations/changes/broker';
import { chosenOf, valueOf } from '../../operations/entered';
import { ChangeFacts } from '../../ui/change-facts';
import type { Env, NssRequest } from '../../ui/env';
import { Section } from '../../ui/form';
import { page } from '../../ui/page';
import { Facts } from '../../ui/table';
import { choices, fields } from '../../vocabulary/fields';
import { ConfirmForm, EnteredPerson, registering } from '../wizard/confirm-form';
import { checkConfirmation } from '../wizard/confirming';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { checkAgain } from './check';
import { brokerWizard } from './wizard';

/** 通関士ID追加確認画面: everything once more, 備考, and the button that registers. */
export function brokerConfirm(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, brokerWizard, {
    screen: 'confirm', show,
    check: (c, sent) => checkConfirmation(sent, () => checkAgain(context, c.get('office'), sent.draft)),
    proceed: registering(context, brokerWizard),
  });
}

function show(c: NssRequest, shown: Shown) {
  const { draft, status } = shown;
  const { contract } = c.get('office');
  const typed = draft.entered['broker'];
  return page(c, 'brokerConfirm', (
    <ConfirmForm wizard={brokerWizard} shown={shown}>
      <Section id="application" heading="申込情報">
        <Facts label="申込情報" facts={[
          [choices.brokerCode.label, chosenOf(typed, 'brokerCode')], [choices.method.label, chosenOf(typed, 'method')], ['追加する通関士の人数', `${valueOf(typed, 'idCount')}人`],
          [fields.startDate.label, displayDate(parseCompactDate(valueOf(typed, 'startDate')) ?? '')], [fields.reason.label, <span class="lines">{valueOf(typed, 'reason')}</span>],
        ]} />
      </Section>
      <Section id="changes" heading="変更する内容"><ChangeFacts change={{ before: contract, change: brokersOf(draft, contract), granted: [], grantedCodes: [] }} /></Section>
      <EnteredPerson draft={draft} />
    </ConfirmForm>
  ), { status });
}
