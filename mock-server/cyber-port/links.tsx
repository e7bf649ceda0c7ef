import type { Hono } from 'hono';
import type { Context } from '../context';
import { displayDateTime } from '../domain/calendar';
import { isOfBrokers, linksOf } from '../operations/cyber-port';
import type { NaccsLink } from '../store/tables';
import type { Env } from '../ui/env';
import { Go, Section } from '../ui/form';
import { paths } from '../ui/paths';
import { Table } from '../ui/table';
import { message } from '../vocabulary/messages';
import { cyberPortPage } from './layout';
import { displayUser } from './link';

/** サイバーポート NACCS利用者情報一覧画面: what has been registered, and what can be done with it. */
export function links(app: Hono<Env>, context: Context): void {
  app.get(paths.cpLinks, (c) => {
    const all = linksOf(context);
    return cyberPortPage(c, 'cpLinks', (
      <>
        {c.req.query('message') === 'deleted' && <p class="notice" role="status">{message('cpDeleted')}</p>}
        <Section id="links" heading="登録済みのNACCS利用者情報">
          <Table label="登録済みのNACCS利用者情報" heads={['利用者ID', '紐づけられた利用者', '登録日時', '操作']} rows={all.map(rowOf)} empty="登録されているNACCS利用者情報はありません。" />
          {all.some(({ userId }) => isOfBrokers(context, userId)) && <p class="note">{message('cpBroker')}</p>}
        </Section>
        <div class="actions"><Go to={paths.cpRegister} id="cpToRegister" /></div>
      </>
    ));
  });
}

const rowOf = ({ id, userId, users, registeredAt }: NaccsLink) => [
  userId,
  <ul class="plain">{users.map((user) => <li>{displayUser(user)}</li>)}</ul>,
  registeredAt === null ? '' : displayDateTime(registeredAt),
  <div class="operations">
    <Go to={paths.cpLink(id, 'send')} id="cpToSend" /><Go to={paths.cpLink(id, 'users')} id="cpToUsers" /><Go to={paths.cpLink(id, 'delete')} id="cpToDelete" />
  </div>,
];
