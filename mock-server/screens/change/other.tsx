import type { Hono } from 'hono';
import type { Context } from '../../context';
import { isAbolished } from '../../domain/changes/codes';
import type { Contract } from '../../domain/contract';
import { ticked, valueOf } from '../../operations/entered';
import type { Draft } from '../../store/tables';
import { Checks, Radios, Tick } from '../../ui/choice';
import type { Env, NssRequest } from '../../ui/env';
import { FieldError, Here, InputForm, Row, Section } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { PlaceRows } from '../../ui/place';
import { Facts } from '../../ui/table';
import { deviceOf } from '../../ui/terminal';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { reflect } from '../wizard/reflect';
import { ChangeActions } from './actions';
import { checkOther } from './check-other';
import { changeWizard } from './wizard';

/** その他の契約変更入力画面: the details of what was ticked under その他の契約変更 (S0 1-④). */
export function changeOther(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, changeWizard, {
    screen: 'other', show,
    check: (c, { draft, entered }) => checkOther(context, c.get('office'), draft, entered),
    actions: { reflect: (_c, { draft, entered }) => ({ ...reflect('company', entered), to: `${paths.change(draft.id, 'other')}#companyPostal` }) },
  });
}

type Inputs = Pick<Shown, 'entered' | 'errors'>;

function show(c: NssRequest, { draft, entered, errors, status }: Shown) {
  const { contract } = c.get('office');
  const shown = { entered, errors };
  const sections = {
    shareEquipment: () => <Share {...shown} />, jointUse: () => <JointUse {...shown} />, jointUseNewOffice: () => <NewOffice {...shown} />,
    transfer: () => <Transfer contract={contract} draft={draft} {...shown} />, succession: () => <Succession {...shown} />, termination: () => <Termination {...shown} />,
  };
  const chosen = ticked(draft.entered['items'], 'otherItems');
  return page(c, 'changeOther', (
    <InputForm action={paths.change(draft.id, 'other')} seen={draft.kept['other'] ?? 0} errors={errors}>
      <Section id="consulting" heading="NACCSセンターへの問い合わせ">
        <p>その他の契約変更は、お申し込みの前にNACCSセンターへお問い合わせください。（お問い合わせ先は <Here to={paths.contactGuide} /> ）</p>
        <Tick name="consulted" {...shown} />
      </Section>
      {Object.entries(sections).filter(([item]) => chosen.includes(item)).map(([, section]) => section())}
      <ChangeActions draft={draft} screen="other" />
    </InputForm>
  ), { status });
}

function Share(shown: Inputs) {
  return (
    <Section id="share" heading="機器共用に関する項目">
      <p>他の事業所と機器を共用する、または共用をやめる場合に入力してください。</p>
      <Radios name="shareAction" {...shown} /><Row name="shareOffice" {...shown} />
    </Section>
  );
}

function JointUse(shown: Inputs) {
  return (
    <Section id="joint" heading="共同利用に関する項目">
      <p>他の事業所と回線を共同で利用する、または共同利用をやめる場合に入力してください。</p>
      <Radios name="jointAction" {...shown} /><Row name="jointOffice" {...shown} />
    </Section>
  );
}

function NewOffice(shown: Inputs) {
  return (
    <Section id="new-office" heading="共同利用（新規事業所）に関する項目">
      <p>新たにNACCSを利用する事業所が、この事業所の回線を共同で利用する場合に入力してください。共同利用は、新規事業所の利用開始日からになります。</p>
      <Row name="newOfficeNumber" {...shown} />
    </Section>
  );
}

function Transfer({ contract, draft, ...shown }: Inputs & { contract: Contract; draft: Draft }) {
  const to = valueOf(draft.entered['items'], 'transferOffice');
  const labelled = (name: string, what: string): readonly [string, string] => [name, `${name}（${what}）`];
  const parts = [
    ['transferCodes', contract.userCodes.filter((code) => !isAbolished(code)).map(({ code, trades }) => labelled(code, trades.join('、')))],
    ['transferTerminals', contract.terminals.map(({ name, kind }) => labelled(name, deviceOf(kind)))],
    ['transferLines', contract.lines.map(({ name, kind, speed }) => labelled(name, `${kind} ${speed}`))],
    ['transferMailboxes', contract.mailboxes.map(({ name }) => [name, name] as const)],
  ] as const;
  return (
    <Section id="transfer" heading="付替に関する項目">
      <p>付替先の事業所に移動するものを選択してください。利用者コードは、その利用者IDとともに移動します。</p>
      <div id="transferOffice" tabindex={-1}><Facts label="付替先" facts={[['付替先事業所コード', to]]} /><FieldError name="transferOffice" errors={shown.errors} /></div>
      {parts.map(([name, options]) => (options.length > 0 || shown.errors[name]) && <Checks name={name} options={options} {...shown} />)}
    </Section>
  );
}

function Succession(shown: Inputs) {
  return (
    <>
      <Section id="succession" heading="地位の承継に関する項目">
        <p>契約者の地位を承継する企業の情報を入力してください。</p>
        <Radios name="successionCause" {...shown} />
      </Section>
      <Section id="company" heading="企業に関する項目">
        <Row name="companyName" {...shown} /><Row name="companyKana" {...shown} />
        <PlaceRows prefix="company" {...shown} />
      </Section>
      <Section id="holder" heading="契約者に関する項目">
        <p>契約を締結する権限のある方を登録します。</p>
        <Row name="holderPosition" {...shown} /><Row name="holderName" {...shown} />
      </Section>
    </>
  );
}

function Termination(shown: Inputs) {
  return (
    <Section id="termination" heading="契約解除・事業所廃止に関する項目">
      <p>契約は、確定した利用開始日に終了します。終了した後も、契約内容と請求金額はNSSで参照できます。</p>
      <Radios name="terminationKind" {...shown} />
      <Tick name="terminationConfirmed" {...shown} />
    </Section>
  );
}
