import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { FlowSteps } from '../../ui/flow';
import { Here, Section, Submit } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { beginsAt } from '../wizard/begin';
import { brokerWizard } from './wizard';

const flow = [
  ['1. 申込担当者の入力', '申込担当者の情報を入力します。受付と審査の結果は、申込担当者と管理責任者にE-mailでお知らせします。'],
  ['2. 通関士IDの入力', '利用者コードと、追加する通関士の人数、利用開始希望日などを入力します。'],
  ['3. 入力内容の確認', '入力した内容を確認し、申込内容を登録します。受付完了のメールをお送りします。'],
  ['4. 審査終了・利用開始', '審査が終了しますと、ID通知内容で追加された利用者IDをご確認いただけます。利用者IDは利用開始日からご利用いただけます。'],
] as const;

/** 通関士ID追加フロー画面: the way to completion. Going on begins a new application. */
export function brokerFlow(app: Hono<Env>, context: Context): void {
  app.get(paths.brokerFlow, (c) => page(c, 'brokerFlow', (
    <>
      <Section id="flow" heading="通関士IDの追加の流れ">
        <FlowSteps steps={flow} />
        <p>利用開始日のスケジュールは<Here to={paths.schedule} />をご参照ください。</p>
      </Section>
      <Section id="before" heading="お申し込みの前に">
        <ul>
          <li>通関士の利用者IDは、1人に1つです。追加する人数をご確認ください。</li>
          <li>追加できるのは、業種が通関士と同じグループの利用者コードです。シングルサインオンは利用できません。</li>
        </ul>
      </Section>
      <form method="post" action={paths.brokerFlow} class="actions"><Submit id="toContact" chevron="on" /></form>
    </>
  )));

  beginsAt(app, context, brokerWizard, paths.brokerFlow);
}
