import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { PhaseBar } from '../../ui/flow';
import { Go, Section } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { newPhases } from '../../vocabulary/flows';
import { notFound, ownApplication } from '../own-application';
import { Completed } from '../wizard/completed';

/** The phase that begins with the registration: NACCS利用申込完了. */
const APPLIED = 3;

/** 新規利用申込完了画面 (S1 2., phase of S3 step 16): the number, whom to ask, and what comes next. */
export function newComplete(app: Hono<Env>, context: Context): void {
  app.get(paths.newComplete(':receipt'), (c) => {
    const application = ownApplication(context, c);
    if (application?.kind !== 'new') return notFound(c);
    return page(c, 'newComplete', (
      <>
        <PhaseBar phases={newPhases} current={APPLIED} />
        <Completed receiptNumber={application.receiptNumber}>
          <p>審査終了までしばらくお待ちください<br />(回答は翌営業日以降になることがあります)</p>
        </Completed>
        <Section id="ahead" heading="今後の流れ">
          <ol>
            <li>NACCSセンターが申込内容を審査します。確認が必要な場合は、申込担当者へご連絡します。</li>
            <li>審査が終了すると、「利用申込確認完了のお知らせ」をE-mailでお送りします。</li>
            <li>仮ログインIDでログインし、メニューの新着情報から「ID通知内容」を開いて、事業所コードと事業所パスワードを確認してください。</li>
            <li>事業所コードと事業所パスワードでログインし、システム設定が未登録の利用者コードについて、システム設定の申込を行ってください。</li>
          </ol>
        </Section>
        <div class="actions"><Go to={paths.menu} id="toMenu" /></div>
      </>
    ));
  });
}
