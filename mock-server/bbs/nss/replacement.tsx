import type { Child } from 'hono/jsx';
import { Section } from '../../ui/form';
import { paths } from '../../ui/paths';
import { buttons } from '../../vocabulary/buttons';
import { BoardLink } from '../layout';

/** netNACCS端末(パソコン)入替方法 of the ピックアップメニュー (S0 p. 1, R-25); when a re-issue is needed is E-09, how long it takes E-10. */
export const replacementGuide = (): Child => (
  <>
    <Section id="steps" heading="入替えの手順">
      <ol class="steps">
        <li>NSSにログインし、<span class="screen">メニュー画面</span>の「{buttons.menuCertificate.text}」から、入れ替えるパソコンの証明書の再発行を申し込みます。</li>
        <li>再発行には1営業日以上かかります。管理責任者に「デジタル証明書発行完了のお知らせ」が届いたら、NSSの「ID通知内容」で認証コードを確認します。</li>
        <li>新しいパソコンに<BoardLink to="packageSetup">パッケージソフト</BoardLink>を導入します。</li>
        <li>新しいパソコンで<a href={paths.certificateFetch}>{buttons.toCertificates.text}</a>を開き、デジタル証明書を取得します。</li>
      </ol>
      <p class="note">再発行から2か月以内に取得しない証明書は、通知なしに停止します。</p>
    </Section>
    <Section id="difference" heading="端末の追加との違い">
      <p>論理端末の数は変わらないため、変更申込は必要ありません。パソコンの台数を増やす場合は「<BoardLink to="guideTerminals" />」をご覧ください。パソコンの入替え以外で再発行が必要になる場合は、<BoardLink to="reissueQuestion">よくあるご質問</BoardLink>でご確認いただけます。</p>
    </Section>
  </>
);
