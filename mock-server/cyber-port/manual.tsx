import type { Hono } from 'hono';
import type { Env } from '../ui/env';
import { FlowSteps } from '../ui/flow';
import { Section } from '../ui/form';
import { paths } from '../ui/paths';
import { buttons } from '../vocabulary/buttons';
import { cyberPortPage } from './layout';

/** S3: chapter 1 has the user apply to NACCS first; what follows is E-23. */
const flow = [
  ['① NACCSへの利用申込', 'NACCS掲示板からNSS（NACCSサポートシステム）を開き、サイバーポート用の識別番号を申し込みます。利用者コードをお持ちでない方は、先にnetNACCSの新規申込を行います。'],
  ['② 利用者IDの確認', '申込手続き完了のメールを受け取ったら、NSSで利用者IDとパスワードを確認し、控えておきます。閲覧できる期間には限りがあります。'],
  ['③ NACCS利用者情報の登録', '利用開始日以降に、会社の管理者がサイバーポートに利用者IDとパスワードを登録し、使用する利用者に紐づけます。'],
  ['④ NACCSへの送信', '紐づけられた利用者が、NACCSの業務に対応する情報をサイバーポートから送信します。'],
] as const;

/** The page about NACCS in the manual of サイバーポート, at the address that S3 gives; its text is not public, this one is ours. */
export function manual(app: Hono<Env>): void {
  app.get(paths.cpManual, (c) => cyberPortPage(c, 'cpManual', (
    <>
      <Section id="flow" heading="連携を始めるまでの流れ"><FlowSteps steps={flow} /></Section>
      <Section id="needs" heading="連携に必要なもの">
        <ul>
          <li>利用者コード（5桁）と識別番号（3桁）を組み合わせた、8桁の利用者IDが必要です（例：ABCDEYA1）。</li>
          <li>識別番号は、サイバーポート専用のもの（Yで始まる3桁）を取得してください。既にYで始まる識別番号をお持ちの場合も、新たに取得します。</li>
          <li>通関士の方は、1人に1つの識別番号が必要です。利用開始日に、NACCSのUTB業務で通関士証票番号を登録してください。</li>
        </ul>
      </Section>
      <Section id="notes" heading="ご利用にあたって">
        <ul>
          <li>サイバーポートから送信した業務にも、NACCSの利用料金がかかります。料金は、送信に使用した利用者IDの契約に請求されます。</li>
          <li>同じNACCS利用者情報に紐づけられた利用者は、同時に送信できません。後から送信した利用者はエラーになります。</li>
        </ul>
        <p>登録と紐づけは、会社の管理者が、メニューの「{buttons.cpToLinks.text}」から行います。</p>
      </Section>
      <Section id="contact" heading="お問合せ">
        <ul>
          <li>NACCSへの利用申込の手順：<a href={paths.nssGuide}>{buttons.cpToBoard.text}</a></li>
          <li>NACCSへの利用申込についてのお問合せ：<a href={paths.contactGuide}>{buttons.cpToContact.text}</a></li>
          <li>サイバーポートに特化したお問合せ（NACCSセンター）：<a href="mailto:cp-naccs@naccs.jp">cp-naccs@naccs.jp</a></li>
        </ul>
      </Section>
    </>
  )));
}
