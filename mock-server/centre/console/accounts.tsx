import type { Hono } from 'hono';
import { addAccount } from '../../accounts';
import { accountInput } from '../../seed';
import type { Office } from '../../store/tables';
import { readForm } from '../../ui/check';
import type { Env, NssRequest } from '../../ui/env';
import { Section, typed } from '../../ui/form';
import { Table } from '../../ui/table';
import type { Desk } from '../desk';
import { Form, TextField } from './form';
import { attempt, frame, type Refused } from './frame';
import { paths } from './paths';

const heads = ['企業', '事業所', 'ログインID', 'パスワード', '申込担当者', '管理責任者', 'ログイン'];

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

function show(c: NssRequest, desk: Desk, refused?: Refused) {
  const now = desk.context.clock.instant();
  const row = ({ officeCode, password, contract, lockedUntil }: Office) => [
    contract.company.name, contract.office.name, <code>{officeCode}</code>, <code>{password}</code>,
    contract.contact.email, contract.manager.email, lockedUntil !== null && lockedUntil > now ? 'ロック中' : '可',
  ];
  return frame(c, desk, 'アカウント', (
    <>
      <p>すべて架空の契約者です。</p>
      <Table label="アカウントの一覧" heads={heads} rows={[...desk.context.store.all('offices')].map(row)} />
      <Section id="new" heading="契約者を追加する">
        <Form to={paths.accounts}>
          <TextField name="company" label="企業名" hint="空欄の項目は自動で補います。" refused={refused} />
          <TextField name="office" label="事業所名" refused={refused} />
          <TextField name="officeCode" label="事業所コード" hint="半角英大文字・数字6文字" refused={refused} />
          <button type="submit">追加する</button>
        </Form>
      </Section>
    </>
  ), refused);
}
