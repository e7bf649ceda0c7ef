import { displayDate } from '../../domain/calendar';
import { Section } from '../../ui/form';
import { personFacts } from '../../ui/person';
import { Facts } from '../../ui/table';
import { Partners, placeFacts, type Shown } from './parts';

/** 事業所・企業: who the contract holder is. */
export function OfficeTab({ contract, context }: Shown) {
  const { officeCode, office, company, companyShort, headOffice, holder, manager, emergencyFax, contact, startedOn, endedOn, sharedEquipment, jointUse } = contract;
  return (
    <>
      <Section id="office" heading="事業所に関する情報">
        <Facts label="事業所" facts={[
          ['事業所コード', officeCode], ...placeFacts('事業所', office), ['契約開始日', displayDate(startedOn)], ['契約満了日', endedOn === null ? '' : displayDate(endedOn)],
        ]} />
      </Section>
      <Section id="company" heading="企業に関する情報"><Facts label="企業" facts={[...placeFacts('企業', company), ['企業略称', companyShort]]} /></Section>
      <Section id="head-office" heading="本社に関する情報"><Facts label="本社" facts={placeFacts('本社', headOffice)} /></Section>
      <Section id="holder" heading="契約者に関する情報"><Facts label="契約者" facts={[['契約者の役職', holder.position], ['契約者名', holder.name]]} /></Section>
      <Section id="manager" heading="システム管理責任者に関する情報">
        <Facts label="システム管理責任者" facts={[...personFacts(manager), ['緊急連絡用FAX番号', emergencyFax]]} />
      </Section>
      <Section id="contact" heading="申込担当者に関する情報"><Facts label="申込担当者" facts={personFacts(contact)} /></Section>
      <Section id="partners" heading="共用に関する情報">
        <Facts label="共用" facts={[
          ['機器共用の事業所', <Partners context={context} codes={sharedEquipment} none="なし" />],
          ['共同利用の事業所', <Partners context={context} codes={jointUse} none="なし" />],
        ]} />
      </Section>
    </>
  );
}
