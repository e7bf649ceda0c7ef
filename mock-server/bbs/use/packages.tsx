import type { Child } from 'hono/jsx';
import { Section } from '../../ui/form';
import { paths } from '../../ui/paths';
import { buttons } from '../../vocabulary/buttons';
import { BoardLink } from '../layout';

/** パッケージソフト・デジタル証明書 (S0 p. 2, S4 p. 3–4; validity of certificates E-08, E-10). */
export const packageGuide = (): Child => (
  <>
    <Section id="package" heading="パッケージソフト">
      <p>netNACCSとインタラクティブ処理方式では、NACCSのパッケージソフトをパソコンに導入して利用します。利用開始日までに導入してください。</p>
      <ul><li><BoardLink to="packageSetup" /></li></ul>
    </Section>
    <Section id="certificate" heading="デジタル証明書">
      <p>デジタル証明書は、インターネットを利用するnetNACCS・webNACCSで、正規の利用者であることを確かめるためのものです。論理端末ごとに1つ必要です。</p>
      <ul>
        <li>NSSの「ID通知内容」で認証コードを確認し、利用する端末で<a href={paths.certificateFetch}>{buttons.toCertificates.text}</a>を開いて取得します。</li>
        <li>利用開始日から2か月以内に取得しないと、通知なしに停止します（<BoardLink to="newsCertificates">お知らせ</BoardLink>）。</li>
        <li>2023年8月23日以降に取得した証明書は、第6次NACCSの間、更新せずに利用できます（<BoardLink to="newsValidity">お知らせ</BoardLink>）。</li>
        <li>取得し直す場合は再発行を申し込みます（<BoardLink to="reissueQuestion">再発行が必要な場合</BoardLink>、<BoardLink to="replacementGuide" />）。</li>
      </ul>
    </Section>
  </>
);
