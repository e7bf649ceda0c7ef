import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Contract } from '../../domain/contract';
import { actionFor } from '../../operations/changes/general';
import { ticked } from '../../operations/entered';
import type { Entered } from '../../store/tables';
import { Radios } from '../../ui/choice';
import type { Env, NssRequest } from '../../ui/env';
import { ButtonLabel, FieldError, InputForm, Row, Section, described } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { Table } from '../../ui/table';
import { buttons } from '../../vocabulary/buttons';
import { choices } from '../../vocabulary/fields';
import { message } from '../../vocabulary/messages';
import { LineRows, SiteRows, WorksRows } from '../lines/inputs';
import { inputScreen, type Effect, type Shown } from '../wizard/input-screen';
import { reflect } from '../wizard/reflect';
import { ChangeActions } from './actions';
import { checkGeneral } from './check-general';
import { changeWizard } from './wizard';

/** 利用申込情報（回線・論理端末）登録画面: lines, terminals and mailboxes of 一般NACCS, as far as their items were ticked (S0 1-④). */
export function changeGeneral(app: Hono<Env>, context: Context): void {
  const at = (draft: string, id: string): string => `${paths.change(draft, 'general')}#${id}`;
  inputScreen(app, context, changeWizard, {
    screen: 'general', show,
    check: (c, { draft, entered }) => checkGeneral(context, c.get('office'), draft, entered),
    actions: {
      change: (c, { draft, entered }, name) => ({ ...withLine(c.get('office').contract, entered, name), to: at(draft.id, 'lineAction') }),
      // Back to where the button is: the screen is long.
      reflect: (_c, { draft, entered }) => ({ ...reflect('works', entered), to: at(draft.id, 'worksPostal') }),
    },
  });
}

/** 「変更する」: fills in what the line is now. */
function withLine({ lines }: Contract, entered: Entered, name: string): Effect {
  const line = lines.find((one) => one.name === name);
  if (!line) return { errors: { lineAction: message('noSuchPart', { label: '回線' }) } };
  const { kind, speed, options, maintenance } = line;
  return { entered: { ...entered, lineAction: actionFor(line), lineKind: kind, lineSpeed: speed, lineOptions: options, maintenance, lineSite: 'keep' } };
}

type Inputs = Pick<Shown, 'entered' | 'errors'> & { readonly contract: Contract };

function show(c: NssRequest, { draft, entered, errors, status }: Shown) {
  const chosen = ticked(draft.entered['items'], 'items');
  const shown = { entered, errors, contract: c.get('office').contract };
  return page(c, 'changeGeneral', (
    <InputForm action={paths.change(draft.id, 'general')} seen={draft.kept['general'] ?? 0} errors={errors}>
      {chosen.includes('lines') && <Lines {...shown} />}
      {chosen.includes('generalTerminals') && <Terminals {...shown} />}
      {chosen.includes('mailboxes') && <Mailboxes {...shown} />}
      <ChangeActions draft={draft} screen="general" />
    </InputForm>
  ), { status });
}

function Lines({ contract, ...shown }: Inputs) {
  const heads = ['回線', '回線種別', '回線速度', 'オプションメニュー', '保守時間帯', '回線設置場所', '回線の変更', choices.abolishLines.label];
  const rows = contract.lines.map(({ name, kind, speed, options, maintenance, place }) => [
    <span class="whole">{name}</span>, kind, speed, options.join('、') || 'なし', maintenance, <>{place.name}<br />{place.address}</>,
    <button type="submit" name="go" value={`change:${name}`} class="quiet" formnovalidate aria-label={`${buttons.changeLine.text} ${name}`}><ButtonLabel id="changeLine" /></button>,
    <Abolish name="abolishLines" value={name} {...shown} />,
  ]);
  const actions = [['none', '追加・変更しない'], ['add', '回線を追加する'], ...contract.lines.map((line) => [actionFor(line), `${line.name}を変更する`] as const)] as const;
  return (
    <>
      <Section id="present-lines" heading="回線の変更・廃止に関する項目">
        <p>回線の内容または設置場所を変更する場合は、その回線の「変更する」ボタンをクリックし、下の項目を変更してください。<br />廃止する場合は、「回線の廃止」を選択してください。</p>
        <FieldError name="abolishLines" errors={shown.errors} />
        <Table label="現在の回線" heads={heads} rows={rows} empty="契約している回線はありません。" />
      </Section>
      <Section id="line" heading="回線の追加・変更に関する項目">
        <p>1つの申込で追加または変更できる回線は1つです。冗長化は1Mbps以上の専用線、ping監視は専用線でお申し込みいただけます。</p>
        <Radios name="lineAction" options={actions} first="none" {...shown} />
        <LineRows {...shown} />
      </Section>
      <Section id="site" heading="回線設置場所に関する項目">
        <p>回線を設置する場所を選択してください。現在の設置場所とも事業所とも異なる場合は、設置場所の情報を入力してください。</p>
        <Radios name="lineSite" {...shown} />
        <SiteRows {...shown} />
      </Section>
      <Section id="person" heading="工事担当者に関する項目">
        <p>回線工事の日程などについて、ヘルプデスクからご連絡する方の情報を入力してください。</p>
        <WorksRows {...shown} />
      </Section>
    </>
  );
}

function Terminals({ contract, ...shown }: Inputs) {
  const terminals = contract.terminals.filter(({ kind }) => kind === 'general');
  return (
    <Section id="terminals" heading="論理端末の追加・廃止に関する項目">
      <p>追加する台数を入力してください。契約の合計台数ではありません。</p>
      <Row name="addGeneral" {...shown} />
      <p>表示されている論理端末を廃止したい場合は、「論理端末の廃止」を選択してください。</p>
      <FieldError name="abolishTerminals" errors={shown.errors} />
      <Table label="廃止できる論理端末" heads={['利用機器区分', '論理端末名', choices.abolishTerminals.label]} empty="契約している論理端末はありません。"
        rows={terminals.map(({ name }) => ['一般', name, <Abolish name="abolishTerminals" value={name} {...shown} />])} />
    </Section>
  );
}

function Mailboxes({ contract, ...shown }: Inputs) {
  return (
    <Section id="mailbox" heading="メールボックスの追加・廃止に関する項目">
      <p>追加する数を入力してください。契約の合計数ではありません。</p>
      <Row name="addMailboxes" {...shown} />
      <p>表示されているメールボックスを廃止したい場合は、「メールボックスの廃止」を選択してください。</p>
      <FieldError name="abolishMailboxes" errors={shown.errors} />
      <Table label="廃止できるメールボックス" heads={['メールボックス名', choices.abolishMailboxes.label]} empty="契約しているメールボックスはありません。"
        rows={contract.mailboxes.map(({ name }) => [name, <Abolish name="abolishMailboxes" value={name} {...shown} />])} />
    </Section>
  );
}

function Abolish({ name, value, entered, errors }: Omit<Inputs, 'contract'> & { name: 'abolishLines' | 'abolishTerminals' | 'abolishMailboxes'; value: string }) {
  return (
    <input type="checkbox" name={name} value={value} aria-label={`${choices[name].label} ${value}`}
      checked={ticked(entered, name).includes(value)} {...described(name, errors, false)} />
  );
}
