import type { Child } from 'hono/jsx';
import type { NssRequest } from '../../ui/env';
import { PhaseBar } from '../../ui/flow';
import { page } from '../../ui/page';
import { settingsPhases } from '../../vocabulary/flows';
import type { ScreenId } from '../../vocabulary/screens';
import type { Status } from '../wizard/input-screen';

/** 業務フロー of システム設定の申込 (S1 3. a). @param current place of the present phase, from 0 */
export const SettingsPhase = ({ current }: { current: number }) => <PhaseBar phases={settingsPhases} current={current} />;

/**
 * A screen of システム設定の申込 with its 業務フロー (S1 3. a).
 * @param phase its place in 業務フロー, from 0
 */
export const settingsPage = (c: NssRequest, id: ScreenId, phase: number, children: Child, status: Status = 200) =>
  page(c, id, <><SettingsPhase current={phase} />{children}</>, { status });
