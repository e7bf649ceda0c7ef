import type { Hono } from 'hono';
import type { Context } from '../../context';
import { ticked } from '../../operations/entered';
import { reissuables, type Reissuable } from '../../operations/reissue';
import type { Env, NssRequest } from '../../ui/env';
import { SelectRow } from '../../ui/choice';
import { described, FieldError, InputForm, Section, Submit } from '../../ui/form';
import { page } from '../../ui/page';
import { paths } from '../../ui/paths';
import { Table } from '../../ui/table';
import { deviceOf } from '../../ui/terminal';
import { certificateStates } from '../../vocabulary/certificates';
import { choices } from '../../vocabulary/fields';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { checkReissue } from './check';
import { reissueWizard } from './wizard';

/** 再発行証明書選択画面: which certificates are to be issued anew, and why (E-09). */
export function reissueInput(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, reissueWizard, {
    screen: 'reissue',
    show: (c, shown) => show(context, c, shown),
    check: (c, { draft, entered }) => checkReissue(context, c.get('office'), draft, entered),
  });
}

type Inputs = Pick<Shown, 'entered' | 'errors'>;

function show(context: Context, c: NssRequest, { draft, entered, errors, status }: Shown) {
  const shown = { entered, errors };
  return page(c, 'reissueInput', (
    <InputForm action={paths.reissueCertificate(draft.id, 'reissue')} seen={draft.kept['reissue'] ?? 0} errors={errors}>
      <Section id="reissueTerminals" heading={choices.reissueTerminals.label}>
        <p>再発行の作業が完了すると、それまでの証明書は利用できなくなります。</p>
        <FieldError name="reissueTerminals" errors={errors} />
        <Table label={choices.reissueTerminals.label} heads={['再発行', '論理端末名', '利用機器区分', '証明書の状態', '申込']} empty="デジタル証明書はありません。"
          rows={reissuables(context, c.get('office'), draft.correcting).map((one) => [
            <Tick of={one} {...shown} />, one.terminal.name, deviceOf(one.terminal.kind), certificateStates[one.status].text, <Against of={one} />,
          ])} />
      </Section>
      <Section id="cause" heading="再発行の理由に関する項目">
        <SelectRow name="reissueCause" {...shown} />
        <p class="note">パソコンの入替も、この申込で行います。Windowsのパスワードやネットワークを変更しただけの場合は、再発行は必要ありません。</p>
      </Section>
      <div class="actions"><Submit id="goBack" chevron="back" go="back" /><Submit id="next" chevron="on" go="on" /></div>
    </InputForm>
  ), { status });
}

/** What was ticked before it could no longer be chosen can still be unticked. */
function Tick({ of: { terminal: { name }, against }, entered, errors }: Inputs & { of: Reissuable }) {
  const isTicked = ticked(entered, 'reissueTerminals').includes(name);
  if (against !== null && !isTicked) return <>－</>;
  return (
    <input type="checkbox" name="reissueTerminals" value={name} aria-label={`再発行 ${name}`} checked={isTicked} {...described('reissueTerminals', errors, false)} />
  );
}

const reasons = { pending: '発行作業中のため不可', reissue: '再発行の手続き中のため不可', abolition: '廃止または移動の手続き中のため不可' } as const;

function Against({ of: { against } }: { of: Reissuable }) {
  if (against === null) return <>可</>;
  if (against.by === '') return <>{reasons[against.reason]}</>;
  return <>{reasons[against.reason]}（<a href={paths.application(against.by)}>{against.by}</a>）</>;
}
