import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { FullConfig, TestCase, TestResult } from '@playwright/test/reporter';
import { buildSite } from '../../reports/site/build';
import { ledgerSchema, shares } from '../../reports/site/fidelity';
import { Progress } from '../../reports/site/progress';
import SiteReporter from '../../reports/site/reporter';
import { action, dot, evidence, ledger } from '../../reports/site/sample';
import { dateTime, duration, percent } from '../../reports/site/words';
import { procedures } from '../procedures';

let root: string;
const at = (...parts: string[]): string => path.join(root, ...parts);

test.beforeEach(() => { root = mkdtempSync(path.join(os.tmpdir(), 'nss-site-')); });
test.afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Puts files into the evidence folder: pictures as they are, everything else as JSON. */
function put(files: Record<string, unknown>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(at('evidence', name)), { recursive: true });
    writeFileSync(at('evidence', name), Buffer.isBuffer(content) ? content : JSON.stringify(content));
  }
}

function build(complaints = new Map<string, string>()): (name: string) => string {
  buildSite({ evidenceDir: at('evidence'), outDir: root, complaints });
  return (name) => readFileSync(at(name), 'utf8');
}

/** What a reader sees of a page, without the markup. */
const textOf = (html: string): string => html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** A walk of a procedure that nobody has planned, so that only its evidence counts. */
const walked = evidence({ procedure: 'sample' });
const planned = procedures.find(({ id }) => id === 'terminal-addition') as (typeof procedures)[number];

test.describe('検証報告の内容', { tag: '@unit' }, () => {
  test('概要に手続の結果、手順・メール・帳票の数、所要時間、日時が載る', () => {
    put({ 'sample.json': walked });
    const text = textOf(build()('index.html'));
    expect(text).toContain('1件の手続を、文書どおりに最後まで確認しました');
    expect(text).toContain('手順 2 / 2');
    expect(text).toContain('メール 1通');
    expect(text).toContain('帳票 1件');
    expect(text).toContain('12.3秒');
    expect(text).toContain('2026/04/01 09:00');
  });

  test('手続のページに操作、確認したこと、メール、帳票が順に載る', () => {
    put({ 'sample.json': walked });
    const html = build()('sample.html');
    const order = ['契約内容確認を開く', '変更する項目と利用開始希望日を入力する', '「利用開始希望日」が20260501になった', '【NSS】利用申込受付完了のお知らせ', '申込受付番号 : 260001A', '変更申込書_260001A.pdf'];
    const main = html.slice(html.indexOf('class="steps"'));
    expect(order.map((text) => main.indexOf(text))).toEqual(order.map((text) => main.indexOf(text)).toSorted((a, b) => a - b));
    for (const text of order) expect(main).toContain(text);
  });

  test('画像は報告からの相対パスで、大きさとともに置かれ、ない画像は置かれない', () => {
    put({ 'sample.json': walked, 'terminal-addition/1-①.png': dot });
    const html = build()('sample.html');
    expect(html).toContain('src="evidence/terminal-addition/1-%E2%91%A0.png" width="1" height="1"');
    expect(html).not.toContain('1-%E2%91%A3.png');
  });

  test('失敗した手順は、どこで何が違ったかを先に示す', () => {
    const message = '端末追加数 期待: 2 実際: 3';
    put({ 'sample.json': evidence({ procedure: 'sample', outcome: 'failed', steps: [action(), action({ ref: '1-⑦', screen: '変更申込確認画面', outcome: 'failed', message })] }) });
    const page = build();
    expect(textOf(page('index.html'))).toContain('1件の手続が、文書どおりに進みませんでした');
    expect(page('index.html')).toContain(message);
    const html = page('sample.html');
    expect(textOf(html)).toContain('1-⑦ 変更申込確認画面 で止まりました');
    expect(html.indexOf(message)).toBeLessThan(html.indexOf('class="steps"'));
  });

  test('記録にない手順がある手続は、確認済みとしない', () => {
    put({ [`${planned.id}.json`]: evidence({ procedure: planned.id, steps: [action()] }) });
    const page = build();
    expect(textOf(page('index.html'))).toContain('1件の手続が、文書どおりに進みませんでした');
    expect(textOf(page(`${planned.id}.html`))).toMatch(/この記録にない手順があります: .*1-⑧/);
    expect(textOf(page(`${planned.id}.html`))).toContain('未実施');
  });

  test('文書が省いている手順に、その旨を添える', () => {
    const steps = planned.steps.map(({ ref, scenes }) => action({ ref, screen: scenes[0]?.screen ?? '' }));
    put({ [`${planned.id}.json`]: evidence({ procedure: planned.id, steps, mails: [] }) });
    const page = build();
    expect(textOf(page('index.html'))).toContain('文書どおりに最後まで確認しました');
    expect(textOf(page(`${planned.id}.html`))).toContain(planned.steps.find(({ ref }) => ref === '1-②')?.note);
  });

  test('実行が失敗なら、証跡が成功でも証跡がなくても失敗とする', () => {
    put({ 'sample.json': walked });
    const page = build(new Map([['sample', '後始末に失敗しました'], [planned.id, 'ブラウザーを起動できません']]));
    expect(textOf(page('index.html'))).toContain('2件の手続が、文書どおりに進みませんでした');
    expect(page('sample.html')).toContain('後始末に失敗しました');
    expect(page(`${planned.id}.html`)).toContain('ブラウザーを起動できません');
  });

  test('読めない証跡を黙って飛ばさない', () => {
    put({ 'good.json': evidence({ procedure: 'good' }), 'bad.json': { procedure: 'bad' }, 'index.json': evidence({ procedure: 'index' }) });
    const text = textOf(build()('index.html'));
    expect(text).toContain('2件の手続が、文書どおりに進みませんでした');
    expect(text).toContain('bad.json を読めません');
    expect(text).toContain('index.json を読めません');
  });

  test('証跡がまだなければ、することを示す', () => {
    expect(textOf(build()('index.html'))).toContain('npm run walk を実行すると');
  });

  test('出力先のほかのファイルに触れない', () => {
    writeFileSync(at('results.json'), '{}');
    put({ 'sample.json': walked });
    build();
    expect(readFileSync(at('results.json'), 'utf8')).toBe('{}');
  });
});

test.describe('文字の無害化', { tag: '@unit' }, () => {
  const attack = `"'><script>alert(1)</script><img src=http://evil.example/x onerror=alert(1)>&amp;`;

  test('証跡のどの文字にも、ページの一部になる力はない', () => {
    const poisoned = JSON.parse(JSON.stringify(walked, (key, value: unknown) =>
      typeof value === 'string' && !['procedure', 'outcome', 'startedAt'].includes(key) ? `${value}${attack}` : value)) as object;
    put({ 'sample.json': poisoned, 'fidelity.json': ledger.map((entry) => ({ ...entry, text: attack, kind: attack, mark: `assumed: ${attack}` })) });
    const page = build();
    for (const name of ['index.html', 'sample.html', 'fidelity.html']) {
      expect(page(name), name).not.toMatch(/<script|<img src=http|onerror=alert\(1\)>/);
      expect(page(name), name).toContain("default-src &#39;none&#39;");
    }
    expect(page('sample.html')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});

test.describe('再現の根拠', { tag: '@unit' }, () => {
  test('種類ごとに数え、知らない印は想定に数える', () => {
    const { all, kinds } = shares([...ledger, { id: 'x', kind: 'rule', text: '', mark: 'invented: nobody knows' }]);
    expect(all.count).toEqual({ documented: 1, external: 1, decided: 1, assumed: 2 });
    expect(kinds.map(({ kind, total }) => [kind, total])).toEqual([['screen', 1], ['button', 1], ['rule', 3]]);
  });

  test('台帳があれば割合と一覧を出し、なければ出さない', () => {
    put({ 'sample.json': walked });
    expect(build()('index.html')).not.toContain('再現の根拠');
    put({ 'fidelity.json': ledgerSchema.parse(ledger) });
    const page = build();
    expect(textOf(page('index.html'))).toContain('文書に記載 25 %');
    expect(textOf(page('fidelity.html'))).toContain('only two tabs are named');
  });
});

test.describe('言葉', { tag: '@unit' }, () => {
  test('割合は、欠けがあれば100とせず、あれば0としない', () => {
    expect([percent(0, 5), percent(1, 1000), percent(1, 2), percent(999, 1000), percent(5, 5), percent(0, 0)]).toEqual([0, 1, 50, 99, 100, 0]);
  });

  test('時間と日本の日時', () => {
    expect([840, 59_949, 59_950, 75_000].map(duration)).toEqual(['0.8秒', '59.9秒', '1分00秒', '1分15秒']);
    expect(dateTime('2025-12-31T15:30:00Z')).toBe('2026/01/01 00:30');
    expect(dateTime('いつか')).toBe('いつか');
  });
});

test.describe('実行中の表示', { tag: '@unit' }, () => {
  function recorded(): { progress: Progress; lines: string[] } {
    const lines: string[] = [];
    return { progress: new Progress((line) => lines.push(line)), lines };
  }

  test('手順ごとに1行、操作の時間を合わせて表示する', () => {
    const { progress, lines } = recorded();
    for (const [title, ms] of [['ログイン ログイン画面: 画面を開く', 90], ['1-① メニュー画面: 押す', 300], ['1-④ 変更内容入力画面: 入力する', 200], ['1-④ 変更内容入力画面: 押す', 500]] as const) {
      progress.begin('a', '追加申込', title);
      progress.end('a', title, ms, undefined);
    }
    progress.finish('a', null);
    expect(lines).toEqual(['▶ 追加申込', '  ✓ 1-① メニュー画面（0.3秒）', '  ✓ 1-④ 変更内容入力画面（0.7秒）']);
  });

  test('失敗した操作と理由を一度だけ、色の符号と呼出し履歴を除いて表示する', () => {
    const { progress, lines } = recorded();
    progress.begin('a', '追加申込', '1-⑦ 変更申込確認画面: 表を確認する');
    progress.end('a', '1-⑦ 変更申込確認画面: 表を確認する', 400, 'Error: \u001b[31m期待: 2\u001b[39m\n実際: 3\n    at walk (walk.ts:1:1)');
    progress.finish('a', '期待: 2');
    expect(lines).toEqual(['▶ 追加申込', '  ✗ 1-⑦ 変更申込確認画面: 表を確認する（0.4秒）', '      Error: 期待: 2', '      実際: 3']);
  });

  test('番号のない場面や手順の外での失敗も表示する', () => {
    const { progress, lines } = recorded();
    progress.begin('a', '追加申込', '審査 NACCSセンター: 審査を終了する');
    progress.end('a', '審査 NACCSセンター: 審査を終了する', 50, '503');
    progress.finish('a', '503');
    progress.begin('b', '別の申込', '1-① メニュー画面: 押す');
    progress.finish('b', '時間切れ');
    progress.begin('c', '三つめの申込', '1-① メニュー画面: 押す');
    progress.end('c', '1-① メニュー画面: 押す', 100, undefined);
    progress.finish('c', '後始末');
    expect(lines).toEqual(['▶ 追加申込', '  ✗ 審査 NACCSセンター: 審査を終了する（0.1秒）', '      503', '▶ 別の申込', '  ✗ 1-① メニュー画面: 時間切れ',
      '▶ 三つめの申込', '  ✓ 1-① メニュー画面（0.1秒）', '  ✗ 後始末']);
  });
});

test.describe('Playwrightの報告役', { tag: '@unit' }, () => {
  const testCase = (project: string, id: string): TestCase => ({
    id, title: id, annotations: [{ type: 'procedure', description: id }], expectedStatus: 'passed', parent: { project: () => ({ name: project }) },
  }) as unknown as TestCase;
  const result = (status: string): TestResult => ({ status, error: status === 'passed' ? undefined : { message: 'だめでした' } }) as TestResult;

  function reporting(tests: readonly [project: string, id: string, status: string][]): void {
    const reporter = new SiteReporter();
    reporter.onBegin({ configFile: at('playwright.config.ts') } as FullConfig);
    for (const [project, id, status] of tests) {
      reporter.onTestBegin(testCase(project, id));
      reporter.onTestEnd(testCase(project, id), result(status));
    }
    reporter.onEnd();
  }
  const folder = (name: string): string => at('reports', 'out', ...name.split('/'));
  test.beforeEach(() => {
    mkdirSync(folder('evidence'), { recursive: true });
    for (const id of ['sample', planned.id]) writeFileSync(folder(`evidence/${id}.json`), JSON.stringify(evidence({ procedure: id })));
  });

  test('歩いた手続の古い証跡だけを消し、証跡を残さず失敗した手続を失敗として載せる', () => {
    reporting([['documented', planned.id, 'failed']]);
    expect(existsSync(folder(`evidence/${planned.id}.json`))).toBe(false);
    expect(existsSync(folder('evidence/sample.json'))).toBe(true);
    expect(readFileSync(folder(`${planned.id}.html`), 'utf8')).toContain('だめでした');
    expect(existsSync(folder('sample.html'))).toBe(true);
  });

  test('手続を歩かない実行では何もしない', () => {
    reporting([['unit', planned.id, 'failed']]);
    expect(existsSync(folder(`evidence/${planned.id}.json`))).toBe(true);
    expect(existsSync(folder('index.html'))).toBe(false);
  });
});
