import { LAST_DAY, dayOf, midnight, plusBusinessDays } from '../oracle/calendar';
import type { World } from '../oracle/world';
import { same } from '../same';
import { Step, type Real } from './step';

const MINUTE = 60_000;

/** The clock goes on by minutes. */
export class Wait extends Step {
  constructor(private readonly minutes: number) {
    super(`時計: ${minutes}分進める`);
  }

  override check = (world: Readonly<World>): boolean => dayOf(world.now + this.minutes * MINUTE) < LAST_DAY;

  protected async act(world: World, { driver: { centre } }: Real): Promise<void> {
    await centre.must('POST', 'clock/advance', { duration: `PT${this.minutes}M` });
    world.moveTo(world.now + this.minutes * MINUTE);
  }
}

/** The clock goes on by 営業日, at the same time of day. */
export class WaitBusinessDays extends Step {
  constructor(private readonly days: number) {
    super(`時計: ${days}営業日進める`);
  }

  override check = (world: Readonly<World>): boolean => plusBusinessDays(world.today, this.days) < LAST_DAY;

  protected async act(world: World, { driver: { centre } }: Real): Promise<void> {
    await centre.must('POST', 'clock/advance', { businessDays: this.days });
    world.moveTo(world.now + midnight(plusBusinessDays(world.today, this.days)) - midnight(world.today));
  }
}

/** The clock goes on to the next 利用開始日: just before it, or to its first moment. */
export class WaitForStart extends Step {
  constructor(private readonly isEve: boolean) {
    super(`時計: 次の利用開始日${isEve ? 'の1秒前' : ''}まで進める`);
  }

  override check = (world: Readonly<World>): boolean => this.target(world) !== undefined;

  protected async act(world: World, { driver: { centre } }: Real): Promise<void> {
    const target = this.target(world);
    if (target === undefined) return;
    this.say(`時計: ${new Date(target + 9 * 60 * MINUTE).toISOString().slice(0, 19)} まで進める`);
    await centre.must('PUT', 'clock', { now: new Date(target).toISOString() });
    world.moveTo(target);
  }

  private target(world: Readonly<World>): number | undefined {
    const days = world.state.applications.filter(({ inForce }) => !inForce).flatMap(({ startDate }) => startDate ?? []).filter((day) => day < LAST_DAY).sort();
    const moments = days.map((day) => midnight(day) - (this.isEve ? 1000 : 0));
    return moments.find((moment) => moment > world.now);
  }
}

/** The clock never goes back. */
export class TurnBack extends Step {
  constructor(private readonly minutes: number) {
    super(`時計: ${minutes}分戻そうとする`);
  }

  protected async act(world: World, { driver: { centre } }: Real): Promise<void> {
    const { status } = await centre.call('PUT', 'clock', { now: new Date(world.now - this.minutes * MINUTE).toISOString() });
    same(status, 409, '時計を戻す');
  }
}
