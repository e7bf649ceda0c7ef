import { Readable } from 'node:stream';
import type { Hono } from 'hono';
import type { Context } from '../context';
import type { Attachment } from '../domain/attachment';
import type { Env, NssRequest } from '../ui/env';
import { notice } from '../ui/page';
import { paths } from '../ui/paths';
import { ownApplication } from './own-application';

/** Attached files to be downloaded: of a draft by its owner, of an application by those who may see it (R-10, D-26). */
export function attachments(app: Hono<Env>, context: Context): void {
  app.get(paths.attachment(':draft', ':index'), (c) => {
    const draft = context.store.get('drafts', c.req.param('draft') ?? '');
    return download(context, c, draft?.owner === c.get('user').loginId ? draft.attachments : []);
  });
  app.get(paths.appliedAttachment(':receipt', ':index'), (c) => download(context, c, ownApplication(context, c)?.attachments ?? []));
}

/** The contents go from the disk to the browser as they are read. Always a download: nothing of it is shown within NSS. */
async function download({ attachments: contents }: Context, c: NssRequest, list: readonly Attachment[]): Promise<Response> {
  const index = c.req.param('index') ?? '';
  const attachment = /^\d{1,3}$/.test(index) ? list[Number(index)] : undefined;
  const found = attachment && (await contents.open(attachment.id));
  if (!attachment || !found) return notice(c, 404, ['お探しの添付ファイルはありません。']);
  return c.body(Readable.toWeb(found.stream) as ReadableStream, 200, {
    'Content-Type': attachment.type, 'Content-Length': String(found.size), 'Content-Disposition': `attachment; filename*=UTF-8''${encoded(attachment.name)}`,
  });
}

/** RFC 8187 leaves fewer characters as they are than encodeURIComponent does. */
const encoded = (name: string): string => encodeURIComponent(name).replace(/['()*!]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
