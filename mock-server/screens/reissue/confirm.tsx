import type { Hono } from 'hono';
import type { Context } from '../../context';
import { chosenOf, ticked } from '../../operations/entered';
import type { Env, NssRequest } from '../../ui/env';
import { Section } from '../../ui/form';
import { page } from '../../ui/page';
import { Facts } from '../../ui/table';
import { choices } from '../../vocabulary/fields';
import { ConfirmForm, EnteredPerson, registering } from '../wizard/confirm-form';
import { checkConfirmation } from '../wizard/confirming';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { checkAgain } from './check';
import { reissueWizard } from './wizard';

/** 証明書再発行確認画面: everything once more, 備考, and the button that registers. */
export function reissueConfirm(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, reissueWizard, {
    screen: 'confirm', show,
    check: (c, sent) => checkConfirmation(sent, () => checkAgain(context, c.get('office'), sent.draft)),
    proceed: registering(context, reissueWizard),
  });
}

function show(c: NssRequest, shown: Shown) {
  const { draft, status } = shown;
  const typed = draft.entered['reissue'];
  return page(c, 'reissueConfirm', (
    <ConfirmForm wizard={reissueWizard} shown={shown}>
      <Section id="application" heading="申込情報">
        <Facts label="申込情報" facts={[[choices.reissueTerminals.label, ticked(typed, 'reissueTerminals').join('、')], [choices.reissueCause.label, chosenOf(typed, 'reissueCause')]]} />
        <p class="note">再発行の作業が完了すると、これらの論理端末のそれまでの証明書は利用できなくなります。</p>
      </Section>
      <EnteredPerson draft={draft} />
    </ConfirmForm>
  ), { status });
}
