import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { UserCode } from '../../domain/contract';
import { codesToSet } from '../../operations/codes-to-set';
import { NAMES_TAB, isWhollySet, underReview } from '../../operations/settings';
import { isBegun, missingTab, withoutCode } from '../../operations/settings-entered';
import type { Draft } from '../../store/tables';
import type { Env, NssRequest } from '../../ui/env';
import { ButtonLabel, FieldError, InputForm, Section, Submit, type Errors } from '../../ui/form';
import { paths } from '../../ui/paths';
import { Table } from '../../ui/table';
import { message } from '../../vocabulary/messages';
import { Attaching, attachActions, notAttached } from '../wizard/attaching';
import { inputScreen, type Shown } from '../wizard/input-screen';
import { checkCodes, codeError } from './check-codes';
import { settingsPage } from './frame';
import { SurveyLink } from './surveys';
import { addressOf } from './tab';
import { settingsWizard } from './wizard';

/** 利用者コード選択画面 (S1 3. a, b): which codes to set, and the files that go with them. */
export function settingsCodes(app: Hono<Env>, context: Context): void {
  const codeOf = (c: NssRequest, name: string): UserCode | undefined => codesToSet(context, c.get('office').contract).find(({ code }) => code === name);
  inputScreen(app, context, settingsWizard, {
    screen: 'codes',
    show: (c, shown) => show(context, c, shown),
    check: (c, sent) => ({ ...checkCodes(context, c.get('office'), sent.draft), ...notAttached(sent) }),
    actions: {
      ...attachActions('survey'),
      open: (c, { draft }, name) => {
        const code = codeOf(c, name);
        return code ? { to: addressOf(draft, code, missingTab(draft, code) ?? NAMES_TAB) } : { errors: { codes: message('codeMissing') } };
      },
      clear: (_c, { draft }, name) => ({ also: withoutCode(draft, name) }),
    },
  });
}

function show(context: Context, c: NssRequest, { draft, errors, status }: Shown) {
  const { officeCode, contract } = c.get('office');
  return settingsPage(c, 'settingsCodes', 1, (
    <InputForm action={paths.settings(draft.id, 'codes')} seen={draft.kept['codes'] ?? 0} errors={errors} files>
      <Section id="codes" heading="システム設定情報の登録">
        <p>登録状況が「×」の利用者コードは、システム設定情報の登録が必要です。</p>
        <FieldError name="codes" errors={errors} />
        <Table label="利用者コード" heads={['利用者コード', '業種', '登録状況', '今回の申込', '操作']} rows={codesToSet(context, contract).map((code) => {
          const other = underReview(context, officeCode, code, draft.correcting);
          return [
            code.code, code.trades.join('、'), isWhollySet(code) ? '○' : '×', other ? `審査中（${other.receiptNumber}）` : stateOf(draft, code),
            <Operations code={code} draft={draft} open={other === undefined} errors={errors} />,
          ];
        })} />
      </Section>
      <Section id="files" heading="添付ファイル">
        <SurveyLink />
        <Attaching draft={draft} errors={errors} legend="添付するファイル" button="attachFile" />
      </Section>
      <div class="actions"><Submit id="goBack" chevron="back" go="back" /><Submit id="next" chevron="on" go="on" /></div>
    </InputForm>
  ), status);
}

const stateOf = (draft: Draft, code: UserCode): string =>
  (!isBegun(draft, code) ? '未入力' : missingTab(draft, code) === undefined ? '入力済み' : '入力中');

function Operations({ code, draft, open, errors }: { code: UserCode; draft: Draft; open: boolean; errors: Errors }) {
  const name = codeError(code.code);
  return (
    <>
      <div class="operations" id={name}>
        {open && <button type="submit" name="go" value={`open:${code.code}`} formnovalidate {...(errors[name] ? { 'aria-describedby': `${name}-error` } : {})}><ButtonLabel id="enterSettings" /></button>}
        {isBegun(draft, code) && <button type="submit" name="go" value={`clear:${code.code}`} class="quiet" formnovalidate><ButtonLabel id="clearSettings" /></button>}
      </div>
      <FieldError name={name} errors={errors} />
    </>
  );
}
