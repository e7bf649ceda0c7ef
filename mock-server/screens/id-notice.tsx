import type { Hono } from 'hono';
import type { Context } from '../context';
import { displayDate } from '../domain/calendar';
import { readableUntil } from '../domain/schedule';
import { codesReadable, hasIdNotice } from '../operations/readable';
import type { Env } from '../ui/env';
import { Go, Section } from '../ui/form';
import { notice, page } from '../ui/page';
import { paths } from '../ui/paths';
import { Facts, Table } from '../ui/table';
import { notFound, ownApplication } from './own-application';

/** ID通知内容 (S0 2-③, 3-②): names of the terminals, and the codes for fetching their certificates (until D-03's day). */
export function idNotice(app: Hono<Env>, context: Context): void {
  app.get(paths.idNotice(':receipt'), (c) => {
    const application = ownApplication(context, c);
    if (!application) return notFound(c);
    if (!hasIdNotice(application) || application.startDate === null) {
      return notice(c, 409, ['ID通知内容は、審査終了後にご覧いただけます。']);
    }
    const readable = codesReadable(application, context.clock.instant());
    const code = (value: string) => (!readable ? '閲覧期間終了' : value === '' ? '発行作業中' : <span data-secret>{value}</span>);
    return page(c, 'idNotice', (
      <>
        <Facts label="ID通知内容" facts={[
          ['申込受付番号', application.receiptNumber], ['利用開始日', displayDate(application.startDate)],
          ['閲覧期限', `${displayDate(readableUntil(application.startDate))}（利用開始日の2営業日後）`],
        ]} />
        {!readable && <p class="note">認証コードの閲覧期間は終了しました。</p>}
        <Section id="granted" heading="論理端末・証明書">
          <Table label="論理端末・証明書" heads={['論理端末名', '利用機器区分', '認証コード1', '認証コード2']} empty="追加された論理端末はありません。"
            rows={application.granted.map(({ name, kind, authCode1, authCode2 }) =>
              kind === 'ebms' ? [name, kind, '－', '－'] : [name, kind, code(authCode1), code(authCode2)])} />
        </Section>
        <div class="actions"><Go to={paths.application(application.receiptNumber)} id="backToApplication" chevron="back" /></div>
      </>
    ));
  });
}
