import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { FlowSteps } from '../../ui/flow';
import { Section, Submit } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { beginsAt } from '../wizard/begin';
import { SurveyLink } from './surveys';
import { settingsWizard } from './wizard';

const flow = [
  ['1. 申込担当者の入力', '申込担当者の情報を入力します。受付と審査の結果は、申込担当者と管理責任者にE-mailでお知らせします。'],
  ['2. システム設定情報の登録', '利用者コードごとに、「名称」と業種別の情報を入力します。必要に応じてファイルを添付します。'],
  ['3. 入力内容の確認', '入力した内容を確認し、申込内容を登録します。受付完了のメールをお送りします。'],
  ['4. 申込完了', 'NACCSセンターの審査が完了しますと、確認完了のメールをお送りします。契約内容確認の「システム設定」で、すべての利用者コードに「○」がついていることをご確認ください。'],
] as const;

/** システム設定申込フロー画面 (S1 3. (1)): the way to completion. Going on begins a new application. */
export function settingsFlow(app: Hono<Env>, context: Context): void {
  app.get(paths.settingsFlow, (c) => page(c, 'settingsFlow', (
    <>
      <Section id="flow" heading="システム設定申込の流れ">
        <FlowSteps steps={flow} />
      </Section>
      <Section id="before" heading="お申し込みの前に">
        <ul>
          <li>あらかじめ契約内容をご検討のうえ、入力する情報をご準備ください。</li>
          <li>新規の利用申込を行った場合は、システム設定申込締切日（利用開始日の4営業日前）までにお申し込みください。締切日までにお申し込みがない場合、利用申込は無効になります。</li>
        </ul>
        <SurveyLink />
      </Section>
      <form method="post" action={paths.settingsFlow} class="actions"><Submit id="toSettings" chevron="on" /></form>
    </>
  )));

  beginsAt(app, context, settingsWizard, paths.settingsFlow);
}
