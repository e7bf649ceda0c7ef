import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Contract } from '../../domain/contract';
import { brokerCodes, brokerMethods } from '../../operations/changes/broker';
import type { Env, NssRequest } from '../../ui/env';
import { SelectRow } from '../../ui/choice';
import { Here, InputForm, Row, Section, Submit } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { Table } from '../../ui/table';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { checkBroker } from './check';
import { brokerWizard } from './wizard';

/** 通関士ID入力画面: for which 利用者コード, how many, from when on, and why. */
export function brokerInput(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, brokerWizard, {
    screen: 'broker', show,
    check: (c, { draft, entered }) => checkBroker(context, c.get('office'), draft, entered),
  });
}

function show(c: NssRequest, { draft, entered, errors, status }: Shown) {
  const { contract } = c.get('office');
  const shown = { entered, errors };
  const codes = brokerCodes(contract);
  const methods = brokerMethods(contract);
  return page(c, 'brokerInput', (
    <InputForm action={paths.broker(draft.id, 'broker')} seen={draft.kept['broker'] ?? 0} errors={errors}>
      <Section id="present" heading="現在の利用者コード"><Codes contract={contract} /></Section>
      <Section id="broker" heading="通関士の利用者IDに関する項目">
        {codes.length === 0 && <p class="note">通関士の利用者IDを追加できる利用者コードがありません。先に、契約内容の変更で利用者コードを追加してください。</p>}
        <SelectRow name="brokerCode" options={codes.map(({ code, trades }) => [code, `${code}（${trades.join('、')}）`])} first={codes.length === 1 ? codes[0]?.code ?? '' : ''} {...shown} />
        <SelectRow name="method" options={methods.map((method) => [method, method])} first={methods[0] ?? ''} {...shown} />
        <Row name="idCount" hints={{ idCount: '追加する通関士の人数を入力してください。1人に1つの利用者IDを払い出します。' }} {...shown} />
      </Section>
      <Section id="start" heading="利用開始日に関する項目">
        <p>スケジュール表のシステム登録日（利用開始日）を入力してください。（<Here to={paths.schedule} />をご参照ください。）</p>
        <Row name="startDate" {...shown} />
        <p class="note">スケジュール以外の日付を指定しますと、ご希望に添えない利用開始日となる場合があります。</p>
      </Section>
      <Section id="why" heading="申込理由に関する項目"><Row name="reason" {...shown} /></Section>
      <div class="actions"><Submit id="goBack" chevron="back" go="back" /><Submit id="next" chevron="on" go="on" /></div>
    </InputForm>
  ), { status });
}

function Codes({ contract }: { contract: Contract }) {
  const open = new Set(brokerCodes(contract).map(({ code }) => code));
  return (
    <Table label="現在の利用者コード" heads={['利用者コード', '業種', '通関士IDの追加']} empty="利用者コードはありません。"
      rows={contract.userCodes.map(({ code, trades }) => [code, trades.join('、'), open.has(code) ? '可' : '不可'])} />
  );
}
