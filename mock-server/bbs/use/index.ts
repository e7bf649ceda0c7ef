import type { ScreenId } from '../../vocabulary/screens';
import type { Contents } from '../page';
import { accessLines } from './access';
import { use } from './journey';
import { leadTimes } from './lead-times';
import { methodGuide } from './methods';
import { packageSetup } from './package-setup';
import { packageGuide } from './packages';
import { planGuide } from './plans';
import { storageService } from './storage';

/** The pages on what has to be decided and prepared, by their screens. */
export const usePages = { boardUse: use, accessLines, methodGuide, planGuide, leadTimes, packageGuide, packageSetup, storageService } satisfies Partial<Record<ScreenId, Contents>>;
