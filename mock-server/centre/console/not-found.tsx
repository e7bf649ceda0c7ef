import type { NssRequest } from '../../ui/env';
import type { Desk } from '../desk';
import { frame } from './frame';
import { paths } from './paths';

/** The answer for something that is not there (any more: a reset may have taken it away). */
export async function notFound(c: NssRequest, desk: Desk) {
  const page = await frame(c, desk, '見つかりません', <p>リセットや復元で無くなった可能性があります。<a href={paths.inbox}>申込の一覧へ</a></p>);
  return new Response(page.body, { status: 404, headers: page.headers });
}
