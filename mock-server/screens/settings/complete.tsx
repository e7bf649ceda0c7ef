import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { Go, Section } from '../../ui/form';
import { paths } from '../../ui/paths';
import { notFound, ownApplication } from '../own-application';
import { Received } from '../wizard/completed';
import { settingsPage } from './frame';

/** システム設定申込完了画面 (S1 3.): the number, and what comes next. */
export function settingsComplete(app: Hono<Env>, context: Context): void {
  app.get(paths.settingsComplete(':receipt'), (c) => {
    const application = ownApplication(context, c);
    if (application?.kind !== 'settings') return notFound(c);
    return settingsPage(c, 'settingsComplete', 3, (
      <>
        <Received done="システム設定申込の受付が完了しました。" receiptNumber={application.receiptNumber} note="申込担当者と管理責任者宛に、申込受付完了のメールを自動送信しました。">
          <p>審査が完了しますと、確認完了のメールをお送りします。</p>
        </Received>
        <Section id="after" heading="確認完了のメールが届いたら">
          <p>契約内容確認の「システム設定」で、システム設定申込実施状況に「○」がついていることをご確認ください。すべての利用者コードに「×」がなくなると、システム設定の登録は完了です。</p>
        </Section>
        <div class="actions"><Go to={paths.menu} id="toMenu" /></div>
      </>
    ));
  });
}
