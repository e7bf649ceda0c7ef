import type { Filled } from '../drive/driver';
import type { Wish } from '../oracle/wish';
import type { Draft, World } from '../oracle/world';
import { same } from '../same';
import { applicationOf, enter, officeOf, pick, Step, type Real } from './step';
import { slipOf, wishOf, wordsOf, type Plain } from './wishes';

/** An office keeps ten drafts; an exploration stays below, so that none is dropped. */
const DRAFTS = 9;
const hasRoom = (world: Readonly<World>, office: number): boolean => world.state.drafts.filter((one) => one.office === officeOf(world, office).code).length < DRAFTS;

/** What NSS says to a draft: a number, or no. The oracle follows. */
async function register(world: World, { driver }: Real, draft: Draft): Promise<string> {
  const application = draft.correcting === null ? undefined : world.application(draft.correcting);
  const isLate = application !== undefined && application.status !== 'queried';
  const no = isLate ? '修正できる状態でない' : world.objection(draft.office, draft.wish, draft.correcting);
  const number = await driver.register(draft.office, draft.id);
  same(number === null, no !== null, `登録（${no ?? '支障なし'}）`);
  if (number === null) return `断られる（${no}）`;
  draft.registeredAs = number;
  if (application) {
    same(number, draft.correcting, '修正した申込の申込受付番号');
    world.corrected(application, draft.wish);
  } else {
    same(new RegExp(`^${world.today.slice(2, 4)}\\d{4}[A-Z]$`).test(number), true, `申込受付番号 ${number} の形`);
    same(world.application(number), undefined, `申込受付番号 ${number} が2度使われた`);
    world.registered(number, draft);
  }
  return number;
}

/** Keeps a form that was filled in, or sees that there was a reason to refuse it. */
function kept(world: World, filled: Filled, rest: Pick<Draft, 'office' | 'wish' | 'correcting'>): Draft | string {
  if ('draft' in filled) {
    const draft: Draft = { id: filled.draft, ...rest, registeredAs: null };
    world.state.drafts.push(draft);
    return draft;
  }
  const no = world.objection(rest.office, rest.wish, rest.correcting);
  same(no === null, false, `${filled.refusedAt}画面で断られた: ${filled.messages}`);
  return `${filled.refusedAt}画面で断られる（${no}）`;
}

/** An application from beginning to end, or left at its confirmation. */
export class Apply extends Step {
  constructor(private readonly whose: number, private readonly plain: Plain, private readonly leaves: boolean) {
    super('申込');
  }

  override check = (world: Readonly<World>): boolean => hasRoom(world, this.whose);

  protected async act(world: World, real: Real): Promise<void> {
    const office = officeOf(world, this.whose);
    const wish = wishOf(world, office, this.plain);
    this.say(`${office.name}: ${wordsOf(wish)}`);
    if (!(await enter(world, real, office))) return this.say('ロック中');
    const draft = kept(world, await real.driver.fillIn(office.code, wish), { office: office.code, wish, correcting: null });
    if (typeof draft === 'string') return this.say(draft);
    this.say(this.leaves ? '確認画面まで' : await register(world, real, draft));
  }
}

/** Registers what was left at its confirmation, or once more what has been registered: it stays one application. */
export class Register extends Step {
  constructor(private readonly which: number) {
    super('登録');
  }

  override check = (world: Readonly<World>): boolean => world.state.drafts.length > 0;

  protected async act(world: World, real: Real): Promise<void> {
    const draft = pick(world.state.drafts, this.which);
    if (!draft) return;
    const office = world.office(draft.office);
    this.say(`${office.name}: ${draft.registeredAs === null ? '確認画面から登録' : `${draft.registeredAs} をもう一度登録`}`);
    if (!(await enter(world, real, office))) return this.say('ロック中');
    if (draft.registeredAs === null) return this.say(await register(world, real, draft));
    same(await real.driver.register(draft.office, draft.id), draft.registeredAs, '2度目の登録');
  }
}

/** Types something wrong: nothing comes of it. */
export class Mistype extends Step {
  constructor(private readonly whose: number, private readonly plain: Plain, private readonly slip: number) {
    super('誤った入力');
  }

  override check = (world: Readonly<World>): boolean => hasRoom(world, this.whose);

  protected async act(world: World, real: Real): Promise<void> {
    const office = officeOf(world, this.whose);
    const wish = wishOf(world, office, this.plain);
    const slip = slipOf(world, wish, this.slip);
    this.say(`${office.name}: ${wordsOf(wish)} で${slip.what}`);
    if (!(await enter(world, real, office))) return this.say('ロック中');
    const filled = await real.driver.fillIn(office.code, wish, slip);
    same('refusedAt' in filled, true, `${slip.what}のまま確認画面に至った`);
  }
}

/** 修正 of an application, in whatever state it is. */
export class Correct extends Step {
  constructor(private readonly which: number, private readonly plain: Plain) {
    super('修正');
  }

  override check = (world: Readonly<World>): boolean => world.state.applications.length > 0 && hasRoom(world, 0) && hasRoom(world, 1) && hasRoom(world, 2);

  protected async act(world: World, real: Real): Promise<void> {
    const application = applicationOf(world, this.which);
    if (!application) return;
    const office = world.office(application.office);
    const wish = corrected(application.wish, wishOf(world, office, this.plain));
    this.say(`${office.name}: ${application.number} を修正: ${wordsOf(wish)}`);
    if (!(await enter(world, real, office))) return this.say('ロック中');
    const filled = await real.driver.correct(office.code, application.number, wish);
    same(filled !== null, application.status === 'queried', `${application.status}の申込の修正`);
    if (filled === null) return this.say('断られる');
    const draft = kept(world, filled, { office: office.code, wish, correcting: application.number });
    this.say(typeof draft === 'string' ? draft : await register(world, real, draft));
  }
}

/** What a correction asks for: another wish of the same kind, or once more the same. */
const corrected = (before: Wish, wish: Wish): Wish => (before.kind === wish.kind ? wish : { ...before, startDate: wish.startDate });

/** 取下げ of an application, in whatever state it is. */
export class Withdraw extends Step {
  constructor(private readonly which: number) {
    super('取下げ');
  }

  override check = (world: Readonly<World>): boolean => world.state.applications.length > 0;

  protected async act(world: World, real: Real): Promise<void> {
    const application = applicationOf(world, this.which);
    if (!application) return;
    const office = world.office(application.office);
    this.say(`${office.name}: ${application.number} を取下げ`);
    if (!(await enter(world, real, office))) return this.say('ロック中');
    const { status } = application;
    const taken = await real.driver.withdraw(office.code, application.number);
    same(taken, world.advance(application, 'withdraw'), `${status}の申込の取下げ`);
    if (!taken) this.say('断られる');
  }
}
