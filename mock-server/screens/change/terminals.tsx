import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Contract, Terminal } from '../../domain/contract';
import { ticked } from '../../operations/entered';
import type { Env, NssRequest } from '../../ui/env';
import { FieldError, Here, Input, Section, Submit, described, InputForm } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { Table } from '../../ui/table';
import { packageOf, sharingOf } from '../../ui/terminal';
import { choices } from '../../vocabulary/fields';
import { Back } from './actions';
import { checkTerminals } from './check-terminals';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { changeWizard } from './wizard';

/** 利用申込情報（論理端末）登録画面 (S0 1-⑥): terminals and webNACCS certificates to add and to abolish. */
export function changeTerminals(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, changeWizard, {
    screen: 'terminals', show,
    check: (c, { draft, entered }) => checkTerminals(context, c.get('office'), draft, entered),
  });
}

type Inputs = Pick<Shown, 'entered' | 'errors'>;

function show(c: NssRequest, { draft, entered, errors, status }: Shown) {
  const { contract } = c.get('office');
  const shown = { entered, errors };
  return page(c, 'changeTerminals', (
    <InputForm action={paths.change(draft.id, 'terminals')} seen={draft.kept['terminals'] ?? 0} errors={errors}>
      <Section id="add-terminals" heading="論理端末の追加に関する項目">
        <p>NACCSを利用するために必要な論理端末の情報を変更します。<br />追加する端末数を入力してください。<br />論理端末については、<Here to={paths.terminalGuide} />をご参照ください。</p>
        <div class="row"><span class="label">システム区分</span><span>{contract.systemKind}</span></div>
        <div class="row"><Input name="addNet" {...shown} /></div>
        <div class="row"><Input name="addEbms" {...shown} /></div>
      </Section>
      <Section id="abolish-terminals" heading="論理端末の廃止に関する項目">
        <p>表示されている論理端末を廃止したい場合は、「論理端末の廃止」を選択してください。</p>
        <FieldError name="abolishTerminals" errors={errors} />
        <Terminals contract={contract} {...shown} />
      </Section>
      <Section id="add-web" heading="webNACCSの追加に関する項目">
        <p>webNACCSのみを利用するために必要なデジタル証明書数を入力してください。</p>
        <div class="row"><Input name="addWeb" {...shown} /></div>
      </Section>
      <Section id="abolish-web" heading="webNACCSの廃止に関する項目">
        <p>表示されているデジタル証明書を廃止したい場合は、「デジタル証明書の廃止」を選択してください。</p>
        <FieldError name="abolishCertificates" errors={errors} />
        <WebCertificates contract={contract} {...shown} />
      </Section>
      <div class="actions"><Back draft={draft} screen="terminals" /><Submit id="next" chevron="on" go="on" /></div>
    </InputForm>
  ), { status });
}

function Terminals({ contract, ...shown }: Inputs & { contract: Contract }) {
  const terminals = contract.terminals.filter(({ kind }) => kind === 'net' || kind === 'ebms');
  return (
    <Table label="廃止できる論理端末" heads={['区分', '利用機器区分', 'パッケージソフト区分', '論理端末名', choices.abolishTerminals.label]}
      rows={terminals.map((terminal) => [sharingOf(contract), terminal.kind, packageOf(terminal.kind), terminal.name, <Abolish name="abolishTerminals" terminal={terminal} {...shown} />])} />
  );
}

function WebCertificates({ contract, ...shown }: Inputs & { contract: Contract }) {
  const certificates = new Map(contract.certificates.map((certificate) => [certificate.terminalName, certificate]));
  const secret = (value: string | undefined) => <span data-secret>{value || '－'}</span>;
  const rows = contract.terminals.filter(({ kind }) => kind === 'web').map((terminal) => {
    const certificate = certificates.get(terminal.name);
    return [terminal.name, secret(certificate?.authCode1), secret(certificate?.authCode2), <Abolish name="abolishCertificates" terminal={terminal} {...shown} />];
  });
  return <Table label="廃止できるデジタル証明書" heads={['論理端末名', '認証コード1', '認証コード2', choices.abolishCertificates.label]} rows={rows} />;
}

function Abolish({ name, terminal, entered, errors }: Inputs & { name: 'abolishTerminals' | 'abolishCertificates'; terminal: Terminal }) {
  return (
    <input type="checkbox" name={name} value={terminal.name} aria-label={`${choices[name].label} ${terminal.name}`}
      checked={ticked(entered, name).includes(terminal.name)} {...described(name, errors, false)} />
  );
}
