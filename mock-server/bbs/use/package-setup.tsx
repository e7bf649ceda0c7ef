import type { Child } from 'hono/jsx';
import { Section } from '../../ui/form';
import { paths } from '../../ui/paths';
import { buttons } from '../../vocabulary/buttons';
import { BoardLink } from '../layout';

/** 第6次パッケージソフト初期導入手順書 (S0 p. 2 names it; the steps are assumed). */
export const packageSetup = (): Child => (
  <>
    <Section id="prepare" heading="用意するもの">
      <ul>
        <li>NSSの「ID通知内容」に表示された論理端末名と認証コード1・認証コード2</li>
        <li>利用者IDとパスワード</li>
        <li>パソコンの管理者の権限</li>
      </ul>
    </Section>
    <Section id="steps" heading="導入の手順">
      <ol class="steps">
        <li>利用するWindowsのアカウントでログオンします。デジタル証明書は、取得したアカウントでのみ利用できます。</li>
        <li>パッケージソフトをインストールし、論理端末名を設定します。</li>
        <li><a href={paths.certificateFetch}>{buttons.toCertificates.text}</a>でデジタル証明書を取得します。</li>
        <li>利用開始日に、利用者IDとパスワードでログオンします。</li>
        <li>端末開通確認（TCC業務）を行い、「正常終了」と表示されることを確認します。</li>
      </ol>
      <p class="note">パソコンを入れ替えるときは「<BoardLink to="replacementGuide" />」の手順で証明書の再発行も行ってください。</p>
    </Section>
  </>
);
