import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Contract } from '../../domain/contract';
import { planInputs, planKinds } from '../../operations/changes/plans';
import { changeOf } from '../../operations/changes/request';
import type { Entered } from '../../store/tables';
import { Radios } from '../../ui/choice';
import type { Env, NssRequest } from '../../ui/env';
import { InputForm, Section } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { PlanTable } from '../../ui/plan-table';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { ChangeActions } from './actions';
import { checkPlan } from './check-plan';
import { changeWizard } from './wizard';

/** 利用申込情報（料金プラン）登録画面: プランA or プランB of netNACCS and of 一般NACCS, as far as the office has them (E-07). */
export function changePlan(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, changeWizard, {
    screen: 'plan', show,
    first: (c) => present(c.get('office').contract),
    check: (c, { draft, entered }) => checkPlan(context, c.get('office'), { ...draft, entered: { ...draft.entered, plan: entered } }),
  });
}

const present = ({ plan }: Contract): Entered => ({ planNet: plan.net ?? '', planGeneral: plan.general ?? '' });

function show(c: NssRequest, { draft, entered, errors, status }: Shown) {
  const { contract } = c.get('office');
  const kinds = planKinds(contract, changeOf(draft, contract));
  // A kind that has come in since shows what the contract has of it.
  const inputs = { entered: { ...present(contract), ...entered }, errors };
  return page(c, 'changePlan', (
    <InputForm action={paths.change(draft.id, 'plan')} seen={draft.kept['plan'] ?? 0} errors={errors}>
      <Section id="plans" heading="料金プランに関する項目">
        <PlanTable />
        {kinds.map((kind) => <Radios name={planInputs[kind]} {...inputs} />)}
        <p class="note">利用開始日から新しい料金プランになります。月の途中で変更した場合、その月の料金は変更前の料金プランで計算します。</p>
      </Section>
      <ChangeActions draft={draft} screen="plan" />
    </InputForm>
  ), { status });
}
