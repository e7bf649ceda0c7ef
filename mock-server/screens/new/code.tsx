import type { Hono } from 'hono';
import type { Context } from '../../context';
import { methods, type CodeRequest } from '../../domain/user-codes';
import { connectionOf } from '../../operations/new-contract';
import { SelectRow, Radios } from '../../ui/choice';
import type { Env, NssRequest } from '../../ui/env';
import { ButtonLabel, FieldError, InputForm, Row, Section, Submit, type Errors } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { Table } from '../../ui/table';
import type { Wizard } from '../wizard/draft';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { addRow, dropRow, setCode } from './code-details';
import { withoutCodeInHand } from './code-requests';
import { NewProgress } from './frame';
import { Trades } from './trades';
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
      on: (_c, sent) => setCode(context, sent),
      add: (_c, sent) => addRow(sent),
      drop: (_c, sent, index) => dropRow(sent, index),
      leave: (_c, { draft }) => ({ also: withoutCodeInHand(draft), to: paths.newScreen(draft.id, 'codes') }),
    },
  });
}

function show(c: NssRequest, { draft, entered, errors, status }: Shown, request: CodeRequest) {
  const inputs = { entered, errors };
  const isShared = request.shared !== null;
  return page(c, 'newCode', (
    <>
      <NewProgress draft={draft} screen="codes" />
      <InputForm action={paths.newCode(draft.id)} seen={draft.kept['code'] ?? 0} errors={errors}>
        <Section id="code" heading={isShared ? '共用する利用者コード' : '新規に取得する利用者コード'}>
          {isShared ? <Row name="sharedCode" {...inputs} /> : <SelectRow name="systemKind" {...inputs} />}
        </Section>
        <Section id="row" heading="識別番号に関する項目">
          <p>業種と処理方式の組み合わせごとに入力し、「設定」ボタンをクリックしてください。</p>
          <Radios name="singleSignOn" {...inputs} />
          <Trades {...inputs} />
          <SelectRow name="method" {...inputs} options={methods[connectionOf(draft.entered)].map((name) => [name, name])} />
          <Row name="idCount" {...inputs} />
          <div class="actions"><button type="submit" class="quiet" id="setRow" name="go" value="add" formnovalidate><ButtonLabel id="setRow" /></button></div>
          <FieldError name="setRow" errors={errors} />
        </Section>
        <Section id="rows" heading="設定した識別番号"><Rows request={request} errors={errors} /></Section>
        {!isShared && (
          <Section id="statistics" heading="管理資料に関する項目">
            <Radios name="statisticsPaid" {...inputs} />
            <Radios name="statisticsFree" {...inputs} />
            <Radios name="storage" {...inputs} />
          </Section>
        )}
        <div class="actions">
          <button type="submit" class="back" name="go" value="leave" formnovalidate><ButtonLabel id="backToCodes" chevron="back" /></button>
          <Submit id="setCode" go="on" />
        </div>
      </InputForm>
    </>
  ), { status });
}

function Rows({ request, errors }: { request: CodeRequest; errors: Errors }) {
  const remove = (index: number) =>
    <button type="submit" class="quiet" name="go" value={`drop:${index}`} formnovalidate aria-describedby={`row-${index}`}><ButtonLabel id="removeCode" /></button>;
  return (
    <>
      <FieldError name="rows" errors={errors} />
      <Table label="設定した識別番号" empty="識別番号はまだ設定されていません。" heads={['番号', '業種', '処理方式', 'シングルサインオン', '識別番号数', '操作']}
        rows={request.ids.map(({ trades, method, singleSignOn, count }, index) => [
          String(index + 1), <span id={`row-${index}`}>{trades.join('、')}</span>, method, singleSignOn ? '利用する' : '利用しない', String(count), remove(index),
        ])} />
    </>
  );
}
