import { nssInProcess } from '../../fixtures/in-process';
import { Client } from '../../scenarios/explore/drive/client';
import { HttpDriver } from '../../scenarios/explore/drive/http';
import { plusDays } from '../../scenarios/explore/oracle/calendar';
import { offices as explored } from '../../scenarios/explore/oracle/office';
import { nothing } from '../../scenarios/explore/oracle/wish';
import { setUp } from '../../scenarios/explore/set-up';
import { NOW, type Bench } from './bench';
import { inPairs, timed } from './measure';

const OFFICES = 100;
/** Applications of each of the others: in force, their certificates issued. */
const EACH = 5;
/** Rounds of the same requests that make one measurement. */
const ROUNDS = 10;
const LATER = '2026-06-01T09:00:00+09:00';
const pages = ['/dfw/nss/menu', '/dfw/nss/contract', '/dfw/nss/applications', '/dfw/nss/billing', '/dfw/nss/change/guidance'];

/** What an office's requests cost among a hundred others with their history, against the same requests alone. */
export const offices: Bench = {
  name: 'offices',
  about: `${OFFICES}の事業所と履歴があるNSSでの、1つの事業所の申込と閲覧`,
  async run() {
    const [among, alone] = [await filled(OFFICES), await filled(0)];
    const pairs = await inPairs({ rounds: 20, warmUp: 5, subject: () => timed(among.work), baseline: () => timed(alone.work) });
    await Promise.all([among.close(), alone.close()]);
    return [{ what: `申込と閲覧の${ROUNDS}巡`, against: '事業所が1つのNSS', unit: 'ms', pairs, aim: { of: 'ratio', most: 1.2 } }];
  },
};

async function filled(others: number): Promise<{ work(): Promise<void>; close(): Promise<void> }> {
  const nss = nssInProcess({ now: NOW, seed: 1 });
  const driver = new HttpDriver(nss);
  const { centre } = driver;
  await setUp(centre);
  const apply = async (office: string): Promise<string> => {
    const filledIn = await driver.fillIn(office, { ...nothing(plusDays('2026-06-11', 0)), addNet: 1 });
    const number = 'draft' in filledIn ? await driver.register(office, filledIn.draft) : null;
    if (number === null) throw new Error(`${office} は申込を登録できません。`);
    return number;
  };
  for (let index = 0; index < others; index += 1) {
    const { loginId, password } = await centre.must<{ loginId: string; password: string }>('POST', 'accounts', {});
    await driver.logIn(loginId, password);
    for (let done = 0; done < EACH; done += 1) {
      const number = await apply(loginId);
      await centre.must('POST', `applications/${number}/review`, { decision: 'approve' });
      await centre.must('POST', `applications/${number}/complete`, {});
    }
  }
  await centre.must('PUT', 'clock', { now: LATER });
  const [own] = explored();
  if (!own) throw new Error('事業所がありません。');
  await driver.logIn(own.code, own.password);
  const client = new Client(nss.send, nss.origin);
  await client.post('/dfw/login/nsscoapp/', { loginId: own.code, password: own.password });
  const round = async (): Promise<void> => {
    for (const page of pages) await client.get(page);
    const number = await apply(own.code);
    await client.get(`/dfw/nss/applications/${number}`);
    await centre.must('POST', `applications/${number}/review`, { decision: 'reject', message: '測定のための申込です。' });
  };
  return { work: async () => { for (let done = 0; done < ROUNDS; done += 1) await round(); }, close: () => nss.close() };
}
