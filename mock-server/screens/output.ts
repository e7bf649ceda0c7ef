import type { Hono } from 'hono';
import type { Context } from '../context';
import { today } from '../domain/calendar';
import { applicationForm, approvalNotice } from '../documents';
import { contractAfter, hasApproval } from '../operations/readable';
import type { Env, NssRequest } from '../ui/env';
import { notice } from '../ui/page';
import { paths } from '../ui/paths';
import { notFound, ownApplication } from './own-application';

/** The two PDFs of 申込内容参照画面 (S0 2-③). */
export function output(app: Hono<Env>, context: Context): void {
  const input = (application: NonNullable<ReturnType<typeof ownApplication>>) => ({
    application, before: application.before, after: contractAfter(application), issuedOn: today(context.clock.instant()),
  });

  app.get(paths.applicationPdf(':receipt'), async (c) => {
    const application = ownApplication(context, c);
    return application ? pdf(c, await applicationForm(input(application)), `変更申込書_${application.receiptNumber}.pdf`) : notFound(c);
  });

  app.get(paths.approvalPdf(':receipt'), async (c) => {
    const application = ownApplication(context, c);
    if (!application) return notFound(c);
    if (!hasApproval(application, context.clock.instant())) return notice(c, 409, ['承認通知は、利用開始日以降に出力できます。']);
    return pdf(c, await approvalNotice(input(application)), `承認通知_${application.receiptNumber}.pdf`);
  });
}

const pdf = (c: NssRequest, bytes: Uint8Array, name: string): Response =>
  c.body(new Uint8Array(bytes), 200, { 'Content-Type': 'application/pdf', 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` });
