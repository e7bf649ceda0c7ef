import type { Context } from '../context';
import type { CyberPortUser } from '../domain/cyber-port';
import { isOfBrokers } from '../operations/cyber-port';
import { valueOf } from '../operations/entered';
import type { Entered, NaccsLink } from '../store/tables';
import type { NssRequest } from '../ui/env';
import { Go } from '../ui/form';
import { paths } from '../ui/paths';
import { Facts } from '../ui/table';
import { fields } from '../vocabulary/fields';
import { message } from '../vocabulary/messages';
import { cyberPortPage } from './layout';

/** The NACCS利用者情報 that the address names, registered or not, or undefined. */
export const linkFor = ({ store }: Context, c: NssRequest): NaccsLink | undefined => store.get('naccsLinks', c.req.param('id') ?? '');

/** The one that the address names where it has been registered, or undefined. */
export function registeredFor(context: Context, c: NssRequest): NaccsLink | undefined {
  const link = linkFor(context, c);
  return link?.registeredAt == null ? undefined : link;
}

/** There is no such NACCS利用者情報 (any more). */
export const linkGone = (c: NssRequest) => cyberPortPage(c, 'cpNotice', (
  <>
    <p class="notice">{message('cpLinkGone')}</p>
    <div class="actions"><Go to={paths.cpLinks} id="cpBackToLinks" /></div>
  </>
), { status: 404 });

export const displayUser = ({ name, email }: CyberPortUser): string => `${name}（${email}）`;

/** The user as typed. */
export const typedUser = (entered: Entered): CyberPortUser => ({ name: valueOf(entered, 'cpUserName'), email: valueOf(entered, 'cpUserEmail') });

/** A NACCS利用者情報 to be looked at, with what a 通関士 has to do besides. */
export function LinkFacts({ context, link: { userId, users } }: { context: Context; link: NaccsLink }) {
  return (
    <>
      <Facts label="NACCS利用者情報" facts={[[fields.cpUserId.label, userId], ['紐づける利用者', <ul>{users.map((user) => <li>{displayUser(user)}</li>)}</ul>]]} />
      {isOfBrokers(context, userId) && <p class="note">{message('cpBroker')}</p>}
    </>
  );
}

/** Why something cannot be done just now, though nothing was typed wrong. */
export const Refused = ({ objection }: { objection: string | null }) => (objection === null ? null : <p class="errors" role="alert">{objection}</p>);
