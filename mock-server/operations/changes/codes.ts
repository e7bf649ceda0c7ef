import type { CodesChange } from '../../domain/changes/request';
import type { ChangeDraft } from './draft';

/** 変更申込（利用者コード）: what was set on the details of each 利用者コード. */
export const codesOf = ({ codes, codeChanges }: ChangeDraft): CodesChange => ({ changed: codeChanges, added: codes });
