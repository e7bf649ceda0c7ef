import type { Child } from 'hono/jsx';
import type { Hono } from 'hono';
import type { Context } from '../context';
import { displayDate, today } from '../domain/calendar';
import { startDates } from '../domain/schedule';
import type { Env, NssRequest } from '../ui/env';
import { Section } from '../ui/form';
import { page } from '../ui/page';
import { paths } from '../ui/paths';
import { Table } from '../ui/table';
import { buttons } from '../vocabulary/buttons';
import { surveyPages } from './surveys';

/** Public pages that screens and mails of this NSS link to; the old layout's addresses lead to them (D-01). */
export function board(app: Hono<Env>, { clock }: Context): void {
  app.get('/naccs/dfw/web/*', (c) => c.redirect(c.req.path.replace('/naccs/dfw/web', ''), 301));
  app.get('/nss/', (c) => c.redirect(paths.nssGuide, 301));

  app.get(paths.schedule, (c) => {
    const day = today(clock.instant());
    const year = Number(day.slice(0, 4));
    const dates = [year, year + 1].flatMap((each) => startDates(each));
    return page(c, 'schedule', (
      <>
        <p>netNACCSの変更は、審査終了から7営業日以上後の日付からお選びいただけます。専用回線の工事を伴う場合は50営業日以上かかります。</p>
        <Section id="dates" heading="システム登録日（利用開始日）">
          <Table label="システム登録日（利用開始日）" heads={['システム登録日（利用開始日）', '受付']} rows={dates.map((date) => [displayDate(date), date > day ? '受付中' : '終了'])} />
        </Section>
      </>
    ));
  });

  const pages: readonly (readonly [string, (c: NssRequest) => Response | Promise<Response>])[] = [
    [paths.reasons, (c) => page(c, 'reasons', (
      <Section id="examples" heading="記載例">
        <ul>{['業務量の増加に伴い、netNACCS端末を2台追加するため。', '担当者の増員により、利用する端末を追加するため。', '事業所の縮小に伴い、使用していない端末を廃止するため。', 'webNACCSの利用者が増えたため、デジタル証明書を追加する。'].map((text) => <li>{text}</li>)}</ul>
      </Section>
    ))],
    [paths.terminalGuide, (c) => page(c, 'terminalGuide', (
      <Section id="about" heading="論理端末とは">
        <p>論理端末は、NACCSに接続する端末を識別するための登録です。netNACCSではパソコン1台ごとに1つの論理端末が必要です。</p>
        <p>パソコンを入れ替える場合は論理端末を追加せず、デジタル証明書の再発行を行います。</p>
      </Section>
    ))],
    [paths.nssGuide, (c) => page(c, 'nssGuide', (
      <Section id="certificate" heading="デジタル証明書の取得手順">
        <ol>
          <li>NSSの「ID通知内容」で、論理端末名と認証コード1・認証コード2を確認します。</li>
          <li>利用する端末で「<a href={paths.certificateFetch}>{buttons.toCertificates.text}</a>」を開き、認証コードを入力して、利用開始日までにデジタル証明書を取得します。</li>
          <li>あわせてパッケージソフトをインストールします。</li>
        </ol>
        <p class="note">利用開始日から2か月以内に取得しない証明書は、通知なしに停止します。取得済みの証明書をもう一度取得する場合は、NSSの「クライアント証明書の再発行」をお申し込みください。</p>
      </Section>
    ))],
    [paths.contactGuide, (c) => page(c, 'contactGuide', <Contacts />)],
  ];
  for (const [path, show] of pages) app.get(path, show);
  surveyPages(app);
}

/** Contacts as printed in the brochure (S4 p.5), hours of 利用契約事務課 by D-24. */
function Contacts(): Child {
  return (
    <>
      <Section id="contract" heading="利用契約の手続きに関するお問い合わせ先">
        <Table label="利用契約の手続き" heads={['窓口', '電話番号', 'FAX番号', '受付時間']} rows={[
          ['ヘルプデスク', '0120-794-550', '', '終日'],
          ['ソリューション事業推進部 利用契約事務課', '044-520-6266', '044-520-6248', '平日 9:00～17:00'],
        ]} />
      </Section>
      <Section id="introduction" heading="NACCSの導入に関するお問い合わせ先">
        <p>受付時間 平日 8:30～18:00</p>
        <Table label="NACCSの導入" heads={['窓口', '電話番号', 'フリーダイヤル', 'FAX番号']} rows={[
          ['お客様サポート課', '044-520-6280', '0120-794522', '044-522-6284'],
          ['東海事務所', '052-654-6511', '0120-794524', '052-654-6601'],
          ['関西事務所', '06-6446-3812', '0120-794526', '06-6446-3811'],
          ['九州事務所', '092-441-7825', '0120-794528', '092-434-3120'],
        ]} />
      </Section>
    </>
  );
}
