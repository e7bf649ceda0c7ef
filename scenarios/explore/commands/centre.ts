import type { DetailView } from '../drive/centre';
import type { Application, Event } from '../oracle/application';
import { isStartDate, plusBusinessDays, plusDays, startDateFrom, twoMonthsAfter } from '../oracle/calendar';
import { hasCertificate, type Kind, type Terminal } from '../oracle/office';
import { LEAD, type World } from '../oracle/world';
import { same } from '../same';
import { applicationOf, Step, type Real } from './step';

type Decision = Exclude<Event, 'resubmit' | 'withdraw' | 'complete'>;
const words: Record<Decision, string> = { open: '内容確認を始める', query: '確認事項', approve: '審査終了', reject: '受付不可' };

/** NACCSセンター decides about an application, in whatever state it is. */
export class Review extends Step {
  /** @param shift undefined: without a date; otherwise so many days after the earliest start, which is often off the table or too early */
  constructor(private readonly which: number, private readonly decision: Decision, private readonly shift?: number) {
    super(words[decision]);
  }

  override check = (world: Readonly<World>): boolean => world.state.applications.length > 0;

  protected async act(world: World, { driver: { centre } }: Real): Promise<void> {
    const application = applicationOf(world, this.which);
    if (!application) return;
    const { decision } = this;
    this.say(`センター: ${application.number}（${application.status}）を${words[decision]}`);
    const startDate = decision === 'approve' && this.shift !== undefined ? this.dateFor(world) : undefined;
    if (startDate !== undefined) this.say(`利用開始日${startDate}`);
    const isReissue = application.wish.kind === 'reissue';
    const isPossible = startDate === undefined || (!isReissue && isStartDate(startDate) && startDate >= plusBusinessDays(world.today, LEAD));
    const { status } = await centre.call('POST', `applications/${application.number}/review`, {
      decision, ...(startDate === undefined ? {} : { startDate }), ...(decision === 'query' || decision === 'reject' ? { message: '内容をご確認ください。' } : {}),
    });
    const also = decision === 'approve' && !isReissue ? { startDate: startDate ?? world.startOf(application) } : {};
    const happens = isPossible && world.advance(application, decision, also);
    same(status, happens ? 200 : 409, `${words[decision]}の応答`);
    if (!happens) return this.say('断られる');
    if (decision === 'approve') this.given(world, application, await centre.application(application.number));
  }

  /** A day on the table or off it, early or late. */
  private dateFor(world: World): string {
    const day = plusDays(plusBusinessDays(world.today, LEAD), (this.shift ?? 0) - 8);
    return (this.shift ?? 0) % 2 === 0 ? startDateFrom(day) : day;
  }

  /** Names are NSS's own to give; how many of which kind is not, and none is given twice. */
  private given(world: World, application: Application, { granted, grantedIds }: DetailView): void {
    const { number, wish: { addNet, addEbms, addWeb, add } } = application;
    same(['net', 'ebms', 'web', 'general'].map((kind) => granted.filter((one) => one.kind === kind).length), [addNet, addEbms, addWeb, 0], '払い出した論理端末の数');
    same(add.map(({ code }) => grantedIds.filter((id) => id.startsWith(code)).length), add.map(({ count }) => count), '払い出した利用者IDの数');
    const { applications } = world.state;
    const used = [
      ...applications.flatMap(({ terminals }) => terminals).concat(world.offices().flatMap(({ terminals }) => terminals)).map(({ name }) => name),
      ...applications.flatMap(({ ids }) => ids), ...world.offices().flatMap(({ codes }) => codes.flatMap(({ ids }) => ids.map(({ id }) => id))),
    ];
    const names = [...granted.map(({ name }) => name), ...grantedIds];
    same(names.filter((name, index) => used.includes(name) || names.indexOf(name) !== index), [], '2度払い出したもの');
    application.ids = grantedIds;
    application.terminals = granted.map(({ name, kind }): Terminal => ({ name, kind: kind as Kind, certificate: hasCertificate(kind as Kind) ? 'pending' : null, from: number }));
    if (application.startDate && application.terminals.some(({ certificate }) => certificate !== null)) application.fetchableUntil = twoMonthsAfter(application.startDate);
  }
}

/** 作業完了 of an application, in whatever state it is. */
export class Complete extends Step {
  constructor(private readonly which: number) {
    super('作業完了');
  }

  override check = (world: Readonly<World>): boolean => world.state.applications.length > 0;

  protected async act(world: World, { driver: { centre } }: Real): Promise<void> {
    const application = applicationOf(world, this.which);
    if (!application) return;
    this.say(`センター: ${application.number}（${application.status}）の作業完了`);
    const { status } = await centre.call('POST', `applications/${application.number}/complete`, {});
    const happens = world.complete(application);
    same(status, happens ? 200 : 409, '作業完了の応答');
    if (!happens) this.say('断られる');
  }
}
