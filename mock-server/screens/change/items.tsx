import type { Hono } from 'hono';
import type { Context } from '../../context';
import { ticked } from '../../operations/entered';
import type { Env, NssRequest } from '../../ui/env';
import { FieldError, Here, Input, Section, Submit, described, typed, InputForm } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { changeGroups, otherChanges, type ChangeGroup, type ChangeItem } from '../../vocabulary/change-items';
import { choices } from '../../vocabulary/fields';
import { checkItems } from './check-items';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { changeWizard } from './wizard';

/** 変更内容入力画面 (S0 1-④): what is to be changed, from when, and why. */
export function changeItems(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, changeWizard, {
    screen: 'items', show,
    check: (c, { entered }) => checkItems(context, c.get('office'), entered),
  });
}

type Inputs = Pick<Shown, 'entered' | 'errors'>;

function show(c: NssRequest, { draft, entered, errors, status }: Shown) {
  return page(c, 'changeItems', (
    <InputForm action={paths.change(draft.id, 'items')} seen={draft.kept['items'] ?? 0} errors={errors}>
      <Section id="items" heading={choices.items.label}>
        <p>変更申込を行う項目を選択してください。</p>
        <FieldError name="items" errors={errors} />
        <div class="frame">{changeGroups.map((group) => <Group group={group} entered={entered} errors={errors} />)}</div>
        <p class="note">上記の変更と下記の「その他の契約変更」とを、同時に行うことはできません。<br />両方の変更を行いたい場合は、再度変更申込を行っていただきます。</p>
        <OtherChanges entered={entered} errors={errors} />
      </Section>
      <Section id="start" heading="利用開始日に関する項目">
        <p>スケジュール表のシステム登録日（利用開始日）を入力してください。（<Here to={paths.schedule} />をご参照ください。）</p>
        <div class="row"><Input name="startDate" entered={entered} errors={errors} /></div>
        <p class="note">※スケジュール以外の日付を指定しますと、ご希望に添えない利用開始日となる場合があります。予めご了承ください。</p>
      </Section>
      <Section id="why" heading="申込理由に関する項目">
        <p>契約内容を変更する理由を入力してください。<br />変更する理由の記載例については、<Here to={paths.reasons} />をご参照ください。</p>
        <div class="row"><Input name="reason" entered={entered} errors={errors} /></div>
      </Section>
      <div class="actions"><Submit id="backToGuidance" chevron="back" go="back" /><Submit id="toContact" chevron="on" go="on" /></div>
    </InputForm>
  ), { status });
}

function Group({ group, ...shown }: Inputs & { group: ChangeGroup }) {
  return (
    <fieldset class="choices">
      <legend>{group.legend}</legend>
      <div>{group.items.map((item) => <Tick name="items" item={item} {...shown} />)}</div>
      {group.notes.length > 0 && <ul class="notes">{group.notes.map((note) => <li>{note}</li>)}</ul>}
    </fieldset>
  );
}

function Tick({ name, item, entered, errors }: Inputs & { name: 'items' | 'otherItems'; item: ChangeItem }) {
  const id = `item-${item.code}`;
  return (
    <div class="tick">
      <input type="checkbox" id={id} name={name} value={item.code} checked={ticked(entered, name).includes(item.code)} {...described(id, errors, false)} />
      <label for={id}>{item.label}</label>
      <FieldError name={id} errors={errors} />
    </div>
  );
}

function OtherChanges({ entered, errors }: Inputs) {
  const yes = typed(entered, 'other') === 'yes';
  return (
    <>
      <fieldset class="choices" id="other" tabindex={-1}>
        <legend>{choices.other.label}</legend>
        <div>
          <p>※下記の「その他の契約変更」を申し込みの際は、事前にNACCSセンターにお問い合わせを行ってください。（お問い合わせ先は <Here to={paths.contactGuide} /> ）</p>
          <div class="tick"><input type="radio" id="other-yes" name="other" value="yes" checked={yes} {...described('other', errors, false)} /><label for="other-yes">あり</label></div>
          <div class="tick"><input type="radio" id="other-no" name="other" value="no" checked={!yes} {...described('other', errors, false)} /><label for="other-no">なし</label></div>
          <FieldError name="other" errors={errors} />
        </div>
      </fieldset>
      <fieldset class="choices" id="otherItems" tabindex={-1}>
        <legend>{choices.otherItems.label}</legend>
        <div>
          {otherChanges.map((item) => (
            <>
              <Tick name="otherItems" item={item} entered={entered} errors={errors} />
              {item.code === 'transfer' && <div class="indent"><Input name="transferOffice" entered={entered} errors={errors} /></div>}
            </>
          ))}
          <FieldError name="otherItems" errors={errors} />
        </div>
      </fieldset>
    </>
  );
}
