import type { Child } from 'hono/jsx';
import { LEAD_NETNACCS } from '../../domain/schedule';
import { FlowSteps } from '../../ui/flow';
import { Section } from '../../ui/form';
import { paths } from '../../ui/paths';
import { buttons } from '../../vocabulary/buttons';
import { screens } from '../../vocabulary/screens';
import { BoardLink } from '../layout';

const flow: readonly (readonly [string, string])[] = [
  ['1 利用規程の確認', 'システム利用規程に同意し、申込担当者の情報を入力します。'],
  ['2 仮アカウントの受取り', '仮ログインIDと仮パスワードが、入力したE-mailアドレスに届きます。'],
  ['3 新規の利用申込', '仮ログインIDでログインし、事業所・企業の画面で「netNACCSを利用する」を選んで申込内容を登録します。'],
  ['4 審査終了', '「利用申込確認完了のお知らせ」が届きます。NSSでログインID・パスワード・利用者IDを控えます。'],
  ['5 システム設定の申込', '利用者コードごとに名称と業種別の情報を登録します。'],
  ['6 デジタル証明書の取得', '認証コードを確認し、利用する端末で取得します。あわせてパッケージソフトを導入します。'],
  ['7 利用開始', '利用開始日に利用者IDでログオンし、端末開通確認（TCC）を行います。'],
];

/** netNACCSの新規申込手順: chapter I of サイバーポート links to it (S3 p. 2); the steps are those of S1. */
export const newApplicationGuide = (): Child => (
  <>
    <Section id="flow" heading="お手続きの流れ"><FlowSteps steps={flow} /></Section>
    <Section id="terms" heading="期限">
      <ul>
        <li>新規の利用申込は、仮アカウントの発行から48時間以内に登録してください。</li>
        <li>netNACCSの利用開始日は、審査終了から{LEAD_NETNACCS}営業日以上後の日付です（<BoardLink to="schedule" />）。</li>
        <li>システム設定の申込は、利用開始日の4営業日前までに登録してください。</li>
        <li>ログインID・パスワードを確認できるのは、利用開始日の2営業日後までです。</li>
      </ul>
    </Section>
    <Section id="details" heading="詳しい手順書">
      <ul>
        <li><BoardLink to="guideFirst1">{screens.guideFirst1.title}</BoardLink></li>
        <li><BoardLink to="guideFirst2">{screens.guideFirst2.title}</BoardLink></li>
        <li><BoardLink to="guideFirst3">{screens.guideFirst3.title}</BoardLink></li>
      </ul>
      <p>業種の選択に迷う場合は「<BoardLink to="tradeGuide" />」をご覧ください。</p>
      <p><a class="big" href={paths.terms} target="_blank" rel="noopener">{buttons.boardApply.text}</a></p>
    </Section>
  </>
);
