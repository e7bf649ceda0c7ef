import type { Hono } from 'hono';
import type { Context } from '../../context';
import { displayDate, parseCompactDate } from '../../domain/calendar';
import { collision } from '../../operations/changes/pending';
import { changeOf, itemsOf } from '../../operations/changes/request';
import { closedFor } from '../../operations/ended';
import { valueOf } from '../../operations/entered';
import type { Draft } from '../../store/tables';
import { withoutErrors } from '../../ui/check';
import type { Env, NssRequest } from '../../ui/env';
import { Section, type Errors } from '../../ui/form';
import { page } from '../../ui/page';
import { ChangeFacts } from '../../ui/change-facts';
import { Facts } from '../../ui/table';
import { RequestedTerminals, TerminalTable } from '../../ui/terminal-tables';
import { changeItem } from '../../vocabulary/change-items';
import { message } from '../../vocabulary/messages';
import { Back } from './actions';
import { checkItems } from './check-items';
import { checks } from './checks';
import { partNames, partsOf } from './parts';
import { ConfirmForm, EnteredPerson, registering } from '../wizard/confirm-form';
import { checkConfirmation, isCorrectable } from '../wizard/confirming';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { changeWizard } from './wizard';

/** 変更申込確認画面 (S0 1-⑦): everything once more, 備考, and the button that registers. */
export function changeConfirm(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, changeWizard, {
    screen: 'confirm', show,
    check: (c, sent) => checkConfirmation(sent, () => check(context, c, sent.draft)),
    proceed: registering(context, changeWizard),
  });
}

/** Whether what was checked on the way still holds: contract and other applications may have moved on. */
function check(context: Context, c: NssRequest, draft: Draft): Errors {
  const office = c.get('office');
  const closed = closedFor(context, office, 'change');
  if (closed) return { register: message(closed.code, { label: closed.label }) };
  // A confirmation may have been left until the wish has passed: what is wrong now is said as on 変更内容入力画面.
  const [objection] = Object.values(checkItems(context, office, draft.entered['items'] ?? {}));
  if (objection !== undefined) return { register: objection };
  const parts = partsOf(draft);
  const outdated = isCorrectable(context, draft) ? parts.find((part) => !withoutErrors(checks[part](context, office, draft))) : parts.at(-1);
  if (outdated) return { register: message('changedMeanwhile', { label: partNames[outdated] }) };
  const other = collision(context, office.officeCode, changeOf(draft, office.contract), draft.correcting);
  return other === null ? {} : { register: message('changePending', { label: other }) };
}

function show(c: NssRequest, shown: Shown) {
  const { draft, status } = shown;
  const { contract } = c.get('office');
  const change = changeOf(draft, contract);
  const wish = parseCompactDate(valueOf(draft.entered['items'], 'startDate')) ?? '';
  return page(c, 'changeConfirm', (
    <ConfirmForm wizard={changeWizard} shown={shown} back={<Back draft={draft} screen="confirm" />}>
      <Section id="choice" heading="変更申込内容">
        <Facts label="変更申込内容" facts={[
          ['変更申込を行う項目', <ul>{itemsOf(draft).map((code) => <li>{changeItem(code)?.label}</li>)}</ul>],
          ['利用開始希望日', displayDate(wish)],
          ['変更する理由', <span class="lines">{valueOf(draft.entered['items'], 'reason')}</span>],
        ]} />
      </Section>
      <EnteredPerson draft={draft} />
      {change.terminals && (
        <>
          <Section id="net" heading="netNACCS情報">
            <h3>論理端末に関する情報</h3>
            <TerminalTable contract={contract} />
          </Section>
          <Section id="application" heading="申込情報"><RequestedTerminals contract={contract} change={change.terminals} /></Section>
        </>
      )}
      {Object.keys(change).some((part) => part !== 'terminals') && (
        <Section id="changes" heading="変更する内容"><ChangeFacts change={{ before: contract, change, granted: [], grantedCodes: [] }} /></Section>
      )}
    </ConfirmForm>
  ), { status });
}
