import { checkAttachment, extensions, MAX_FILE_SIZE, MAX_FILES, mediaType, type AttachmentCode, type AttachmentKind } from '../../domain/attachment';
import type { Draft } from '../../store/tables';
import { AttachmentList } from '../../ui/attachment-list';
import { ButtonLabel, FieldError, described, type Errors } from '../../ui/form';
import type { Upload } from '../../ui/multipart';
import { paths } from '../../ui/paths';
import { buttons, type ButtonId } from '../../vocabulary/buttons';
import { message } from '../../vocabulary/messages';
import type { InputScreen, Sent } from './input-screen';

/** Name of the file input, and of its messages. */
const FILE = 'file';
const MAX_MB = MAX_FILE_SIZE / 1024 / 1024;

/**
 * The buttons `attach` and `detach:<number>` of a screen with attached files (S1 2., 3. b). What was typed stays; the list
 * belongs to the draft.
 */
export const attachActions = (kind: AttachmentKind): NonNullable<InputScreen['actions']> => ({
  attach: (_c, { draft, uploads }) => {
    const upload = uploads.find(({ field }) => field === FILE);
    const checked = checkAttachment(upload, draft.attachments, kind);
    if (upload === undefined || checked.code !== null) return { errors: { [FILE]: textOf(checked.code ?? 'noFile', upload) } };
    const { name } = checked;
    return { also: { attachments: [...draft.attachments, { id: upload.id, name, size: upload.size, type: mediaType(name) }] } };
  },
  detach: (_c, { draft }, what) => ({ also: { attachments: draft.attachments.filter((_, index) => String(index) !== what) } }),
});

const limits: Partial<Record<AttachmentCode, string | number>> = { fileTooLarge: MAX_MB, fileType: extensions.join('、'), tooManyFiles: MAX_FILES };

function textOf(code: AttachmentCode, upload: Upload | undefined): string {
  const max = limits[code];
  return message(code, { label: `「${upload?.name ?? ''}」`, ...(max === undefined ? {} : { max }) });
}

/** Who goes on with a file chosen but not attached would lose it unnoticed. */
export const notAttached = ({ uploads }: Pick<Sent, 'uploads'>): Errors =>
  (uploads.some(({ field }) => field === FILE) ? { [FILE]: message('fileNotAttached') } : {});

/** Choosing a file (「参照」), attaching it, and the list of what is attached, which is not there while nothing is. */
export function Attaching({ draft, errors, legend, button }: { draft: Draft; errors: Errors; legend: string; button: ButtonId }) {
  return (
    <>
      <fieldset class="row attaching">
        <legend>{legend}</legend>
        <div class="input">
          <label for={FILE}>{buttons.chooseFile.text}</label>
          <input type="file" id={FILE} name={FILE} {...described(FILE, errors, true)} />
          <button type="submit" name="go" value="attach" class="quiet" formnovalidate><ButtonLabel id={button} /></button>
          <span class="hint" id={`${FILE}-hint`}>
            <small>1つのファイルは{MAX_MB}MBまで、ファイルは{MAX_FILES}個まで添付できます。（{extensions.join('、')}）</small>
            <small>ファイル名に半角スペースがある場合は、「+」に置き換わります。</small>
          </span>
          <FieldError name={FILE} errors={errors} />
          {errors[FILE] && <p class="note">ファイルは選択し直してください。</p>}
        </div>
      </fieldset>
      <AttachmentList attachments={draft.attachments} to={(index) => paths.attachment(draft.id, index)} action={({ name }, index) => (
        <button type="submit" name="go" value={`detach:${index}`} class="quiet" formnovalidate aria-label={`${buttons.detach.text} ${name}`}><ButtonLabel id="detach" /></button>
      )} />
    </>
  );
}
