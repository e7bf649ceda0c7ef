import type { CodeRequest, IdRequest } from '../../domain/user-codes';
import type { Draft } from '../../store/tables';
import { Radios, SelectRow } from '../../ui/choice';
import { ButtonLabel, FieldError, Row, Section, type Errors } from '../../ui/form';
import { Table } from '../../ui/table';
import type { ButtonId } from '../../vocabulary/buttons';
import type { Shown } from '../wizard/input-screen';
import { methodsFor, nameOfCode } from './in-hand';
import { Trades } from './trades';

type Inputs = Pick<Shown, 'entered' | 'errors'>;

/** The inputs of a row of 識別番号 (S3 step 13(2)–(6)), and the rows set so far. @param only the 業種 that are offered; all if left out */
export function IdRows({ draft, request, heading = '識別番号に関する項目', only, ...inputs }: Inputs & { draft: Draft; request: Pick<CodeRequest, 'ids'>; heading?: string; only?: readonly string[] | undefined }) {
  return (
    <>
      <Section id="row" heading={heading}>
        <p>業種と処理方式の組み合わせごとに入力し、「設定」ボタンをクリックしてください。</p>
        <Radios name="singleSignOn" {...inputs} />
        <Trades {...inputs} only={only} />
        <SelectRow name="method" {...inputs} options={methodsFor(draft).map((name) => [name, name])} />
        <Row name="idCount" {...inputs} />
        <div class="actions"><button type="submit" class="quiet" id="setRow" name="go" value="add" formnovalidate><ButtonLabel id="setRow" /></button></div>
        <FieldError name="setRow" errors={inputs.errors} />
      </Section>
      <Section id="rows" heading="設定した識別番号"><Rows ids={request.ids} errors={inputs.errors} /></Section>
    </>
  );
}

function Rows({ ids, errors }: { ids: readonly IdRequest[]; errors: Errors }) {
  const remove = (index: number) =>
    <button type="submit" class="quiet" name="go" value={`drop:${index}`} formnovalidate aria-describedby={`row-${index}`}><ButtonLabel id="removeCode" /></button>;
  return (
    <>
      <FieldError name="rows" errors={errors} />
      <Table label="設定した識別番号" empty="識別番号はまだ設定されていません。" heads={['番号', '業種', '処理方式', 'シングルサインオン', '識別番号数', '操作']}
        rows={ids.map(({ trades, method, singleSignOn, count }, index) => [
          String(index + 1), <span id={`row-${index}`}>{trades.join('、')}</span>, method, singleSignOn ? '利用する' : '利用しない', String(count), remove(index),
        ])} />
    </>
  );
}

/** Which code is asked for: a new one with its システム区分, or another office's. */
export function CodeKind({ request, ...inputs }: Inputs & { request: CodeRequest }) {
  const isShared = request.shared !== null;
  return (
    <Section id="code" heading={isShared ? '共用する利用者コード' : '新規に取得する利用者コード'}>
      {isShared ? <Row name="sharedCode" {...inputs} /> : <SelectRow name="systemKind" {...inputs} />}
    </Section>
  );
}

/** 管理資料 of a new code; a shared one has those of who holds it. */
export function CodeStatistics({ request, ...inputs }: Inputs & { request: CodeRequest }) {
  if (request.shared !== null) return null;
  return (
    <Section id="statistics" heading="管理資料に関する項目">
      <Radios name="statisticsPaid" {...inputs} />
      <Radios name="statisticsFree" {...inputs} />
      <Radios name="storage" {...inputs} />
    </Section>
  );
}

/** A button of the list. @param label id of what it is about */
export const ListButton = ({ go, id, label }: { go: string; id: ButtonId; label?: string }) =>
  <button type="submit" class="quiet" name="go" value={go} formnovalidate {...(label ? { 'aria-describedby': label } : {})}><ButtonLabel id={id} /></button>;

export const requestHeads = ['番号', '利用者コード', 'システム区分', '業種／処理方式／識別番号数', '管理統計資料', '保存サービス', '操作'];

/** The row of a code. Several rows may say the same of themselves, so each has its number. */
export function requestRow(request: CodeRequest, index: number, errors: Errors) {
  const { systemKind, ids, statistics } = request;
  const name = `code-${index}`;
  const asked = [...(statistics.paid ? ['有料'] : []), ...(statistics.free ? ['無料'] : [])];
  return [
    <span id={name} tabindex={-1}>{String(index + 1)}</span>,
    <>{nameOfCode(request)}{request.shared !== null && '（共用）'}<FieldError name={name} errors={errors} /></>,
    systemKind,
    <ul class="plain">{ids.map(({ trades, method, count }) => <li>{trades.join('、')}／{method}／{String(count)}</li>)}</ul>,
    request.shared === null ? asked.join('・') || '不要' : '－', request.shared === null ? (statistics.storage ? '要' : '不要') : '－',
    <span class="buttons"><ListButton go={`edit:${index}`} id="editCode" label={name} /><ListButton go={`remove:${index}`} id="removeCode" label={name} /></span>,
  ];
}

/** A code whose details were left before they were set. @param button the label of what sets them */
export function HalfSet({ draft: { codeInHand }, button }: { draft: Draft; button: string }) {
  const { own = null, index = null } = codeInHand ?? {};
  const what = own !== null ? `利用者コード ${own} ` : index === null ? '新しく追加する利用者コード' : `${index + 1}番の利用者コード`;
  return (
    <div class="notice">
      <p>{what}の設定が途中です。「{button}」をクリックするまでは、一覧に反映されません。</p>
      <div class="actions"><ListButton go="discard" id="discardCode" /><ListButton go="resume" id="resumeCode" /></div>
    </div>
  );
}
