import type { ScreenId } from '../../vocabulary/screens';
import type { Contents } from '../page';
import { nssGuide } from './guide';
import { newApplicationGuide } from './new-application';
import { procedurePage } from './procedure';
import { cyberPort } from './procedures/cyber-port';
import { firstAccount, firstApplication, firstSettings } from './procedures/first';
import { idAbolition } from './procedures/id-abolition';
import { terminalAddition } from './procedures/terminal-addition';
import { reasons } from './reasons';
import { replacementGuide } from './replacement';
import { terminalGuide } from './terminals';
import { tradeGuide } from './trades';

/** The pages on applications, by their screens. */
export const nssPages = {
  nssGuide, newApplicationGuide, tradeGuide, replacementGuide, reasons, terminalGuide,
  guideTerminals: procedurePage(terminalAddition),
  guideFirst1: procedurePage(firstAccount),
  guideFirst2: procedurePage(firstApplication),
  guideFirst3: procedurePage(firstSettings),
  guideAbolition: procedurePage(idAbolition),
  guideCyberPort: procedurePage(cyberPort),
} satisfies Partial<Record<ScreenId, Contents>>;
