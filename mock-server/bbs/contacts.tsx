import type { Child } from 'hono/jsx';
import { Section } from '../ui/form';
import { Facts, Table } from '../ui/table';
import { contractContacts, CYBER_PORT_MAIL, introductionContacts, INTRODUCTION_HOURS, type Contact } from '../vocabulary/contacts';

/** お問合せ: contacts as printed in the brochure (S4 p. 5), hours of 利用契約事務課 by D-24, Cyber Port's address from S3 p. 1. */
export const contacts = (): Child => (
  <>
    <Section id="contract" heading="利用契約の手続きに関するお問い合わせ先">
      <Table label="利用契約の手続き" heads={['窓口', '電話番号', 'FAX番号', '受付時間']} rows={Object.values<Contact>(contractContacts).map(({ name, phone, fax = '', hours }) => [name, phone, fax, hours])} />
    </Section>
    <Section id="introduction" heading="NACCSの導入に関するお問い合わせ先">
      <p>受付時間 {INTRODUCTION_HOURS}</p>
      <Table label="NACCSの導入" heads={['窓口', '担当する都道府県', '電話番号', 'フリーダイヤル', 'FAX番号']} rows={introductionContacts.map(({ name, areas = [], phone, free = '', fax = '' }) => [name, areas.join('、'), phone, free, fax])} />
    </Section>
    <Section id="cyber-port" heading="サイバーポートに関するお問い合わせ先">
      <p>サイバーポートからの利用に特化したご質問は、NACCSセンターのサイバーポート関連担当（<a href={`mailto:${CYBER_PORT_MAIL}`}>{CYBER_PORT_MAIL}</a>）までE-mailでお送りください。利用申込そのものについては、利用契約の窓口へお問い合わせください。</p>
    </Section>
    <Section id="address" heading="所在地">
      <Facts label="所在地" facts={[
        ['利用契約事務課・お客様サポート課', '〒212-0013 神奈川県川崎市幸区堀川町580番地 ソリッドスクエア西館8階'],
      ]} />
    </Section>
  </>
);
