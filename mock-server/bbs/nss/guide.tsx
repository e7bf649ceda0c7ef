import type { Child } from 'hono/jsx';
import { Section } from '../../ui/form';
import { paths } from '../../ui/paths';
import { Table } from '../../ui/table';
import { buttons } from '../../vocabulary/buttons';
import { screens, type ScreenId } from '../../vocabulary/screens';
import { BoardLink } from '../layout';

const guides: readonly (readonly [ScreenId, string])[] = [
  ['newApplicationGuide', 'はじめてnetNACCSを利用する、または事業所を追加する'],
  ['guideFirst1', '申込みに使う仮アカウントを取得する'],
  ['guideFirst2', '新規に利用を申し込む'],
  ['guideFirst3', '利用者コードの名称や業種ごとの情報を登録する'],
  ['guideTerminals', 'netNACCSを利用するパソコンを増やす'],
  ['replacementGuide', 'netNACCSを利用しているパソコンを入れ替える'],
  ['guideAbolition', '使わなくなった利用者ID・利用者コードを廃止する'],
  ['guideCyberPort', 'サイバーポートからNACCSへ情報を連携する'],
];

/**
 * NSS電子申請情報ページ (S3 steps 2 and 3, S0 M-4): where 「NSS ログイン」 leads. 「新規申込」 opens NSS in another tab; the section on
 * certificates is what the mails send people for.
 */
export const nssGuide = (): Child => (
  <>
    <Section id="about" heading="1 NSSについて">
      <p>NACCSサポートシステム（NSS）は、NACCSの利用に関する申込みと、契約内容・請求内容の照会ができるシステムです。</p>
      <div class="ways">
        <div class="way">
          <h3>ログインIDをお持ちでない方</h3>
          <p>はじめて申し込む方、事業所を追加する方、サイバーポートから利用する方は、netNACCSをすでに利用している場合も「新規申込」からお進みください。</p>
          <p><a class="big" href={paths.terms} target="_blank" rel="noopener">{buttons.boardApply.text}</a></p>
          <p class="note">別のタブでNSSが開きます。申込みの前に<BoardLink to="boardTerms" />をお読みください。</p>
        </div>
        <div class="way">
          <h3>ご契約中の方</h3>
          <p>契約内容の変更、システム設定、通関士IDの追加、証明書の再発行、請求金額の確認は、事業所コードでログインして行います。</p>
          <p><a class="big other" href={paths.login} target="_blank" rel="noopener">{buttons.boardHolders.text}</a></p>
          <p class="note">ログインIDは事業所コード、パスワードは事業所パスワードです。</p>
        </div>
      </div>
    </Section>
    <Section id="guides" heading="2 手順書">
      <Table label="手順書" heads={['行いたいこと', '手順書']} rows={guides.map(([to, what]) => [what, <BoardLink to={to}>{screens[to].title}</BoardLink>])} />
      <p>あわせてご覧ください: <BoardLink to="schedule" />、<BoardLink to="tradeGuide" />、<BoardLink to="terminalGuide" />、<BoardLink to="reasons" /></p>
    </Section>
    <Section id="certificate" heading="3 デジタル証明書">
      <h3>デジタル証明書の取得手順</h3>
      <ol>
        <li>NSSの「ID通知内容」で、論理端末名と認証コード1・認証コード2を確認します。</li>
        <li>利用する端末で「<a href={paths.certificateFetch}>{buttons.toCertificates.text}</a>」を開き、認証コードを入力して、利用開始日までにデジタル証明書を取得します。</li>
        <li>あわせて<BoardLink to="packageSetup">パッケージソフト</BoardLink>をインストールします。</li>
      </ol>
      <p class="note">利用開始日から2か月以内に取得しない証明書は、通知なしに停止します。取得済みの証明書をもう一度取得する場合は、NSSの「クライアント証明書の再発行」をお申し込みください。</p>
    </Section>
    <Section id="surveys" heading="4 システム設定調査票">
      <p>画面から直接入力できないシステム設定の内容は、<BoardLink to="surveyGuide" />に記入して添付してください。</p>
    </Section>
  </>
);
