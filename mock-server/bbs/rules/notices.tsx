import type { Child } from 'hono/jsx';
import { Section } from '../../ui/form';
import { BoardLink } from '../layout';

/** 請求書の郵送廃止 (E-19). */
export const newsInvoices = (): Child => (
  <Section id="notice" heading="請求書はNSSで確認してください">
    <p>2022年4月ご請求分から、請求書の郵送を廃止しました。請求書は、NSSにログインし「請求金額の参照」からダウンロードしてください。過去の請求書もダウンロードできます。</p>
    <p>ログインには、事業所コードと事業所パスワードを使います。お忘れの場合は、NSSのログイン画面の「ログインID・パスワードを忘れた方はこちら」からお手続きください。</p>
  </Section>
);

/** システム設定の申込の締切日 and 郵送・押印の廃止 (E-02, E-03). */
export const newsDeadline = (): Child => (
  <>
    <Section id="deadline" heading="システム設定の申込の締切日">
      <p>システム設定の申込が必要な利用申込では、利用開始日の4営業日前までに申込みが完了していないと、審査終了を取り消し、利用申込を無効とします。無効になったときは、E-mailとNSSでお知らせします。</p>
      <p>締切日は、審査終了のときに申込担当者と管理責任者へお知らせします。<BoardLink to="schedule" />でも確認できます。</p>
    </Section>
    <Section id="posting" heading="申込書の郵送と押印の廃止">
      <p>システムサービス利用申込書などの郵送と押印は必要ありません。審査の終了をもって提出されたものとします。システムサービス利用承諾書などは、利用開始日からNSSで表示・印刷できます。</p>
    </Section>
  </>
);

/** Certificates that nobody fetches or renews (E-08). */
export const newsCertificates = (): Child => (
  <Section id="stop" heading="通知せずに停止する証明書">
    <p>2019年7月21日から、次のデジタル証明書は、お知らせすることなく停止します。</p>
    <ul>
      <li>利用開始日から2か月以内に取得されない証明書</li>
      <li>有効期限から2か月以内に更新されない証明書</li>
      <li>再発行から2か月以内に取得（更新）されない証明書</li>
    </ul>
    <p>停止した証明書は利用できません。必要な場合は、NSSの「クライアント証明書の再発行」をお申し込みください。</p>
  </Section>
);

/** How long certificates hold, and how long a re-issue takes (E-10). */
export const newsValidity = (): Child => (
  <Section id="validity" heading="有効期間と再発行">
    <ul>
      <li>2023年8月23日以降に取得したデジタル証明書は、第6次NACCSの間有効です（それより前に取得したものは1年間）。</li>
      <li>再発行には、1営業日以上かかります。</li>
      <li>第7次NACCSでは、デジタル証明書と取得用のツールを新たに取得する必要があります。</li>
    </ul>
    <p>取得の手順は「<BoardLink to="packageGuide" />」をご覧ください。</p>
  </Section>
);
