import type { Child } from 'hono/jsx';
import { Section } from '../../ui/form';
import { Facts } from '../../ui/table';
import { contractContacts } from '../../vocabulary/contacts';
import { BoardLink } from '../layout';

/** ヘルプデスクのご案内 (E-21). */
export const helpdesk = (): Child => (
  <Section id="helpdesk" heading="ヘルプデスク">
    <Facts label="ヘルプデスク" facts={[
      ['電話番号', contractContacts.helpdesk.phone],
      ['受付時間', '24時間365日'],
      ['お問い合わせの内容', 'NACCSの操作、端末・回線、利用申込の手続きなど'],
    ]} />
    <p>お電話の前に<BoardLink to="questions" />もご覧ください。契約や導入の窓口は「<BoardLink to="contactGuide" />」にあります。</p>
  </Section>
);
