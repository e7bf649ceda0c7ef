import type { Hono } from 'hono';
import type { Context } from '../../context';
import { parseCompactDate } from '../../domain/calendar';
import { personOf, valueOf } from '../../operations/entered';
import { newContractOf } from '../../operations/new-contract';
import { register } from '../../operations/register';
import type { Draft } from '../../store/tables';
import { AttachmentList } from '../../ui/attachment-list';
import type { Env, NssRequest } from '../../ui/env';
import { FieldError, Row, Section, Submit, typed } from '../../ui/form';
import { paths } from '../../ui/paths';
import { buttons } from '../../vocabulary/buttons';
import { newChevrons } from '../../vocabulary/flows';
import { checkConfirmation } from '../wizard/confirming';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { checkAgain } from './check-again';
import { newScreen } from './frame';
import { newSummary, type Asked } from './summary';
import { canSaveNew, newOrder, newWizard } from './wizard';

/** 入力確認画面 (S1 2., S3 step 17): everything once more, 備考, and the button that registers. */
export function newConfirm(app: Hono<Env>, context: Context): void {
  inputScreen(app, context, newWizard, {
    screen: 'confirm', show,
    check: (c, sent) => checkConfirmation(sent, () => checkAgain(context, c, sent.draft)),
    proceed: (draft, entered) => {
      const asked = { ...draft, attachments: attachmentsOf(draft), entered: { ...draft.entered, confirm: { remarks: typed(entered, 'remarks') } } };
      const number = register(context, asked);
      context.mailsQueued();
      return paths.newComplete(number);
    },
  }, canSaveNew);
}

/** システム構成図 belongs to 一般NACCS; what was attached before the other 接続形態 was chosen is not asked for. */
const attachmentsOf = (draft: Draft): Draft['attachments'] => (newOrder(draft).includes('lines') ? draft.attachments : []);

const askedFor = (draft: Draft): Asked => ({
  contact: personOf(draft.entered['contact']), reason: valueOf(draft.entered['contact'], 'applyReason'),
  requestedStartDate: parseCompactDate(valueOf(draft.entered['place'], 'startDate')) ?? '', contents: newContractOf(draft),
});

function show(c: NssRequest, shown: Shown) {
  const { draft, entered, errors } = shown;
  const asked = askedFor(draft);
  const on = <span id="register" tabindex={-1}><Submit id="register" go="on" /></span>;
  return newScreen(c, shown, { id: 'newConfirm', screen: 'confirm', on, children: (
    <>
      <input type="hidden" name="revision" value={String(draft.revision)} />
      {newOrder(draft).map((screen) => screen !== 'confirm' && (
        <Section id={`confirm-${screen}`} heading={newChevrons[screen].text}>
          {newSummary[screen](asked).map(([heading, content]) => <>{heading !== newChevrons[screen].text && <h3>{heading}</h3>}{content}</>)}
          {screen === 'lines' && <Diagrams draft={draft} />}
          <p class="mend">
            <button type="submit" name="go" value={`to:${screen}`} class="quiet" formnovalidate aria-label={`${buttons.mend.text} ${newChevrons[screen].text}`}>{buttons.mend.text}</button>
          </p>
        </Section>
      ))}
      <Section id="remarks-section" heading="連絡事項"><Row name="remarks" entered={entered} errors={errors} /></Section>
      <FieldError name="register" errors={errors} />
    </>
  ) });
}

function Diagrams({ draft }: { draft: Draft }) {
  const attachments = attachmentsOf(draft);
  return (
    <>
      <h3>システム構成図</h3>
      {attachments.length === 0 ? <p>添付なし</p> : <AttachmentList attachments={attachments} to={(index) => paths.attachment(draft.id, index)} />}
    </>
  );
}
