import type { Hono } from 'hono';
import type { Context } from '../../context';
import { personOf } from '../../operations/entered';
import { issueTemporary } from '../../operations/temporary';
import type { Env, NssRequest } from '../../ui/env';
import { PhaseBar } from '../../ui/flow';
import { InputForm, Section, Submit, typed, type Errors } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { personFacts } from '../../ui/person';
import { Facts } from '../../ui/table';
import { newPhases } from '../../vocabulary/flows';
import { message } from '../../vocabulary/messages';
import { inputScreen, type Sent, type Shown } from '../wizard/input-screen';
import { entryWizard } from './wizard';

/** 仮アカウント確認画面 (S3 step 6): everything once more, and the button that registers. */
export function entryConfirm(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, entryWizard, {
    screen: 'confirm', show,
    check: (_c, sent) => asShown(sent),
    proceed: (draft) => {
      issueTemporary(context, draft);
      context.mailsQueued();
      return paths.entryComplete;
    },
  });
}

/** Another window of the same browser may have changed meanwhile what this one has shown. */
const asShown = ({ draft, entered }: Sent): Errors =>
  (typed(entered, 'revision') === String(draft.revision) ? {} : { register: message('shownDifferent') });

function show(c: NssRequest, { draft, errors, status }: Shown) {
  return page(c, 'entryConfirm', (
    <>
      <PhaseBar phases={newPhases} current={0} />
      <InputForm action={paths.entryConfirm} seen={draft.kept['confirm'] ?? 0} errors={errors}>
        <input type="hidden" name="revision" value={String(draft.revision)} />
        <Section id="person" heading="申込担当者">
          <Facts label="申込担当者" facts={personFacts(personOf(draft.entered['contact']))} />
        </Section>
        <div class="actions" id="register"><Submit id="goBack" chevron="back" go="back" /><Submit id="register" go="on" /></div>
      </InputForm>
    </>
  ), { status });
}
