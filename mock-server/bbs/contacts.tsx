import type { Child } from 'hono/jsx';
import { prefectures } from '../domain/postal-code';
import { Section } from '../ui/form';
import { Facts, Table } from '../ui/table';

type Prefecture = (typeof prefectures)[number];

/** The prefectures between two, both of them included, in their usual order. */
const between = (first: Prefecture, last: Prefecture): readonly string[] => prefectures.slice(prefectures.indexOf(first), prefectures.indexOf(last) + 1);

/**
 * Where introductions are asked for (S4 p. 5), with the prefectures that each office serves: S4 names 北海道 to 神奈川県 for
 * お客様サポート課 (rule `support-areas`).
 */
const offices: readonly (readonly [name: string, phone: string, free: string, fax: string, areas: readonly string[]])[] = [
  ['お客様サポート課', '044-520-6280', '0120-794522', '044-522-6284', between('北海道', '神奈川県')],
  ['東海事務所', '052-654-6511', '0120-794524', '052-654-6601', between('新潟県', '三重県')],
  ['関西事務所', '06-6446-3812', '0120-794526', '06-6446-3811', [...between('滋賀県', '広島県'), ...between('徳島県', '高知県')]],
  ['九州事務所', '092-441-7825', '0120-794528', '092-434-3120', ['山口県', ...between('福岡県', '沖縄県')]],
];

/** お問合せ: contacts as printed in the brochure (S4 p. 5), hours of 利用契約事務課 by D-24, Cyber Port's address from S3 p. 1. */
export const contacts = (): Child => (
  <>
    <Section id="contract" heading="利用契約の手続きに関するお問い合わせ先">
      <Table label="利用契約の手続き" heads={['窓口', '電話番号', 'FAX番号', '受付時間']} rows={[
        ['ヘルプデスク', '0120-794-550', '', '終日'],
        ['ソリューション事業推進部 利用契約事務課', '044-520-6266', '044-520-6248', '平日 9:00～17:00'],
      ]} />
    </Section>
    <Section id="introduction" heading="NACCSの導入に関するお問い合わせ先">
      <p>受付時間 平日 8:30～18:00</p>
      <Table label="NACCSの導入" heads={['窓口', '担当する都道府県', '電話番号', 'フリーダイヤル', 'FAX番号']} rows={offices.map(([name, phone, free, fax, areas]) => [name, areas.join('、'), phone, free, fax])} />
    </Section>
    <Section id="cyber-port" heading="サイバーポートに関するお問い合わせ先">
      <p>サイバーポートからの利用に特化したご質問は、NACCSセンターのサイバーポート関連担当（<a href="mailto:cp-naccs@naccs.jp">cp-naccs@naccs.jp</a>）までE-mailでお送りください。利用申込そのものについては、利用契約の窓口へお問い合わせください。</p>
    </Section>
    <Section id="address" heading="所在地">
      <Facts label="所在地" facts={[
        ['利用契約事務課・お客様サポート課', '〒212-0013 神奈川県川崎市幸区堀川町580番地 ソリッドスクエア西館8階'],
      ]} />
    </Section>
  </>
);
