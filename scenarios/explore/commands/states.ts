import { setUp } from '../set-up';
import type { World } from '../oracle/world';
import { pick, Step, type Real } from './step';

/** NSS keeps the newest twenty. */
const SNAPSHOTS = 18;

export class Keep extends Step {
  constructor() {
    super('センター: 状態を残す');
  }

  override check = (world: Readonly<World>): boolean => world.snapshots.length < SNAPSHOTS;

  protected async act(world: World, { driver: { centre } }: Real): Promise<void> {
    world.keep((await centre.must<{ id: string }>('POST', 'snapshots', {})).id);
  }
}

export class GoBack extends Step {
  constructor(private readonly which: number) {
    super('センター: 残した状態に戻す');
  }

  override check = (world: Readonly<World>): boolean => world.snapshots.length > 0;

  protected async act(world: World, { driver: { centre } }: Real): Promise<void> {
    const kept = pick(world.snapshots, this.which);
    if (!kept) return;
    await centre.must('POST', `snapshots/${kept.id}/restore`, {});
    world.goBack(kept.id);
  }
}

export class StartAgain extends Step {
  constructor() {
    super('センター: 最初からやり直す');
  }

  protected async act(world: World, { driver: { centre } }: Real): Promise<void> {
    await centre.must('POST', 'reset', {});
    world.startAgain();
    await setUp(centre);
  }
}
