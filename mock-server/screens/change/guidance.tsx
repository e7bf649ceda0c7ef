import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { FlowSteps } from '../../ui/flow';
import { Here, Section, Submit } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { beginsAt } from '../wizard/begin';
import { changeWizard } from './wizard';

const flow = [
  ['1. 変更申込', '現在の契約内容を確認し、変更する項目と内容を入力して登録します。受付完了のメールをお送りします。'],
  ['2. 申込内容の確認', 'NACCSセンターの審査が終了しますと、確認完了のメールをお送りします。NSSで利用開始日と申込内容をご確認ください。'],
  ['3. デジタル証明書の取得', '端末または証明書を追加する場合は、デジタル証明書の発行が完了しますと、管理責任者にメールをお送りします。利用開始日までにデジタル証明書の取得とパッケージソフトのインストールを行ってください。'],
  ['4. 利用開始', '利用開始日から、変更後の内容でご利用いただけます。'],
] as const;

/** 変更申込ガイダンス画面 (S2 1-③): the way to completion. Going on begins a new application. */
export function changeGuidance(app: Hono<Env>, context: Context): void {
  app.get(paths.changeGuidance, (c) =>
    page(c, 'changeGuidance', (
      <>
        <Section id="flow" heading="申込から利用開始までの流れ">
          <FlowSteps steps={flow} />
          <p>回答は翌営業日以降になることがあります。利用開始日のスケジュールは<Here to={paths.schedule} />をご参照ください。</p>
          <p class="note">netNACCS端末(パソコン)の入替は、この申込ではなく、デジタル証明書の再発行で行います。</p>
        </Section>
        <form method="post" action={paths.changeGuidance} class="actions"><Submit id="toItems" chevron="on" /></form>
      </>
    )));

  beginsAt(app, context, changeWizard, paths.changeGuidance);
}
