import type { NssRequest } from '../ui/env';
import { BoardLink } from './layout';
import { boardPage } from './page';

/** What is asked for is no page of the board, e.g. an address as a document misprints it. */
export const notFoundPage = (c: NssRequest) => boardPage(c, 'boardError', (
  <>
    <p>お探しのページはありません。アドレスに誤りがないかご確認ください。</p>
    <p><BoardLink to="boardTop">掲示板のトップページ</BoardLink>または<BoardLink to="questions">よくあるご質問</BoardLink>からお探しください。</p>
  </>
), { status: 404 });
