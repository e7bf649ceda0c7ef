import type { Hono } from 'hono';
import type { Context } from '../context';
import { valueOf } from '../operations/entered';
import { orderBadge, type BadgeOrder, type BadgeRefusal } from '../operations/naccs-badges';
import type { Entered } from '../store/tables';
import { checkChoices, checkFields, withoutErrors } from '../ui/check';
import { Radios } from '../ui/choice';
import type { Env, NssRequest } from '../ui/env';
import { Row, typed, type Errors } from '../ui/form';
import { paths } from '../ui/paths';
import { message } from '../vocabulary/messages';
import { answered } from './session';
import { refusedAs, sentForm, taskPage, type TaskPage } from './task';

const page: TaskPage = { screen: 'naccsUtb', path: paths.terminalTask('utb'), task: 'UTB' };
const inputs = { task: 'task', userId: 'utbUserId', number: 'utbBadge' } as const;
const actions = { register: '登録', cancel: '取消' } as const;

/** 通関士証票番号登録（UTB）画面 (S3 step 21): one 通関士 at a time. */
export function badgeRegister(app: Hono<Env>, context: Context): void {
  app.get(page.path, (c) => show(c, {}, {}));

  app.post(page.path, async (c) => {
    const entered = await sentForm(context, c);
    if (entered instanceof Response) return entered;
    const errors = { ...checkChoices(['utbAction'], entered), ...checkFields(['utbUserId', 'utbBadge'], entered) };
    if (!withoutErrors(errors)) return show(c, entered, errors, 422);
    const order: BadgeOrder = {
      action: typed(entered, 'utbAction') === 'cancel' ? 'cancel' : 'register',
      userId: valueOf(entered, 'utbUserId').toUpperCase(), number: valueOf(entered, 'utbBadge').toUpperCase(),
    };
    try {
      const refusal = orderBadge(context, c.get('terminal').userId, order);
      if (refusal) return show(c, entered, said(refusal), 422);
    } catch (error) {
      return show(c, entered, refusedAs(error), 422);
    }
    return answered(context, c, page.task, [['処理区分', actions[order.action]], ['登録対象の利用者ID', order.userId], ['通関士証票番号', order.number]]);
  });
}

const said = ({ at, code, label = '', day = '' }: BadgeRefusal): Errors => ({ [inputs[at]]: message(code, { label, max: day }) });

function show(c: NssRequest, entered: Entered, errors: Errors, status: 200 | 422 = 200) {
  return taskPage(c, page, {
    errors,
    inputs: (
      <>
        <Radios name="utbAction" entered={entered} errors={errors} first="register" />
        <Row name="utbUserId" entered={entered} errors={errors} />
        <Row name="utbBadge" entered={entered} errors={errors} />
        <p class="note">UTBは、平日（営業日）の0:00～23:00に利用できます。</p>
      </>
    ),
  }, status);
}
