import type { Hono } from 'hono';
import type { Context } from '../../context';
import { enteredContact } from '../../operations/entered';
import type { Env, NssRequest } from '../../ui/env';
import { InputForm, Section, Submit } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { PersonRows, checkPerson } from '../../ui/person';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { changeWizard } from './wizard';

/** 申込担当者入力画面 (S0 1-⑤): who applies, filled in from the contract. */
export function changeContact(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, changeWizard, {
    screen: 'contact', show,
    first: (c) => enteredContact(c.get('office').contract.contact),
    check: (_c, { entered }) => checkPerson('', entered),
  });
}

function show(c: NssRequest, { draft, entered, errors, status }: Shown) {
  const shown = { entered, errors };
  return page(c, 'changeContact', (
    <InputForm action={paths.change(draft.id, 'contact')} seen={draft.kept['contact'] ?? 0} errors={errors}>
      <Section id="contact" heading="申込担当者に関する項目">
        <p>弊社へ利用申込を行う担当者の情報を登録します。</p>
        <PersonRows prefix="" {...shown} />
        <p class="note">申込受付・完了通知等は、「申込担当者」及び「管理責任者」宛にE-mailにてお知らせします。</p>
      </Section>
      <div class="actions"><Submit id="backToItems" chevron="back" go="back" /><Submit id="next" chevron="on" go="on" /></div>
    </InputForm>
  ), { status });
}
