import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Entered } from '../../store/tables';
import { checkChoices } from '../../ui/check';
import { Radios } from '../../ui/choice';
import type { Env, NssRequest } from '../../ui/env';
import { Section, type Errors } from '../../ui/form';
import { Table } from '../../ui/table';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { newScreen } from './frame';
import { canSaveNew, newWizard } from './wizard';

/** 詳細入力画面(料金プラン) (S1 2.): プランA or プランB, even where nothing is charged. */
export function newPlan(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, newWizard, { screen: 'plan', show, check: (_c, { entered }) => checkNewPlan(entered) }, canSaveNew);
}

export const checkNewPlan = (entered: Entered): Errors => checkChoices(['plan'], entered);

/** S4 (tariff), 税抜き. */
const plans = [
  ['プランA', '1端末ごとに 月額5,000円', '月間の利用件数 × 単価（プランAの単価）'],
  ['プランB', 'なし', '月間の利用件数 × 単価（プランBの単価。プランAより高い単価）'],
] as const;

function show(c: NssRequest, shown: Shown) {
  return newScreen(c, shown, { id: 'newPlan', screen: 'plan', children: (
    <Section id="plans" heading="料金プランに関する項目">
      <Table label="料金プランの内容" heads={['料金プラン', '基本料金', '従量料金']} rows={plans} />
      <p class="note">金額は税抜きです。管理統計資料（有料）と保税管理資料保存サービスの料金（利用者コードごとに、それぞれ月額1,000円）、および回線使用料等は、プランにかかわらず別にかかります。</p>
      <p>料金が発生しない場合でも、料金プランの選択が必要です。</p>
      <Radios name="plan" entered={shown.entered} errors={shown.errors} />
    </Section>
  ) });
}
