import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env, NssRequest } from '../../ui/env';
import { FieldError, Section, type Errors } from '../../ui/form';
import { Table } from '../../ui/table';
import { buttons } from '../../vocabulary/buttons';
import { message } from '../../vocabulary/messages';
import { isHalfSet } from '../codes/in-hand';
import { HalfSet, ListButton, requestHeads, requestRow } from '../codes/inputs';
import { listActions } from '../codes/listing';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { checkCodes, checkMethods } from './code-requests';
import { newScreen } from './frame';
import { canSaveNew, newWizard } from './wizard';

/** 詳細入力画面(利用者コード) (S1 2. (1), S3 step 12): the codes set so far; their details are set one by one. */
export function newCodes(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, newWizard, {
    screen: 'codes',
    check: (_c, { draft }) => checkCodes(context, draft),
    // A code that the chosen 接続形態 cannot use is told of as soon as the screen is opened, not only when it is sent.
    show: (c, shown) => show(c, shown, { ...checkMethods(shown.draft), ...shown.errors }),
    actions: listActions,
  }, canSaveNew);
}

function show(c: NssRequest, shown: Shown, errors: Errors) {
  const { draft } = shown;
  return newScreen(c, { ...shown, errors }, {
    id: 'newCodes', screen: 'codes',
    children: (
      <>
        {c.req.query('closed') !== undefined && <p class="notice" role="status">{message('codeClosed')}</p>}
        {isHalfSet(draft) && <HalfSet draft={draft} button={buttons.setCode.text} />}
        <Section id="codes" heading="利用者コードに関する項目">
          <FieldError name="codes" errors={errors} />
          <Table label="設定した利用者コード" empty="利用者コードはまだ設定されていません。"
            heads={requestHeads} rows={draft.codes.map((request, index) => requestRow(request, index, errors))} />
          <p>新しい利用者コードを取得する場合は「新規に利用者コードを取得する」、すでにある他の事業所の利用者コードを使う場合は「他事業所の利用者コードを共用する」をクリックしてください。</p>
          <div class="actions"><ListButton go="new" id="newCode" /><ListButton go="share" id="shareCode" /></div>
          <p class="note">複数の事業所の利用者コードを一度に共用する申込はできません。事業所ごとに申し込んでください。</p>
        </Section>
      </>
    ),
  });
}
