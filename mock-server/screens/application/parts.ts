import type { Child } from 'hono/jsx';
import { isChange, type Application } from '../../domain/application';
import type { Office } from '../../store/tables';

/** A tab of 申込内容参照画面: its key in the address, its label, and what it shows. */
export type Tab = readonly [key: string, label: string, content: () => Child];

/** Whose application it is, as 申込事務担当者 prints it. */
export interface Applicant {
  readonly company: string;
  readonly short: string;
  readonly office: string;
  readonly code: string;
}

/**
 * A change shows the contract as it was when it was registered; a new application has 企業略称 and 事業所コード once they are
 * issued (D-12).
 * @param office the office that it is about, if there is one already
 */
export function applicantOf(application: Application, office: Office | undefined): Applicant {
  const contract = isChange(application) ? application.before : office?.contract;
  const named = application.kind === 'new' ? application.contents : contract;
  return {
    company: named?.company.name ?? '', office: named?.office.name ?? '', short: contract?.companyShort ?? '', code: application.officeCode ?? '',
  };
}
