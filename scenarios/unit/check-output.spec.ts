import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { DOMParser } from '@xmldom/xmldom';
import type { Editions } from '../../reports/document-check/compare/types';
import { readIgnoreFile } from '../../reports/document-check/output/ignore';
import { resultOf } from '../../reports/document-check/output/json';
import { resultJsonSchema, resultSchema } from '../../reports/document-check/output/json/schema';
import { junitOf } from '../../reports/document-check/output/junit';
import { exitCode, reportOf, type ReportOptions } from '../../reports/document-check/output/report';
import { sarifOf } from '../../reports/document-check/output/sarif';
import { slug, slugs } from '../../reports/document-check/output/slug';
import { terminalLines } from '../../reports/document-check/output/terminal';
import { widthOf, wrapped } from '../../reports/document-check/output/terminal/width';
import type { CheckResult } from '../../reports/document-check/model';
import { otherDocument, place, sampleDocument, sampleResult, sampleTruth } from './check-output-sample';

const truth = sampleTruth('/nowhere');
const report = (options: ReportOptions = {}, result: CheckResult = sampleResult()) => reportOf(result, truth, options);
const plain = { width: Infinity, hasColours: false };
const lines = (options: ReportOptions = {}, result?: CheckResult) => terminalLines(report(options, result), plain, 'out/index.html');

test.describe('終了コード', () => {
  const right: CheckResult = { ...sampleResult([{ ...sampleDocument(), findings: [] }, otherDocument()]), contradictions: [], failed: [] };
  const accepted = [{ id: 'renamed-00000001', reason: '改訂中' }];

  test('誤りがあれば1、なければ0、読み取れない文書があれば0にならない', () => {
    expect(exitCode(report({}, right))).toBe(0);
    expect(exitCode(report())).toBe(1);
    expect(exitCode(report({}, { ...right, failed: [{ file: 'a.pdf', reason: '壊れています。' }] }))).toBe(2);
    expect(exitCode(report({}, { ...right, contradictions: sampleResult().contradictions }))).toBe(0);
    expect(exitCode(report({}, { ...right, contradictions: sampleResult().contradictions.map((one) => ({ ...one, severity: 'error' as const })) }))).toBe(1);
  });

  test('承認した誤りは数えず、注意と参考は誤りにしない', () => {
    expect(exitCode(report({ ignored: accepted }, { ...sampleResult(), failed: [] }))).toBe(0);
    expect(exitCode(report({ ignored: accepted }))).toBe(2);
  });
});

test.describe('端末の表示', () => {
  test('文書ごとに、すべての手順の判定と指摘、合計、照合していないものを示す', () => {
    const text = lines().join('\n');
    expect(text).toContain('手続: 端末の追加');
    expect(text).toMatch(/1\. 申し込む\n {2}① {5}正しい 1・誤り 0・表記ゆれ 0・確認できない 0\n {2}② {5}正しい 0・誤り 1・表記ゆれ 1・確認できない 0\n {4}誤り 「内容選択画面」/);
    expect(text).toMatch(/2\. 届くのを待つ\n {2}① {5}確認できる記述がありません/);
    expect(text).toContain('（4行・6行） renamed-00000001');
    expect(text).toContain('全9件 ＝ 確認した記述 3 ＋ 確認できない記述 1 ＋ 記述と読み取れない文 5（見出し 3、照合できる事柄がありません 2）');
    expect(text).toMatch(/■ 肉じゃがの作り方（recipe\.md）\n {2}NSSについての記述が見つかりませんでした。/);
    expect(text).toMatch(/■ locked\.pdf\n {2}確認できません: 暗号化されています。/);
    expect(text).toMatch(/結果: 誤りが見つかりました。\n文書 2件、確認できなかった文書 1件、確認した記述 3件、指摘 4件（誤り 1・注意 2・参考 1）\n報告書: out\/index\.html$/);
  });

  test('文書のとおりに操作した結果を、手順ごとと合計で示す', () => {
    const steps = [{ step: '1-②', outcome: 'stuck', notes: ['「次に進む」が見つかりません。'], screen: null, picture: null }] as const;
    const text = lines({ followed: new Map([['manual.txt', { folder: '/nowhere', steps, troubles: [] }]]) }).join('\n');
    expect(text).toMatch(/② {5}正しい .*\n {4}▷ 実際の操作: 進めなかった\n {6}・「次に進む」が見つかりません。/);
    expect(text).toContain('実際に操作した手順: 読んだとおりに進めた 0・補えば進めた 0・進めなかった 1・試していない 0');
  });

  test('承認した指摘は理由とともに別に示し、もう当たらない承認を知らせる', () => {
    const text = lines({ ignored: [{ id: 'spelling-00000002', reason: '社内の慣用' }, { id: 'url-99999999', reason: '旧版' }] }).join('\n');
    expect(text).toContain('■ 承認済みの指摘 1件\n  ・「内容入カ画面」は、画面では「内容入力画面」です。（spelling-00000002、理由: 社内の慣用）');
    expect(text).toContain('注意: --ignore の url-99999999（旧版）に当たる指摘はもうありません。');
    expect(text).toContain('指摘 3件（誤り 1・注意 2・参考 0）');
  });

  test('--min-severity より軽い指摘は省き、省いた数を示す', () => {
    const text = lines({ least: 'error' }).join('\n');
    expect(text).toContain('指摘 1件（誤り 1・注意 0・参考 0）（ほかに --min-severity により省いた指摘 3件）');
    expect(text).not.toContain('unmentioned-mail');
  });

  test('文書に潜む制御文字や書字方向の文字を端末に流さない', () => {
    expect(lines().join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
  });

  test('色は端末だけに付ける', () => {
    expect(terminalLines(report(), { width: 80, hasColours: true }, 'x').join('')).toContain('\u001b[31m');
    expect(lines().join('')).not.toContain('\u001b');
  });

  test('全角を2桁と数え、行頭に句読点、行末に始め括弧を置かずに折り返す', () => {
    expect(widthOf('ab①漢ｶﾞ')).toBe(8);
    expect(wrapped('あいうえお。かきく', 10)).toEqual(['あいうえお。', 'かきく']);
    expect(wrapped('あいうえ「かき」', 10)).toEqual(['あいうえ', '「かき」']);
    expect(wrapped('番号は renamed-1234 です', 12)).toEqual(['番号は', 'renamed-1234', 'です']);
    expect(wrapped('x'.repeat(25), 10).map(widthOf)).toEqual([10, 10, 5]);
    const tooWide = terminalLines(report(), { width: 60, hasColours: false }, 'x').filter((line) => !line.startsWith('■') && widthOf(line) > 62);
    expect(tooWide).toEqual([]);
  });
});

test.describe('承認の一覧', () => {
  const bad: readonly [content: string, message: string][] = [
    ['{', 'JSONではありません'],
    ['{}', '[{ "id": "…", "reason": "…" }] の形で書いてください'],
    ['[{ "id": "a", "reason": "r" }, { "id": "b" }]', '2件目に reason（理由）がありません'],
    ['[{ "id": "a", "reason": "  " }]', '1件目に reason（理由）がありません'],
    ['[{ "id": "a", "reason": "r", "x": 1 }]', '1件目は { "id": "…", "reason": "…" } の形で書いてください'],
    ['[{ "id": "a", "reason": "r" }, { "id": "a", "reason": "r" }]', 'a が2度書かれています'],
  ];
  for (const [content, message] of bad) {
    test(`断る: ${content}`, async ({}, testInfo) => {
      const file = testInfo.outputPath('ignore.json');
      writeFileSync(file, content);
      expect(() => readIgnoreFile(file)).toThrow(`--ignore のファイルを使えません: ${file}（${message}）`);
    });
  }

  test('理由つきの一覧を読む', async ({}, testInfo) => {
    const file = testInfo.outputPath('ignore.json');
    writeFileSync(file, '\ufeff[{ "id": "a", "reason": " わけ " }]');
    expect(readIgnoreFile(file)).toEqual([{ id: 'a', reason: 'わけ' }]);
  });
});

test.describe('ほかの道具のための結果', () => {
  const ignored = [{ id: 'renamed-00000001', reason: '改訂中' }, { id: 'gone-1', reason: '旧版' }];

  test('JSONは公開したスキーマのとおりで、数えない指摘も含めてすべてがある', () => {
    const result = resultSchema.parse(JSON.parse(JSON.stringify(resultOf(report({ ignored, least: 'warning' })))));
    const [document] = result.documents;
    expect(document?.findings.map(({ id, state, acceptedBecause }) => [id, state, acceptedBecause])).toEqual([
      ['unmentioned-mail-00000003', 'open', null], ['renamed-00000001', 'accepted', '改訂中'], ['spelling-00000002', 'omitted', null],
    ]);
    expect(document?.steps.map(({ id }) => id)).toEqual([null, '1-①', '1-②', '1-②-(1)', '2-①']);
    expect((document?.statements.length ?? 0) + (document?.notChecked.length ?? 0)).toBe(9);
    expect(result).toMatchObject({ version: 1, exitCode: 2, stale: [{ id: 'gone-1', reason: '旧版' }], failed: [{ file: 'locked.pdf' }] });
    const kept: unknown = JSON.parse(readFileSync(path.resolve(__dirname, '../../reports/document-check.schema.json'), 'utf8'));
    expect(kept).toEqual(JSON.parse(JSON.stringify(resultJsonSchema())));
  });

  test('JSONには2つの版の違いもある', () => {
    const step = { id: '1-①', marker: '①', title: '送信する', part: null, place: place(3) };
    const editions: Editions = {
      older: 'old.txt', newer: 'manual.txt', verdicts: [], outside: [],
      steps: [{ kind: 'changed', older: step, newer: step, sentences: [{ kind: 'new', older: null, newer: { text: '5日以内', place: place(4) }, words: [] }] }],
      walks: [{ walk: 'sample-walk', title: '端末の追加', training: 'training/sample-walk', steps: [{ ref: '1-②', title: '選ぶ', chapter: 2 }] }],
    };
    const result = resultSchema.parse(JSON.parse(JSON.stringify(resultOf(report({ editions })))));
    expect(result.editions).toMatchObject({
      older: 'old.txt', steps: [{ kind: 'changed', newer: { marker: '①' }, sentences: [{ older: null, newer: { text: '5日以内', place: { line: 4 } } }] }], walks: [{ steps: [{ chapter: 2 }] }],
    });
    expect(resultOf(report()).editions).toBeNull();
  });

  test('SARIF 2.1.0: 規則・場所・変わらない番号・承認がある', () => {
    const log = sarifOf(report({ ignored }, sampleResult([sampleDocument(), { ...sampleDocument({ file: '手順 1.pdf', format: 'pdf' }), findings: sampleDocument({ file: '手順 1.pdf', format: 'pdf', placeOf: (index) => ({ page: 1, line: index + 1, boxes: [] }) }).findings }])));
    const [run] = log.runs;
    expect(log.version).toBe('2.1.0');
    expect(run?.tool.driver.rules?.map(({ id, name }) => [id, name])).toContainEqual(['renamed', '名称違い']);
    for (const { ruleId, ruleIndex, message, locations, partialFingerprints } of run?.results ?? []) {
      expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
      expect(message.text).not.toBe('');
      expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^(manual\.txt|%E6%89%8B%E9%A0%86%201\.pdf)$/);
      expect(partialFingerprints?.['findingId/v1']).toMatch(/^[a-z-]+-\d{8}$/);
      expect(partialFingerprints?.primaryLocationLineHash).toBe(partialFingerprints?.['findingId/v1']);
    }
    const of = (id: string, file: string) => run?.results?.find((one) => one.partialFingerprints?.['findingId/v1'] === id && one.locations?.[0]?.physicalLocation?.artifactLocation?.uri === file);
    expect(of('renamed-00000001', 'manual.txt')).toMatchObject({
      level: 'error', locations: [{ physicalLocation: { region: { startLine: 4, snippet: { text: '次に進む' } } }, logicalLocations: [{ name: '1-②' }] }],
      relatedLocations: [{ id: 1, physicalLocation: { region: { startLine: 6 } } }], suppressions: [{ kind: 'external', justification: '改訂中' }],
    });
    const inPdf = of('unmentioned-mail-00000003', '%E6%89%8B%E9%A0%86%201.pdf');
    expect(inPdf).toMatchObject({ level: 'warning', locations: [{ properties: { page: 1, line: 7, place: '1ページ 7行' } }] });
    expect(inPdf?.locations?.[0]?.physicalLocation?.region?.startLine).toBe(1);
    expect(inPdf?.message.text).toMatch(/（1ページ 7行）$/);
    expect(inPdf?.suppressions).toBeUndefined();
    expect(run?.invocations?.[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ message: { text: '暗号化されています。' } }] });
  });

  test('JUnit: 文書ごとに手順と手順外の指摘があり、数が合う', () => {
    const parser = new DOMParser({ onError: (level, message) => { if (level !== 'warning') throw new Error(message); } });
    const xml = parser.parseFromString(junitOf(report({ ignored: [{ id: 'unmentioned-mail-00000003', reason: '別紙にある' }] })), 'text/xml');
    const all = (name: string, within: { getElementsByTagName: typeof xml.getElementsByTagName } = xml) => Array.from(within.getElementsByTagName(name));
    const counted = (name: string) => Number(xml.documentElement?.getAttribute(name));
    expect([counted('tests'), counted('failures'), counted('errors'), counted('skipped')]).toEqual([all('testcase').length, all('failure').length, all('error').length, all('skipped').length]);
    expect([all('testcase').length, all('failure').length, all('error').length, all('skipped').length]).toEqual([8, 1, 1, 4]);
    for (const suite of all('testsuite')) expect(Number(suite.getAttribute('tests'))).toBe(all('testcase', suite).length);
    expect(all('failure')[0]?.getAttribute('message')).toContain('正しくは「次へ進む」です。<script>');
    expect(all('failure')[0]?.textContent).toContain('参考 「内容入カ画面」は');
    expect(all('skipped').map((one) => one.getAttribute('message'))).toContain('承認済み: 別紙にある');
  });
});

test('ファイル名はどこでも使える名前にし、同じ名前は区別する', () => {
  expect(slug('../../etc/passwd')).toBe('etc-passwd');
  expect(slug('申込手順（改訂版）.pdf')).toBe('申込手順-改訂版-pdf');
  expect(slug('con')).toBe('document-con');
  expect(slug('…')).toBe('document');
  expect(slug('あ'.repeat(300))).toHaveLength(60);
  expect(slugs(['a.pdf', 'A.PDF', 'b', 'a.pdf', 'a-pdf-2'])).toEqual(['a-pdf', 'A-PDF-2', 'b', 'a-pdf-3', 'a-pdf-2-2']);
});
