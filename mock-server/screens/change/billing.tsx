import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Contract } from '../../domain/contract';
import { enteredPlace } from '../../operations/changes/prefill';
import { itemsOf } from '../../operations/changes/request';
import type { Entered } from '../../store/tables';
import { Radios } from '../../ui/choice';
import type { Env, NssRequest } from '../../ui/env';
import { InputForm, Row, Section } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { PlaceRows } from '../../ui/place';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { reflect } from '../wizard/reflect';
import { ChangeActions } from './actions';
import { checkBilling } from './check-billing';
import { changeWizard } from './wizard';

/** 利用申込情報（請求先）登録画面: 請求書送付先, 請求先担当者 and 支払の方法, as ticked on 1-④. */
export function changeBilling(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, changeWizard, {
    screen: 'billing', show: (c, shown) => show(context, c, shown),
    check: (c, { draft, entered }) => checkBilling(context, c.get('office'), { ...draft, entered: { ...draft.entered, billing: entered } }),
    actions: { reflect: (_c, { entered }) => reflect('billing', entered) },
  });
}

const present = ({ billing }: Contract): Entered =>
  ({ ...enteredPlace('billing', billing.place), billingContact: billing.contact, payment: billing.payment });

/** 一括請求: do other offices have the same 登録請求先コード? */
const isCombined = ({ store }: Context, { billing, officeCode }: Contract): boolean =>
  store.group('offices', `billing:${billing.code}`).some((office) => office.officeCode !== officeCode && !office.isVoid);

function show(context: Context, c: NssRequest, { draft, entered, errors, status }: Shown) {
  const { contract } = c.get('office');
  const items = itemsOf(draft);
  // A section that was ticked later shows the contract too.
  const inputs = { entered: { ...present(contract), ...entered }, errors };
  return page(c, 'changeBilling', (
    <InputForm action={paths.change(draft.id, 'billing')} seen={draft.kept['billing'] ?? 0} errors={errors}>
      {isCombined(context, contract) && (
        <p class="notice">登録請求先コード {contract.billing.code} は、複数の事業所の請求（一括請求）に使われています。ここで変更するのは、この事業所の請求先の情報だけです。一括請求先の情報は、一括請求先の事業所で変更してください。</p>
      )}
      {items.includes('billingAddress') && (
        <Section id="billing-place" heading="請求書送付先に関する項目">
          <p>請求書の送付先を入力してください。</p>
          <Row name="billingName" {...inputs} />
          <PlaceRows prefix="billing" {...inputs} />
        </Section>
      )}
      {items.includes('billingContact') && <Section id="billing-person" heading="請求先担当者に関する項目"><Row name="billingContact" {...inputs} /></Section>}
      {items.includes('payment') && (
        <Section id="how" heading="支払の方法に関する項目">
          <Radios name="payment" {...inputs} />
          <p class="note">口座振替に変更した場合は、審査終了後にお送りする口座振替申込専用用紙を、NACCSセンターに郵送してください。</p>
        </Section>
      )}
      <ChangeActions draft={draft} screen="billing" />
    </InputForm>
  ), { status });
}
