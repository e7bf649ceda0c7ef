import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { FlowSteps } from '../../ui/flow';
import { Section, Submit } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { beginsAt } from '../wizard/begin';
import { reissueWizard } from './wizard';

const flow = [
  ['1. 申込担当者の入力', '申込担当者の情報を入力します。受付と審査の結果は、申込担当者と管理責任者にE-mailでお知らせします。'],
  ['2. 再発行する証明書の選択', '再発行する証明書と、再発行の理由を選択します。'],
  ['3. 入力内容の確認', '入力した内容を確認し、申込内容を登録します。受付完了のメールをお送りします。'],
  ['4. 再発行の完了', '再発行には1営業日以上かかります。完了しますと管理責任者にE-mailでお知らせしますので、ID通知内容で新しい認証コードを確認し、デジタル証明書を取得してください。'],
] as const;

/** 証明書再発行フロー画面: the way to completion. Going on begins a new application. */
export function reissueFlow(app: Hono<Env>, context: Context): void {
  app.get(paths.reissueFlow, (c) => page(c, 'reissueFlow', (
    <>
      <Section id="flow" heading="証明書の再発行の流れ">
        <FlowSteps steps={flow} />
      </Section>
      <Section id="before" heading="お申し込みの前に">
        <ul>
          <li>パソコンやOSを入れ替える場合、Windowsアカウントを変更した場合、証明書を削除した場合などは、再発行が必要です。Windowsのパスワードやネットワークを変更しただけの場合は、必要ありません。</li>
          <li>netNACCS端末（パソコン）の入替は、変更申込ではなくこの申込で行います。論理端末名は変わりません。</li>
          <li>再発行の作業が完了すると、それまでの証明書は利用できなくなります。</li>
          <li>再発行から2か月以内に取得しない証明書は、通知なしに停止します。</li>
        </ul>
      </Section>
      <form method="post" action={paths.reissueFlow} class="actions"><Submit id="toContact" chevron="on" /></form>
    </>
  )));

  beginsAt(app, context, reissueWizard, paths.reissueFlow);
}
