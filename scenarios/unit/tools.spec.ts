import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

/** The tools are plain JavaScript modules without declarations; a computed path keeps TypeScript from asking for them. */
const load = (file: string) => import(path.resolve(__dirname, '../../tools', file));

test.describe('コマンドの引数', () => {
  test('walk: 知らないオプション・値の欠落・不要な値・範囲外の数を断る', async () => {
    const { readOptions } = await load('lib/options.mjs');
    const { WALK_OPTIONS, playwrightArguments } = await load('lib/walk-options.mjs');
    const read = (...args: string[]) => playwrightArguments(readOptions(args, WALK_OPTIONS).values);

    expect(read('--headed', '--workers', '2', '--trace=on')).toEqual(['--headed', '--workers=2', '--trace=on']);
    expect(read('--record', '--headed')).toEqual(['--headed']);
    for (const other of ['list', 'ui', 'debug']) expect(() => read('--record', `--${other}`)).toThrow(`--record は --${other} と同時には使えません。`);
    expect(() => read('--slow')).toThrow(/^不明なオプションです: --slow（使えるオプション: --list、/);
    expect(() => read('--toString')).toThrow('不明なオプションです: --toString');
    expect(() => read('--workers')).toThrow('--workers には値が必要です。');
    expect(() => read('--workers', '--headed')).toThrow('--workers には値が必要です。');
    expect(() => read('--headed=yes')).toThrow('--headed に値は付けられません。');
    expect(() => read('--workers', '0')).toThrow('1 から 64 までの整数');
    expect(() => read('--workers', '1.5')).toThrow('1 から 64 までの整数');
    expect(() => read('--trace', 'maybe')).toThrow('--trace には on、off、retain-on-failure');
  });

  test('serve: 既定値', async () => {
    const { serveOptions } = await load('lib/serve-options.mjs');
    expect(serveOptions([])).toEqual({
      host: '127.0.0.1', port: 4010, data: path.resolve('.data'), seed: 1, mailpit: null, mailpitPort: undefined, smtpPort: undefined, practice: false,
    });
    expect(serveOptions(['--memory', '--port=0', '--seed', '7'])).toMatchObject({ data: null, port: 0, seed: 7 });
    expect(serveOptions(['--practice', '--memory'])).toMatchObject({ practice: true, data: null, port: 4010 });
    expect(serveOptions(['--smtp', '[::1]:1025', '--mailpit', 'http://localhost:8025']).mailpit).toEqual({
      smtp: { host: '::1', port: 1025 }, url: 'http://localhost:8025/',
    });
  });

  for (const [args, message] of [
    [['--port', '65536'], '--port には 0 から 65535 までの整数'],
    [['--memory', '--data', 'x'], '同時に指定できません'],
    [['--smtp', '127.0.0.1:1025'], '両方を指定'],
    [['--smtp', 'localhost', '--mailpit', 'http://localhost'], 'HOST:PORT'],
    [['--smtp', 'localhost:0', '--mailpit', 'http://localhost'], 'HOST:PORT'],
    [['--smtp', 'localhost:25', '--mailpit', 'localhost:8025'], 'http:// から始まる'],
    [['--smtp', 'localhost:25', '--mailpit', 'http://localhost', '--smtp-port', '1'], '同時には使えません'],
    [['--data', 'package.json'], 'package.json はファイルです'],
    [['extra'], '不明な引数です: extra'],
  ] as const) {
    test(`serve: ${args.join(' ')} を断る`, async () => {
      const { serveOptions } = await load('lib/serve-options.mjs');
      expect(() => serveOptions([...args])).toThrow(message);
    });
  }
});

test.describe('準備', () => {
  test('古い Node.js を断り、足りるものは通す', async () => {
    const { ensureNode } = await load('setup/node-version.mjs');
    for (const version of ['20.19.0', '20.20.2', '22.0.0']) expect(() => ensureNode(version)).not.toThrow();
    for (const version of ['18.20.0', '20.18.9']) expect(() => ensureNode(version)).toThrow(`20.19 以上が必要です（現在は ${version}）`);
  });

  test('入っているパッケージが lockfile と違えば分かる', async () => {
    const { installedMatchesLock } = await load('setup/packages.mjs');
    const lock = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/win': { version: '1.0.0', optional: true } } };
    const having = (packages: object) => installedMatchesLock({ packages }, lock);
    expect(having({ 'node_modules/a': { version: '1.0.0' } })).toBe(true);
    expect(having({ 'node_modules/a': { version: '1.0.1' } })).toBe(false);
    expect(having({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } })).toBe(false);
    expect(having({})).toBe(false);
    expect(installedMatchesLock(null, lock)).toBe(false);
  });

  test('ブラウザは PATH から chromium、Chrome、Edge の順に探す', async ({}, testInfo) => {
    test.skip(process.platform === 'win32', 'PATH の探し方が違います');
    const { installedBrowsers } = await load('setup/browser.mjs');
    const [first, second] = [testInfo.outputPath('one'), testInfo.outputPath('two')];
    for (const [folder, name] of [[first, 'microsoft-edge'], [first, 'google-chrome'], [second, 'chromium']] as const) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, name), '');
    }
    expect(installedBrowsers({ PATH: `${first}:${second}` }, 'linux')).toEqual([
      path.join(second, 'chromium'), path.join(first, 'google-chrome'), path.join(first, 'microsoft-edge'),
    ]);
    expect(installedBrowsers({ PATH: '' }, 'linux')).toEqual([]);
    expect(installedBrowsers({ HOME: '/Users/u' }, 'darwin')[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(installedBrowsers({ PROGRAMFILES: 'C:\\Program Files' }, 'win32')[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  });

  test('キャッシュの場所は環境変数、次に OS の習慣に従う', async () => {
    const { cacheFolder } = await load('lib/paths.mjs');
    expect(cacheFolder({ NSS_HARNESS_CACHE: '/c', HOME: '/h' }, 'linux')).toBe(path.resolve('/c'));
    expect(cacheFolder({ HOME: '/h', XDG_CACHE_HOME: '/x' }, 'linux')).toBe(path.join('/x', 'nss-harness'));
    expect(cacheFolder({ HOME: '/h' }, 'linux')).toBe(path.join('/h', '.cache', 'nss-harness'));
    expect(cacheFolder({ HOME: '/h' }, 'darwin')).toBe(path.join('/h', 'Library', 'Caches', 'nss-harness'));
  });

  test('Mailpit は公開されたチェックサムと一致するものだけを使う', async () => {
    const { assetName, pickAsset, verifySha256 } = await load('setup/mailpit-release.mjs');
    expect(assetName('linux', 'x64')).toBe('mailpit-linux-amd64.tar.gz');
    expect(assetName('darwin', 'arm64')).toBe('mailpit-darwin-arm64.tar.gz');
    expect(assetName('win32', 'x64')).toBe('mailpit-windows-amd64.zip');
    expect(assetName('sunos', 'x64')).toBeNull();

    const bytes = Buffer.from('mailpit');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const release = (digest: string | null) => ({ assets: [{ name: 'm.tar.gz', browser_download_url: 'https://example.com/m', digest }] });
    expect(pickAsset(release(`sha256:${sha256}`), 'm.tar.gz')).toEqual({ url: 'https://example.com/m', sha256 });
    expect(() => pickAsset(release(null), 'm.tar.gz')).toThrow('チェックサムが公開されていない');
    expect(() => pickAsset(release('md5:00'), 'm.tar.gz')).toThrow('チェックサムが公開されていない');
    expect(() => pickAsset(release(null), 'other')).toThrow('other がありません');
    expect(() => verifySha256(bytes, sha256, 'm')).not.toThrow();
    expect(() => verifySha256(Buffer.from('mailpit!'), sha256, 'm')).toThrow('チェックサムが一致しない');
  });

  test('古すぎる Mailpit は使わない', async () => {
    const { isNewEnough } = await load('setup/mailpit.mjs');
    expect(isNewEnough('mailpit v1.30.5 compiled with go1.26.8 on linux/amd64')).toBe(true);
    expect(isNewEnough('mailpit v2.0.0')).toBe(true);
    expect(isNewEnough('mailpit v1.29.9')).toBe(false);
    expect(isNewEnough('')).toBe(false);
  });
});

test.describe('プログラムの実行', () => {
  test('時間切れで、起動されたものまで終わらせる', async ({}, testInfo) => {
    test.skip(process.platform === 'win32', 'シェルを使います');
    const { run } = await load('lib/run.mjs');
    const script = testInfo.outputPath('slow.sh');
    writeFileSync(script, '#!/bin/sh\nsleep 600 & echo $!\nwait\n');
    chmodSync(script, 0o755);
    const result = await run(script, [], { limitMs: 300 });
    expect(result).toMatchObject({ code: 124, timedOut: true });
    const grandchild = Number(result.output);
    expect(grandchild).toBeGreaterThan(0);
    await expect.poll(() => isAlive(grandchild)).toBe(false);
  });

  test('無いプログラムは例外にならず 127 になる', async () => {
    const { run } = await load('lib/run.mjs');
    expect(await run('/no/such/program', [], { limitMs: 1_000 })).toMatchObject({ code: 127, timedOut: false });
  });
});

test.describe('結果の集計', () => {
  const report = (stats: object, errors: unknown[] = []) => ({ stats, errors });

  test('合格と不合格を数え、何も実行されなければ不合格とする', async () => {
    const { countResults } = await load('lib/results.mjs');
    const count = (content: unknown, exitCode: number, skippedIsFailed = false) => countResults(content, { exitCode, skippedIsFailed });
    expect(count(report({ expected: 3, unexpected: 0 }), 0)).toEqual({ passed: 3, failed: 0 });
    expect(count(report({ expected: 3, unexpected: 2 }), 1)).toEqual({ passed: 3, failed: 2 });
    expect(count(report({ expected: 3 }, ['syntax error']), 1)).toEqual({ passed: 3, failed: 1 });
    expect(count(report({ expected: 3 }), 1)).toEqual({ passed: 3, failed: 1 });
    expect(count(report({ expected: 0 }), 0)).toEqual({ passed: 0, failed: 1 });
    expect(count(null, 0)).toEqual({ passed: 0, failed: 1 });
    expect(count(report({ expected: 1, skipped: 1 }), 0)).toEqual({ passed: 1, failed: 0 });
    expect(count(report({ expected: 1, skipped: 1 }), 0, true)).toEqual({ passed: 1, failed: 1 });
  });
});

/** A process that ended but was not reaped yet (no init reaps orphans in some containers) is not alive. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readStatus(pid));
  } catch {
    return false;
  }
}

function readStatus(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
