import type { Child } from 'hono/jsx';
import type { Hono } from 'hono';
import type { Context } from '../context';
import { isChange, type Application, type GrantedTerminal } from '../domain/application';
import { displayDate, today } from '../domain/calendar';
import { hasCertificate } from '../domain/terminals';
import { kindOfId } from '../domain/user-ids';
import { certificateState } from '../operations/certificates';
import { naccsPassword } from '../operations/naccs-password';
import { issuedPassword } from '../operations/issued-password';
import { codesReadableUntil, hasIdNotice } from '../operations/readable';
import type { Office } from '../store/tables';
import type { Env } from '../ui/env';
import { Go, Section } from '../ui/form';
import { notice, page } from '../ui/page';
import { paths } from '../ui/paths';
import { Facts, Table } from '../ui/table';
import { deviceOf } from '../ui/terminal';
import { buttons } from '../vocabulary/buttons';
import { certificateStates } from '../vocabulary/certificates';
import { passedOn } from './applications/query';
import { notFound, ownApplication } from './own-application';

const over = '閲覧期間終了';

/**
 * ID通知内容 (S0 2-③, 3-②; S1 2.): ID and password of a new application, 利用者ID that were added, then the names of the
 * terminals and the codes for fetching their certificates. Passwords (also those of the 利用者ID) and codes are there until D-03's day.
 */
export function idNotice(app: Hono<Env>, context: Context): void {
  app.get(paths.idNotice(':receipt'), (c) => {
    const application = ownApplication(context, c);
    if (!application) return notFound(c);
    if (application.status === 'void') return notice(c, 409, ['この申込は無効になったため、ID通知内容はご覧いただけません。']);
    if (!hasIdNotice(application)) return notice(c, 409, ['ID通知内容は、審査終了後にご覧いただけます。']);
    const last = codesReadableUntil(application);
    // What is not readable yet has no codes yet.
    const readable = last === null || today(context.clock.instant()) <= last;
    const office = application.kind === 'new' && application.officeCode !== null ? context.store.get('offices', application.officeCode) : undefined;
    const passwordOf = (id: string): Child => (readable ? <span data-secret>{naccsPassword(context, id)}</span> : over);
    return page(c, 'idNotice', (
      <>
        <Facts label="ID通知内容" facts={headOf(application, last)} />
        {!readable && <p class="note">{expired(application, office)}の閲覧期間は終了しました。</p>}
        {office && <Account office={office} password={readable ? issuedPassword(context, office) : over} />}
        {office && <UserIds rows={office.contract.userCodes} passwordOf={passwordOf} />}
        {office && <Mailboxes office={office} />}
        {isChange(application) && <UserIds rows={application.grantedCodes.map(({ code, ids }) => ({ code, ids: ids.map((id) => ({ id })) }))} passwordOf={passwordOf} />}
        <Terminals context={context} application={application} readable={readable} />
        <div class="actions"><Go to={paths.application(application.receiptNumber)} id="backToApplication" chevron="back" query={passedOn(c)} /></div>
      </>
    ));
  });
}

function headOf({ kind, receiptNumber, startDate, completedAt }: Application, last: string | null): readonly (readonly [string, Child])[] {
  const until = (from: string): string => (last === null ? '－' : `${displayDate(last)}（${from}の2営業日後）`);
  if (kind !== 'reissue') return [['申込受付番号', receiptNumber], ['利用開始日', startDate === null ? '' : displayDate(startDate)], ['閲覧期限', until('利用開始日')]];
  return [['申込受付番号', receiptNumber], ['再発行日', completedAt === null ? '再発行作業中' : displayDate(today(completedAt))], ['閲覧期限', until('再発行日')]];
}

/** What of a notice is hidden once its time is over. */
function expired(application: Application, office: Office | undefined): string {
  if (office) return '事業所パスワード、利用者IDの初期パスワードと認証コード';
  return isChange(application) && application.grantedCodes.length > 0 ? '利用者IDの初期パスワードと認証コード' : '認証コード';
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

type Ids = { readonly code: string; readonly ids: readonly { readonly id: string }[] };

/** 利用者ID that the review has given, those of a new contract or those that a change adds, with the passwords of NACCS (E-04). */
function UserIds({ rows, passwordOf }: { rows: readonly Ids[]; passwordOf: (id: string) => Child }) {
  if (rows.length === 0) return null;
  const connection = { net: buttons.tabNet.text, general: buttons.tabGeneral.text };
  return (
    <Section id="user-ids" heading="利用者ID">
      <Table label="利用者ID" heads={['利用者コード', '識別番号', '利用者ID', '接続形態', '初期パスワード']}
        rows={rows.flatMap(({ code, ids }) => ids.map(({ id }) => [code, id.slice(5), id, connection[kindOfId(id)], passwordOf(id)]))} />
    </Section>
  );
}

function Mailboxes({ office: { contract: { mailboxes } } }: { office: Office }) {
  if (mailboxes.length === 0) return null;
  return <Section id="mailboxes" heading="メールボックス"><Table label="メールボックス" heads={['メールボックス名']} rows={mailboxes.map(({ name }) => [name])} /></Section>;
}

/** What stands there without terminals. */
function empty({ kind, status }: Application): string {
  if (kind === 'new') return '登録された論理端末はありません。';
  if (kind !== 'reissue') return '追加された論理端末はありません。';
  return status === 'completed' ? '論理端末が廃止されたため、証明書は再発行されませんでした。' : '証明書は再発行作業中です。';
}

function Terminals({ context, application, readable }: { context: Context; application: Application; readable: boolean }) {
  const code = (value: string) => (!readable ? over : value === '' ? '発行作業中' : <span data-secret>{value}</span>);
  const state = (terminal: GrantedTerminal): string => certificateStates[certificateState(context, application, terminal)].text;
  return (
    <Section id="granted" heading="論理端末・証明書">
      <Table label="論理端末・証明書" heads={['論理端末名', '利用機器区分', '認証コード1', '認証コード2', '証明書の状態']}
        empty={empty(application)}
        rows={application.granted.map((terminal) => (hasCertificate(terminal)
          ? [terminal.name, deviceOf(terminal.kind), code(terminal.authCode1), code(terminal.authCode2), state(terminal)]
          : [terminal.name, deviceOf(terminal.kind), '－', '－', '－']))} />
    </Section>
  );
}
