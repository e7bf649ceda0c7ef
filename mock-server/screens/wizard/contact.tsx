import type { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { Context } from '../../context';
import { enteredContact } from '../../operations/entered';
import type { Env } from '../../ui/env';
import { InputForm, Section, Submit } from '../../ui/form';
import { page } from '../../ui/page';
import { PersonRows, checkPerson } from '../../ui/person';
import type { ScreenId } from '../../vocabulary/screens';
import type { Wizard } from './draft';
import { inputScreen } from './input-screen';

interface ContactScreen {
  readonly id: ScreenId;
  /** Address of the page that the wizard begins on. */
  readonly before: string;
  /** What is applied for, as the screen calls it. */
  readonly what: string;
  /** What stands above the form. */
  readonly above?: () => Child;
}

/** 申込担当者 of an application that a contract holder makes, filled in from the contract. */
export function contactScreen(app: Hono<Env>, context: Context, wizard: Wizard, { id, before, what, above }: ContactScreen): void {
  inputScreen(app, context, wizard, {
    screen: 'contact', before,
    first: (c) => enteredContact(c.get('office').contract.contact),
    check: (_c, { entered }) => checkPerson('', entered),
    show: (c, { draft, entered, errors, status }) => page(c, id, (
      <>
        {above?.()}
        <InputForm action={wizard.path(draft.id, 'contact')} seen={draft.kept['contact'] ?? 0} errors={errors}>
          <Section id="contact" heading="申込担当者に関する項目">
            <p>{what}を行う担当者の情報を登録します。</p>
            <PersonRows prefix="" entered={entered} errors={errors} />
            <p class="note">申込受付・確認完了の通知は、申込担当者と管理責任者宛にE-mailでお知らせします。</p>
          </Section>
          <div class="actions"><Submit id="goBack" chevron="back" go="back" /><Submit id="next" chevron="on" go="on" /></div>
        </InputForm>
      </>
    ), { status }),
  });
}
