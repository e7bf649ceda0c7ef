import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import type { Nss } from '../app';
import type { MailServer } from '../mailer';
import { Classroom } from './classroom';
import { isTrainer, seatOf } from './doors';
import { paths } from './paths';
import { Folder } from './seat/folder';
import { traineePages, withBar } from './trainee';
import { trainerPages } from './trainer';
import { join } from './views/join';

/** How a class room is made. */
export interface PracticeOptions extends MailServer {
  /** Where courses, attempts and the state of every seat are kept; null keeps nothing. */
  readonly folder: string | null;
  /** The NSS that the trainer shows things on; nobody else reaches it. It is closed with the class room. */
  readonly own: (publicUrl: () => string) => Nss;
  /** Real time, epoch milliseconds. */
  readonly now?: () => number;
}

/** A class room: courses, their seats, and an NSS for each of them, under one address. */
export interface Practice {
  readonly classroom: Classroom;
  /** Path of the page that makes a browser the trainer's. */
  readonly trainerPath: string;
  /** @returns the address without a slash at the end; rejects when the port is taken */
  listen(port?: number, host?: string): Promise<string>;
  close(): Promise<void>;
}

const stylesheet = readFileSync(path.join(__dirname, 'views', 'practice.css'), 'utf8');
const FORM_LIMIT = 64 * 1024;
const KEY = 'trainer.json';

/** Makes a class room. Everything of NSS is answered by the seat whose address a browser has opened, everything else is the class room's. */
export function createPractice({ folder: place, own: makeOwn, now = Date.now, ...mailServer }: PracticeOptions): Practice {
  const folder = new Folder(place);
  let url = 'http://127.0.0.1';
  const key = trainerKey(folder);
  const own = makeOwn(() => url);
  const classroom = new Classroom({ mailServer, now, publicUrl: () => url, decorate: withBar }, folder.within('courses'));
  const app = new Hono();

  // NSS sets the headers of its own pages.
  app.use('/practice/*', secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], scriptSrc: ["'none'"], objectSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"] },
    referrerPolicy: 'same-origin', strictTransportSecurity: false, xFrameOptions: 'DENY',
  }));
  app.post('/practice/*', csrf(), bodyLimit({ maxSize: FORM_LIMIT }));
  app.get(paths.stylesheet, (c) => c.body(stylesheet, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=3600' }));
  traineePages(app, () => classroom);
  trainerPages(app, () => classroom, key, now);
  app.all('/practice/*', (c) => c.redirect(paths.home, 303));
  app.get('/__nss/health', (c) => own.app.fetch(c.req.raw));
  app.all('/__nss/*', (c) => (isTrainer(c, key) ? own.app.fetch(c.req.raw, c.env) : join(c)));
  app.get('/dfw/assets/*', (c) => own.app.fetch(c.req.raw));
  app.all('*', (c) => {
    const seat = seatOf(c, classroom);
    if (seat) return seat.answer(c.req.raw);
    return isTrainer(c, key) ? own.app.fetch(c.req.raw, c.env) : join(c);
  });

  let server: Server | null = null;
  return {
    classroom,
    trainerPath: paths.trainer(key),
    listen: async (port = 0, host = '127.0.0.1') => {
      await own.open();
      return new Promise((resolve, reject) => {
        server = createServer(getRequestListener(app.fetch));
        server.once('error', reject);
        server.listen(port, host, () => {
          url = `http://${host}:${(server?.address() as AddressInfo).port}`;
          resolve(url);
        });
      });
    },
    close: async () => {
      server?.closeAllConnections();
      await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
      await Promise.all([classroom.close(), own.close()]);
    },
  };
}

/** The same after a restart, so that the trainer's address stays good. */
function trainerKey(folder: Folder): string {
  const kept = folder.read(KEY) as { key?: string } | undefined;
  if (typeof kept?.key === 'string') return kept.key;
  const key = randomBytes(18).toString('base64url');
  folder.write(KEY, { key });
  return key;
}
