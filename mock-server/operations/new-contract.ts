import type { Plan } from '../domain/contract';
import type { BillingRequest, NewContract } from '../domain/new-contract';
import { generalNeeds, type Connection } from '../domain/user-codes';
import type { Draft, Entered } from '../store/tables';
import { chosenOf, numberOf, personOf, placeOf, valueOf } from './entered';
import { lineRequestOf, worksRequestOf } from './lines';

type Screens = Draft['entered'];

/** 接続形態 that was chosen on 詳細入力画面(事業所・企業); netNACCS until then. */
export const connectionOf = (entered: Screens): Connection => (entered['place']?.['connection'] === 'general' ? 'general' : 'net');

/** Is it 新規利用申込(共同利用) (D-15)? */
export const isJointUse = (entered: Screens): boolean => chosenOf(entered['contact'], 'useKind') === 'joint';

/** 「機器共用・共同利用、回線付替を別途申込、または自社システムを利用します。」: no line is laid. */
export const isWithoutLine = (entered: Screens): boolean => chosenOf(entered['lines'], 'withoutLine') === 'yes';

/** Is メールボックス 入力 one of its screens? With no line and no 処理方式 that has mailboxes, S3 goes past it (steps 14, 15). */
export const asksForMailboxes = ({ entered, codes }: Pick<Draft, 'entered' | 'codes'>): boolean =>
  connectionOf(entered) === 'general' && (!isWithoutLine(entered) || generalNeeds(codes).mailbox);

/** What was typed on the screens of a 新規の利用申込, as the contract that is asked for. */
export function newContractOf({ entered, codes }: Pick<Draft, 'entered' | 'codes'>): NewContract {
  const { contact, place, terminals, lines, mailboxes, plan, billing } = entered;
  const connection = connectionOf(entered);
  const isGeneral = connection === 'general';
  const withoutLine = isGeneral && isWithoutLine(entered);
  const company = placeOf(place, 'company');
  return {
    connection, codes, withoutLine,
    jointUse: isJointUse(entered) ? valueOf(contact, 'jointOffice') : null,
    company,
    office: placeOf(place, 'office'),
    headOffice: chosenOf(place, 'headSame') === 'other' ? placeOf(place, 'head') : company,
    holder: { position: valueOf(place, 'holderPosition'), name: valueOf(place, 'holderName') },
    manager: personOf(place, 'manager'),
    emergencyFax: valueOf(place, 'emergencyFax'),
    terminals: {
      net: isGeneral ? 0 : numberOf(terminals, 'netTerminals'), ebms: isGeneral ? 0 : numberOf(terminals, 'ebmsTerminals'),
      web: isGeneral ? 0 : numberOf(terminals, 'webCertificates'),
      general: isGeneral && !withoutLine ? numberOf(lines, 'generalTerminals') : 0, servers: isGeneral && !withoutLine ? numberOf(lines, 'servers') : 0,
    },
    line: isGeneral && !withoutLine ? lineRequestOf(lines) : null,
    works: isGeneral && !withoutLine ? worksRequestOf(entered['works'], placeOf(place, 'office')) : null,
    mailboxes: asksForMailboxes({ entered, codes }) ? numberOf(mailboxes, 'mailboxes') : 0,
    plan: chosenOf(plan, 'plan') as Plan,
    billing: billingOf(billing, place),
  };
}

function billingOf(entered: Entered | undefined, place: Entered | undefined): BillingRequest {
  const combined = chosenOf(entered, 'combined') === 'yes';
  const sameAccount = chosenOf(entered, 'payment') === '口座振替' && chosenOf(entered, 'sameAccount') === 'yes';
  return {
    combined: combined
      ? { code: valueOf(entered, 'combinedCode') || valueOf(entered, 'combinedOffice'), company: valueOf(entered, 'combinedCompany'), office: valueOf(entered, 'combinedPlace') }
      : null,
    place: chosenOf(entered, 'billingSame') === 'other' ? placeOf(entered, 'billing') : placeOf(place, 'office'),
    contact: valueOf(entered, 'billingContact'),
    payment: chosenOf(entered, 'payment') as BillingRequest['payment'],
    sameAccount: sameAccount ? { code: valueOf(entered, 'sameCode') || valueOf(entered, 'sameOffice'), company: valueOf(entered, 'sameCompany') } : null,
  };
}
