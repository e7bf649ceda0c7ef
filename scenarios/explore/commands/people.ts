import { monthOf, plusDays, settledAt } from '../oracle/calendar';
import { owed } from '../oracle/charges';
import type { World } from '../oracle/world';
import { same } from '../same';
import { applicationOf, enter, officeOf, pick, Step, type Real } from './step';

/** ログイン with the right password or a wrong one (D-25). */
export class LogIn extends Step {
  constructor(private readonly whose: number, private readonly times: number) {
    super('ログイン');
  }

  protected async act(world: World, { driver }: Real): Promise<void> {
    const office = officeOf(world, this.whose);
    this.say(`${office.name}: ${this.times === 0 ? 'ログイン' : `誤ったパスワードで${this.times}回ログイン`}`);
    for (let time = 0; time < Math.max(1, this.times); time += 1) {
      const isRight = this.times === 0;
      same(await driver.logIn(office.code, isRight ? office.password : 'wrong-password'), world.logIn(office.code, isRight), 'ログイン');
    }
  }
}

/** ログアウト. */
export class LogOut extends Step {
  constructor(private readonly whose: number) {
    super('ログアウト');
  }

  override check = (world: Readonly<World>): boolean => world.isLoggedIn(officeOf(world, this.whose).code);

  protected async act(world: World, { driver }: Real): Promise<void> {
    const office = officeOf(world, this.whose);
    this.say(`${office.name}: ログアウト`);
    await driver.logOut(office.code);
    world.logOut(office.code);
    same(await driver.isLoggedIn(office.code), false, 'ログアウト後');
  }
}

/** Looks at an application: one's own is there, another's is not. */
export class Look extends Step {
  constructor(private readonly whose: number, private readonly which: number) {
    super('申込内容の確認');
  }

  override check = (world: Readonly<World>): boolean => world.state.applications.length > 0;

  protected async act(world: World, real: Real): Promise<void> {
    const office = officeOf(world, this.whose);
    const application = applicationOf(world, this.which);
    if (!application) return;
    this.say(`${office.name}: ${application.number} を見る`);
    if (!(await enter(world, real, office))) return this.say('ロック中');
    same(await real.driver.sees(office.code, application.number), application.office === office.code, '申込内容の確認');
  }
}

/** 請求金額の参照 of a month of the exploration: what the oracle has counted, or 未確定. */
export class LookAtBill extends Step {
  constructor(private readonly whose: number, private readonly back: number) {
    super('請求金額の参照');
  }

  protected async act(world: World, real: Real): Promise<void> {
    const office = officeOf(world, this.whose);
    let month = monthOf(world.today);
    for (let back = 0; back < this.back; back += 1) month = monthOf(plusDays(`${month}-01`, -1));
    this.say(`${office.name}: ${month}の請求金額を見る`);
    if (!(await enter(world, real, office))) return this.say('ロック中');
    const amount = await real.driver.owed(office.code, month);
    same(amount, settledAt(month) <= world.now ? owed(world, office.code, month) : null, `${office.name}の${month}の請求額`);
  }
}

/** A 利用者ID does a 業務 that costs something; a retired one does not (R-33). */
export class Work extends Step {
  constructor(private readonly which: number, private readonly count: number) {
    super('業務');
  }

  protected async act(world: World, { driver: { centre } }: Real): Promise<void> {
    const all = world.offices().flatMap(({ code: office, codes }) => codes.flatMap(({ ids }) => ids.map(({ id, active }) => ({ office, id, active }))));
    const one = pick(all, this.which);
    if (!one) return;
    this.say(`${one.id}（${one.active ? '有効' : '廃止'}）がDLH01業務を${this.count}件`);
    const { status } = await centre.call('POST', 'tasks', { userId: one.id, task: 'DLH01', count: this.count });
    same(status, one.active ? 200 : 409, `${one.id}の業務`);
    if (one.active) world.state.uses.push({ office: one.office, id: one.id, month: monthOf(world.today), count: this.count });
  }
}

/** Fetches the デジタル証明書 of an application with the codes of its ID通知内容, and tries the same codes again. */
export class Fetch extends Step {
  constructor(private readonly which: number) {
    super('デジタル証明書の取得');
  }

  override check = (world: Readonly<World>): boolean => world.state.applications.some(({ status }) => status === 'completed');

  protected async act(world: World, real: Real): Promise<void> {
    const application = pick(world.state.applications.filter(({ status }) => status === 'completed'), this.which);
    if (!application) return;
    const office = world.office(application.office);
    this.say(`${office.name}: ${application.number} のデジタル証明書を取得`);
    if (!(await enter(world, real, office))) return this.say('ロック中');
    const codes = pick(await real.driver.codes(office.code, application.number), this.which);
    if (!codes) return this.say('認証コードなし');
    this.say(codes.terminal);
    for (const time of ['1', '2']) {
      same(await real.driver.fetchCertificate(codes), world.fetchCertificate(application, codes.terminal), `${codes.terminal}の証明書の取得（${time}回目）`);
    }
    same(await real.driver.fetchCertificate({ ...codes, code2: `${codes.code2.slice(1)}Z` }), false, '誤った認証コードでの取得');
  }
}
