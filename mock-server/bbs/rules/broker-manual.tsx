import type { Hono } from 'hono';
import type { Env } from '../../ui/env';
import { Section } from '../../ui/form';
import { paths } from '../../ui/paths';
import { buttons } from '../../vocabulary/buttons';
import { BoardLink } from '../layout';
import { boardPage } from '../page';
import { brokerManualFile } from './broker-manual-file';

/** The page with the file on 通関士証票番号登録 (UTB), and the file itself at the address that S3 step 21 prints. */
export function brokerManual(app: Hono<Env>): void {
  app.get(paths.brokerManual, (c) => boardPage(c, 'brokerManual', (
    <>
      <Section id="file" heading="資料">
        <p><a href={paths.brokerManualPdf}>{buttons.boardBrokerManual.text}</a></p>
        <p>UTB業務の操作は9ページにあります。</p>
      </Section>
      <Section id="who" heading="対象の方">
        <p>通関士の利用者IDを取得した通関業者の方が対象です。サイバーポート用の利用者IDも、利用開始日に登録してください（<BoardLink to="guideCyberPort">手順書</BoardLink>）。</p>
      </Section>
    </>
  )));

  app.get(paths.brokerManualPdf, async (c) => c.body(await brokerManualFile(), 200, { 'Content-Type': 'application/pdf', 'Content-Disposition': "inline; filename=20121122_02.pdf" }));
}
