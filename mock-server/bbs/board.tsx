import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Context } from '../context';
import type { Env } from '../ui/env';
import { paths } from '../ui/paths';
import type { ScreenId } from '../vocabulary/screens';
import { certificate } from './certificate';
import { contacts } from './contacts';
import { notFoundPage } from './not-found';
import { nssPages } from './nss';
import { fixedPage, type Contents } from './page';
import { questionPages } from './questions';
import { brokerManual } from './rules/broker-manual';
import { newsCertificates, newsDeadline, newsInvoices, newsValidity } from './rules/notices';
import { schedule } from './rules/schedule';
import { terms } from './rules/terms';
import { simulation } from './simulation';
import { pageFor, siteMap } from './site-map';
import { surveyPages } from './surveys';
import { top } from './top';
import { usePages } from './use';
import { OLD_BOARD } from '../vocabulary/addresses';

const style = (...file: string[]): string => readFileSync(join(__dirname, ...file), 'utf8');
/** The tables and forms of NSS in the colours of the board. */
const stylesheet = style('..', 'ui', 'nss.css') + style('board.css');

/** What always says the same. */
const fixed: Partial<Record<ScreenId, Contents>> = {
  boardTop: top, contactGuide: contacts, boardTerms: terms,
  newsCertificates, newsDeadline, newsInvoices, newsValidity,
  ...nssPages, ...usePages, ...questionPages,
};

/** The folders of the board: what is asked for there and is no page gets the error page of the board. */
const folders = ['/nss/*', '/use/*', '/tetsuduki/*', '/info/*', '/qanda/*', '/docs/*', '/system/*'];

/** NACCS掲示板, the public site that screens, mails and documents link to (D-01); the addresses of its old layout lead to the same pages. */
export function board(app: Hono<Env>, context: Context): void {
  app.get(paths.boardStylesheet, (c) => c.body(stylesheet, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=3600' }));
  app.get(`${OLD_BOARD}/*`, (c) => c.redirect(newAddress(new URL(c.req.url)), 301));

  for (const folder of ['/nss', '/nss/']) app.get(folder, (c) => c.redirect(paths.nssGuide, 301));
  for (const [screen, contents] of Object.entries(fixed) as [ScreenId, Contents][]) app.get(pageFor(screen).path, fixedPage(screen, contents));
  surveyPages(app);
  schedule(app, context);
  brokerManual(app);
  simulation(app, context);
  certificate(app, context);
  for (const { path } of siteMap.flatMap(({ pages }) => pages)) {
    // The documents print folders with a slash at the end and without.
    if (path !== paths.board && path.endsWith('/')) app.get(path.slice(0, -1), (c) => c.redirect(path, 301));
  }

  for (const folder of folders) app.get(folder, notFoundPage);
}

/** Of the old layout's address the one of the same page now. One slash only: `//host/…` would be an address of somebody else's. */
const newAddress = ({ pathname, search }: URL): string => pathname.slice(OLD_BOARD.length).replace(/^\/*/, '/') + search;
