import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Contract } from '../../domain/contract';
import { enteredManager, enteredPlace } from '../../operations/changes/prefill';
import { itemsOf } from '../../operations/changes/request';
import type { Entered } from '../../store/tables';
import type { Env, NssRequest } from '../../ui/env';
import { InputForm, Row, Section } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { PersonRows } from '../../ui/person';
import { PlaceRows, placeField, type PlacePrefix } from '../../ui/place';
import { changeItem } from '../../vocabulary/change-items';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { reflect } from '../wizard/reflect';
import { ChangeActions } from './actions';
import { checkOffice } from './check-office';
import { changeWizard } from './wizard';

/** 利用申込情報（企業・事業所）登録画面: the sections of what was ticked on 1-④, filled in from the contract. */
export function changeOffice(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, changeWizard, {
    screen: 'office', show,
    check: (c, { draft, entered }) => checkOffice(context, c.get('office'), { ...draft, entered: { ...draft.entered, office: entered } }),
    actions: {
      // Back to where the button is: the screen is long.
      reflect: (_c, { draft, entered }, prefix) => (isPlace(prefix)
        ? { ...reflect(prefix, entered), to: `${paths.change(draft.id, 'office')}#${placeField(prefix, 'postal')}` } : {}),
    },
  });
}

const places: readonly PlacePrefix[] = ['company', 'office', 'head'];
const isPlace = (prefix: string): prefix is PlacePrefix => places.some((one) => one === prefix);

/** The present contents of the contract in all inputs. */
const present = (contract: Contract): Entered => ({
  ...enteredPlace('company', contract.company), ...enteredPlace('office', contract.office), ...enteredPlace('head', contract.headOffice),
  holderPosition: contract.holder.position, holderName: contract.holder.name, ...enteredManager(contract),
});

function show(c: NssRequest, { draft, entered, errors, status }: Shown) {
  const { contract } = c.get('office');
  const items = itemsOf(draft);
  // A section that was ticked later shows the contract too.
  const inputs = { entered: { ...present(contract), ...entered }, errors };
  return page(c, 'changeOffice', (
    <InputForm action={paths.change(draft.id, 'office')} seen={draft.kept['office'] ?? 0} errors={errors}>
      {items.includes('company') && (
        <>
          <Section id="company" heading="企業に関する項目">
            <Row name="companyName" {...inputs} /><Row name="companyKana" {...inputs} />
            <PlaceRows prefix="company" {...inputs} />
          </Section>
          <Section id="office" heading="事業所に関する項目">
            {contract.lines.length > 0 && <p class="note">事業所の所在地を変更する場合は、変更申込内容 入力で「{changeItem('lines')?.label}」も選択してください。</p>}
            <Row name="officeName" {...inputs} /><Row name="officeKana" {...inputs} />
            <PlaceRows prefix="office" {...inputs} />
          </Section>
        </>
      )}
      {items.includes('holder') && (
        <Section id="holder" heading="契約者に関する項目">
          <p>契約を締結する権限のある方を登録します。</p>
          <Row name="holderPosition" {...inputs} /><Row name="holderName" {...inputs} />
        </Section>
      )}
      {items.includes('headOffice') && (
        <Section id="head" heading="本社に関する項目">
          <Row name="headName" {...inputs} /><Row name="headKana" {...inputs} />
          <PlaceRows prefix="head" {...inputs} />
        </Section>
      )}
      {items.includes('manager') && (
        <Section id="manager" heading="システム管理責任者に関する項目">
          <p>NACCSの利用を管理し、各種の通知を受け取る方を登録します。利用開始日から、変更後のE-mailアドレスに通知します。</p>
          <PersonRows prefix="manager" {...inputs} />
          <Row name="emergencyFax" {...inputs} />
        </Section>
      )}
      <ChangeActions draft={draft} screen="office" />
    </InputForm>
  ), { status });
}
