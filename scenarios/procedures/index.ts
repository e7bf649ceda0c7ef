import { terminalAddition } from './terminal-addition';
import type { Procedure } from './types';

export type { Procedure, Step } from './types';

/** The documented procedures, in the order of their documents. */
export const procedures: readonly Procedure[] = [terminalAddition];
