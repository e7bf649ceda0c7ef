import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { Go } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { notFound, ownApplication } from '../own-application';
import { Completed } from '../wizard/completed';

/** 通関士ID追加完了画面: the number, and what comes next. */
export function brokerComplete(app: Hono<Env>, context: Context): void {
  app.get(paths.brokerComplete(':receipt'), (c) => {
    const application = ownApplication(context, c);
    if (application?.kind !== 'broker') return notFound(c);
    return page(c, 'brokerComplete', (
      <>
        <Completed receiptNumber={application.receiptNumber}><p>追加された利用者IDは、審査終了後に「ID通知内容」でご確認いただけます。</p></Completed>
        <div class="actions"><Go to={paths.menu} id="toMenu" /></div>
      </>
    ));
  });
}
