import type { ChangeRequest } from '../../domain/changes/request';
import type { Contract, Person, Place } from '../../domain/contract';
import { changed, type Fact, type FactGroup } from './fact';

const placeFacts = (kind: string, before: Place, after: Place): Fact[] => [
  [`${kind}名`, before.name, after.name], [`${kind}名(フリガナ)`, before.kana, after.kana], [`${kind}の郵便番号`, before.postalCode, after.postalCode],
  [`${kind}の所在地`, before.address, after.address], [`${kind}の電話番号`, before.phone, after.phone],
];

const personFacts = (before: Person, after: Person): Fact[] => {
  const name = ({ familyName, givenName }: Person): string => `${familyName}　${givenName}`;
  const kana = ({ familyKana, givenKana }: Person): string => `${familyKana}　${givenKana}`;
  return [
    ['氏名', name(before), name(after)], ['氏名(フリガナ)', kana(before), kana(after)], ['所属部課名', before.department, after.department],
    ['役職名', before.position, after.position], ['電話番号', before.phone, after.phone], ['FAX番号', before.fax, after.fax], ['E-mailアドレス', before.email, after.email],
  ];
};

/** 本社・事業所の変更. */
export function officeFacts(before: Contract, { company, holder, headOffice, manager }: ChangeRequest): FactGroup[] {
  return [
    { heading: '企業・事業所', facts: company ? changed([...placeFacts('企業', before.company, company.company), ...placeFacts('事業所', before.office, company.office)]) : [] },
    { heading: '契約者', facts: holder ? changed([['契約者の役職', before.holder.position, holder.position], ['契約者名', before.holder.name, holder.name]]) : [] },
    { heading: '本社', facts: headOffice ? changed(placeFacts('本社', before.headOffice, headOffice)) : [] },
    {
      heading: 'システム管理責任者',
      facts: manager ? changed([...personFacts(before.manager, manager.manager), ['緊急連絡用FAX番号', before.emergencyFax, manager.emergencyFax]]) : [],
    },
  ];
}

/** 料金プランの変更. */
export function planFacts({ plan: before }: Contract, { plan }: ChangeRequest): FactGroup[] {
  const planName = (value: string | null): string => (value === null ? '' : `プラン${value}`);
  const facts: Fact[] = plan ? [['料金プラン(netNACCS)', planName(before.net), planName(plan.net)], ['料金プラン(一般NACCS)', planName(before.general), planName(plan.general)]] : [];
  return [{ heading: '料金プラン', facts: changed(facts) }];
}

/** 請求先の変更. */
export function billingFacts({ billing: before }: Contract, { billing: { place, contact, payment } = {} }: ChangeRequest): FactGroup[] {
  const facts: Fact[] = [
    ...(place ? placeFacts('請求先', before.place, place) : []),
    ...(contact === undefined ? [] : [['請求先担当者', before.contact, contact] as const]),
    ...(payment === undefined ? [] : [['支払の方法', before.payment, payment] as const]),
  ];
  return [{ heading: '請求先', facts: changed(facts) }];
}
