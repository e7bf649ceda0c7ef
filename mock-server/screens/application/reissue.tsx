import type { ReissueApplication } from '../../domain/application';
import { Section } from '../../ui/form';
import { Facts } from '../../ui/table';
import { buttons } from '../../vocabulary/buttons';
import { choices } from '../../vocabulary/fields';
import type { Tab } from './parts';

/** What a クライアント証明書の再発行 asks for. */
export const reissueTabs = ({ terminals, cause }: ReissueApplication): readonly Tab[] => [['net', buttons.tabNet.text, () => (
  <Section id="requested" heading="申込情報">
    <Facts label="申込情報" facts={[[choices.reissueTerminals.label, terminals.join('、')], [choices.reissueCause.label, cause]]} />
  </Section>
)]];
