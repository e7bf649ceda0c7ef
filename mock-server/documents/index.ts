export { acceptance } from './acceptance';
export { applicationForm } from './application-form';
export { approvalNotice } from './approval-notice';
export type { ChangeInput, NewInput } from './input';
export { newApplicationForm } from './new-application-form';
