/** Looks at every screen of NSS, of NACCS業務 and of サイバーポート, those that no walk reaches among them. */
import { test, type Account } from '../../fixtures';
import { ALL_TRADES } from '../behaviour/input-screens';
import { Looking } from './look';
import { done, isThere, keepLooks } from './parts';
import { partOf } from './part-names';
import { ways } from './ways';

// Traces and failure pictures would hold what the looks hide.
test.use({ trace: 'off', screenshot: 'off', office: ALL_TRADES });

const secretsOf = ({ password, userIds }: Account): string[] => [password, ...userIds.map((one) => one.password)].filter((secret) => secret !== '');

for (const [name, way] of ways) {
  const part = partOf.way(name);
  test.describe(() => {
    test.skip(isThere(part), 'この製品の画面は調べてあります。');
    test(`画面を調べる: ${name}`, async ({ nss, control, data, applicant, newcomer }) => {
      const looking = new Looking(part, nss, (await control.facts()).screens);
      for (const account of await control.accounts()) looking.hide(...secretsOf(account));
      const seen: object[] = [];
      await way({ nss, data, applicant, newcomer }, async (page, screen) => {
        for (const account of await control.accounts()) looking.hide(...secretsOf(account));
        seen.push(await looking.look(page, screen));
      });
      keepLooks(part, seen);
      done(part);
    });
  });
}
