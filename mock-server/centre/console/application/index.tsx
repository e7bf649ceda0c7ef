import { Readable } from 'node:stream';
import type { Hono } from 'hono';
import type { Application } from '../../../domain/application';
import { readForm } from '../../../ui/check';
import type { Env, NssRequest } from '../../../ui/env';
import type { Desk } from '../../desk';
import { doing, type Done } from '../flash';
import { neighbours } from '../inbox/list';
import { readQuery, toSearch } from '../inbox/query';
import { notFound } from '../not-found';
import { paths, withQuery } from '../paths';
import { show } from './page';
import { steps, withTemplate } from './read';
import { refusal } from '../../../operations/conflict';

/** One application beside the present contract, and what NACCSセンター can do with it now. */
export function application(app: Hono<Env>, desk: Desk): void {
  const { context } = desk;
  const address = paths.application(':receiptNumber');
  const find = (c: NssRequest) => context.store.get('applications', c.req.param('receiptNumber') ?? '');

  app.get(address, (c) => {
    const found = find(c);
    return found ? show(c, desk, found) : notFound(c, desk);
  });

  for (const [what, read] of Object.entries(steps)) {
    app.post(`${address}/${what}`, async (c) => {
      const found = find(c);
      if (!found) return notFound(c, desk);
      const entered = await readForm(c);
      const { errors, run } = read(entered);
      if (Object.keys(errors).length > 0) return show(c, desk, found, { entered, errors });
      const onward = nextAddress(c, desk, found, what as keyof typeof steps);
      const reason = refusal(() => run(context, found.receiptNumber));
      return reason === null ? c.redirect(onward, 303) : show(c, desk, find(c) ?? found, { entered, errors: {}, reason });
    });
  }

  app.post(paths.decide(':receiptNumber', 'template'), async (c) => {
    const found = find(c);
    if (!found) return notFound(c, desk);
    const { use, entered, errors } = withTemplate(context, found, await readForm(c));
    return show(c, desk, found, { entered, errors }, Object.keys(errors).length === 0 ? use : undefined);
  });

  app.get(paths.attachment(':receiptNumber', ':index'), async (c) => {
    const attachment = find(c)?.attachments[Number(c.req.param('index'))];
    const opened = attachment && (await context.attachments.open(attachment.id));
    if (!attachment || !opened) return notFound(c, desk);
    return c.body(Readable.toWeb(opened.stream) as ReadableStream, 200, {
      'Content-Type': attachment.type, 'Content-Length': String(opened.size), 'X-Content-Type-Options': 'nosniff',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(attachment.name)}`,
    });
  });
}

/**
 * Where a step leads: 内容確認 stays with the application, after a decision the next one of the same list that waits is
 * shown, or the list. Found before the step is taken, since it may take the application off the list.
 */
function nextAddress(c: NssRequest, { context }: Desk, { receiptNumber, kind }: Application, step: keyof typeof steps): string {
  const { query } = readQuery(c);
  const search = toSearch(query);
  const leadingTo = (path: string, told: Record<string, string>): string => withQuery(path, new URLSearchParams([...search, ...Object.entries(told)]));
  if (step === 'open') return leadingTo(paths.application(receiptNumber), doing('open'));
  const done: Done = step === 'approve' && (kind === 'settings' || kind === 'reissue') ? 'settled' : step;
  const { nextWaiting } = neighbours(context, query, receiptNumber);
  return nextWaiting === null
    ? leadingTo(paths.inbox, { ...doing(done, receiptNumber), on: 'none' })
    : leadingTo(paths.application(nextWaiting), { ...doing(done, receiptNumber), on: 'next' });
}
