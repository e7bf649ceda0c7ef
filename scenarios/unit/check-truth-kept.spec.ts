/** When a truth is of the present product, and when it must be made anew. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { keepIn, keptIn } from '../../reports/document-check/truth/kept';
import { assemble } from '../../reports/document-check/truth/assemble';
import { readSources } from '../../reports/document-check/truth/folder';
import { COMPLETE, isComplete, productHash, truthFolder } from '../../reports/evidence/product';
import { evidence, facts, looks, procedure, sources } from './check-truth-sample';

let root: string;
test.beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'nss-truth-'));
});
test.afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, content: string | object): void => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), typeof content === 'string' ? content : JSON.stringify(content));
};

test.describe('製品のハッシュ', { tag: '@unit' }, () => {
  const hash = (): string => productHash(root, ['mock-server', 'lock.json']);
  test.beforeEach(() => {
    put('mock-server/app.tsx', 'one');
    put('mock-server/screens/login.tsx', 'two');
    put('lock.json', '{}');
  });

  test('同じ内容なら同じ。ファイルの時刻や、作られた台帳にはよらない', () => {
    const before = hash();
    expect(before).toMatch(/^[0-9a-f]{16}$/);
    put('mock-server/app.tsx', 'one');
    put('mock-server/FIDELITY.md', '# 台帳');
    expect(hash()).toBe(before);
  });

  for (const [what, change] of [
    ['変更', () => put('mock-server/screens/login.tsx', 'two!')],
    ['追加', () => put('mock-server/screens/menu.tsx', '')],
    ['削除', () => rmSync(path.join(root, 'mock-server/app.tsx'))],
    ['改名', () => renameSync(path.join(root, 'mock-server/app.tsx'), path.join(root, 'mock-server/main.tsx'))],
    ['別のファイルへの移動', () => { put('mock-server/app.tsx', 'onetwo'); put('mock-server/screens/login.tsx', ''); }],
    ['パッケージの更新', () => put('lock.json', '{"zod":1}')],
  ] as const) {
    test(`ファイルの${what}で変わる`, () => {
      const before = hash();
      change();
      expect(hash()).not.toBe(before);
    });
  }

  test('数えるはずのものがなければ、そう言って失敗する', () => {
    rmSync(path.join(root, 'lock.json'));
    expect(hash).toThrow(/lock\.json/);
  });

  test('実際の製品も計算できる', () => {
    expect(productHash()).toBe(productHash());
    expect(truthFolder('abc', root)).toBe(path.join(root, '.cache', 'truth', 'abc'));
  });
});

test.describe('真実のフォルダ', { tag: '@unit' }, () => {
  const fill = (): void => {
    put('evidence/sample.json', evidence);
    put('screens.json', looks);
    put('facts.json', facts);
  };

  test('作りかけのフォルダは、そろっているとはみなさない', () => {
    fill();
    expect(isComplete(root)).toBe(false);
    put(COMPLETE, {});
    expect(isComplete(root)).toBe(true);
  });

  test('組み立てたものを取っておき、材料が変われば使わない', () => {
    fill();
    expect(keptIn(root)).toBeNull();
    const truth = assemble(readSources(root), [procedure]);
    keepIn(root, truth);
    expect(keptIn(root)).toEqual(truth);
    put('evidence/sample.json', { ...evidence, document: '変わった' });
    expect(keptIn(root)).toBeNull();
  });

  test('移したフォルダの画像は、移した先のものになる', () => {
    fill();
    keepIn(root, assemble(readSources(root), [procedure]));
    const moved = `${root}-moved`;
    renameSync(root, moved);
    expect(keptIn(moved)?.folder).toBe(moved);
    rmSync(moved, { recursive: true });
  });

  test('途中で切れたファイルは、取っておいたものとして読まない', () => {
    fill();
    keepIn(root, assemble(readSources(root), [procedure]));
    const file = path.join(root, 'truth.json');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20));
    expect(keptIn(root)).toBeNull();
  });

  test('形の異なる材料は受け付けない', () => {
    fill();
    put('evidence/sample.json', { ...evidence, password: 'x' });
    expect(() => readSources(root)).toThrow();
    put('evidence/sample.json', evidence);
    put('facts.json', { ...facts, facts: [{ ...sources().facts.facts[0], mark: '出典なし' }] });
    expect(() => readSources(root)).toThrow();
  });
});
