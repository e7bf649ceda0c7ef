export { applicationForm } from './application-form';
export { approvalNotice } from './approval-notice';
export type { DocumentInput } from './input';
