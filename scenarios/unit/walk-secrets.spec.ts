import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { expect, test, type Mail, type Page } from '../../fixtures';
import type { Screen } from '../../pages';
import type { Action, Procedure, Scene } from '../procedures/types';
import { walk, type Stage } from '../walk';
import { Recorder } from '../walk/recorder';
import type { Run } from '../walk/run';
import { HIDDEN, Secrets } from '../walk/secrets';
import { fakeSite, fakeStage, pageOf } from './fake-site';

// What the walk must hide would stand in the runner's own recording.
test.use({ trace: 'off', screenshot: 'off' });

/** With characters that are written differently in JSON and in addresses. */
const TEMPORARY = 'kari"no\\pass/1';
const FORMAL = 'SEISHIKI-9911';
/** Stands on a screen without being marked as secret. */
const UNMARKED = 'himitsu-4477';
const SUBJECT = '【NSS】仮アカウント発行のお知らせ';
const mail: Mail = {
  id: '1', subject: SUBJECT, from: 'nss@naccs.example', to: ['a@t.example.jp'], date: '2026-04-01T00:00:00Z', links: [],
  text: `仮ログインID：T0000001\n仮パスワード：${TEMPORARY}\n`,
};

const form = `<form method="post"><label>パスワード<input type="password" name="password"></label><button>ログイン</button></form>
  <table><tr><th scope="row">事業所パスワード</th><td><span data-secret>${FORMAL}</span></td></tr>
  <tr><th scope="row">印のない秘密</th><td>${UNMARKED}</td></tr></table>`;

const screenOn = (page: Page, url: string): Screen => ({
  name: 'ログイン画面', title: 'ログイン', texts: [], heading: page.locator('h1'), open: async () => void (await page.goto(url)),
  controls: { 'パスワード': page.locator('input'), 'ログイン': page.locator('button') },
  values: { '事業所パスワード': page.locator('td').first(), '印のない秘密': page.locator('td').last() },
});

const atMail = (...actions: Action[]): Scene => ({ screen: 'E-mail', actions });
const onScreen = (...actions: Action[]): Scene => ({ screen: 'ログイン画面', actions });
const expectMail: Action = { do: 'expectMail', kind: '仮アカウント', subject: SUBJECT, to: ['applicant'], contains: ['仮ログインID'] };
const readPassword: Action = { do: 'read', mail: SUBJECT, label: '仮パスワード', form: '\\S+', remember: '仮パスワード', secret: true };
const typePassword: Action = { do: 'fill', label: 'パスワード', value: { secret: { remembered: '仮パスワード' } } };

const procedureOf = (...scenes: Scene[]): Procedure => ({
  id: 'secrets', title: '秘密', now: '2026-04-01T09:00:00+09:00',
  steps: [{ ref: '1-①', numbered: true, part: '1', actor: 'applicant', title: '秘密', source: 'assumed: made up', scenes }],
});

/** Walks on a site that quotes what was sent. @returns what the evidence and the error say, and what the site was sent */
async function walked(browser: Browser, directory: string, procedure: Procedure, userIds: Stage['applicant']['account']['userIds'] = []): Promise<{ evidence: string; error: string; sent: string }> {
  let sent = '';
  const site = await fakeSite((_, body) => {
    sent = new URLSearchParams(body).get('password') ?? sent;
    return { body: pageOf('ログイン', `${sent && `<div role="alert">${sent.replaceAll('"', '&quot;')} が違います。</div>`}${form}`) };
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  const stage = await fakeStage(page, site.url, { 'ログイン画面': screenOn(page, site.url) }, [mail]);
  const applicant = { ...stage.applicant, account: { ...stage.applicant.account, userIds } };
  const error = await walk(procedure, { ...stage, applicant }, directory).then(() => '', String);
  await context.close();
  site.close();
  return { evidence: await readFile(`${directory}/secrets.json`, 'utf8'), error, sent };
}

function expectHidden(...texts: string[]): void {
  for (const secret of [TEMPORARY, FORMAL]) {
    for (const spelling of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) {
      for (const text of texts) expect(text.includes(spelling), text).toBe(false);
    }
  }
}

test.describe('手順の実行と秘密', { tag: '@unit' }, () => {
  test('E-mailと画面から控えた秘密は使われるが、エビデンスには残らない', async ({ browser }, { outputDir }) => {
    const { evidence, error, sent } = await walked(browser, outputDir, procedureOf(
      atMail(expectMail, readPassword),
      onScreen({ do: 'open' }, { do: 'read', label: '事業所パスワード', form: '.+', remember: '事業所パスワード', secret: true }, typePassword,
        { do: 'press', label: 'ログイン', to: 'ログイン画面', alert: [{ secret: { remembered: '仮パスワード' } }, ' が違います。'] },
        { do: 'check', label: '事業所パスワード', is: { secret: { remembered: '事業所パスワード' } } }),
    ));
    expect(error).toBe('');
    expect(sent).toBe(TEMPORARY);
    expectHidden(evidence);
    expect(evidence).toContain(`仮パスワード：${HIDDEN}`);
    expect(evidence).toContain(`事業所パスワード ${HIDDEN}`);
    expect(evidence).toContain('仮ログインID：T0000001');
  });

  test('事業所の利用者IDのパスワードは使われるが、エビデンスにもエラーにも残らない', async ({ browser }, { outputDir }) => {
    const password = 'NACCS-5566';
    const typing = (userId: string): Procedure => procedureOf(onScreen({ do: 'open' }, { do: 'fill', label: 'パスワード', value: { secret: { userId } } }, { do: 'press', label: 'ログイン', to: 'ログイン画面' }));
    const { evidence, error, sent } = await walked(browser, outputDir, typing('AAAA1AA1'), [{ id: 'AAAA1AA1', password }]);
    expect(sent === password).toBe(true);
    expect(error).toContain(`入力エラーが表示されました。${HIDDEN} が違います。`);
    expect((evidence + error).includes(password)).toBe(false);
    expect((await walked(browser, outputDir, typing('AAAA1YA1'), [{ id: 'AAAA1AA1', password }])).error).toContain('利用者ID AAAA1YA1 は、この事業所のものではありません。');
  });

  test('控える前に終わっても、E-mailの秘密は残らない', async ({ browser }, { outputDir }) => {
    const { evidence, error } = await walked(browser, outputDir, procedureOf(
      atMail(expectMail, { do: 'follow', mail: SUBJECT, to: 'ログイン画面' }, readPassword),
    ));
    expect(error).toContain('NSSへのリンクがありません');
    expectHidden(evidence, error);
    expect(evidence).toContain(`仮パスワード：${HIDDEN}`);
  });

  test('秘密を見分けられないE-mailの本文は残さない', async ({ browser }, { outputDir }) => {
    const { evidence, error } = await walked(browser, outputDir, procedureOf(atMail(expectMail, { ...readPassword, form: '\\d{8}' })));
    expect(error).toContain('「仮パスワード」の後に \\d{8} の形の値がありません');
    expectHidden(evidence, error);
    expect(evidence).not.toContain('仮ログインID：');
  });

  test('画面が秘密を繰り返しても、エラーには現れない', async ({ browser }, { outputDir }) => {
    const { evidence, error } = await walked(browser, outputDir, procedureOf(
      atMail(expectMail, readPassword), onScreen({ do: 'open' }, typePassword, { do: 'press', label: 'ログイン', to: 'ログイン画面' }),
    ));
    expect(error).toContain(`入力エラーが表示されました。${HIDDEN} が違います。`);
    expectHidden(evidence, error);
  });

  test('形の違う秘密は、画面のものもエラーに現れない', async ({ browser }, { outputDir }) => {
    const { evidence, error } = await walked(browser, outputDir, procedureOf(
      onScreen({ do: 'open' }, { do: 'read', label: '事業所パスワード', form: '[a-z]{12}', remember: '事業所パスワード', secret: true }),
    ));
    expect(error).toContain('の形ではありません');
    expectHidden(evidence, error);
  });

  test('印のない秘密は、画像から隠せないので控えない。形が違うときも文言に現れない', async ({ browser }, { outputDir }) => {
    const unmarked = { do: 'read', label: '印のない秘密', remember: '印のない秘密', secret: true } as const;
    const right = await walked(browser, outputDir, procedureOf(onScreen({ do: 'open' }, { ...unmarked, form: '\\S+' })));
    expect(right.error).toContain('data-secret の印がない');
    expect(right.error + right.evidence).not.toContain(UNMARKED);
    const wrong = await walked(browser, outputDir, procedureOf(onScreen({ do: 'open' }, { ...unmarked, form: '\\d{20}' })));
    expect(wrong.error).toContain(`の形ではありません: ${HIDDEN}`);
  });

  test('秘密でない値としては参照できない', async ({ browser }, { outputDir }) => {
    const { error } = await walked(browser, outputDir, procedureOf(
      atMail(expectMail, readPassword), onScreen({ do: 'open' }, { ...typePassword, value: { remembered: '仮パスワード' } } as Action),
    ));
    expect(error).toContain('「仮パスワード」をまだ控えていません');
  });

  test('短すぎて隠せないものは控えない。空のパスワードは何も隠さない', () => {
    const secrets = new Secrets();
    expect(secrets.add('')).toBe(false);
    expect(() => secrets.keep('暗証番号', '1234')).toThrow('「暗証番号」は6文字に満たない');
    expect(secrets.hide('暗証番号 1234')).toBe('暗証番号 1234');
  });

  test('JSONやアドレスの中の秘密も隠す', () => {
    const secrets = new Secrets();
    secrets.add(TEMPORARY);
    expect(secrets.hide(`${JSON.stringify({ password: TEMPORARY })} ?p=${encodeURIComponent(TEMPORARY)}`)).toBe(`{"password":"${HIDDEN}"} ?p=${HIDDEN}`);
  });

  test('実行のたびに変わるアドレスは、いつも同じに書く', () => {
    const stage = { nss: { url: 'http://127.0.0.1:4711', mailDomain: 't1.example.jp' } };
    const recorder = new Recorder({ stage, secrets: new Secrets() } as unknown as Run, '');
    expect(recorder.cleaned('http://127.0.0.1:4711/dfw/nss/new/aB3-_9xYz012/office?tab=1 /settings/aB3-_9xYz012 a@t1.example.jp'))
      .toBe('http://nss.example.jp/dfw/nss/new/-/office?tab=1 /settings/- a@example.jp');
    expect(recorder.cleaned('/dfw/nss/change/260001A/complete')).toBe('/dfw/nss/change/260001A/complete');
  });

  test('別の秘密の一部である秘密も、まるごと隠す', () => {
    const secrets = new Secrets();
    secrets.add('abcdef');
    secrets.add('abcdefgh');
    expect(secrets.hide('abcdefgh abcdef')).toBe(`${HIDDEN} ${HIDDEN}`);
  });
});
