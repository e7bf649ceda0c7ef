import type { Hono } from 'hono';
import type { Context } from '../../context';
import { enteredContact, valueOf } from '../../operations/entered';
import type { Draft, Entered } from '../../store/tables';
import { checkFields } from '../../ui/check';
import type { Env, NssRequest } from '../../ui/env';
import { EnterGoesOn, ErrorSummary, GroupRow, Row, Section, Submit, type Errors } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import type { FieldId } from '../../vocabulary/fields';
import { message } from '../../vocabulary/messages';
import { keepEntered } from './draft';
import { inputScreen } from './input-screen';

const names: readonly FieldId[] = ['familyName', 'givenName', 'familyKana', 'givenKana', 'department', 'position', 'phone', 'fax', 'email', 'emailAgain'];

/** 申込担当者入力画面 (S0 1-⑤): who applies, filled in from the contract. */
export function changeContact(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, {
    screen: 'contact', show,
    first: (c) => enteredContact(c.get('office').contract.contact),
    check: (_c, _draft, entered) => check(entered),
    back: (draft) => paths.change(draft.id, 'items'),
    proceed: (draft, entered) => {
      keepEntered(context, draft, 'contact', entered, true);
      return paths.change(draft.id, 'terminals');
    },
  });
}

/** Forms of the fields, and R-23: the address twice, identical. */
function check(entered: Entered): Errors {
  const errors = checkFields(names, entered);
  if (!errors['email'] && !errors['emailAgain'] && valueOf(entered, 'email') !== valueOf(entered, 'emailAgain')) {
    return { ...errors, emailAgain: message('emailMismatch') };
  }
  return errors;
}

function show(c: NssRequest, draft: Draft, entered: Entered, errors: Errors, status: 200 | 422) {
  const shown = { entered, errors };
  return page(c, 'changeContact', (
    <form method="post" action={paths.change(draft.id, 'contact')} novalidate>
      <EnterGoesOn />
      <ErrorSummary errors={errors} />
      <Section id="contact" heading="申込担当者に関する項目">
        <p>弊社へ利用申込を行う担当者の情報を登録します。</p>
        <GroupRow names={['familyName', 'givenName']} {...shown} />
        <GroupRow names={['familyKana', 'givenKana']} {...shown} />
        <Row name="department" {...shown} />
        <Row name="position" {...shown} />
        <Row name="phone" {...shown} />
        <Row name="fax" {...shown} />
        <GroupRow names={['email', 'emailAgain']} {...shown} />
        <p class="note">申込受付・完了通知等は、「申込担当者」及び「管理責任者」宛にE-mailにてお知らせします。</p>
      </Section>
      <div class="actions"><Submit id="backToItems" chevron="back" go="back" /><Submit id="next" chevron="on" go="on" /></div>
    </form>
  ), { status });
}
