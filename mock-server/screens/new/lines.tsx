import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env, NssRequest } from '../../ui/env';
import { Tick } from '../../ui/choice';
import { Row, Section } from '../../ui/form';
import { LineRows } from '../lines/inputs';
import { Attaching, attachActions, notAttached } from '../wizard/attaching';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { checkDiagram, checkNewLines } from './check-lines';
import { newScreen } from './frame';
import { canSaveNew, newWizard } from './wizard';

/** 詳細入力画面(回線・論理端末) (S1 2., S3 step 14): only for 一般NACCS; with システム構成図. */
export function newLines(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, newWizard, {
    screen: 'lines', show, actions: attachActions('diagram'),
    check: (_c, sent) => ({ ...checkNewLines(sent), ...checkDiagram(sent), ...notAttached(sent) }),
  }, canSaveNew);
}

function show(c: NssRequest, shown: Shown) {
  const { draft, entered, errors } = shown;
  const inputs = { entered, errors };
  return newScreen(c, shown, { id: 'newLines', screen: 'lines', files: true, children: (
    <>
      <Section id="without" heading="回線の申込に関する項目">
        <p>次に該当する場合は選択してください。選択した場合、その他の項目は入力不要です。</p>
        <Tick name="withoutLine" {...inputs} />
      </Section>
      <Section id="line" heading="回線に関する項目">
        <p>NACCSに接続する回線を選択してください。冗長化は1Mbps以上の専用線、ping監視は専用線でお申し込みいただけます。</p>
        <LineRows {...inputs} />
      </Section>
      <Section id="general-terminals" heading="論理端末に関する項目">
        <p>利用者コードで選択した処理方式に応じて入力してください。</p>
        <Row name="generalTerminals" {...inputs} />
        <Row name="servers" {...inputs} />
      </Section>
      <Section id="diagram" heading="システム構成図に関する項目">
        <p>接続する機器と回線の構成がわかる図を添付してください。ファイルを選択し、「システム構成図を添付する」ボタンをクリックすると、下に一覧で表示されます。</p>
        <Attaching draft={draft} errors={errors} legend="システム構成図" button="attachDiagram" />
      </Section>
    </>
  ) });
}
