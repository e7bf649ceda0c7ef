import type { Hono } from 'hono';
import type { Context } from '../../context';
import { displayDateTime } from '../../domain/calendar';
import { validUntil } from '../../operations/accounts';
import type { Env } from '../../ui/env';
import { PhaseBar } from '../../ui/flow';
import { Go } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { newPhases } from '../../vocabulary/flows';
import { entryDraft } from './wizard';

/** 仮ログイン登録完了画面 (S1 1. bullet 4). ID and password stand in the mail alone: whoever reads it owns the address. */
export function entryComplete(app: Hono<Env>, context: Context): void {
  app.get(paths.entryComplete, (c) => {
    const loginId = entryDraft(context, c)?.registeredAs;
    const temporary = loginId ? context.store.get('temporaries', loginId) : undefined;
    if (!temporary) return c.redirect(paths.entryContact, 303);
    return page(c, 'entryComplete', (
      <>
        <PhaseBar phases={newPhases} current={1} />
        <div class="complete">
          <p class="done">仮ログインの登録が完了しました。</p>
          <p>仮ログインID、仮パスワード、ログイン専用URLを記載したE-mailを、次のアドレスに送信しました。</p>
          <p class="receipt">{temporary.contact.email}</p>
          <p>E-mailをご確認のうえ、{displayDateTime(validUntil(temporary))}（仮アカウント発行から48時間以内）までに新規の利用申込を行ってください。</p>
          <p class="note">仮ログインID・仮パスワードは再発行できません。E-mailが届かない場合や期限を過ぎた場合は、仮アカウントの発行をやり直してください。</p>
        </div>
        <div class="actions"><Go to={paths.login} id="toLogin" /></div>
      </>
    ));
  });
}
