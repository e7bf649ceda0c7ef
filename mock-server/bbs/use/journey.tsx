import type { Child } from 'hono/jsx';
import { LEAD_LINE, LEAD_NETNACCS } from '../../domain/schedule';
import { Section } from '../../ui/form';
import { Table } from '../../ui/table';
import { BoardLink } from '../layout';

/** NACCSのご利用方法: what has to be decided, and the phases from there to TCC (S4 p. 2–4). */
export const use = (): Child => (
  <>
    <Section id="decide" heading="お申込みの前に決めること">
      <Table label="お申込みの前に決めること" heads={['決めること', '選べるもの', 'ご案内']} rows={[
        ['① アクセス回線', 'インターネット、専用線、ブロードバンド回線', <BoardLink to="accessLines" />],
        ['② 処理方式', 'netNACCS、webNACCS、インタラクティブ など', <BoardLink to="methodGuide" />],
        ['③ 利用料金プラン', 'プランA、プランB', <BoardLink to="planGuide" />],
      ]} />
      <p>あわせて<BoardLink to="boardTerms" />をお読みください。金額と利用開始日は「<BoardLink to="boardSimulation" />」で試算できます。</p>
    </Section>
    <Section id="flow" heading="お申込みから利用開始まで">
      <ol class="steps">
        <li><span class="screen">利用申込</span> <BoardLink to="nssGuide">NSS電子申請情報ページ</BoardLink>からNSSを開き、申し込みます。netNACCSは{LEAD_NETNACCS}営業日程度、回線を新設する場合は{LEAD_LINE}営業日以上かかります（<BoardLink to="leadTimes" />）。</li>
        <li><span class="screen">審査終了</span> NSSで利用者ID・パスワード・認証コード・論理端末名を確認します。</li>
        <li><span class="screen">システム設定</span> NSSの「システム設定の申込」で、名称と業種別の情報を登録します（<BoardLink to="guideFirst3">手順書</BoardLink>）。</li>
        <li><span class="screen">回線工事等</span> ヘルプデスクから日程をご連絡します。netNACCS・webNACCSでは必要ありません。</li>
        <li><span class="screen">パッケージソフトのインストール</span> <BoardLink to="packageGuide" />をご覧ください。</li>
        <li><span class="screen">デジタル証明書の取得</span> netNACCS・webNACCSで必要です。利用開始日までに取得します。</li>
        <li><span class="screen">業務開始（利用開始日）</span> 利用者IDとパスワードでログオンし、端末開通確認（TCC業務）を行います。「正常終了」と表示されれば準備は完了です。</li>
      </ol>
    </Section>
    <Section id="further" heading="このほかのご案内">
      <ul>
        <li><BoardLink to="schedule" />: 利用開始日の一覧</li>
        <li><BoardLink to="storageService" />: 保税管理資料を保管するサービス</li>
        <li><BoardLink to="questions" />・<BoardLink to="contactGuide" /></li>
      </ul>
    </Section>
  </>
);
