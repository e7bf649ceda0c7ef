export { acceptance } from './acceptance';
export { applicationForm } from './application-form';
export { approvalNotice } from './approval-notice';
export { certificateReceipt } from './certificate-receipt';
export { invoice } from './invoice';
export type { ChangeInput, NewInput } from './input';
export { newApplicationForm } from './new-application-form';
export { usageFile } from './usage-file';
