import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { evidenceJsonSchema, evidenceSchema, type Evidence } from '../../reports/evidence';

const sample: Evidence = {
  procedure: 'terminal-addition', document: 'netNACCS端末の追加申込', outcome: 'passed', startedAt: '2026-04-01T00:00:00.000Z', durationMs: 1,
  steps: [{
    ref: '1-①', actor: 'applicant', screen: 'メニュー画面', title: '「契約内容確認」を押す', url: '/dfw/nss/menu',
    action: { kind: 'press', role: 'link', label: '契約内容確認', value: null },
    controls: [{ role: 'textbox', label: '利用開始希望日', required: true, format: '半角数字8桁', options: null }],
    texts: ['メニュー'], verified: [], outcome: 'passed', durationMs: 1, screenshot: null,
  }],
  mails: [{ kind: '受付完了', subject: '件名', to: ['a@example.jp'], text: '本文', afterStep: '1-⑧' }],
  files: [{ name: '承認通知.pdf', pages: 1, text: '本文' }],
};

test.describe('エビデンスの形式', { tag: '@unit' }, () => {
  test('公開している JSON Schema は現在の定義と同じ', async () => {
    const published = JSON.parse(await readFile(path.join(__dirname, '../../reports/evidence.schema.json'), 'utf8')) as unknown;
    expect(published, '変えたときは evidenceJsonSchema() を書き出す').toEqual(JSON.parse(JSON.stringify(evidenceJsonSchema())));
  });

  test('契約どおりの例を受け入れる', () => {
    expect(evidenceSchema.parse(sample)).toEqual(sample);
  });

  test('定義にない項目は拒む（秘密がまぎれ込まないように）', () => {
    expect(evidenceSchema.safeParse({ ...sample, password: 'x' }).success).toBe(false);
    expect(evidenceSchema.safeParse({ ...sample, outcome: 'skipped' }).success).toBe(false);
  });
});
