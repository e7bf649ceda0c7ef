import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { UserCode } from '../../domain/contract';
import { changeOf, statisticsAsked } from '../../operations/changes/request';
import { codesInUse, statisticsInput, statisticsInputs, type StatisticsKind } from '../../operations/changes/statistics';
import type { Env, NssRequest } from '../../ui/env';
import { FieldError, InputForm, Section, described, typed } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { Table } from '../../ui/table';
import { choices } from '../../vocabulary/fields';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { ChangeActions } from './actions';
import { checkStatistics, isOffered } from './check-statistics';
import { changeWizard } from './wizard';

/** 利用申込情報（管理資料）登録画面: 管理統計資料 and 保税管理資料保存サービス of each 利用者コード, as far as its 業種 may have them (E-06). */
export function changeStatistics(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, changeWizard, {
    screen: 'statistics', show,
    check: (c, { draft, entered }) => checkStatistics(context, c.get('office'), { ...draft, entered: { ...draft.entered, statistics: entered } }),
  });
}

const kinds = Object.keys(statisticsInputs) as StatisticsKind[];

function show(c: NssRequest, { draft, entered, errors, status }: Shown) {
  const { contract } = c.get('office');
  const asked = statisticsAsked(draft);
  const codes = codesInUse(contract, changeOf(draft, contract).codes);
  return page(c, 'changeStatistics', (
    <InputForm action={paths.change(draft.id, 'statistics')} seen={draft.kept['statistics'] ?? 0} errors={errors}>
      <Section id="statistics" heading="管理資料に関する項目">
        <p>利用者コードごとに、利用する資料とサービスを選択してください。業種によって、利用できるものが異なります。</p>
        <FieldError name="statistics" errors={errors} />
        <Table label="利用者コードごとの管理資料" empty="利用中の利用者コードはありません。" heads={['利用者コード', '業種', ...kinds.map((kind) => choices[statisticsInputs[kind]].label)]}
          rows={codes.map((own) => [own.code, own.trades.join('、'), ...kinds.map((kind) => <Cell own={own} kind={kind} asked={asked.includes(kind)} entered={entered} errors={errors} />)])} />
        <p class="note">※保税管理資料保存サービスを利用する利用者コードには、管理統計資料（有料）の申込みが必要となります。<br />管理統計資料（有料）と保税管理資料保存サービスの料金は、利用者コードごとに、それぞれ月額1,000円（税抜き）です。</p>
      </Section>
      <ChangeActions draft={draft} screen="statistics" />
    </InputForm>
  ), { status });
}

type CellProps = Pick<Shown, 'entered' | 'errors'> & { readonly own: UserCode; readonly kind: StatisticsKind; readonly asked: boolean };

/** What can be chosen, or what is and stays. */
function Cell({ own, kind, asked, entered, errors }: CellProps) {
  const { code, statistics } = own;
  const present = statistics[kind] ? 'yes' : 'no';
  const options = choices[statisticsInputs[kind]].options;
  if (!isOffered(own, kind)) return <>対象外</>;
  if (!asked) return <>{options.find(([value]) => value === present)?.[1]}</>;
  const name = statisticsInput(kind, code);
  const chosen = typed(entered, name) || present;
  return (
    <>
      <select id={name} name={name} aria-label={`${choices[statisticsInputs[kind]].label} ${code}`} {...described(name, errors, false)}>
        {options.map(([value, label]) => <option value={value} selected={value === chosen}>{label}</option>)}
      </select>
      <FieldError name={name} errors={errors} />
    </>
  );
}
