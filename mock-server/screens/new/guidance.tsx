import type { Hono } from 'hono';
import type { Context } from '../../context';
import { displayDateTime } from '../../domain/calendar';
import { isWithin48Hours, validUntil } from '../../operations/accounts';
import type { Draft, Temporary } from '../../store/tables';
import type { Env, NssRequest } from '../../ui/env';
import { FlowSteps } from '../../ui/flow';
import { Go, Here, Section, Submit } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { Facts } from '../../ui/table';
import { beginDraft, nextScreen } from '../wizard/draft';
import { NewPhase } from './frame';
import { newWizard } from './wizard';

const flow = [
  ['1. 申込内容の入力', '画面に従って、申込担当者、事業所・企業、利用者コードなど、利用契約に関わる情報を入力します。途中で中断する場合は、入力内容を一時保存できます。'],
  ['2. 申込内容の登録', '入力した内容を確認して登録します。申込担当者と管理責任者に、受付完了のメールをお送りします。'],
  ['3. 審査', 'NACCSセンターの審査が終わりますと、確認完了のメールをお送りします。'],
  ['4. ログインIDの確認', 'メニューの新着情報から「ID通知内容」を表示し、正式なログインID（事業所コード）とパスワード（事業所パスワード）をご確認ください。'],
] as const;

/** S1 2. 「NACCS 利用契約に関わる主な情報」, in the documented names. */
const preparations = [
  ['事業所情報', '企業名、事業所、本社の情報、契約者、管理責任者・申込担当者の氏名と連絡先、請求先'],
  ['接続形態の選択', 'netNACCS（インターネットを使用：netNACCS、webNACCS、ebMS）または一般NACCS（専用回線を使用：インタラクティブ、SMTP双方向、SMTP/POP3、EDIFACT）'],
  ['利用者コード情報', 'システム区分、利用業種、識別番号、管理資料（有料・無料）の選択、保税管理資料保存サービスの申込'],
  ['回線・論理端末', '回線種別、処理方式、論理端末数、サーバ台数（自社システム）'],
  ['料金プランの選択', 'プランA（基本料金＋従量料金）またはプランB（従量料金のみ）'],
] as const;

/** ガイダンス画面 (S1 2.): what an application needs and until when; begins one, or goes on with what was entered before. */
export function newGuidance(app: Hono<Env>, context: Context): void {
  app.get(paths.newGuidance, (c) => {
    const temporary = c.get('temporary');
    if (!mayBegin(context, temporary)) return c.redirect(paths.menu, 303);
    const draft = draftOf(context, temporary);
    return draft && c.req.query('restart') !== undefined ? showRestart(c, draft) : show(c, temporary, draft);
  });

  app.post(paths.newGuidance, async (c) => {
    const temporary = c.get('temporary');
    if (!mayBegin(context, temporary)) return c.redirect(paths.menu, 303);
    const { restart } = await c.req.parseBody();
    const begun = draftOf(context, temporary);
    // Pressed twice, or in two tabs, the button leads to one application.
    const draft = begun && restart === undefined ? begun : beginAnew(context, temporary, begun);
    return c.redirect(paths.newScreen(draft.id, nextScreen(newWizard, draft)), 303);
  });
}

/** One 仮アカウント is for one application; another can begin only where that one came to nothing, within the 48 hours (D-14). */
function mayBegin(context: Context, temporary: Temporary): boolean {
  const application = temporary.receiptNumber === null ? undefined : context.store.get('applications', temporary.receiptNumber);
  if (!application) return true;
  return (application.status === 'rejected' || application.status === 'withdrawn') && isWithin48Hours(context, temporary);
}

/** What has been entered with this 仮アカウント and is not registered. */
const draftOf = ({ store }: Context, { loginId }: Temporary): Draft | undefined =>
  store.group('drafts', loginId).findLast(({ kind, correcting, registeredAs }) => kind === 'new' && correcting === null && registeredAs === null);

function beginAnew(context: Context, { loginId }: Temporary, old: Draft | undefined): Draft {
  return context.store.transaction(() => {
    if (old) context.store.delete('drafts', old.id);
    return beginDraft(context, 'new', loginId);
  });
}

function show(c: NssRequest, temporary: Temporary, draft: Draft | undefined) {
  const until = displayDateTime(validUntil(temporary));
  return page(c, 'newGuidance', (
    <>
      <NewPhase />
      <div class="notice"><p><strong>{until}</strong> までに、申込内容を登録してください。仮アカウントの発行から48時間を過ぎますと、仮ログインIDはご利用いただけません。</p></div>
      {draft && <Begun draft={draft} />}
      <Section id="flow" heading="申込完了までの流れ">
        <FlowSteps steps={flow} />
        <p>NACCSのご利用開始までに、この申込に続いて「システム設定の申込」を行う必要があります。利用開始日のスケジュールは<Here to={paths.schedule} />をご参照ください。</p>
      </Section>
      <Section id="preparations" heading="NACCS利用契約に関わる主な情報">
        <p>お手続きをスムーズに進めていただくため、次の内容をあらかじめご検討、ご準備ください。</p>
        <Facts label="NACCS利用契約に関わる主な情報" facts={preparations} />
        <p class="note">netNACCSと一般NACCSの両方を利用する場合は、どちらか一方の手続きが完了した後に、変更申込で追加してください。</p>
      </Section>
      {!draft && <form method="post" action={paths.newGuidance} class="actions"><Submit id="beginNew" chevron="on" /></form>}
    </>
  ));
}

function Begun({ draft }: { draft: Draft }) {
  return (
    <Section id="begun" heading="入力途中の申込">
      <p>{displayDateTime(draft.startedAt)} から入力を始めた申込があります。入力済みの内容は保存されています。</p>
      <div class="actions">
        <Go to={paths.newGuidance} id="restartNew" query={{ restart: '1' }} />
        <Go to={paths.newScreen(draft.id, nextScreen(newWizard, draft))} id="resumeNew" chevron="on" />
      </div>
    </Section>
  );
}

function showRestart(c: NssRequest, draft: Draft) {
  return page(c, 'newGuidance', (
    <>
      <NewPhase />
      <Section id="restart" heading="入力内容の消去">
        <p>{displayDateTime(draft.startedAt)} から入力を始めた申込の内容を消去し、はじめから入力します。消去した内容は元に戻せません。</p>
        <div class="actions">
          <Go to={paths.newGuidance} id="backToNewGuidance" chevron="back" />
          <form method="post" action={paths.newGuidance}><input type="hidden" name="restart" value="1" /><Submit id="restartNow" /></form>
        </div>
      </Section>
    </>
  ));
}
