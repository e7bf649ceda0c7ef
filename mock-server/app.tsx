import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { addAccount } from './accounts';
import { board } from './bbs/board';
import { centre } from './centre';
import { cyberPort } from './cyber-port';
import { Clock } from './clock';
import type { Context } from './context';
import { Faults } from './faults';
import { Journal } from './journal';
import { Mailer, type MailServer } from './mailer';
import { naccs } from './naccs';
import { scheduleFirstSettlement } from './operations/charges';
import { protect } from './protect';
import { screens } from './screens';
import { Attachments } from './store/attachments';
import { Store } from './store/store';
import type { Env } from './ui/env';
import { notice } from './ui/page';
import { paths } from './ui/paths';

/** How an NSS is made. */
export interface NssOptions extends MailServer {
  /** The same seed gives the same accounts, names and codes. Default 1. */
  readonly seed?: number;
  /** ISO moment at which the clock stands until it is moved; without it the clock runs with the real time. */
  readonly now?: string;
  /** File that keeps the state between runs; null or left out: memory only. */
  readonly dataFile?: string | null;
  /** Domain of the seeded people's mail addresses. Default `example.jp`. */
  readonly mailDomain?: string;
  /** Address under which somebody else serves its `app`; without it, the one that `listen` gives. */
  readonly publicUrl?: () => string;
  /** Path of the class room that it stands in: its console leads there. */
  readonly classroom?: string;
}

/** One bundled NSS with a state of its own. */
export interface Nss {
  readonly app: Hono<Env>;
  readonly context: Context;
  /** Begins to work where `listen` is not called: `app` is served by somebody else. */
  open(): Promise<void>;
  /** @returns the address under which it is served, without a slash at the end; rejects when the port is taken */
  listen(port?: number, host?: string): Promise<string>;
  /** Resolves when every mail has left the outbox; while the mail server is away, that is not before it is back. */
  delivered(): Promise<void>;
  close(): Promise<void>;
}

const asset = (name: string): string => readFileSync(join(__dirname, 'ui', name), 'utf8');
const stylesheet = asset('nss.css');
const icon = asset('icon.svg');

/** Makes an NSS: screens, public board pages, control API and mailer around one state. Costs milliseconds. */
export function createNss(options: NssOptions): Nss {
  const seed = options.seed ?? 1;
  const store = new Store(options.dataFile ?? null);
  const attachments = new Attachments(options.dataFile ? join(dirname(options.dataFile), 'attachments') : null);
  const clock = new Clock(store, options.now !== undefined, options.now === undefined ? Date.now() : Date.parse(options.now));
  const faults = new Faults();
  const journal = new Journal();
  const mailer = new Mailer(store, faults, options);
  let url = 'http://127.0.0.1';
  let server: Server | null = null;
  const context: Context = {
    store, attachments, clock, journal, seed: () => Number(store.get('meta', 'seed')?.value ?? seed), mailDomain: options.mailDomain ?? 'example.jp',
    publicUrl: options.publicUrl ?? (() => url), mailsQueued: () => mailer.deliver(),
  };
  const plant = (wanted: number): void => store.transaction(() => {
    store.put('meta', { key: 'seed', value: wanted });
    addAccount(context, {});
    scheduleFirstSettlement(context);
  });
  if (store.size('offices') === 0) plant(seed);

  const app = new Hono<Env>();
  protect(app, context, faults);
  app.get(paths.stylesheet, (c) => c.body(stylesheet, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=3600' }));
  app.get(paths.icon, (c) => c.body(icon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'max-age=3600' }));
  screens(app, context);
  board(app, context);
  naccs(app, context);
  cyberPort(app, context);
  centre(app, context, {
    faults, mailpitUrl: options.mailpitUrl, classroom: options.classroom,
    reset: (wanted = context.seed()) => {
      const now = clock.now();
      store.clear();
      store.transaction(() => clock.start(options.now === undefined ? now : Date.parse(options.now)));
      plant(wanted);
      faults.clear();
      journal.clear();
    },
  });
  app.notFound((c) => notice(c, 404, ['お探しのページはありません。']));

  return {
    app,
    context,
    open: async () => {
      await attachments.purge(attached(store));
      mailer.deliver();
    },
    listen: async (port = 0, host = '127.0.0.1') => {
      await attachments.purge(attached(store));
      return new Promise((resolve, reject) => {
        server = createServer(getRequestListener(app.fetch));
        server.once('error', reject);
        server.listen(port, host, () => {
          url = `http://${host}:${(server?.address() as AddressInfo).port}`;
          mailer.deliver();
          resolve(url);
        });
      });
    },
    delivered: () => mailer.delivered(),
    close: async () => {
      server?.closeAllConnections();
      await Promise.all([attachments.close(), mailer.close(), new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))]);
      store.close();
    },
  };
}

/** Contents that drafts and applications refer to. */
const attached = (store: Store): Set<string> =>
  new Set([...store.all('drafts'), ...store.all('applications')].flatMap((row) => row.attachments.map(({ id }) => id)));
