import type { Hono } from 'hono';
import type { Context } from '../../context';
import { displayDate, parseCompactDate } from '../../domain/calendar';
import { collision } from '../../operations/changes/pending';
import { changeOf, itemsOf } from '../../operations/changes/request';
import { closedFor } from '../../operations/ended';
import { personOf, valueOf } from '../../operations/entered';
import { register } from '../../operations/register';
import type { Draft } from '../../store/tables';
import { withoutErrors } from '../../ui/check';
import type { Env, NssRequest } from '../../ui/env';
import { Input, Optional, Section, Submit, type Errors, InputForm } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { personFacts } from '../../ui/person';
import { ChangeFacts } from '../../ui/change-facts';
import { Facts } from '../../ui/table';
import { RequestedTerminals, TerminalTable } from '../../ui/terminal-tables';
import { changeItem } from '../../vocabulary/change-items';
import { message } from '../../vocabulary/messages';
import { Back } from './actions';
import { checks } from './checks';
import { partNames, partsOf } from './parts';
import { checkConfirmation, isCorrectable } from '../wizard/confirming';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { changeWizard } from './wizard';

/** 変更申込確認画面 (S0 1-⑦): everything once more, 備考, and the button that registers. */
export function changeConfirm(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, changeWizard, {
    screen: 'confirm', show,
    check: (c, sent) => checkConfirmation(sent, () => check(context, c, sent.draft)),
    proceed: (draft, entered) => {
      const number = register(context, { ...draft, entered: { ...draft.entered, confirm: entered } });
      context.mailsQueued();
      return paths.changeComplete(number);
    },
  });
}

/** Whether what was checked on the way still holds: contract and other applications may have moved on. */
function check(context: Context, c: NssRequest, draft: Draft): Errors {
  const office = c.get('office');
  const closed = closedFor(context, office, 'change');
  if (closed) return { register: message(closed.code, { label: closed.label }) };
  const parts = partsOf(draft);
  const outdated = isCorrectable(context, draft) ? parts.find((part) => !withoutErrors(checks[part]?.(context, office, draft) ?? {})) : parts.at(-1);
  if (outdated) return { register: message('changedMeanwhile', { label: partNames[outdated] }) };
  const other = collision(context, office.officeCode, changeOf(draft, office.contract), draft.correcting);
  return other === null ? {} : { register: message('changePending', { label: other }) };
}

function show(c: NssRequest, { draft, entered, errors, status }: Shown) {
  const { contract } = c.get('office');
  const change = changeOf(draft, contract);
  const wish = parseCompactDate(valueOf(draft.entered['items'], 'startDate')) ?? '';
  return page(c, 'changeConfirm', (
    <InputForm action={paths.change(draft.id, 'confirm')} seen={draft.kept['confirm'] ?? 0} errors={errors}>
      <input type="hidden" name="revision" value={String(draft.revision)} />
      <Section id="choice" heading="変更申込内容">
        <Facts label="変更申込内容" facts={[
          ['変更申込を行う項目', <ul>{itemsOf(draft).map((code) => <li>{changeItem(code)?.label}</li>)}</ul>],
          ['利用開始希望日', displayDate(wish)],
          ['変更する理由', <span class="lines">{valueOf(draft.entered['items'], 'reason')}</span>],
        ]} />
      </Section>
      <Section id="person" heading="申込担当者">
        <Facts label="申込担当者" facts={personFacts(personOf(draft.entered['contact']))} />
      </Section>
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
      <Section id="remarks-section" heading="連絡事項"><div class="row"><Optional /><Input name="remarks" entered={entered} errors={errors} /></div></Section>
      <div class="actions" id="register"><Back draft={draft} screen="confirm" /><Submit id="register" go="on" /></div>
    </InputForm>
  ), { status });
}
