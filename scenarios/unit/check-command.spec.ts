import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { checkDocuments, type CheckOptions } from '../../reports/document-check/main';
import { sampleTruth } from './check-output-sample';

const root = path.resolve(__dirname, '../..');

/** Runs the command as a user does. Nothing here gets as far as needing what NSS is like. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'tools', 'check-document.mjs'), ...args], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test.describe('npm run check-document の使い方', () => {
  test('使い方の誤りは1行で知らせ、終了コード2で終わり、何も書かない', async ({}, testInfo) => {
    const [text, odd, out] = [testInfo.outputPath('a.txt'), testInfo.outputPath('a.xlsx'), testInfo.outputPath('out')];
    const ignore = testInfo.outputPath('ignore.json');
    for (const file of [text, odd]) writeFileSync(file, 'ログイン');
    writeFileSync(ignore, '[{ "id": "renamed-1" }]');
    const wrong: readonly [args: string[], message: string][] = [
      [[], '確認する文書を指定してください'],
      [['--format', 'xml', text], '不明なオプションです: --format（使えるオプション: --walk、--compare'],
      [['--ignore', '--walk', text], '--ignore には値が必要です。'],
      [['--walk=yes', text], '--walk に値は付けられません。'],
      [[testInfo.outputPath('none.pdf')], '文書が見つかりません:'],
      [[testInfo.outputDir], '文書ではありません:'],
      [[odd], '読み取れない種類のファイルです:'],
      [['--min-severity', 'fatal', text], '--min-severity には error、warning、note のいずれか'],
      [['--compare', text], '--compare には旧版と新版の2つの文書を指定してください（指定されたのは1つです）。'],
      [['--ignore', testInfo.outputPath('none.json'), text], '--ignore のファイルが見つかりません:'],
      [['--ignore', ignore, text], '1件目に reason（理由）がありません'],
      [['--out', text, text], '--out にはフォルダーを指定してください'],
    ];
    for (const [args, message] of wrong) {
      const { status, stdout, stderr } = run(...args, ...(args.includes('--out') ? [] : ['--out', out]));
      expect(stderr).toContain(message);
      expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
    }
    expect(existsSync(out)).toBe(false);
  });

  test('--help は使い方と終了コードを示す', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    for (const word of ['--walk', '--compare', '--ocr', '--min-severity', '--ignore', '--out', '.docx', '終了コード']) expect(stdout).toContain(word);
  });

  test('同じファイルは、別の名前で指定しても1度だけ確認する', async ({}, testInfo) => {
    const { checkOptions } = await import(path.join(root, 'tools', 'lib', 'check-options.mjs'));
    const [one, other] = [testInfo.outputPath('a.txt'), testInfo.outputPath('b.txt')];
    writeFileSync(one, '');
    symlinkSync(one, other);
    expect(checkOptions([one, other, one])).toMatchObject({ files: [one], walk: false, compare: false, ocr: false, least: 'note', ignore: null, out: path.join(root, 'reports', 'out', 'document-check') });
    expect(checkOptions(['--compare', one, other]).files).toEqual([one, other]);
  });
});

test.describe('文書の確認', () => {
  async function checked(testInfo: { outputPath(name: string): string }, files: Readonly<Record<string, string>>, rest: Partial<CheckOptions> = {}) {
    const lines: string[] = [];
    const told: string[] = [];
    const out = testInfo.outputPath('out');
    for (const [name, text] of Object.entries(files)) writeFileSync(testInfo.outputPath(name), text);
    const code = await checkDocuments({
      files: Object.keys(files).map((name) => testInfo.outputPath(name)), compare: false, ocr: false, least: 'note', ignored: [], out,
      truth: sampleTruth(testInfo.outputPath('truth')), screen: { width: Infinity, hasColours: false },
      print: (line) => lines.push(line), progress: (text) => told.push(text), follow: null, ...rest,
    });
    return { code, text: lines.join('\n'), told, out };
  }

  test('ほかの事柄の文書は誤りにせず、終了コード0で報告書を書く', async ({}, testInfo) => {
    const { code, text, told, out } = await checked(testInfo, { 'recipe.md': '# 肉じゃが\n\n1. 芋の皮をむく。\n2. 肉と煮る。\n' });
    expect(text).toContain('NSSについての記述が見つかりませんでした。');
    expect({ code, files: readdirSync(out).toSorted() }).toEqual({ code: 0, files: ['findings.sarif', 'index.html', 'junit.xml', 'recipe-md', 'result.json'] });
    expect(told[0]).toMatch(/^読み取っています: .*recipe\.md$/);
  });

  test('読み取れない文書があっても残りを確認し、誤りがなければ終了コード2で知らせる', async ({}, testInfo) => {
    const { code, text, out } = await checked(testInfo, { 'empty.pdf': '', 'recipe.md': '# 肉じゃが\n\n芋の皮をむく。\n' });
    expect(code).toBe(2);
    expect(text).toMatch(/empty\.pdf\n {2}確認できません: /);
    expect(text).toContain('結果: 確認できない文書があります。');
    const { failed, documents } = JSON.parse(readFileSync(path.join(out, 'result.json'), 'utf8'));
    expect([failed.length, documents.length]).toEqual([1, 1]);
  });

  test('--compare は新版だけを照合し、変わった手順を示す', async ({}, testInfo) => {
    const { text, out } = await checked(testInfo, { 'old.md': '# 煮物\n\n1. 芋の皮をむく。\n2. 弱火で10分煮る。\n', 'new.md': '# 煮物\n\n1. 芋の皮をむく。\n2. 弱火で20分煮る。\n' }, { compare: true });
    expect(text).toMatch(/■ 版の比較: .*old\.md → .*new\.md\n {2}手順: 変更 1・追加 0・削除 0・移動 0・変更なし 1\n/);
    expect(text).toMatch(/- .*弱火で10分煮る。\n.*\+ .*20分煮る。/);
    expect(JSON.parse(readFileSync(path.join(out, 'result.json'), 'utf8')).documents).toHaveLength(1);
  });
});
