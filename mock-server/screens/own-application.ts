import type { Context } from '../context';
import type { Application } from '../domain/application';
import { readersOf } from '../store/tables';
import type { NssRequest } from '../ui/env';
import { notice } from '../ui/page';

/** The application that the address names, if it is for those who are logged in to see; another's is not found. */
export function ownApplication({ store }: Context, c: NssRequest): Application | undefined {
  const application = store.get('applications', c.req.param('receipt') ?? '');
  return application && readersOf(application).includes(c.get('user').loginId) ? application : undefined;
}

/** The answer for an application that is not there, or not of who asks. */
export const notFound = (c: NssRequest) => notice(c, 404, ['お探しの申込はありません。']);
