import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Entered } from '../../store/tables';
import { checkChoices } from '../../ui/check';
import { Radios } from '../../ui/choice';
import type { Env, NssRequest } from '../../ui/env';
import { Section, type Errors } from '../../ui/form';
import { PlanTable } from '../../ui/plan-table';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { newScreen } from './frame';
import { canSaveNew, newWizard } from './wizard';

/** 詳細入力画面(料金プラン) (S1 2.): プランA or プランB, even where nothing is charged. */
export function newPlan(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, newWizard, { screen: 'plan', show, check: (_c, { entered }) => checkNewPlan(entered) }, canSaveNew);
}

/** 料金プラン has to be chosen: messages by input. */
export const checkNewPlan = (entered: Entered): Errors => checkChoices(['plan'], entered);

function show(c: NssRequest, shown: Shown) {
  return newScreen(c, shown, { id: 'newPlan', screen: 'plan', children: (
    <Section id="plans" heading="料金プランに関する項目">
      <PlanTable />
      <p>料金が発生しない場合でも、料金プランの選択が必要です。</p>
      <Radios name="plan" entered={shown.entered} errors={shown.errors} />
    </Section>
  ) });
}
