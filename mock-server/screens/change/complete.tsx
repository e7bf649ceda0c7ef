import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { Go, Section } from '../../ui/form';
import { notice, page } from '../../ui/page';
import { paths } from '../../ui/paths';

/** 変更申込登録完了画面 (S0 1-⑧): the number, and whom to ask. */
export function changeComplete(app: Hono<Env>, { store }: Context): void {
  app.get(paths.changeComplete(':receipt'), (c) => {
    const application = store.get('applications', c.req.param('receipt') ?? '');
    if (!application || application.officeCode !== c.get('office').officeCode) return notice(c, 404, ['お探しの申込はありません。']);
    return page(c, 'changeComplete', (
      <>
        <div class="complete">
          <p class="done">利用申込の受付が完了しました。</p>
          <p>お問い合わせの際は、こちらの番号をお伝え下さい</p>
          <p class="receipt">申込受付番号「{application.receiptNumber}」</p>
          <p>審査終了・デジタル証明書発行までしばらくお待ちください<br />(回答は翌営業日以降になることがあります)</p>
          <p class="note">申込担当者・管理責任者宛に、受付完了E-mailを自動送信します。</p>
        </div>
        <Section id="contact" heading="お問い合わせ先はこちら">
          <p>輸出入・港湾関連情報処理センター株式会社</p>
          <dl class="contacts">
            <dt>ヘルプデスク</dt><dd>【電話番号】 0120-794-550 【受付時間】 終日</dd>
            <dt>ソリューション事業推進部 利用契約事務課</dt><dd>【電話番号】 044-520-6266 【受付時間】 平日 9:00~18:00</dd>
          </dl>
        </Section>
        <div class="actions"><Go to={paths.menu} id="toMenu" /></div>
      </>
    ));
  });
}
