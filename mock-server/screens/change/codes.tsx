import type { Hono } from 'hono';
import type { Context } from '../../context';
import { abolishes, activeIds } from '../../domain/changes/codes';
import type { CodeChange } from '../../domain/changes/request';
import type { UserCode } from '../../domain/contract';
import type { Draft } from '../../store/tables';
import type { Env, NssRequest } from '../../ui/env';
import { FieldError, InputForm, Section, Submit, type Errors } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { Table } from '../../ui/table';
import { buttons } from '../../vocabulary/buttons';
import { message } from '../../vocabulary/messages';
import { isHalfSet, withoutCodeInHand } from '../codes/in-hand';
import { HalfSet, ListButton, requestHeads, requestRow } from '../codes/inputs';
import { listActions } from '../codes/listing';
import { inputScreen, type Effect, type Shown } from '../wizard/input-screen';
import { allowedBy, checkChangeCodes } from './check-codes';
import { openOwn } from './code-change';
import { changeWizard } from './wizard';

/** 変更申込（利用者コード）一覧入力画面 (S2 1-⑥, 1-⑧): the codes of the contract, and what this application does to each. */
export function changeCodes(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, changeWizard, {
    screen: 'codes',
    check: (c, { draft }) => checkChangeCodes(context, c.get('office'), draft),
    show,
    actions: {
      ...listActions,
      open: (c, { draft }, name) => openOwn(draft, c.get('office'), name, paths.change(draft.id, 'code')),
      clear: (_c, { draft }, name) => clear(draft, name),
    },
  });
}

function clear(draft: Draft, name: string): Effect {
  if (isHalfSet(draft)) return { errors: { codes: message('codeInHand') } };
  return { also: withoutCodeInHand(draft, { codeChanges: draft.codeChanges.filter(({ code }) => code !== name) }) };
}

function show(c: NssRequest, { draft, errors, status }: Shown) {
  const { userCodes } = c.get('office').contract;
  const adding = allowedBy(draft).codes || draft.codes.length > 0;
  return page(c, 'changeCodes', (
    <InputForm action={paths.change(draft.id, 'codes')} seen={draft.kept['codes'] ?? 0} errors={errors}>
      {c.req.query('closed') !== undefined && <p class="notice" role="status">{message('codeClosed')}</p>}
      {isHalfSet(draft) && <HalfSet draft={draft} button={buttons.setChangedCode.text} />}
      <Section id="own-codes" heading="利用者コードに関する項目">
        <div id="codes" tabindex={-1}><FieldError name="codes" errors={errors} /></div>
        <Table label="利用者コード" empty="利用者コードはありません。" heads={['利用者コード', '業種', '利用中の識別番号数', '申込情報', '操作']}
          rows={userCodes.map((own) => row(own, draft.codeChanges.find(({ code }) => code === own.code), errors))} />
      </Section>
      {adding && (
        <Section id="added-codes" heading="利用者コードの追加に関する項目">
          <Table label="追加する利用者コード" empty="追加する利用者コードはありません。" heads={requestHeads} rows={draft.codes.map((request, index) => requestRow(request, index, errors))} />
          {allowedBy(draft).codes && <div class="actions"><ListButton go="new" id="addCode" /><ListButton go="share" id="shareCode" /></div>}
        </Section>
      )}
      <div class="actions"><Submit id="goBack" chevron="back" go="back" /><Submit id="next" chevron="on" go="on" /></div>
    </InputForm>
  ), { status });
}

/** A code of the contract; one that is abolished has no details any more. */
function row(own: UserCode, change: CodeChange | undefined, errors: Errors) {
  const name = `code-${own.code}`;
  const active = activeIds(own).length;
  return [
    <span id={name} tabindex={-1}>{own.code}</span>, own.trades.join('、'), String(active),
    <>{active === 0 ? '廃止済み' : change ? <ul class="plain">{appliedFor(own, change).map((text) => <li>{text}</li>)}</ul> : '－'}<FieldError name={name} errors={errors} /></>,
    active === 0 ? '－' : <span class="buttons"><ListButton go={`open:${own.code}`} id="details" label={name} />{change && <ListButton go={`clear:${own.code}`} id="clearCode" label={name} />}</span>,
  ];
}

/** 申込情報: what has been set for a code, in few words. */
function appliedFor(own: UserCode, change: CodeChange): string[] {
  const { retired, added, trades, systemKind } = change;
  const count = added.reduce((sum, row) => sum + row.count, 0);
  return [
    ...(abolishes(own, change) ? ['利用者コードの廃止'] : []),
    ...(retired.length > 0 ? [`識別番号の廃止 ${retired.map((id) => id.slice(5)).join('、')}`] : []),
    ...(count > 0 ? [`識別番号の追加 ${count}個`] : []),
    ...(trades.added.length > 0 ? [`業種の追加 ${trades.added.join('、')}`] : []),
    ...(trades.removed.length > 0 ? [`業種の削除 ${trades.removed.join('、')}`] : []),
    ...(systemKind === null ? [] : [`システム区分の変更 ${systemKind}`]),
  ];
}
