import { expect, test } from '@playwright/test';
import { createNss } from '../../mock-server/app';

/** Every page is a whole HTML document: without its doctype a browser lays it out in quirks mode. */
test.describe('ページ', { tag: '@unit' }, () => {
  for (const path of ['/dfw/login/nsscoapp/', '/tetsuduki/schedule.html', '/dfw/guide/billing', '/nowhere', '/__nss/']) {
    test(`${path} は標準モードのHTML文書`, async () => {
      const nss = createNss({ now: '2026-04-01T09:00:00+09:00', smtp: { host: '127.0.0.1', port: 1 } });
      const html = await (await nss.app.request(`http://localhost${path}`)).text();
      expect(html).toMatch(/^<!DOCTYPE html><html lang="ja">/);
      await nss.close();
    });
  }
});
