import fc from 'fast-check';
import { Audit } from './commands/audit';
import type { Real } from './commands/step';
import type { Driver } from './drive/driver';
import { World } from './oracle/world';
import { sequences } from './sequence';
import { setUp } from './set-up';

export interface Exploration {
  readonly seed: number;
  /** Sequences to try. */
  readonly runs: number;
  /** Commands in each, at least. */
  readonly length: number;
  /** Begins with this sequence; from the account of a failure. */
  readonly path?: string | undefined;
  /** By forms alone, or by browsers, which are too slow for making a sequence shorter. */
  readonly by: 'http' | 'browser';
  /** An NSS of its own for each sequence. */
  readonly start: () => Driver | Promise<Driver>;
}

/** What was done, for those who measure. */
export interface Explored {
  readonly sequences: number;
  readonly commands: number;
}

/**
 * Tries sequences of commands and compares NSS with the oracle after each command.
 * @throws Error for the shortest sequence found on which they differ: its commands, what differs, and how to replay it
 */
export async function explore({ seed, runs, length, path, by, start }: Exploration): Promise<Explored> {
  let commands = 0;
  let account: readonly string[] = [];
  const property = fc.asyncProperty(sequences(length, by), async (sequence) => {
    const driver = await start();
    const real: Real = { driver, log: [] };
    try {
      await setUp(driver.centre);
      const world = new World();
      await fc.asyncModelRun(() => ({ model: world, real }), sequence);
      await new Audit().run(world, real);
    } catch (error) {
      account = real.log;
      throw error;
    } finally {
      commands += real.log.length;
      await driver.close();
    }
  });
  const details = await fc.check(property, { seed, numRuns: runs, endOnFailure: by === 'browser', ...(path === undefined ? {} : { path }) });
  if (details.failed) throw new Error(accountOf(details, account, by));
  return { sequences: details.numRuns, commands };
}

type Failure = Pick<fc.RunDetails<[Iterable<unknown>]>, 'seed' | 'counterexamplePath' | 'numShrinks' | 'errorInstance'>;

function accountOf({ seed, counterexamplePath, numShrinks, errorInstance }: Failure, account: readonly string[], by: 'http' | 'browser'): string {
  const sequence = counterexamplePath?.split(':')[0] ?? '0';
  return [
    `${Number(sequence) + 1}本目の操作列で、NSSが期待と異なりました（${numShrinks}回短くした後の操作）。`,
    ...account.map((line, index) => `  ${index + 1}. ${line}`),
    '再現するには:', `  EXPLORE_SEED=${seed} EXPLORE_PATH=${sequence} npx playwright test --project=explore ${by}`, '',
    errorInstance instanceof Error ? errorInstance.stack ?? errorInstance.message : String(errorInstance),
  ].join('\n');
}
