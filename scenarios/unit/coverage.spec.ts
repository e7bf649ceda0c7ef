import { expect, test } from '@playwright/test';
import { assess, complaints, merge, type Listed } from '../../reports/coverage/assess';
import type { CoveringTest } from '../../reports/coverage/schema';
import { covers, inventory, items, tagging, walked } from '../inventory';
import { procedures } from '../procedures';
import { atMail, on } from '../procedures/build';
import type { Scene, Step } from '../procedures/types';

const step = (ref: string, source: string, ...scenes: readonly Scene[]): Step => ({ ref, numbered: true, part: '', actor: 'applicant', title: '', source, scenes });
const item = (id: string, more: Partial<Listed> = {}): Listed => ({ id, kind: 'rules', text: `${id}の内容`, source: 'S0:1', ...more });
const ran = (id: string, outcome: CoveringTest['outcome'], ...covered: readonly string[]): CoveringTest =>
  ({ id, title: id, file: 'a.spec.ts', covers: [...covered], outcome, at: outcome === 'notRun' ? null : '2026-04-01T00:00:00.000Z' });

test.describe('文書の項目', { tag: '@unit' }, () => {
  test('番号は重複せず、どの項目にも文書の出典があり、規則は文書の47をすべて含む', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id, source, text } of items) {
      expect(source, id).toMatch(/^S[0-4]/);
      expect(text, id).not.toBe('');
    }
    const rules = inventory.rules.map(({ id }) => id).filter((id) => id.endsWith('+'));
    expect(rules).toEqual(Array.from({ length: 47 }, (_, index) => `R-${String(index + 1).padStart(2, '0')}+`));
  });

  test('示せない項目はわずかで、どれにも理由がある', () => {
    const notShown = items.filter((one) => one.notShown !== undefined);
    expect(notShown.map(({ id }) => id)).toEqual(['S3 8a', 'S4 パッケージソフト']);
    for (const { notShown: why = '' } of notShown) expect(why.length).toBeGreaterThan(10);
  });

  test('テストの指定: 規則はタグ、ほかは注記になり、ほかの指定も残る', () => {
    expect(covers({ tag: '@behaviour' }, 'R-20-', 'M-3 件名')).toEqual({ tag: ['@behaviour', '@R-20-'], annotation: [{ type: 'covers', description: 'M-3 件名' }] });
    expect(covers('R-20+').tag).toEqual(['@R-20+']);
    expect(tagging('@unit')('D-09', 'R-22+', 'SCR-05')).toEqual({ tag: ['@unit', '@D-09', '@R-22+'], annotation: [{ type: 'covers', description: 'SCR-05' }] });
  });
});

test.describe('手続が示す項目', { tag: '@unit' }, () => {
  test('手順の出典、画面、移り変わり、入力した項目、メール、帳票が分かる', () => {
    const shown = walked({ id: 'sample', steps: [
      step('1-④', 'S0 1-④, R-20', on('変更内容入力画面',
        { do: 'fill', label: '変更する理由', value: '増員のため' }, { do: 'press', label: '申込担当者の入力へ進む', to: '申込担当者入力画面' })),
      step('2-①', 'S0 2-①', atMail({ do: 'expectMail', kind: '確認完了', subject: '件名', to: ['manager', 'applicant'], contains: [] })),
      step('2-③', 'S0 2-③', on('申込内容参照画面', { do: 'expectFile', label: '申込書を出力する', name: 'a.pdf', contains: [] })),
    ] });
    expect(shown.toSorted()).toEqual(['M-3', 'PDF-1', 'S0 1-④', 'S0 2-①', 'S0 2-③', 'SCR-05', 'SCR-05 変更する理由', 'SCR-05→SCR-06', 'SCR-06', 'SCR-12'].toSorted());
  });

  test('宛先の違うメールや、ほかの画面の同じボタンは、示したことにならない', () => {
    const shown = walked({ id: 'sample', steps: [
      step('a', 'assumed: nothing', atMail({ do: 'expectMail', kind: 'デジタル証明書発行完了', subject: '件名', to: ['applicant', 'manager'], contains: [] })),
      step('b', 'assumed: nothing', on('再発行証明書選択画面', { do: 'press', label: '次へ進む', to: '証明書再発行確認画面' })),
    ] });
    expect(shown).toEqual(['SCR-44']);
  });

  test('断られたボタンは、移り変わりを示したことにならない', () => {
    const adding = (alert?: string) => walked({ id: 'sample', steps: [step('a', 'assumed: nothing', on('利用者コード詳細画面',
      { do: 'press', label: '設定', to: '利用者コード詳細画面', ...(alert === undefined ? {} : { alert }) }))] });
    expect(adding()).toEqual(['SCR-22b', 'SCR-22b→SCR-22b']);
    expect(adding('業種を選択してください。')).toEqual(['SCR-22b']);
  });

  test('S3の手順の番号は、サイバーポートの手続だけのもの', () => {
    const steps = [step('9', 'S3 step 9'), step('13(3)', 'S3 step 13(3); external: E-05')];
    expect(walked({ id: 'new-application-ippan', steps })).toEqual([]);
    expect(walked({ id: 'cyber-port-plan', steps })).toEqual(['S3 9', 'S3 13', 'S3 13(3)', 'S3 異なるプラン']);
  });

  test('どの手続も、文書の項目を示す', () => {
    for (const procedure of procedures) expect(walked(procedure).length, procedure.id).toBeGreaterThan(1);
  });
});

test.describe('項目とテストの突き合わせ', { tag: '@unit' }, () => {
  const outcomes = (tests: readonly CoveringTest[], list: readonly Listed[] = [item('A')]) => assess(list, tests).items.map(({ outcome }) => outcome);

  test('合格は、示すテストが1つでも合格し、1つも失敗していないとき', () => {
    expect(outcomes([])).toEqual(['untested']);
    expect(outcomes([ran('1', 'notRun', 'A')])).toEqual(['notRun']);
    expect(outcomes([ran('1', 'notRun', 'A'), ran('2', 'passed', 'A')])).toEqual(['passed']);
    expect(outcomes([ran('1', 'passed', 'A'), ran('2', 'failed', 'A')])).toEqual(['failed']);
    expect(outcomes([], [item('A', { notShown: '画像だけで内容が分からない' })])).toEqual(['notShown']);
  });

  test('テストのない項目と、一覧にない項目を名指しする', () => {
    const found = complaints(assess([item('A'), item('B'), item('C', { notShown: '示せない' })], [ran('1', 'failed', 'A', 'R-99+')]));
    expect(found).toEqual(['テストのない項目: B（Bの内容、S0:1）', '一覧にない項目: R-99+（テスト「1」）']);
  });

  test('一部だけの実行は、ほかのテストの結果を残し、全体の実行は、なくなったテストを忘れる', () => {
    const before = [ran('1', 'passed', 'A'), ran('2', 'passed', 'B'), ran('walk x', 'passed', 'C'), ran('walk gone', 'passed', 'C')];
    const walks = [ran('walk x', 'notRun', 'C', 'D')];
    const part = merge(before, [ran('1', 'failed', 'A')], walks, false);
    expect(part.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(['1 failed', 'walk x passed', '2 passed']);
    expect(part.find(({ id }) => id === 'walk x')?.covers).toEqual(['C', 'D']);
    expect(merge(before, [ran('1', 'failed', 'A')], walks, true).map(({ id }) => id)).toEqual(['1', 'walk x']);
    expect(merge(before, [ran('walk x', 'failed', 'C')], walks, false).map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(['walk x failed', '1 passed', '2 passed']);
  });
});
