import type { Child } from 'hono/jsx';
import type { Context } from '../../context';
import { personOf } from '../../operations/entered';
import { register } from '../../operations/register';
import type { Draft, Entered } from '../../store/tables';
import { Input, InputForm, Optional, Section, Submit } from '../../ui/form';
import { personFacts } from '../../ui/person';
import { Facts } from '../../ui/table';
import type { Wizard } from './draft';
import type { Shown } from './input-screen';

/** 「申込内容を登録する」: registers the draft with what the confirmation itself has asked for; leads to the closing screen. */
export const registering = (context: Context, wizard: Wizard) => (draft: Draft, entered: Entered): string => {
  const number = register(context, { ...draft, entered: { ...draft.entered, confirm: entered } });
  context.mailsQueued();
  return wizard.completed(number);
};

/**
 * The form of a confirmation: what is applied for (its children), 備考, and the button that registers exactly what it shows.
 * @param back the button that leads back, where it is not 「前の画面に戻る」
 */
export function ConfirmForm({ wizard, shown: { draft, entered, errors }, back, children }: { wizard: Wizard; shown: Shown; back?: Child; children: Child }) {
  return (
    <InputForm action={wizard.path(draft.id, 'confirm')} seen={draft.kept['confirm'] ?? 0} errors={errors}>
      <input type="hidden" name="revision" value={String(draft.revision)} />
      {children}
      <Section id="remarks-section" heading="連絡事項"><div class="row"><Optional /><Input name="remarks" entered={entered} errors={errors} /></div></Section>
      <div class="actions" id="register">{back ?? <Submit id="goBack" chevron="back" go="back" />}<Submit id="register" go="on" /></div>
    </InputForm>
  );
}

/** Who applies, as entered on the way. */
export const EnteredPerson = ({ draft }: { draft: Draft }) =>
  <Section id="person" heading="申込担当者"><Facts label="申込担当者" facts={personFacts(personOf(draft.entered['contact']))} /></Section>;
