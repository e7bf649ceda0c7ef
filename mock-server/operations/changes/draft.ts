import type { Draft } from '../../store/tables';

/** What a draft of a 変更申込 needs to be read: what was typed, and the 利用者コード that were set. */
export type ChangeDraft = Pick<Draft, 'entered' | 'codes' | 'codeChanges'>;
