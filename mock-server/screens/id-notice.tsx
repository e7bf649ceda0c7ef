import type { Hono } from 'hono';
import type { Context } from '../context';
import type { Application } from '../domain/application';
import { displayDate } from '../domain/calendar';
import { readableUntil } from '../domain/schedule';
import { hasCertificate } from '../domain/terminals';
import { kindOfId } from '../domain/user-ids';
import { issuedPassword } from '../operations/issued-password';
import { codesReadable, hasIdNotice } from '../operations/readable';
import type { Office } from '../store/tables';
import type { Env } from '../ui/env';
import { Go, Section } from '../ui/form';
import { notice, page } from '../ui/page';
import { paths } from '../ui/paths';
import { Facts, Table } from '../ui/table';
import { deviceOf } from '../ui/terminal';
import { buttons } from '../vocabulary/buttons';
import { notFound, ownApplication } from './own-application';

const over = '閲覧期間終了';

/**
 * ID通知内容 (S0 2-③, 3-②; S1 2.): for a new application its ID and password, then the names of the terminals and the codes
 * for fetching their certificates. Passwords and codes are there until D-03's day.
 */
export function idNotice(app: Hono<Env>, context: Context): void {
  app.get(paths.idNotice(':receipt'), (c) => {
    const application = ownApplication(context, c);
    if (!application) return notFound(c);
    if (application.status === 'void') return notice(c, 409, ['この申込は無効になったため、ID通知内容はご覧いただけません。']);
    if (!hasIdNotice(application) || application.startDate === null) {
      return notice(c, 409, ['ID通知内容は、審査終了後にご覧いただけます。']);
    }
    const readable = codesReadable(application, context.clock.instant());
    const office = application.kind === 'new' && application.officeCode !== null ? context.store.get('offices', application.officeCode) : undefined;
    return page(c, 'idNotice', (
      <>
        <Facts label="ID通知内容" facts={[
          ['申込受付番号', application.receiptNumber], ['利用開始日', displayDate(application.startDate)],
          ['閲覧期限', `${displayDate(readableUntil(application.startDate))}（利用開始日の2営業日後）`],
        ]} />
        {!readable && <p class="note">{office ? '事業所パスワードと認証コード' : '認証コード'}の閲覧期間は終了しました。</p>}
        {office && <Account office={office} password={readable ? issuedPassword(context, office) : over} />}
        {office && <UserIds office={office} />}
        <Terminals application={application} readable={readable} />
        <div class="actions"><Go to={paths.application(application.receiptNumber)} id="backToApplication" chevron="back" /></div>
      </>
    ));
  });
}

/** @param password null where the one that was issued is used no more */
function Account({ office, password }: { office: Office; password: string | null }) {
  return (
    <Section id="account" heading="ログインID・パスワード">
      <p>正式なログインIDは「事業所コード」、パスワードは「事業所パスワード」です。</p>
      <Facts label="ログインID・パスワード" facts={[
        ['事業所コード', office.officeCode],
        ['事業所パスワード', password === over ? over : password === null ? '変更済み' : <span data-secret>{password}</span>],
      ]} />
    </Section>
  );
}

function UserIds({ office: { contract } }: { office: Office }) {
  const connection = { net: buttons.tabNet.text, general: buttons.tabGeneral.text };
  return (
    <>
      <Section id="user-ids" heading="利用者ID">
        <Table label="利用者ID" heads={['利用者コード', '識別番号', '利用者ID', '接続形態']}
          rows={contract.userCodes.flatMap(({ code, ids }) => ids.map(({ id }) => [code, id.slice(5), id, connection[kindOfId(id)]]))} />
      </Section>
      {contract.mailboxes.length > 0 && (
        <Section id="mailboxes" heading="メールボックス"><Table label="メールボックス" heads={['メールボックス名']} rows={contract.mailboxes.map(({ name }) => [name])} /></Section>
      )}
    </>
  );
}

function Terminals({ application: { kind: applied, granted }, readable }: { application: Application; readable: boolean }) {
  const code = (value: string) => (!readable ? over : value === '' ? '発行作業中' : <span data-secret>{value}</span>);
  return (
    <Section id="granted" heading="論理端末・証明書">
      <Table label="論理端末・証明書" heads={['論理端末名', '利用機器区分', '認証コード1', '認証コード2']}
        empty={applied === 'new' ? '登録された論理端末はありません。' : '追加された論理端末はありません。'}
        rows={granted.map((terminal) => (hasCertificate(terminal)
          ? [terminal.name, deviceOf(terminal.kind), code(terminal.authCode1), code(terminal.authCode2)]
          : [terminal.name, deviceOf(terminal.kind), '－', '－']))} />
    </Section>
  );
}
