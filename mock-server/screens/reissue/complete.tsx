import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { Go, Section } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { notFound, ownApplication } from '../own-application';
import { Received } from '../wizard/completed';

/** 証明書再発行完了画面: the number, and what comes next. */
export function reissueComplete(app: Hono<Env>, context: Context): void {
  app.get(paths.reissueCertificateComplete(':receipt'), (c) => {
    const application = ownApplication(context, c);
    if (application?.kind !== 'reissue') return notFound(c);
    return page(c, 'reissueComplete', (
      <>
        <Received done="クライアント証明書の再発行の申込を受け付けました。" receiptNumber={application.receiptNumber} note="申込担当者と管理責任者宛に、申込受付完了のメールを自動送信しました。">
          <p>再発行には1営業日以上かかります。完了しますと、管理責任者にE-mailでお知らせします。</p>
        </Received>
        <Section id="after" heading="再発行完了のメールが届いたら">
          <p>「ID通知内容」で新しい認証コード1・認証コード2を確認し、NACCS掲示板の「デジタル証明書取得画面」で、端末ごとにデジタル証明書を取得してください。</p>
        </Section>
        <div class="actions"><Go to={paths.menu} id="toMenu" /></div>
      </>
    ));
  });
}
