import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { Go } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { notFound, ownApplication } from '../own-application';
import { Completed } from '../wizard/completed';

/** 変更申込登録完了画面 (S0 1-⑧): the number, and whom to ask. */
export function changeComplete(app: Hono<Env>, context: Context): void {
  app.get(paths.changeComplete(':receipt'), (c) => {
    const application = ownApplication(context, c);
    if (application?.kind !== 'change') return notFound(c);
    return page(c, 'changeComplete', (
      <>
        <Completed receiptNumber={application.receiptNumber}>
          <p>審査終了・デジタル証明書発行までしばらくお待ちください<br />(回答は翌営業日以降になることがあります)</p>
        </Completed>
        <div class="actions"><Go to={paths.menu} id="toMenu" /></div>
      </>
    ));
  });
}
