import type { Hono } from 'hono';
import type { Context } from '../context';
import { hasStart, type Application, type ChangeApplication, type NewApplication } from '../domain/application';
import type { Contract, IsoDate } from '../domain/contract';
import { today } from '../domain/calendar';
import { acceptance, applicationForm, approvalNotice, newApplicationForm } from '../documents';
import { contractAfter, hasApproval } from '../operations/readable';
import type { Env, NssRequest } from '../ui/env';
import { notice } from '../ui/page';
import { paths } from '../ui/paths';
import { notFound, ownApplication } from './own-application';

/** A PDF and the name it is saved under. */
interface Output {
  readonly name: string;
  readonly bytes: Promise<Uint8Array>;
}

/** The two PDFs of 申込内容参照画面 (S0 2-③; E-03 for a new application). システム設定 has none. */
export function output(app: Hono<Env>, context: Context): void {
  app.get(paths.applicationPdf(':receipt'), async (c) => {
    const application = ownApplication(context, c);
    const made = application && formOf(application, today(context.clock.instant()));
    return made ? pdf(c, made) : notFound(c);
  });

  app.get(paths.approvalPdf(':receipt'), async (c) => {
    const application = ownApplication(context, c);
    if (!application || !hasStart(application)) return notFound(c);
    if (!hasApproval(application, context.clock.instant())) {
      return notice(c, 409, [`${application.kind === 'new' ? '承諾書' : '承認通知'}は、利用開始日以降に出力できます。`]);
    }
    const office = application.officeCode === null ? undefined : context.store.get('offices', application.officeCode);
    return office ? pdf(c, answerOf(application, office.contract, today(context.clock.instant()))) : notFound(c);
  });
}

function formOf(application: Application, issuedOn: IsoDate): Output | null {
  if (!hasStart(application)) return null;
  const { kind, receiptNumber } = application;
  return kind === 'new'
    ? { name: `利用申込書_${receiptNumber}.pdf`, bytes: newApplicationForm({ application, issuedOn }) }
    : { name: `変更申込書_${receiptNumber}.pdf`, bytes: applicationForm({ application, before: application.before, after: contractAfter(application), issuedOn }) };
}

function answerOf(application: ChangeApplication | NewApplication, contract: Contract, issuedOn: IsoDate): Output {
  const { receiptNumber } = application;
  return application.kind === 'new'
    ? { name: `利用承諾書_${receiptNumber}.pdf`, bytes: acceptance({ application, contract, issuedOn }) }
    : { name: `承認通知_${receiptNumber}.pdf`, bytes: approvalNotice({ application, before: application.before, after: contractAfter(application), issuedOn }) };
}

const pdf = async (c: NssRequest, { name, bytes }: Output): Promise<Response> =>
  c.body(new Uint8Array(await bytes), 200, { 'Content-Type': 'application/pdf', 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` });
