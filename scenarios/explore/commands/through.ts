import type fc from 'fast-check';
import type { World } from '../oracle/world';
import { Apply } from './applying';
import { Complete, Review } from './centre';
import { Fetch } from './people';
import type { Real } from './step';
import { WaitForStart } from './time';
import type { Plain } from './wishes';

/** An application from its first screen to 利用開始日 without a detour, so that contracts get a history. Everything is checked on the way. */
export class Through implements fc.AsyncCommand<World, Real> {
  private readonly apply: Apply;

  constructor(whose: number, plain: Plain, private readonly completes: boolean) {
    this.apply = new Apply(whose, plain, false);
  }

  check = (world: Readonly<World>): boolean => this.apply.check(world);

  async run(world: World, real: Real): Promise<void> {
    const { length } = world.state.applications;
    await this.apply.run(world, real);
    const own = world.state.applications[length];
    if (!own) return;
    await new Review(length, 'approve').run(world, real);
    if (this.completes) {
      await new Complete(length).run(world, real);
      const fetch = new Fetch(world.state.applications.filter(({ status }) => status === 'completed').indexOf(own));
      if (own.status === 'completed' && own.terminals.length > 0) await fetch.run(world, real);
    }
    for (const wait = new WaitForStart(false); own.startDate !== null && !own.inForce && wait.check(world);) await wait.run(world, real);
  }

  toString = (): string => `${this.apply}、利用開始まで`;
}
