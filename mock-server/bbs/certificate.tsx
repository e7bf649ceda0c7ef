import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Hono } from 'hono';
import type { Context } from '../context';
import { displayDate, displayDateTime } from '../domain/calendar';
import { certificateReceipt } from '../documents';
import { valueOf } from '../operations/entered';
import { fetchCertificate, fetchOf } from '../operations/certificates';
import { checkFields, readForm, withoutErrors } from '../ui/check';
import type { Env, NssRequest } from '../ui/env';
import { ErrorSummary, FieldError, Go, Row, Section, Submit, type Errors } from '../ui/form';
import { paths } from '../ui/paths';
import { Facts } from '../ui/table';
import { message } from '../vocabulary/messages';
import { boardPage } from './page';

const cookie = 'nss_certificate';
/** What a browser keeps of these pages could be read by the next one at the terminal. */
const unkept = createMiddleware<Env>((c, next) => {
  c.header('Cache-Control', 'no-store');
  return next();
});

/**
 * デジタル証明書取得画面 of NACCS掲示板 (S0 M-4; the pages themselves are assumed): takes the two codes, whoever has them. The
 * codes stand in no address and are never shown again; who has fetched is known by an HttpOnly cookie for a while.
 */
export function certificate(app: Hono<Env>, context: Context): void {
  app.use(`${paths.certificateFetch}*`, unkept);
  app.get(paths.certificateFetch, (c) => form(c, {}, 200));

  app.post(paths.certificateFetch, async (c) => {
    const entered = await readForm(c);
    const errors = checkFields(['authCode1', 'authCode2'], entered);
    if (!withoutErrors(errors)) return form(c, errors, 422);
    const fetched = fetchCertificate(context, valueOf(entered, 'authCode1'), valueOf(entered, 'authCode2'));
    if (fetched === null) return form(c, { codes: message('certificateRefused') }, 422);
    setCookie(c, cookie, fetched.id, { httpOnly: true, sameSite: 'Lax', path: paths.certificateFetch, secure: new URL(c.req.url).protocol === 'https:' });
    return c.redirect(paths.certificateFetched, 303);
  });

  app.get(paths.certificateFetched, (c) => {
    const fetched = fetchOf(context, getCookie(c, cookie) ?? '');
    if (!fetched) return c.redirect(paths.certificateFetch, 303);
    return boardPage(c, 'certificateFetched', (
      <>
        <p class="done">デジタル証明書の取得が完了しました。</p>
        <Facts label="取得したデジタル証明書" facts={[
          ['論理端末名', fetched.terminalName], ['企業名', fetched.company], ['事業所名', fetched.office],
          ['発行日', displayDate(fetched.issuedOn)], ['取得日時', displayDateTime(fetched.at)],
        ]} />
        <p class="note">この証明書の認証コードは、もう使えません。もう一度取得する必要がある場合は、NSSの「クライアント証明書の再発行」をお申し込みください。</p>
        <div class="actions"><Go to={paths.certificateFetch} id="fetchAnother" /><Go to={paths.certificateReceipt} id="saveReceipt" /></div>
      </>
    ));
  });

  app.get(paths.certificateReceipt, (c) => {
    const fetched = fetchOf(context, getCookie(c, cookie) ?? '');
    if (!fetched) return c.redirect(paths.certificateFetch, 303);
    const name = `取得証明_${fetched.terminalName}.txt`;
    return c.body(certificateReceipt(fetched), 200, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` });
  });
}

/** Codes are typed anew each time: nothing that was typed is sent back. */
function form(c: NssRequest, errors: Errors, status: 200 | 422) {
  const shown = { entered: {}, errors, type: 'password' };
  return boardPage(c, 'certificateFetch', (
    <>
      <Section id="notes" heading="取得の前に">
        <ul>
          <li>デジタル証明書は、論理端末ごとに1回だけ取得できます。利用する端末で操作してください。</li>
          <li>利用開始日から2か月以内（再発行の場合は、再発行から2か月以内）に取得しない証明書は、通知なしに停止します。</li>
        </ul>
      </Section>
      <form method="post" action={paths.certificateFetch} autocomplete="off" novalidate>
        <ErrorSummary errors={errors} />
        <Section id="codes" heading="認証コード">
          <FieldError name="codes" errors={errors} />
          <Row name="authCode1" {...shown} />
          <Row name="authCode2" {...shown} />
        </Section>
        <div class="actions"><Submit id="fetchCertificate" /></div>
      </form>
    </>
  ), { status });
}
