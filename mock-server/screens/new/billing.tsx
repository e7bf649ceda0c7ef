import type { Hono } from 'hono';
import type { Context } from '../../context';
import { Radios } from '../../ui/choice';
import type { Env, NssRequest } from '../../ui/env';
import { GroupRow, Row, Section, Submit } from '../../ui/form';
import { PlaceRows } from '../../ui/place';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { reflect } from '../wizard/reflect';
import { checkNewBilling } from './check-billing';
import { newScreen } from './frame';
import { canSaveNew, newWizard } from './wizard';

/** 詳細入力画面(請求先) (S1 2., S3 step 16). */
export function newBilling(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, newWizard, {
    screen: 'billing', show, check: (_c, { entered }) => checkNewBilling(context, entered),
    actions: { reflect: (_c, { entered }) => reflect('billing', entered) },
  }, canSaveNew);
}

function show(c: NssRequest, shown: Shown) {
  const { entered, errors } = shown;
  const inputs = { entered, errors };
  const on = <Submit id="toConfirmation" chevron="on" go="on" />;
  return newScreen(c, shown, { id: 'newBilling', screen: 'billing', on, children: (
    <>
      <Section id="combined-billing" heading="一括請求に関する項目">
        <p>他の事業所の請求先に本事業所の請求をまとめる場合は、「希望する」を選択して一括請求先の情報を入力してください。<br />一括請求を希望しない場合は、「希望しない」を選択して請求先所在地等の情報を入力してください。</p>
        <Radios name="combined" first="no" {...inputs} />
        <GroupRow names={['combinedCode', 'combinedOffice']} {...inputs} />
        <GroupRow names={['combinedCompany', 'combinedPlace']} {...inputs} />
      </Section>
      <Section id="billing-place" heading="請求先所在地に関する項目">
        <p>利用料金の請求を希望する所在地の情報を入力してください。</p>
        <Radios name="billingSame" first="same" {...inputs} />
        <Row name="billingName" {...inputs} />
        <PlaceRows prefix="billing" {...inputs} />
        <Row name="billingContact" {...inputs} />
      </Section>
      <Section id="how" heading="支払の方法に関する項目">
        <Radios name="payment" first="口座振替" {...inputs} />
        <Radios name="sameAccount" first="no" {...inputs} />
        <GroupRow names={['sameCode', 'sameOffice']} {...inputs} />
        <Row name="sameCompany" {...inputs} />
      </Section>
    </>
  ) });
}
