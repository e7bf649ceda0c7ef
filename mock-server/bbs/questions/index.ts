import type { ScreenId } from '../../vocabulary/screens';
import type { Contents } from '../page';
import { applicationQuestion } from './application';
import { helpdesk } from './helpdesk';
import { idNumbers } from './id-numbers';
import { lineQuestion } from './lines';
import { questions } from './list';
import { planQuestion } from './plans';
import { reissueQuestion } from './reissue';
import { singleSignOn } from './single-sign-on';
import { statisticsGuide } from './statistics';

/** The questions with their answers, by their screens. */
export const questionPages = { questions, applicationQuestion, idNumbers, singleSignOn, statisticsGuide, planQuestion, reissueQuestion, lineQuestion, helpdesk } satisfies Partial<Record<ScreenId, Contents>>;
