import type { Hono } from 'hono';
import type { Context } from '../../../context';
import { displayDateTime } from '../../../domain/calendar';
import { refusal, validUntil } from '../../../operations/accounts';
import type { Office, Temporary, User } from '../../../store/tables';
import { readForm } from '../../../ui/check';
import type { Env, NssRequest } from '../../../ui/env';
import { Section } from '../../../ui/form';
import { Counted, Pager, pageOfRows } from '../../../ui/pager';
import { Table } from '../../../ui/table';
import type { Desk } from '../../desk';
import { doing } from '../flash';
import { Press, TextField } from '../form';
import { frame, type Refused } from '../frame';
import { paths, withQuery } from '../paths';
import { reach } from '../words';
import { add, AddSection } from './add';
import { findOffices } from './find';
import { Sheet } from './sheet';

const PER_PAGE = 50;
const officeHeads = ['企業', '事業所', 'ログインID', 'パスワード', '申込担当者', '管理責任者', 'ログイン'];
const temporaryHeads = ['仮ログインID', '仮パスワード', '申込担当者', '申込の期限', '申込受付番号', 'ログイン'];
const refusals = { temporaryExpired: '期限切れ', temporaryOver: '終了', officeVoid: '無効' } as const;

/** Who can log in. The people and passwords are made up, so testers may see them. */
export function accounts(app: Hono<Env>, desk: Desk): void {
  const { context } = desk;
  app.get(paths.accounts, (c) => show(c, desk));

  app.post(paths.accounts, async (c) => {
    const entered = await readForm(c);
    const added = add(context, entered);
    if ('errors' in added) return show(c, desk, { entered, ...added });
    return c.redirect(withQuery(paths.accountSheet, new URLSearchParams([...added.codes.map((code) => ['id', code]), ...Object.entries(doing('account'))])), 303);
  });

  app.get(paths.accountSheet, (c) => {
    const ids = new Set(c.req.queries('id') ?? []);
    const offices = findOffices(context, c.req.query('find') ?? '').filter(({ officeCode }) => ids.size === 0 || ids.has(officeCode));
    return frame(c, desk, 'アカウントの配布用カード', <Sheet desk={desk} offices={offices} />);
  });
}

function show(c: NssRequest, desk: Desk, refused?: Refused) {
  const { context } = desk;
  const find = (c.req.query('find') ?? '').trim();
  const shown = pageOfRows(findOffices(context, find), PER_PAGE, c.req.query('page'));
  const finding = new URLSearchParams(find === '' ? {} : { find });
  const to = (page: number): string => withQuery(paths.accounts, new URLSearchParams([...finding, ['page', String(page)]]));
  return frame(c, desk, 'アカウント', (
    <>
      <AddSection refused={refused} />
      <Section id="offices" heading="契約者">
        <form method="get" action={paths.accounts} class="inline" role="search" aria-label="契約者を探す" autocomplete="off">
          <TextField name="find" label="探す言葉（事業所コード、名前、E-mailアドレス）" refused={{ entered: { find }, errors: {} }} />
          <Press text="探す" accessKey="s" look="quiet" />
        </form>
        <div class="bulk"><Counted shown={shown} /><a href={withQuery(paths.accountSheet, finding)}>この一覧を配布用カードにする</a></div>
        <Table label="アカウントの一覧" heads={officeHeads} rows={shown.rows.map((office) => officeRow(context, office))} empty="該当するアカウントはありません。" />
        <Pager shown={shown} to={to} />
      </Section>
      <Section id="temporary" heading="仮アカウント">
        <Table label="仮アカウントの一覧" heads={temporaryHeads} empty="仮アカウントはありません。" rows={[...context.store.all('temporaries')].map((one) => temporaryRow(context, one))} />
      </Section>
    </>
  ), refused);
}

const officeRow = (context: Context, office: Office) => {
  const { officeCode, password, contract } = office;
  return [
    contract.company.name, contract.office.name, <code>{officeCode}</code>, <code data-secret>{password}</code>, contract.contact.email, contract.manager.email,
    canLogIn(context, { kind: 'formal', loginId: officeCode, office }, office),
  ];
};

const temporaryRow = (context: Context, temporary: Temporary) => {
  const { loginId, password, contact, receiptNumber } = temporary;
  return [
    <code>{loginId}</code>, <code data-secret>{password}</code>, reach(contact), displayDateTime(validUntil(temporary)),
    receiptNumber === null ? '－' : <a href={paths.application(receiptNumber)}>{receiptNumber}</a>,
    canLogIn(context, { kind: 'temporary', loginId, temporary }, temporary),
  ];
};

function canLogIn(context: Context, user: User, { lockedUntil }: Pick<Office, 'lockedUntil'>): string {
  const code = refusal(context, user);
  if (code !== null) return refusals[code];
  return lockedUntil !== null && lockedUntil > context.clock.instant() ? 'ロック中' : '可';
}
