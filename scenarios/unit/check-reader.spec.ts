import { expect, test } from '@playwright/test';
import type { CheckedDocument } from '../../reports/document-check/model';
import { followedOf } from '../../reports/document-check/reader-result';
import { withReader } from '../../reports/document-check/reader-findings';
import type { ReadStatement } from '../../reports/evidence/reader';
import { sampleDocument, sampleResult } from './check-output-sample';

const entry = (rest: Partial<ReadStatement>): ReadStatement =>
  ({ statement: null, step: '1-②', outcome: 'stuck', message: '', supplied: [], screen: '内容選択画面', screenshot: '01.png', ...rest });

function read(entries: readonly ReadStatement[], document: CheckedDocument = sampleDocument()) {
  const followed = followedOf([document], [{ folder: '0', result: { document: 0, walk: 'sample-walk', read: [...entries] } }], '/pictures');
  return { followed: followed.get('manual.txt'), findings: withReader(sampleResult([document]), followed).documents[0]?.findings ?? [] };
}
const ofReader = (findings: ReturnType<typeof read>['findings']) => findings.filter(({ diagnosis }) => diagnosis === 'stuck' || diagnosis === 'gap');

test.describe('文書のとおりに操作した結果の指摘', () => {
  test('すでに指摘された記述で進めなくても、指摘は増えない', () => {
    const { findings } = read([entry({ statement: 'b', message: '「次に進む」が見つかりません。' })]);
    expect(findings).toEqual(sampleDocument().findings);
  });

  test('ほかに指摘のない記述で進めなければ、画像とともに注意として加わる', () => {
    const { findings } = read([entry({ statement: 'a', step: '1-①', message: '「内容選択」はまだ押せません。' })]);
    expect(ofReader(findings)).toMatchObject([{ diagnosis: 'stuck', severity: 'warning', step: '1-①', statements: ['a'], proof: { walk: 'sample-walk', picture: '/pictures/0/01.png' } }]);
    expect(ofReader(findings)[0]?.message).toContain('「内容選択」はまだ押せません。');
  });

  test('正しいと確かめられていない記述で、ほかに指摘がなければ誤りとなる', () => {
    const document = sampleDocument();
    const alignment = { ...document.alignment, of: new Map([['d', { walk: 'sample-walk', ref: '1-②', action: 0 }]]) };
    const { findings } = read([entry({ statement: 'd', step: '1-②-(1)', message: '「台数」が見つかりません。' })], { ...document, alignment });
    expect(ofReader(findings)).toMatchObject([{ diagnosis: 'stuck', severity: 'error' }]);
  });

  test('書かれていない入力は次の記述のところで1件の注意になる', () => {
    const gap: Partial<ReadStatement> = { outcome: 'supplied', supplied: ['変更する理由'], message: '文書に書かれていない入力が必要でした: 「変更する理由」' };
    const { findings } = read([entry({ statement: 'a', step: '1-①', ...gap }), entry({ statement: 'd', step: '1-②-(1)', ...gap })]);
    expect(ofReader(findings)).toMatchObject([{ diagnosis: 'gap', severity: 'warning', step: '1-①', expected: '変更する理由', also: [{ step: '1-②-(1)' }] }]);
  });

  test('書かれていない操作を抜けた手順として指摘済みなら、指摘は増えない', () => {
    const document = sampleDocument();
    const [first] = document.findings;
    const missing = { ...first!, id: 'step-missing-1', diagnosis: 'step-missing' as const, statements: [], message: '「確定」を押す手順が抜けています。' };
    const entries = [entry({ supplied: ['確定'], message: '文書に書かれていない操作が必要です: 「確定」' }), entry({ statement: 'a', outcome: 'followed' })];
    expect(ofReader(read(entries, { ...document, findings: [missing] }).findings)).toEqual([]);
    expect(ofReader(read(entries).findings)).toMatchObject([{ diagnosis: 'stuck', severity: 'warning', statements: [] }]);
  });

  test('手順の文に名前のある項目は、書かれていないとはいわない', () => {
    const { followed, findings } = read([entry({ statement: 'd', step: '1-②-(1)', outcome: 'supplied', supplied: ['台数'], message: '文書に書かれていない入力が必要でした: 「台数」' })]);
    expect(followed?.steps).toMatchObject([{ outcome: 'followed' }]);
    expect(ofReader(findings)).toEqual([]);
  });
});
