import type { Hono } from 'hono';
import type { Context } from '../../context';
import { enteredContact } from '../../operations/entered';
import type { Env, NssRequest } from '../../ui/env';
import { InputForm, Section, Submit } from '../../ui/form';
import { paths } from '../../ui/paths';
import { PersonRows, checkPerson } from '../../ui/person';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { settingsPage } from './frame';
import { settingsWizard } from './wizard';

/** 申込担当者 of a システム設定の申込 (S1 3.), filled in from the contract. */
export function settingsContact(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, settingsWizard, {
    screen: 'contact', show, before: paths.settingsFlow,
    first: (c) => enteredContact(c.get('office').contract.contact),
    check: (_c, { entered }) => checkPerson('', entered),
  });
}

function show(c: NssRequest, { draft, entered, errors, status }: Shown) {
  return settingsPage(c, 'settingsContact', 0, (
    <InputForm action={paths.settings(draft.id, 'contact')} seen={draft.kept['contact'] ?? 0} errors={errors}>
      <Section id="contact" heading="申込担当者に関する項目">
        <p>システム設定申込を行う担当者の情報を登録します。</p>
        <PersonRows prefix="" entered={entered} errors={errors} />
        <p class="note">申込受付・確認完了の通知は、申込担当者と管理責任者宛にE-mailでお知らせします。</p>
      </Section>
      <div class="actions"><Submit id="goBack" chevron="back" go="back" /><Submit id="next" chevron="on" go="on" /></div>
    </InputForm>
  ), status);
}
