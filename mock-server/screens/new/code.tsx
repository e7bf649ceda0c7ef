import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { CodeRequest } from '../../domain/user-codes';
import type { Env, NssRequest } from '../../ui/env';
import { ButtonLabel, InputForm, Submit } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { withoutCodeInHand } from '../codes/in-hand';
import { CodeKind, CodeStatistics, IdRows } from '../codes/inputs';
import { setRequest } from '../codes/request';
import { addRow, dropRow } from '../codes/rows';
import type { Wizard } from '../wizard/draft';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { NewProgress } from './frame';
import { newWizard } from './wizard';

/** The details are no step of their own: they belong to 利用者コード and need what that needs. */
const detailsWizard: Wizard = { ...newWizard, order: () => ['contact', 'place', 'code'] };

/** 利用者コード詳細画面 (S3 step 13): the 識別番号 of one 利用者コード, row by row, and its 管理資料. */
export function newCode(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, detailsWizard, {
    screen: 'code',
    check: () => ({}),
    show: (c, shown) => {
      const { codeInHand } = shown.draft;
      // Nothing is in hand: the address was kept, or the code has been set in another tab, which the list tells.
      const list = `${paths.newScreen(shown.draft.id, 'codes')}${shown.status === 409 ? '?closed=1' : ''}`;
      return codeInHand === null ? c.redirect(list, 303) : show(c, shown, codeInHand.request);
    },
    actions: {
      on: (_c, sent) => setRequest(context, sent),
      add: (_c, sent) => addRow(sent),
      drop: (_c, sent, index) => dropRow(sent, index),
      leave: (_c, { draft }) => ({ also: withoutCodeInHand(draft), to: paths.newScreen(draft.id, 'codes') }),
    },
  });
}

function show(c: NssRequest, { draft, entered, errors, status }: Shown, request: CodeRequest) {
  const inputs = { entered, errors };
  return page(c, 'newCode', (
    <>
      <NewProgress draft={draft} screen="codes" />
      <InputForm action={paths.newCode(draft.id)} seen={draft.kept['code'] ?? 0} errors={errors}>
        <CodeKind request={request} {...inputs} />
        <IdRows draft={draft} request={request} {...inputs} />
        <CodeStatistics request={request} {...inputs} />
        <div class="actions">
          <button type="submit" class="back" name="go" value="leave" formnovalidate><ButtonLabel id="backToCodes" chevron="back" /></button>
          <Submit id="setCode" go="on" />
        </div>
      </InputForm>
    </>
  ), { status });
}
