import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { serveAsChild } from './child';

/** Bare Hono that answers every request with the same page. */
serveAsChild(({ html }: { html: string }) => {
  const app = new Hono().get('*', (c) => c.html(html));
  return new Promise((resolve) => serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => resolve(`http://127.0.0.1:${port}`)));
});
