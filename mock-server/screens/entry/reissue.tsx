import type { Hono } from 'hono';
import type { Context } from '../../context';
import { requestReissue } from '../../operations/password';
import type { Entered } from '../../store/tables';
import { checkFields, readForm, withoutErrors } from '../../ui/check';
import type { Env, NssRequest } from '../../ui/env';
import { EnterGoesOn, ErrorSummary, Go, GroupRow, Row, Section, Submit, typed, type Errors } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';

const names = ['reissueCompany', 'reissueOffice', 'reissueFamilyName', 'reissueGivenName', 'reissueEmail'] as const;

/**
 * ログインID・パスワード再発行画面 and 再発行受付画面 (S1 ポイント, R-02, R-03). Whoever asks is answered alike, so that nobody
 * learns from it who has a contract.
 */
export function reissue(app: Hono<Env>, context: Context): void {
  app.get(paths.reissue, (c) => show(c, {}, {}));

  app.post(paths.reissue, async (c) => {
    const entered = await readForm(c);
    if (typed(entered, 'go') === 'back') return c.redirect(paths.login, 303);
    const errors = checkFields(names, entered);
    if (!withoutErrors(errors)) return show(c, entered, errors, 422);
    const [company, office, familyName, givenName, email] = names.map((name) => typed(entered, name)) as [string, string, string, string, string];
    requestReissue(context, { company, office, familyName, givenName, email });
    context.mailsQueued();
    return c.redirect(paths.reissueDone, 303);
  });

  app.get(paths.reissueDone, (c) => page(c, 'reissueDone', (
    <>
      <div class="complete">
        <p class="done">再発行の依頼を受け付けました。</p>
        <p>入力された内容が登録内容と一致した場合、入力された管理責任者のE-mailアドレスに、再発行パスワードのE-mailをお送りします。</p>
        <p class="note">E-mailが届かない場合は、入力内容と利用開始日をご確認ください。短い間に続けて依頼された場合、E-mailは1通だけ送信します。</p>
      </div>
      <div class="actions"><Go to={paths.login} id="toLogin" /></div>
    </>
  )));
}

function show(c: NssRequest, entered: Entered, errors: Errors, status: 200 | 422 = 200) {
  const shown = { entered, errors };
  return page(c, 'reissue', (
    <form method="post" action={paths.reissue} novalidate>
      <EnterGoesOn />
      <ErrorSummary errors={errors} />
      <Section id="identity" heading="本人の認証情報">
        <Row name="reissueCompany" {...shown} />
        <Row name="reissueOffice" {...shown} />
        <GroupRow names={['reissueFamilyName', 'reissueGivenName']} {...shown} />
        <Row name="reissueEmail" {...shown} />
      </Section>
      <ul class="note">
        <li>仮ログインIDには、再発行機能はありません。仮ログイン登録完了のE-mailをご確認ください。</li>
        <li>再発行の手続きは、利用開始日以降から行えるようになります。</li>
        <li>再発行すると、これまでのパスワードは使用できなくなります。</li>
      </ul>
      <div class="actions"><Submit id="goBack" chevron="back" go="back" /><Submit id="requestReissue" go="on" /></div>
    </form>
  ), { status });
}
