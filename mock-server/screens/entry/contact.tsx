import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env, NssRequest } from '../../ui/env';
import { PhaseBar } from '../../ui/flow';
import { InputForm, Section, Submit } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { PersonRows, checkPerson } from '../../ui/person';
import { newPhases } from '../../vocabulary/flows';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { entryWizard } from './wizard';

const hints = { email: '仮ログインID・仮パスワードの通知先として登録します。' } as const;

/** 申込担当者入力画面（仮アカウント） (S1 1. bullet 3, S3 step 5): who applies. */
export function entryContact(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, entryWizard, {
    screen: 'contact', show, before: paths.terms,
    check: (_c, { entered }) => checkPerson('', entered),
  });
}

function show(c: NssRequest, { draft, entered, errors, status }: Shown) {
  return page(c, 'entryContact', (
    <>
      <PhaseBar phases={newPhases} current={0} />
      <InputForm action={paths.entryContact} seen={draft.kept['contact'] ?? 0} errors={errors}>
        <Section id="contact" heading="申込担当者に関する項目">
          <PersonRows prefix="" entered={entered} errors={errors} hints={hints} />
          <p class="note">仮ログインID、仮パスワードは、ここで入力したE-mailアドレスに通知されます。お間違えのないようご入力ください。</p>
        </Section>
        <div class="actions"><Submit id="backToTerms" chevron="back" go="back" /><Submit id="toEntryConfirm" chevron="on" go="on" /></div>
      </InputForm>
    </>
  ), { status });
}
