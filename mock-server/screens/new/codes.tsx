import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { CodeRequest } from '../../domain/user-codes';
import type { Draft } from '../../store/tables';
import type { Env, NssRequest } from '../../ui/env';
import { ButtonLabel, FieldError, Section, type Errors } from '../../ui/form';
import { paths } from '../../ui/paths';
import { Table } from '../../ui/table';
import type { ButtonId } from '../../vocabulary/buttons';
import { message } from '../../vocabulary/messages';
import { inputScreen, type Effect, type Shown } from '../wizard/input-screen';
import { MAX_CODES, blank, checkCodes, checkMethods, isHalfSet, nameOfCode, withCodeInHand, withoutCodeInHand } from './code-requests';
import { newScreen } from './frame';
import { canSaveNew, newWizard } from './wizard';

/** 詳細入力画面(利用者コード) (S1 2. (1), S3 step 12): the codes set so far; their details are set one by one. */
export function newCodes(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, newWizard, {
    screen: 'codes',
    check: (_c, { draft }) => checkCodes(context, draft),
    // A code that the chosen 接続形態 cannot use is told of as soon as the screen is opened, not only when it is sent.
    show: (c, shown) => show(c, shown, { ...checkMethods(shown.draft), ...shown.errors }),
    actions: {
      new: (_c, { draft }) => begin(draft, false),
      share: (_c, { draft }) => begin(draft, true),
      edit: (_c, { draft }, index) => withCode(draft, index, (request, place) => open(draft, place, request)),
      remove: (_c, { draft }, index) => withCode(draft, index, (_request, place) =>
        ({ also: withoutCodeInHand(draft, draft.codes.filter((_one, other) => other !== place)) })),
      resume: (_c, { draft }) => ({ also: { done: draft.done }, to: paths.newCode(draft.id) }),
      discard: (_c, { draft }) => ({ also: withoutCodeInHand(draft) }),
    },
  }, canSaveNew);
}

const open = (draft: Draft, index: number | null, request: CodeRequest): Effect => ({ also: withCodeInHand(draft, index, request), to: paths.newCode(draft.id) });

function begin(draft: Draft, shared: boolean): Effect {
  if (isHalfSet(draft)) return { errors: { codes: message('codeInHand') } };
  return draft.codes.length < MAX_CODES ? open(draft, null, blank(shared)) : { errors: { codes: message('oneCodeOnly', { max: MAX_CODES }) } };
}

/** Does something with a code of the list, unless another would be lost by it or it is not there any more. */
function withCode(draft: Draft, index: string, work: (request: CodeRequest, place: number) => Effect): Effect {
  if (isHalfSet(draft)) return { errors: { codes: message('codeInHand') } };
  const request = /^\d+$/.test(index) ? draft.codes[Number(index)] : undefined;
  return request ? work(request, Number(index)) : { errors: { codes: message('codeMissing') } };
}

function show(c: NssRequest, shown: Shown, errors: Errors) {
  const { draft } = shown;
  return newScreen(c, { ...shown, errors }, {
    id: 'newCodes', screen: 'codes',
    children: (
      <>
        {c.req.query('closed') !== undefined && <p class="notice" role="status">{message('codeClosed')}</p>}
        {isHalfSet(draft) && <HalfSet draft={draft} />}
        <Section id="codes" heading="利用者コードに関する項目">
          <FieldError name="codes" errors={errors} />
          <Table label="設定した利用者コード" empty="利用者コードはまだ設定されていません。"
            heads={['番号', '利用者コード', 'システム区分', '業種／処理方式／識別番号数', '管理統計資料', '保存サービス', '操作']}
            rows={draft.codes.map((request, index) => row(request, index, errors))} />
          <p>新しい利用者コードを取得する場合は「新規に利用者コードを取得する」、すでにある他の事業所の利用者コードを使う場合は「他事業所の利用者コードを共用する」をクリックしてください。</p>
          <div class="actions"><ListButton go="new" id="newCode" /><ListButton go="share" id="shareCode" /></div>
          <p class="note">複数の事業所の利用者コードを一度に共用する申込はできません。事業所ごとに申し込んでください。</p>
        </Section>
      </>
    ),
  });
}

const ListButton = ({ go, id, label }: { go: string; id: ButtonId; label?: string }) =>
  <button type="submit" class="quiet" name="go" value={go} formnovalidate {...(label ? { 'aria-describedby': label } : {})}><ButtonLabel id={id} /></button>;

/** The row of a code. Several rows may say the same of themselves, so each has its number. */
function row(request: CodeRequest, index: number, errors: Errors) {
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

/** A code whose details were left before 「この内容を設定する」. */
function HalfSet({ draft: { codeInHand } }: { draft: Draft }) {
  const what = codeInHand?.index === null || codeInHand === null ? '新しく追加する利用者コード' : `${codeInHand.index + 1}番の利用者コード`;
  return (
    <div class="notice">
      <p>{what}の設定が途中です。「この内容を設定する」をクリックするまでは、一覧に反映されません。</p>
      <div class="actions"><ListButton go="discard" id="discardCode" /><ListButton go="resume" id="resumeCode" /></div>
    </div>
  );
}
