import { monthOf, plusDays, settledAt } from '../oracle/calendar';
import { owed } from '../oracle/charges';
import type { World } from '../oracle/world';
import { same } from '../same';
import { enter, Step, type Real } from './step';

/** The first month of an exploration. */
const FIRST = '2026-04';

/** What ends every sequence: the present month is settled, and every bill of every office is what the oracle has counted. */
export class Audit extends Step {
  constructor() {
    super('月が確定した後の、全事業所の請求額');
  }

  protected async act(world: World, real: Real): Promise<void> {
    const last = monthOf(world.today);
    const settled = settledAt(last);
    await real.driver.centre.must('PUT', 'clock', { now: new Date(settled).toISOString() });
    world.moveTo(settled);
    for (const office of world.offices()) {
      same(await enter(world, real, office), true, `${office.name}のログイン`);
      for (let month = FIRST; month <= last; month = monthOf(plusDays(`${month}-28`, 4))) {
        same(await real.driver.owed(office.code, month), owed(world, office.code, month), `${office.name}の${month}の請求額`);
      }
    }
  }
}
