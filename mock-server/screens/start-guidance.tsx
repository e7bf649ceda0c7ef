import type { Child } from 'hono/jsx';
import type { Hono } from 'hono';
import type { Context } from '../context';
import { displayDate } from '../domain/calendar';
import { statusLabel } from '../domain/lifecycle';
import { preparationOf, type Preparation, type Step, type StepId } from '../operations/start-steps';
import type { User } from '../store/tables';
import type { Env } from '../ui/env';
import { Go } from '../ui/form';
import { notice, page } from '../ui/page';
import { paths } from '../ui/paths';
import { Table } from '../ui/table';
import { buttons, type ButtonId } from '../vocabulary/buttons';
import { progress } from '../vocabulary/news';

interface Target {
  readonly id: ButtonId;
  readonly to: string;
  readonly query?: Readonly<Record<string, string>>;
}

/** 利用開始までのガイダンス (S1 2.): which procedures there are, which are done, and the way to each. It follows the real state. */
export function startGuidance(app: Hono<Env>, context: Context): void {
  app.get(paths.startGuidance, (c) => {
    const user = c.get('user');
    const preparation = preparationOf(context, user);
    // An office that has not come by a 新規の利用申込 here has nothing to be guided through.
    if (user.kind === 'formal' && !preparation.application) return notice(c, 404, ['利用開始までのガイダンスは、新規の利用申込を行った方に表示されます。']);
    const { application, steps } = preparation;
    return page(c, 'startGuidance', (
      <>
        {application && <p class="receipt">申込受付番号「{application.receiptNumber}」（{statusLabel[application.status]}）</p>}
        <Table label="利用開始までの手続き" heads={['手続き', '状況', '手続きボタン', 'ご案内']}
          rows={steps.map((step) => [nameOf(step.id), step.done ? '済' : '未済', <Button step={step} target={targetOf(step.id, user, preparation)} />, lines(notesOf(step, user, preparation))])} />
        <div class="actions"><Go to={paths.menu} id="toMenu" /></div>
      </>
    ));
  });
}

const button: Record<Exclude<StepId, 'start'>, ButtonId> = {
  apply: 'stepApply', ids: 'stepIds', settings: 'stepSettings', certificates: 'stepCertificates', works: 'stepWorks',
};
const nameOf = (id: StepId): string => (id === 'start' ? progress.newStarted.work : buttons[button[id]].text);
const lines = (texts: readonly string[]): Child => <span class="lines">{texts.join('\n')}</span>;

/** Where the procedure of a row is; 利用開始 is none. */
function targetOf(id: StepId, user: User, { application }: Preparation): Target | null {
  if (id === 'start') return null;
  const receipt = application?.receiptNumber ?? '';
  // Who has to begin anew gets to ガイダンス画面, which knows whether that is still possible.
  const over = !application || ['withdrawn', 'rejected', 'void'].includes(application.status);
  const to: Record<Exclude<StepId, 'start'>, Omit<Target, 'id'>> = {
    apply: { to: over && user.kind === 'temporary' ? paths.newGuidance : paths.application(receipt) },
    ids: { to: paths.idNotice(receipt) },
    settings: user.kind === 'formal' ? { to: paths.settingsFlow } : { to: paths.login, query: { return: paths.settingsFlow } },
    certificates: { to: paths.idNotice(receipt) },
    works: { to: paths.application(receipt), query: { tab: 'general' } },
  };
  return { id: button[id], ...to[id] };
}

function Button({ step, target }: { step: Step; target: Target | null }) {
  if (!target) return <>－</>;
  if (!step.open) return <button type="button" disabled>{buttons[target.id].text}</button>;
  return <Go to={target.to} id={target.id} query={target.query ?? {}} />;
}

/** What there is to be said on a row in its present state. */
function notesOf({ id, done, open }: Step, user: User, { application, unset, underReview, deadline, isIssued }: Preparation): readonly string[] {
  const waiting = id !== 'apply' && !open && !done;
  if (waiting && id !== 'start') return ['審査終了後に行います。'];
  switch (id) {
    case 'apply': return done ? [] : applyNotes[application?.status ?? ''] ?? ['仮アカウントの発行から48時間以内に行ってください。'];
    case 'ids': return done ? [] : ['ID通知内容で事業所コードと事業所パスワードを確認し、正式なログインIDでログインしてください。'];
    case 'settings': return done ? [] : [
      ...underReview.map((number) => `システム設定の申込（申込受付番号 ${number}）を審査しています。`),
      ...(unset.length > 0 ? [`システム設定が未登録（×）の利用者コード: ${unset.join('、')}`] : []),
      ...(deadline ? [`システム設定申込締切日: ${displayDate(deadline)}`] : []),
      ...(user.kind === 'temporary' ? ['正式なログインID（事業所コード）でログインして行います。ボタンを押すと、ログイン画面を表示します。'] : []),
    ];
    case 'certificates': return done ? [] : [isIssued ? 'ID通知内容の認証コードを使用して、利用開始日までに、NACCS掲示板のデジタル証明書取得画面で端末ごとにデジタル証明書を取得してください。' : 'デジタル証明書の発行作業中です。発行後、管理責任者にE-mailでお知らせします。'];
    case 'works': return done ? [] : ['日程は、工事担当者あてにヘルプデスクから連絡します。'];
    case 'start': return application?.startDate ? [`利用開始日: ${displayDate(application.startDate)}`] : ['利用開始日は、審査終了時に確定します。'];
  }
}

const applyNotes: Readonly<Record<string, readonly string[]>> = {
  queried: ['申込内容に確認事項があります。申込内容の修正、または取下げを行ってください。'],
  withdrawn: ['申込は取り下げられました。仮アカウントの発行から48時間以内であれば、あらためて申込むことができます。'],
  rejected: ['申込は受け付けられませんでした。仮アカウントの発行から48時間以内であれば、あらためて申込むことができます。'],
  void: ['申込は無効になりました。引き続きご利用を希望される場合は、仮アカウントの発行からお申し込みください。'],
};
