import { newApplicationIppan, newApplicationNetnaccs } from './new-application';
import { passwordReissue } from './password-reissue';
import { systemSettings } from './system-settings';
import { temporaryAccount } from './temporary-account';
import { terminalAddition } from './terminal-addition';
import type { Procedure } from './types';

export type { Procedure, Step } from './types';

/** The documented procedures, in the order of their documents. */
export const procedures: readonly Procedure[] = [
  temporaryAccount, newApplicationNetnaccs, newApplicationIppan, systemSettings, passwordReissue, terminalAddition,
];
