import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { NssRequest } from '../ui/env';
import { sitePage } from '../ui/page';
import type { ScreenId } from '../vocabulary/screens';
import { BoardLayout } from './layout';

/** Answers with a page of NACCS掲示板; the journal learns which. */
export const boardPage = (c: NssRequest, screen: ScreenId, children: Child, options: { status?: ContentfulStatusCode } = {}) =>
  sitePage(c, (shell) => <BoardLayout {...shell} address={new URL(c.req.url)} />, screen, children, options);

/** What stands on a page that always says the same. */
export type Contents = () => Child;

/** Answers with such a page. */
export const fixedPage = (screen: ScreenId, children: Contents) => (c: NssRequest) => boardPage(c, screen, children());
