import type { Hono } from 'hono';
import type { Context } from '../../context';
import { chosenOf, personOf, ticked } from '../../operations/entered';
import { register } from '../../operations/register';
import type { Env, NssRequest } from '../../ui/env';
import { Input, InputForm, Optional, Section, Submit } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { personFacts } from '../../ui/person';
import { Facts } from '../../ui/table';
import { choices } from '../../vocabulary/fields';
import { checkConfirmation } from '../wizard/confirming';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { checkAgain } from './check';
import { reissueWizard } from './wizard';

/** 証明書再発行確認画面: everything once more, 備考, and the button that registers. */
export function reissueConfirm(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, reissueWizard, {
    screen: 'confirm', show,
    check: (c, sent) => checkConfirmation(sent, () => checkAgain(context, c.get('office'), sent.draft)),
    proceed: (draft, entered) => {
      const number = register(context, { ...draft, entered: { ...draft.entered, confirm: entered } });
      context.mailsQueued();
      return paths.reissueCertificateComplete(number);
    },
  });
}

function show(c: NssRequest, { draft, entered, errors, status }: Shown) {
  const typed = draft.entered['reissue'];
  return page(c, 'reissueConfirm', (
    <InputForm action={paths.reissueCertificate(draft.id, 'confirm')} seen={draft.kept['confirm'] ?? 0} errors={errors}>
      <input type="hidden" name="revision" value={String(draft.revision)} />
      <Section id="application" heading="申込情報">
        <Facts label="申込情報" facts={[[choices.reissueTerminals.label, ticked(typed, 'reissueTerminals').join('、')], [choices.reissueCause.label, chosenOf(typed, 'reissueCause')]]} />
        <p class="note">再発行の作業が完了すると、これらの論理端末のそれまでの証明書は利用できなくなります。</p>
      </Section>
      <Section id="person" heading="申込担当者"><Facts label="申込担当者" facts={personFacts(personOf(draft.entered['contact']))} /></Section>
      <Section id="remarks-section" heading="連絡事項"><div class="row"><Optional /><Input name="remarks" entered={entered} errors={errors} /></div></Section>
      <div class="actions" id="register"><Submit id="goBack" chevron="back" go="back" /><Submit id="register" go="on" /></div>
    </InputForm>
  ), { status });
}
