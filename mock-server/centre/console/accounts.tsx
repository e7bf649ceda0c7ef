import type { Hono } from 'hono';
import { addAccount } from '../../accounts';
import type { Context } from '../../context';
import { displayDateTime } from '../../domain/calendar';
import { refusal, validUntil } from '../../operations/accounts';
import { accountInput } from '../../seed';
import type { Office, Temporary, User } from '../../store/tables';
import { readForm } from '../../ui/check';
import type { Env, NssRequest } from '../../ui/env';
import { Section, typed } from '../../ui/form';
import { Table } from '../../ui/table';
import type { Desk } from '../desk';
import { Form, TextField } from './form';
import { attempt, frame, type Refused } from './frame';
import { paths } from './paths';
import { reach } from './words';

const officeHeads = ['企業', '事業所', 'ログインID', 'パスワード', '申込担当者', '管理責任者', 'ログイン'];
const temporaryHeads = ['仮ログインID', '仮パスワード', '申込担当者', '申込の期限', '申込受付番号', 'ログイン'];
const refused = { temporaryExpired: '期限切れ', temporaryOver: '終了', officeVoid: '無効' } as const;

/** Who can log in. The people and passwords are made up, so testers may see them. */
export function accounts(app: Hono<Env>, desk: Desk): void {
  app.get(paths.accounts, (c) => show(c, desk));

  app.post(paths.accounts, async (c) => {
    const entered = await readForm(c);
    const given = (name: string): string | undefined => typed(entered, name).trim() || undefined;
    const input = accountInput.safeParse({ officeCode: given('officeCode'), company: given('company'), office: given('office') });
    if (!input.success) {
      return show(c, desk, { entered, errors: Object.fromEntries(input.error.issues.map(({ path, message }) => [String(path[0]), message])) });
    }
    const reason = attempt(() => addAccount(desk.context, input.data));
    return reason === null ? c.redirect(`${paths.accounts}?done=account`, 303) : show(c, desk, { entered, errors: {}, reason });
  });
}

function show(c: NssRequest, desk: Desk, refusedInput?: Refused) {
  const { context } = desk;
  const { store } = context;
  return frame(c, desk, 'アカウント', (
    <>
      <p>すべて架空の契約者です。</p>
      <Table label="アカウントの一覧" heads={officeHeads} rows={[...store.all('offices')].map((office) => officeRow(context, office))} />
      <Section id="temporary" heading="仮アカウント">
        <Table label="仮アカウントの一覧" heads={temporaryHeads} empty="仮アカウントはありません。" rows={[...store.all('temporaries')].map((one) => temporaryRow(context, one))} />
      </Section>
      <Section id="new" heading="契約者を追加する">
        <Form to={paths.accounts}>
          <TextField name="company" label="企業名" hint="空欄の項目は自動で補います。" refused={refusedInput} />
          <TextField name="office" label="事業所名" refused={refusedInput} />
          <TextField name="officeCode" label="事業所コード" hint="半角英大文字・数字6文字" refused={refusedInput} />
          <button type="submit">追加する</button>
        </Form>
      </Section>
    </>
  ), refusedInput);
}

const officeRow = (context: Context, office: Office) => {
  const { officeCode, password, contract } = office;
  return [
    contract.company.name, contract.office.name, <code>{officeCode}</code>, <code>{password}</code>, contract.contact.email, contract.manager.email,
    canLogIn(context, { kind: 'formal', loginId: officeCode, office }, office),
  ];
};

const temporaryRow = (context: Context, temporary: Temporary) => {
  const { loginId, password, contact, receiptNumber } = temporary;
  return [
    <code>{loginId}</code>, <code>{password}</code>, reach(contact), displayDateTime(validUntil(temporary)),
    receiptNumber === null ? '－' : <a href={paths.application(receiptNumber)}>{receiptNumber}</a>,
    canLogIn(context, { kind: 'temporary', loginId, temporary }, temporary),
  ];
};

function canLogIn(context: Context, user: User, { lockedUntil }: Pick<Office, 'lockedUntil'>): string {
  const code = refusal(context, user);
  if (code !== null) return refused[code];
  return lockedUntil !== null && lockedUntil > context.clock.instant() ? 'ロック中' : '可';
}
