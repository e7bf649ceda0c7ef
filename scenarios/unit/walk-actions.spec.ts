import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures';
import type { Screen } from '../../pages';
import type { ScreenAction } from '../procedures/types';
import { act } from '../walk/act';
import { arrive } from '../walk/arrive';
import type { Run } from '../walk/run';
import { readPdf } from '../walk/pdf';
import { sampleFile } from '../walk/sample-file';
import { Secrets } from '../walk/secrets';
import { fakeSite, fakeStage, pageOf, type Answer } from './fake-site';

const DIAGRAM = 'システム構成図 本社.pdf';
const stored = DIAGRAM.replace(' ', '+');

const form = (rows: number, alert = '') => pageOf('請求先 入力', `${alert && `<div role="alert">${alert}</div>`}
  <form method="post">
    <fieldset role="group" aria-label="一括請求"><label><input type="radio" name="group" value="0" checked>希望しない</label><label><input type="radio" name="group" value="1">希望する</label></fieldset>
    <label>都道府県<select name="prefecture"><option value=""></option><option value="13">東京都</option><option value="14">神奈川県</option></select></label>
    <table><tr><td>1ANAC</td><td><label>備考<input name="note-1"></label></td></tr><tr><td>2ANAC</td><td><label>備考<input name="note-2"></label></td></tr></table>
    <p>${rows}行</p><button name="go" value="set">設定</button><button name="go" value="wrong">誤り</button>
  </form>
  <form method="post" enctype="multipart/form-data"><label>参照<input type="file" name="file"></label><button>システム構成図を添付する</button></form>
  <a href="/file">${stored}</a><a href="/other">別のファイル</a>`);

const screenOn = (page: Page): Screen => ({
  name: '請求先', title: '請求先 入力', texts: [], heading: page.locator('h1'),
  controls: {
    '一括請求': page.getByRole('group', { name: '一括請求' }), '都道府県': page.getByRole('combobox', { name: '都道府県' }),
    '設定': page.getByRole('button', { name: '設定', exact: true }), '誤り': page.getByRole('button', { name: '誤り' }),
    '参照': page.getByLabel('参照'), 'システム構成図を添付する': page.getByRole('button', { name: 'システム構成図を添付する' }),
    '別のファイル': page.getByRole('link', { name: '別のファイル' }),
  },
  rowControls: {
    '備考': (row) => page.getByRole('row').filter({ hasText: row }).getByLabel('備考'),
    'ダウンロード': (row) => page.getByRole('link', { name: row }),
  },
});

test.describe('手順の動作', { tag: '@unit' }, () => {
  let sent = '';
  let file: Buffer;
  let site: Awaited<ReturnType<typeof fakeSite>>;
  let run: Run;
  let page: Page;
  const attachment = (body: Buffer | string): Answer => ({ headers: { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(stored)}` }, body });

  test.beforeEach(async ({ browser }) => {
    site = await fakeSite(({ method, url }, body) => {
      if (url === '/file') return attachment(file);
      if (url === '/other') return attachment('another');
      if (method !== 'POST') return { body: form(0) };
      sent = body;
      return body.includes('go=wrong') ? { status: 422, body: form(0, '入力内容に誤りがあります。') } : { body: form(1) };
    });
    page = await (await browser.newContext()).newPage();
    const stage = await fakeStage(page, site.url, { 'メニュー画面': screenOn(page) });
    const nobody = { id: 'x', title: 'x', now: '', steps: [] };
    run = { procedure: nobody, stage, remembered: new Map(), mails: new Map(), at: new Map(), complete: new Set(), secrets: new Secrets(), tabs: new Map() };
    await page.goto(site.url);
    await arrive(run, 'applicant', 'メニュー画面');
  });
  test.afterEach(async () => {
    await page.context().close();
    site.close();
  });
  const doing = (action: ScreenAction) => act(run, 'applicant', screenOn(page), action, () => undefined);
  const settings = { do: 'press', label: '設定', to: 'メニュー画面' } as const;

  test('ラジオボタンと選択欄を選び、行の入力欄に入力する', async () => {
    expect(await doing({ do: 'choose', label: '一括請求', option: '希望する' })).toMatchObject({ role: 'radio', value: '希望する' });
    expect(await doing({ do: 'choose', label: '都道府県', option: '神奈川県' })).toMatchObject({ role: 'combobox' });
    await doing({ do: 'check', label: '一括請求', is: '希望する' });
    await doing({ do: 'check', label: '都道府県', is: '神奈川県' });
    await expect(doing({ do: 'check', label: '都道府県', is: '東京都' })).rejects.toThrow('「都道府県」は 東京都 のはずですが、神奈川県 です。');
    await doing({ do: 'fill', label: '備考', row: '2ANAC', value: '追加' });
    await doing(settings);
    expect(Object.fromEntries(new URLSearchParams(sent))).toEqual({ group: '1', prefecture: '14', 'note-1': '', 'note-2': '追加', go: 'set' });
  });

  test('同じ画面に戻るボタンの後は、画面を読み直す', async () => {
    await expect(doing({ do: 'check', text: '1行' })).rejects.toThrow('「1行」が表示されるはずですが');
    await doing(settings);
    expect(await doing({ do: 'check', text: '1行' })).toMatchObject({ label: '1行' });
  });

  test('同じ画面にエラーが表示されれば失敗し、その文言を伝える', async () => {
    await expect(doing({ ...settings, label: '誤り' })).rejects.toThrow('入力エラーが表示されました。入力内容に誤りがあります。');
  });

  test('予期したエラーは確認として数え、出なければ失敗する', async () => {
    const done = await doing({ ...settings, label: '誤り', alert: '入力内容に誤りがあります。' });
    expect(done.verified).toContain('エラー「入力内容に誤りがあります。」が表示された');
    await expect(doing({ ...settings, label: '誤り', alert: '別のエラー' })).rejects.toThrow('エラー「別のエラー」が表示されるはずですが、「入力内容に誤りがあります。」です。');
    await expect(doing({ ...settings, alert: '入力内容に誤りがあります。' })).rejects.toThrow('表示されるはずですが、ありません。');
  });

  test('ファイルを添付し、同じものを受け取る。違うものや違う名前なら失敗する', async () => {
    ({ buffer: file } = await sampleFile(DIAGRAM));
    await doing({ do: 'upload', label: '参照', file: DIAGRAM });
    await doing({ ...settings, label: 'システム構成図を添付する' });
    expect(sent).toContain(DIAGRAM);
    const download = { do: 'expectDownload', label: 'ダウンロード', row: stored, name: stored, file: DIAGRAM } as const;
    expect((await doing(download)).verified?.join()).toContain(`添付した ${DIAGRAM} と同じである`);
    await expect(doing({ ...download, file: 'システム構成図 支店.pdf' })).rejects.toThrow('異なります');
    await expect(doing({ ...download, name: DIAGRAM })).rejects.toThrow(`ファイル名は ${DIAGRAM} のはずですが`);
    await expect(doing({ do: 'expectDownload', label: '別のファイル', name: stored, file: DIAGRAM })).rejects.toThrow(`${stored}（7バイト）の内容が`);
  });

  test('添付するファイルは本物で、内容は名前だけで決まる', async () => {
    const diagram = await sampleFile(DIAGRAM);
    expect((await readPdf(new Uint8Array(diagram.buffer))).pages).toBe(1);
    expect(diagram.buffer.toString('latin1')).toContain('D:20260401');
    expect((await sampleFile(DIAGRAM)).buffer.equals(diagram.buffer)).toBe(true);
    const survey = await sampleFile('航空会社インタフェース調査票.xlsx');
    expect(survey.buffer.subarray(0, 2).toString()).toBe('PK');
    expect((await sampleFile('航空会社インタフェース調査票.xlsx')).buffer.equals(survey.buffer)).toBe(true);
    await expect(sampleFile('構成図.exe')).rejects.toThrow('作れるのは .pdf、.xlsx です。');
  });
});
