import type { Hono } from 'hono';
import type { Context } from '../../context';
import { tradesAfter } from '../../domain/changes/codes';
import type { UserCode } from '../../domain/contract';
import { trades as allTrades } from '../../domain/trades';
import { kindOfId } from '../../domain/user-ids';
import { takenBy } from '../../operations/changes/pending';
import { ticked } from '../../operations/entered';
import { Checks, SelectRow, Tick } from '../../ui/choice';
import type { Env, NssRequest } from '../../ui/env';
import { ButtonLabel, FieldError, InputForm, Section, Submit, described } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { Facts, Table } from '../../ui/table';
import { buttons } from '../../vocabulary/buttons';
import { choices } from '../../vocabulary/fields';
import { message } from '../../vocabulary/messages';
import { withoutCodeInHand } from '../codes/in-hand';
import { CodeKind, CodeStatistics, IdRows } from '../codes/inputs';
import { setRequest } from '../codes/request';
import { addRow, dropRow } from '../codes/rows';
import type { Wizard } from '../wizard/draft';
import { inputScreen, type Sent, type Shown } from '../wizard/input-screen';
import { allowedBy, checkShared } from './check-codes';
import { changeOfEntered, ownInHand, setOwn } from './code-change';
import { changeWizard } from './wizard';

/** The details are no step of their own: they belong to the list and need what that needs. */
const detailsWizard: Wizard = {
  ...changeWizard,
  order: (draft) => [...changeWizard.order(draft).flatMap((screen, place, order) => (order.indexOf('codes') > place ? [screen] : [])), 'code'],
};

/** 詳細入力画面 (S2 1-⑦): what becomes of one 利用者コード, or what one that is added is to have. */
export function changeCode(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, detailsWizard, {
    screen: 'code',
    check: () => ({}),
    show: (c, shown) => {
      const list = `${paths.change(shown.draft.id, 'codes')}${shown.status === 409 ? '?closed=1' : ''}`;
      return shown.draft.codeInHand === null ? c.redirect(list, 303) : show(context, c, shown);
    },
    actions: {
      on: (c, sent) => (sent.draft.codeInHand?.own == null
        ? setRequest(context, sent, (code) => checkShared(context, c.get('office'), sent.draft, code))
        : setOwn(context, c.get('office'), sent)),
      add: (c, sent) => addRow(sent, (row) => checkRowTrades(c, sent, row.trades)),
      drop: (_c, sent, index) => dropRow(sent, index),
      leave: (_c, { draft }) => ({ also: withoutCodeInHand(draft), to: paths.change(draft.id, 'codes') }),
    },
  });
}

/** A further 識別番号 is for a 業種 that the code has, or is to have. */
function checkRowTrades(c: NssRequest, { draft, entered }: Sent, wanted: readonly string[]) {
  const own = ownInHand(draft, c.get('office'));
  const stranger = own && wanted.find((name) => !tradesAfter(own, changeOfEntered(draft, own, entered)).includes(name));
  return stranger === undefined ? {} : { trades: message('tradeNotOfCode', { label: stranger }) };
}

function show(context: Context, c: NssRequest, shown: Shown) {
  const { draft, entered, errors, status } = shown;
  const own = ownInHand(draft, c.get('office'));
  return page(c, 'changeCode', (
    <InputForm action={paths.change(draft.id, 'code')} seen={draft.kept['code'] ?? 0} errors={errors}>
      {own ? <Own context={context} own={own} {...shown} /> : <Added draft={draft} entered={entered} errors={errors} />}
      <div class="actions">
        <button type="submit" class="back" name="go" value="leave" formnovalidate><ButtonLabel id="backToCodes" chevron="back" /></button>
        <Submit id="setChangedCode" go="on" />
      </div>
    </InputForm>
  ), { status });
}

type Inputs = Pick<Shown, 'draft' | 'entered' | 'errors'>;

function Added({ draft, ...inputs }: Inputs) {
  const request = draft.codeInHand?.request;
  if (!request) return null;
  return <><CodeKind request={request} {...inputs} /><IdRows draft={draft} request={request} {...inputs} /><CodeStatistics request={request} {...inputs} /></>;
}

function Own({ context, own, draft, ...inputs }: Inputs & { context: Context; own: UserCode }) {
  const allowed = allowedBy(draft);
  const some = (names: readonly string[]) => names.map((name) => [name, name] as const);
  return (
    <>
      <Section id="code" heading="利用者コードに関する項目">
        <Facts label="利用者コード" facts={[['利用者コード', own.code], ['業種', own.trades.join('、')], ['共用する事業所', own.sharedWith.join('、') || 'なし']]} />
        <SelectRow name="systemKind" {...inputs} />
        {allowed.codes && <Tick name="abolishCode" {...inputs} />}
      </Section>
      {allowed.trades && (
        <Section id="trades-section" heading="利用業種に関する項目">
          <Checks name="addTrades" {...inputs} options={some(allTrades.map(({ name }) => name).filter((name) => !own.trades.includes(name)))} />
          <Checks name="removeTrades" {...inputs} options={some(own.trades)} />
        </Section>
      )}
      <Section id="ids" heading={allowed.ids ? '識別番号の廃止に関する項目' : '識別番号'}><Ids context={context} own={own} draft={draft} open={allowed.ids} {...inputs} /></Section>
      {allowed.ids && <IdRows heading="識別番号の追加に関する項目" only={allowed.trades ? undefined : own.trades} draft={draft} request={{ ids: draft.codeInHand?.request.ids ?? [] }} {...inputs} />}
    </>
  );
}

const connection = { net: buttons.tabNet.text, general: buttons.tabGeneral.text };

/** The 利用者ID of the code, each with its box where 識別番号 may be retired. */
function Ids({ context, own, draft, open, entered, errors }: Inputs & { context: Context; own: UserCode; open: boolean }) {
  const taken = takenBy(context, draft.owner, draft.correcting);
  const { label } = choices.retireIds;
  const cell = (id: string, status: 'active' | 'retired') => {
    const other = taken.get(`id:${id}`);
    if (status === 'retired') return '廃止済み';
    if (other !== undefined) return `手続き中（${other}）`;
    return open
      ? <input type="checkbox" name="retireIds" value={id} aria-label={`${label} ${id}`} checked={ticked(entered, 'retireIds').includes(id)} {...described('retireIds', errors, false)} />
      : '－';
  };
  return (
    <div id="retireIds" tabindex={-1}>
      {open && <p>廃止する識別番号の「{label}」を選択してください。すべての識別番号を廃止すると、利用者コードも廃止となります。共用している利用者コードは、共用するすべての事業所が廃止したときに廃止となります。</p>}
      <FieldError name="retireIds" errors={errors} />
      <Table label="識別番号" heads={['識別番号', '利用者ID', '接続形態', label]} rows={own.ids.map(({ id, status }) => [id.slice(5), id, connection[kindOfId(id)], cell(id, status)])} />
    </div>
  );
}
