import { applicationReference } from './application-reference';
import { billingReference } from './billing-reference';
import { codeRetirement } from './code-retirement';
import { brokerAddition } from './broker-addition';
import { certificateReissue } from './certificate-reissue';
import { contractReference } from './contract-reference';
import { correction } from './correction';
import { cyberPortProcedures } from './cyber-port';
import { idRetirement } from './id-retirement';
import { logout } from './logout';
import { newApplicationIppan, newApplicationNetnaccs } from './new-application';
import { passwordChange } from './password-change';
import { passwordReissue } from './password-reissue';
import { systemSettings } from './system-settings';
import { temporaryAccount } from './temporary-account';
import { terminalAddition } from './terminal-addition';
import type { Procedure } from './types';

export type { Procedure, Step } from './types';

/** The documented procedures, in the order of their documents. */
export const procedures: readonly Procedure[] = [
  temporaryAccount, newApplicationNetnaccs, newApplicationIppan, systemSettings, passwordReissue, terminalAddition, idRetirement, codeRetirement,
  contractReference, applicationReference, billingReference,
  ...cyberPortProcedures,
  brokerAddition, certificateReissue, correction, passwordChange, logout,
];
