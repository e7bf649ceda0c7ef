import type { Child } from 'hono/jsx';
import type { Hono } from 'hono';
import { displayDateTime } from '../domain/calendar';
import type { Context } from '../context';
import { Conflict } from '../operations/conflict';
import { performTask } from '../operations/tasks';
import type { Entered, TaskResult } from '../store/tables';
import { readForm } from '../ui/check';
import type { Env, NssRequest } from '../ui/env';
import { ErrorSummary, FieldError, Go, Section, Submit, typed, type Errors } from '../ui/form';
import { paths } from '../ui/paths';
import { Facts } from '../ui/table';
import { message } from '../vocabulary/messages';
import type { ScreenId } from '../vocabulary/screens';
import { naccsPage } from './layout';
import { answered, logonPath, resultOf } from './session';

/** A 業務 with its page. */
export interface TaskPage {
  readonly screen: ScreenId;
  readonly path: string;
  /** Its code, see domain/tariff. */
  readonly task: string;
}

/** 処理結果 of what was sent, with what else belongs to the answer. */
function Result({ result: { at, facts }, children }: { readonly result: TaskResult; readonly children?: Child }) {
  return (
    <Section id="result" heading="処理結果">
      <p class="done" role="status">正常終了</p>
      <Facts label="処理結果" facts={[['処理結果', '正常終了'], ['処理日時', displayDateTime(at)], ...facts]} />
      {children}
    </Section>
  );
}

interface Shown {
  readonly errors?: Errors;
  /** Inputs of the 業務. */
  readonly inputs?: Child;
  /** What the answer shows besides. */
  readonly answer?: Child;
}

/** The page of a 業務: what it asks, and the answer to what was sent last. The form tells as whom it was shown. */
export function taskPage(c: NssRequest, { screen, path, task }: TaskPage, { errors = {}, inputs, answer }: Shown, status: 200 | 422 = 200) {
  const { userId, terminalName } = c.get('terminal');
  const result = resultOf(c, task);
  return naccsPage(c, screen, (
    <>
      <form method="post" action={path} autocomplete="off" novalidate>
        <ErrorSummary errors={errors} />
        <input type="hidden" name="as" value={userId} />
        <Section id="task" heading="送信する内容">
          <FieldError name="task" errors={errors} />
          <Facts label="送信する端末" facts={[['利用者ID', userId], ['論理端末名', terminalName]]} />
          {inputs}
        </Section>
        <div class="actions"><Submit id="naccsSend" /></div>
      </form>
      {result && <Result result={result}>{answer}</Result>}
      <div class="actions"><Go to={paths.terminalTasks} id="naccsBack" chevron="back" /></div>
    </>
  ), status);
}

/** The form, where it was shown to whom is logged on now; otherwise the answer that says so, and nothing is done. */
export async function sentForm({ store }: Context, c: NssRequest): Promise<Entered | Response> {
  const entered = await readForm(c);
  // As it is now: while the form was coming in, somebody may have logged off.
  const session = store.get('terminalSessions', c.get('terminal').id);
  if (!session) return c.redirect(logonPath('logonNeeded'), 303);
  c.set('terminal', session);
  const { userId } = session;
  if (typed(entered, 'as') === userId) return entered;
  return naccsPage(c, 'naccsNotice', (
    <>
      <p class="notice" role="alert">{message('logonByAnother', { label: userId })}</p>
      <div class="actions"><Go to={paths.terminalTasks} id="naccsBack" chevron="back" /></div>
    </>
  ), 409);
}

/** What NACCS says where it must refuse a 業務, at the top of its page. */
export function refusedAs(error: unknown): Errors {
  if (error instanceof Conflict) return { task: error.message };
  throw error;
}

/** A 業務 that asks for nothing: it is sent, and answers. @param answer what it answers besides */
export function plainTask(app: Hono<Env>, context: Context, page: TaskPage, answer?: (c: NssRequest) => Child): void {
  app.get(page.path, (c) => taskPage(c, page, { answer: answer?.(c) }));
  app.post(page.path, async (c) => {
    const entered = await sentForm(context, c);
    if (entered instanceof Response) return entered;
    try {
      performTask(context, { userId: c.get('terminal').userId, task: page.task });
    } catch (error) {
      return taskPage(c, page, { errors: refusedAs(error) }, 422);
    }
    return answered(context, c, page.task);
  });
}
