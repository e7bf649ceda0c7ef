import type fc from 'fast-check';
import type { Driver } from '../drive/driver';
import type { Application } from '../oracle/application';
import type { Office } from '../oracle/office';
import type { World } from '../oracle/world';
import { same } from '../same';
import { verify, verifyIds } from '../verify';

/** The NSS that is explored, and what has been done to it so far, for the account of a failure. */
export interface Real {
  readonly driver: Driver;
  readonly log: string[];
}

/** A command: something that somebody does, what the oracle expects of it, and the check of everything after it. */
export abstract class Step implements fc.AsyncCommand<World, Real> {
  private told = '';

  /** @param wanted what it is, before it is known whom it meets */
  protected constructor(private readonly wanted: string) {}

  check(_world: Readonly<World>): boolean {
    return true;
  }

  async run(world: World, real: Real): Promise<void> {
    this.told = '';
    try {
      await this.act(world, real);
      await verify(world, real.driver.centre);
      await verifyIds(world, real.driver.centre, real.log.length);
    } finally {
      real.log.push(this.toString());
    }
  }

  toString = (): string => this.told || this.wanted;

  /** Does it, says what it was, and lets the oracle follow. */
  protected abstract act(world: World, real: Real): Promise<void>;

  protected say(words: string): void {
    this.told = this.told === '' ? words : `${this.told}、${words}`;
  }
}

/** The one of a list that a number means, whatever its length. */
export const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];

export const officeOf = (world: Readonly<World>, number: number): Office => {
  const office = pick(world.offices(), number);
  if (!office) throw new Error('事業所がありません。');
  return office;
};

export const applicationOf = (world: Readonly<World>, number: number): Application | undefined => pick(world.state.applications, number);

/** Sees that the office is at its screens, logging in where its session has ended. @returns false where the account is locked */
export async function enter(world: World, { driver }: Real, office: Office): Promise<boolean> {
  const isIn = await driver.isLoggedIn(office.code);
  same(isIn, world.isLoggedIn(office.code), `${office.name}のログイン状態`);
  if (isIn) {
    world.seen(office.code);
    return true;
  }
  world.turnedAway(office.code);
  const enters = world.logIn(office.code, true);
  same(await driver.logIn(office.code, office.password), enters, `${office.name}のログイン`);
  return enters;
}
