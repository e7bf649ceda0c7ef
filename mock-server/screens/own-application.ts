import type { Context } from '../context';
import type { Application } from '../domain/application';
import type { NssRequest } from '../ui/env';
import { notice } from '../ui/page';

/** The application that the address names, if it belongs to the office that is logged in; another's is not found. */
export function ownApplication({ store }: Context, c: NssRequest): Application | undefined {
  const application = store.get('applications', c.req.param('receipt') ?? '');
  return application?.officeCode === c.get('office').officeCode ? application : undefined;
}

export const notFound = (c: NssRequest) => notice(c, 404, ['お探しの申込はありません。']);
