import type { Context } from '../../context';
import type { Draft, Office } from '../../store/tables';
import type { Errors } from '../../ui/form';

/** What a screen of 変更申込 objects to: messages by input. Registering asks all of them once more. */
export type CheckPart = (context: Context, office: Office, draft: Draft) => Errors;
