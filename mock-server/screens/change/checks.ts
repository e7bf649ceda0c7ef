import type { CheckPart } from './check-part';
import { checkBilling } from './check-billing';
import { checkOffice } from './check-office';
import { checkPlan } from './check-plan';
import { checkStatistics } from './check-statistics';
import { checkGeneral } from './check-general';
import { checkOther } from './check-other';
import { checkChangeCodes } from './check-codes';
import { checkTerminals } from './check-terminals';
import type { ChangePart } from './parts';

/** Each reads what its screen has kept in `draft.entered`. */
export const checks: Record<ChangePart, CheckPart> = {
  office: checkOffice,
  general: (context, office, draft) => checkGeneral(context, office, draft, draft.entered['general'] ?? {}),
  other: (context, office, draft) => checkOther(context, office, draft, draft.entered['other'] ?? {}),
  codes: checkChangeCodes,
  terminals: (context, office, draft) => checkTerminals(context, office, draft, draft.entered['terminals'] ?? {}),
  plan: checkPlan,
  statistics: checkStatistics,
  billing: checkBilling,
};
